using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading.Bodies;

namespace PersecutionProfile.Content.Translating;

/// <summary>What a section says, without marks, citations and the addresses of its links.</summary>
/// <param name="Words">With single spaces between them; those that do not break, as in numbers, stay.</param>
/// <param name="Links">As they are written, and where.</param>
/// <param name="Citations">The keys of their sources, and where.</param>
/// <param name="At">Of a part of the text that has a heading.</param>
internal sealed partial record SectionText(
    Section Section,
    string Words,
    ImmutableArray<(string Target, Place At)> Links,
    ImmutableArray<(string Target, Place At)> Citations,
    Place At = default)
{
    /// <summary>Six hexadecimal digits: enough to see that a section has changed, and short enough to be pasted.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(NoBreak().Replace(Words, " "))))[..6];

    [GeneratedRegex("[\u00A0\u202F ]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoBreak();
}

/// <summary>The sections of an entry, each of which is translated, and grows old, by itself.</summary>
internal static partial class Sections
{
    /// <param name="captions">What is said of each of its photos, also of those that are not shown yet.</param>
    public static ImmutableArray<SectionText> Of(Entry entry, IEnumerable<string> captions, Body body) =>
    [
        .. Line(SectionKind.Title, entry.Title),
        .. Line(SectionKind.Summary, entry.SummaryOrEmpty),
        .. Line(SectionKind.Thanks, (entry as PrayerPoint)?.Thanks ?? ""),
        .. captions.SelectMany((caption, index) => Line(SectionKind.Caption, caption, index + 1)),
        .. Parts(body).Select((part, index) => OfPart(body, part.Start, part.End, part.Heading, index + 1)),
    ];

    /// <summary>Into how many sections a text is parted.</summary>
    public static int CountOf(Body body) => Parts(body).Count();

    /// <summary>What a translation that follows them writes under <c>follows</c>.</summary>
    public static string FollowsOf(IEnumerable<SectionText> sections) =>
        $"{{{string.Join(", ", sections.Select(section => $"{section.Section.Key}: {section.Hash}"))}}}";

    private static IEnumerable<SectionText> Line(SectionKind kind, string words, int number = 0) =>
        words.Length == 0 ? [] : [new SectionText(new Section(kind, number), Collapse(words), [], [])];

    /// <summary>Without a first part in which nothing stands.</summary>
    private static IEnumerable<(int Start, int End, BodySection Heading)> Parts(Body body)
    {
        int[] ends = [.. body.Sections.Select(section => section.Position), body.Html.Length];
        if (ends[0] > 0)
            yield return (0, ends[0], default);
        foreach (var (index, section) in body.Sections.Index())
            yield return (section.Position, ends[index + 1], section);
    }

    private static SectionText OfPart(Body body, int start, int end, BodySection heading, int number)
    {
        var html = body.Html[start..end];
        Slot[] slots = [.. body.Slots.Where(slot => slot.Position >= start && (slot.Position < end || end == body.Html.Length))];
        var words = Tag().Replace(Added().Replace(html, added => added.Value[1] == '/' ? " " : ""), "");
        var external = slots.Where(slot => slot.Kind == SlotKind.Online).Select(slot => Address().Match(slot.Target))
            .Concat(Address().Matches(html))
            .Where(link => link.Success)
            .Select(link => (WebUtility.HtmlDecode(link.Groups[1].Value), heading.At));
        return new SectionText(
            new Section(
                SectionKind.Text,
                number,
                body.Headings.FirstOrDefault(known => known.Id == heading.Id)?.Text ?? "",
                heading.Id),
            Collapse(WebUtility.HtmlDecode(words)),
            [.. slots.Where(slot => slot.Kind == SlotKind.LinkStart).Select(slot => (slot.Target, slot.At)), .. external],
            [.. slots.Where(slot => slot.Kind == SlotKind.Citation).Select(slot => (slot.Target, slot.At))],
            heading.At);
    }

    private static string Collapse(string words) => WhiteSpace().Replace(words, " ").Trim();

    // What the site adds: marks of changed names and notes; and cells, between which there is no white space.
    [GeneratedRegex("<small class=\"name-changed\">[^<]*</small>|<sup>\\*[0-9]+</sup>|</t[dh]>", RegexOptions.CultureInvariant)]
    private static partial Regex Added();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    // Of another site, and of a mail program.
    [GeneratedRegex("<a href=\"([^#\"][^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"[\s-[\u00A0\u202F]]+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
