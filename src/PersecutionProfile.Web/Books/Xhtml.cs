using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Books;

/// <summary>Elements of a book's files, and the site's HTML as such.</summary>
internal static partial class Xhtml
{
    public static readonly XNamespace Namespace = "http://www.w3.org/1999/xhtml";

    /// <summary>Of what EPUB adds to XHTML.</summary>
    public static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";

    private static readonly XmlReaderSettings Fragment = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        DtdProcessing = DtdProcessing.Prohibit,
    };

    public static XElement Of(string name, params object?[] content) => new(Namespace + name, content);

    public static XAttribute Class(string name) => new("class", name);

    public static XAttribute Id(string id) => new("id", id);

    /// <summary>What a part of the book is, to reading systems and to assistive technology.</summary>
    public static object[] Type(string type, string? role = null) =>
        [new XAttribute(Ops + "type", type), new XAttribute("role", role ?? $"doc-{type}")];

    /// <summary>The language of a part.</summary>
    public static object[] In(Language language) =>
    [
        new XAttribute("lang", language.HtmlTag),
        new XAttribute(XNamespace.Xml + "lang", language.HtmlTag),
        new XAttribute("dir", language.IsRightToLeft ? "rtl" : "ltr"),
    ];

    public static XNode[] Of(IHtmlContent html) => Parse($"{html}");

    /// <summary>
    /// HTML of bodies and sentences, which is XML but for its photos, and those have no place here. It throws for any other HTML.
    /// </summary>
    public static XNode[] Parse(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
            return [new XText(html)];
        using var reader = XmlReader.Create(new StringReader(Photo().Replace(html, "")), Fragment, NewContext());
        var nodes = new List<XNode>();
        reader.Read();
        while (!reader.EOF)
            nodes.Add(XNode.ReadFrom(reader));
        return [.. nodes];
    }

    /// <summary>Null where no name was changed.</summary>
    public static XElement? NamesChanged(SiteWords words, IEnumerable<string> names) =>
        words.Entries.NamesChangedNote(names) is { Length: > 0 } note ? Of("p", Class("note"), Id(Anchors.NamesChanged), note) : null;

    /// <summary>Null for an entry that was never corrected.</summary>
    public static XElement? Corrections(SiteWords words, Entry entry) => entry.Corrections.IsEmpty ? null : Of("ul",
        Class("fine"),
        entry.Corrections.Select(correction => Of("li",
            Of("b", words.Entries.Verb(correction)(words.Dates.Of(correction.Date))),
            " ",
            words.Entries.Subject(correction, words.Figures),
            Of(words.Marked(correction.Language ?? words.Language, correction.Text)))));

    /// <summary>Where the words of entries come from, who translated them, and who has looked at them.</summary>
    public static IEnumerable<XElement> Origins(SiteWords words, IReadOnlyCollection<Entry> entries) =>
        words.TranslationNotes(entries).Concat(words.Entries.Origins(entries)).Select(note => Of("p", Class("fine"), note));

    /// <summary>Of one reader alone: each writes into it, and books are made at once.</summary>
    private static XmlParserContext NewContext()
    {
        var names = new XmlNamespaceManager(new NameTable());
        names.AddNamespace("", Namespace.NamespaceName);
        return new XmlParserContext(null, names, null, XmlSpace.None);
    }

    // Safe on rendered bodies alone: in their text every quotation mark is an entity.
    [GeneratedRegex("<figure class=\"photo\">.*?</figure>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Photo();
}
