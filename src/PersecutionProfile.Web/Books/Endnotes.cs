using System.Globalization;
using System.Xml.Linq;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Books;

/// <summary>The sources of a chapter, numbered as they are on the page of its entry.</summary>
internal sealed class Endnotes(SiteContent site)
{
    private readonly List<Source> sources = [];
    private readonly HashSet<Source> marked = [];

    private SiteWords Words => site.Words;

    public void Add(IEnumerable<Source> cited) => sources.AddRange(cited.Where(source => !sources.Contains(source)));

    /// <summary>What leads from a statement to its source; from there the way back leads to the first.</summary>
    public XElement Mark(Source source)
    {
        Add([source]);
        var number = sources.IndexOf(source) + 1;
        return Xhtml.Of("sup", Xhtml.Of("a",
            Xhtml.Type("noteref"),
            marked.Add(source) ? Xhtml.Id(MarkOf(number)) : null,
            new XAttribute("href", $"#{Anchors.Source(number)}"),
            number));
    }

    /// <summary>Null for a chapter without sources.</summary>
    public XElement? Write() => sources.Count == 0 ? null : Xhtml.Of("section",
        Xhtml.Type("endnotes"),
        Xhtml.Id(Anchors.Sources),
        Xhtml.Of("h2", Words.Sources.Title),
        Xhtml.Of("ol", sources.Select((source, index) => Write(source, index + 1))));

    private XElement Write(Source source, int number)
    {
        var note = site.NoteOf(source);
        return Xhtml.Of("li",
            new XAttribute(Xhtml.Ops + "type", "endnote"),
            Xhtml.Id(Anchors.Source(number)),
            Xhtml.Of(Words.AsWritten(source.Publisher)),
            ": ",
            Xhtml.Of(Words.AsWritten(source.Title)),
            Words.Comma,
            Words.Dates.Of(source.Date),
            Words.Stop,
            " ",
            source.Url is { } url ? AddressOf(url) : Words.Sources.AddressUnknown,
            source.Via is { } via ? new object[] { " ", Xhtml.Of(Words.Said(Words.Sources.Retells, via.Publisher)) } : null,
            note.Text.Length > 0 ? new object[] { " ", Xhtml.Of(Words.Marked(note.Language, note.Text)) } : null,
            marked.Contains(source) ? WayBack(number) : null);
    }

    /// <summary>As text: nothing in the book leads to the network.</summary>
    private static XElement AddressOf(Uri url) => Xhtml.Of("bdi", Xhtml.Class("address"), new XAttribute("dir", "ltr"), url.AbsoluteUri);

    private object[] WayBack(int number) =>
    [
        " ",
        Xhtml.Of("a",
            Xhtml.Type("backlink"),
            new XAttribute("href", $"#{MarkOf(number)}"),
            new XAttribute("aria-label", ProseWords.Of(Words.Language.Tag).BackToText),
            "↩"),
    ];

    /// <summary>No heading's anchor has such a sign.</summary>
    private static string MarkOf(int number) => string.Create(CultureInfo.InvariantCulture, $"cite_{number}");
}
