using System.Globalization;
using System.Xml.Linq;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Books;

/// <summary>An entry's text within a chapter, whose endnotes its citations lead to.</summary>
/// <param name="prefix">Before every anchor, where several entries share a chapter.</param>
/// <param name="deeper">By how many levels its headings stand deeper.</param>
internal sealed class EntryText(SiteContent site, Entry entry, Endnotes notes, string prefix = "", int deeper = 0)
{
    private const int DeepestHeading = 6;

    /// <summary>Null for an entry without text.</summary>
    public XElement? Write()
    {
        if (entry.Body.IsEmpty)
            return null;
        var text = Xhtml.Of("div",
            site.Speaks(entry) ? null : Xhtml.In(entry.Language),
            Xhtml.Parse(site.Words.WithOlder(entry)));
        foreach (var element in text.Descendants().ToArray())
        {
            if (element.Attribute("id") is { } id)
                id.Value = prefix + id.Value;
            if (deeper > 0 && element.Name.LocalName is ['h', >= '1' and <= '6' and var level])
                element.Name = Xhtml.Namespace + $"h{Math.Min(DeepestHeading, level - '0' + deeper)}";
            if (element.Name.LocalName == "a")
                Write(element, element.Attribute("href")!);
        }
        return text;
    }

    private void Write(XElement link, XAttribute href)
    {
        if (link.Parent!.Attribute("class")?.Value == "cite" && Cited(href.Value) is { } number)
        {
            Cite(link.Parent, entry.Sources[number - 1]);
        }
        else if (link.Attribute("class")?.Value == "cite")
        {
            var key = LinkTarget.Parse(href.Value).Anchor;
            if (link.PreviousNode is XText { Value: " " } space)
                space.Remove();
            else if (link.PreviousNode is XText before)
                before.Value = before.Value.TrimEnd();
            Cite(link, entry.Sources.Single(source => source.Key.Value == key));
        }
        else if (href.Value.StartsWith('#'))
        {
            href.Value = $"#{prefix}{href.Value[1..]}";
            if (link.Parent.Name.LocalName == "sup")
                link.Add(Xhtml.Type("noteref"));
        }
    }

    private void Cite(XElement inPlaceOf, Source source)
    {
        var mark = notes.Mark(source);
        // Two numbers in a row are not one.
        if (inPlaceOf.PreviousNode is XElement { Name.LocalName: "sup" })
            mark.AddFirst("\u00A0");
        inPlaceOf.ReplaceWith(mark);
    }

    /// <summary>The number of the source that a mark leads to; null for every other link.</summary>
    private int? Cited(string href)
    {
        const string Start = "#source-";
        return href.StartsWith(Start, StringComparison.Ordinal)
            && int.TryParse(href.AsSpan(Start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= entry.Sources.Length
                ? number
                : null;
    }
}
