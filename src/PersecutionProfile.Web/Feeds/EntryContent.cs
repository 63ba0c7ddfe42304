using System.Net;
using System.Text.RegularExpressions;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>
/// An entry as HTML that is read away from the site: complete, with its note on changed names, its sources and absolute links.
/// </summary>
internal static partial class EntryContent
{
    /// <param name="address">The entry's own, against which its links are made absolute.</param>
    public static string Write(SiteContent site, Entry entry, string address)
    {
        string[] parts =
        [
            .. entry.Photos.Where(photo => photo.Role == PhotoRole.Lead).Select(photo => PhotoMarkup.Figure(entry, photo)),
            entry.Body.Html.Trim(),
            Thanks(site, entry),
            NamesChanged(site.Words, entry),
            Write(site.Words, entry.Corrections),
            Sources(site.Words, entry),
            Origin(site.Words, entry)
        ];
        return Absolute(string.Join('\n', parts.Where(part => part.Length > 0)), new Uri(address));
    }

    public static string Write(SiteWords words, IEnumerable<Correction> corrections) => string.Join('\n', corrections.Select(correction =>
        $"<p><b>{Encode(words.Entries.Verb(correction)(words.Dates.Of(correction.Date)))}</b> {Encode(words.Entries.Subject(correction, words.Figures) + correction.Text)}</p>"));

    public static string Write(SiteWords words, ObservedDay day)
    {
        string[] parts =
        [
            day.About.Length > 0 ? $"<p>{words.Marked(day.Language, day.About)}</p>" : "",
            $"<p>{Encode(words.Sources.Several)}</p>\n<ol>\n{Items(words, day.Sources)}\n</ol>",
        ];
        return string.Join('\n', parts.Where(part => part.Length > 0));
    }

    private static string Thanks(SiteContent site, Entry entry) =>
        entry is PrayerPoint { Answered: { } answered } point && point.IsAnswered(site.Today)
            ? $"<p><b>{Encode(site.Words.Dates.Answered(site.Words.Dates.Of(answered)))}</b> {Encode(point.Thanks)}</p>"
            : "";

    private static string NamesChanged(SiteWords words, Entry entry) =>
        entry.NamesChanged.IsEmpty ? "" : $"<p><small>{Encode(words.Entries.NamesChangedNote(entry.NamesChanged))}</small></p>";

    private static string Origin(SiteWords words, Entry entry) =>
        words.Entries.Origin(entry) is { Length: > 0 } origin ? $"<p><small>{Encode(origin)}</small></p>" : "";

    private static string Sources(SiteWords words, Entry entry) =>
        entry.Sources.IsEmpty ? "" : $"<h2>{Encode(words.Sources.Title)}</h2>\n<ol>\n{Items(words, entry.Sources)}\n</ol>";

    private static string Items(SiteWords words, IEnumerable<Source> sources) =>
        string.Join('\n', sources.Select(source => Item(words, source)));

    private static string Item(SiteWords words, Source source)
    {
        var title = source.Url is { } url ? $"<a href=\"{Encode(url.AbsoluteUri)}\">{Encode(source.Title)}</a>" : Encode(source.Title);
        var address = source.Url is null ? $" {Encode(words.Sources.AddressUnknown)}" : "";
        var via = source.Via is { } retold ? $" {Encode(words.Sources.Retells(retold.Publisher))}" : "";
        return $"<li>{Encode(source.Publisher)}: {title}, {Encode(words.Dates.Of(source.Date))}.{address}{via}</li>";
    }

    private static string Absolute(string html, Uri address) =>
        Internal().Replace(OtherSizes().Replace(html, ""), match =>
        {
            var (before, sign) = (match.Value[..^1], match.Value[^1]);
            return before + address.GetLeftPart(sign == '/' ? UriPartial.Authority : UriPartial.Query) + sign;
        });

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    // One picture is enough where nobody knows the reader's width. Safe as below.
    [GeneratedRegex(@"<source [^>]*>|</?picture>| (srcset|sizes)=""[^""]*""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherSizes();

    // Safe on rendered bodies alone: in their text every quotation mark is an entity.
    [GeneratedRegex(@" (href|src)=""[/#]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Internal();
}
