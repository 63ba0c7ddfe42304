using System.Globalization;
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
            NamesChanged(entry),
            Write(entry.Corrections),
            Sources(entry),
            Origin(entry)
        ];
        return Absolute(string.Join('\n', parts.Where(part => part.Length > 0)), new Uri(address));
    }

    public static string Write(IEnumerable<Correction> corrections) => string.Join('\n', corrections.Select(correction =>
        string.Create(CultureInfo.InvariantCulture,
            $"<p><b>{correction.Verb} {correction.Date:d MMMM yyyy}.</b> {Encode(correction.Subject + correction.Text)}</p>")));

    private static string Thanks(SiteContent site, Entry entry) =>
        entry is PrayerPoint { Answered: { } answered } point && point.IsAnswered(site.Today)
            ? string.Create(CultureInfo.InvariantCulture, $"<p><b>Answered {answered:d MMMM yyyy}.</b> {Encode(point.Thanks)}</p>")
            : "";

    private static string NamesChanged(Entry entry) =>
        entry.NamesChanged.IsEmpty ? "" : $"<p><small>{Encode(ChangedNames.Note(entry.NamesChanged))}</small></p>";

    private static string Origin(Entry entry) => entry.Origin() is { Length: > 0 } origin ? $"<p><small>{Encode(origin)}</small></p>" : "";

    private static string Sources(Entry entry) =>
        entry.Sources.IsEmpty ? "" : $"<h2>Sources</h2>\n<ol>\n{string.Join('\n', entry.Sources.Select(Item))}\n</ol>";

    private static string Item(Source source)
    {
        var title = source.Url is { } url ? $"<a href=\"{Encode(url.AbsoluteUri)}\">{Encode(source.Title)}</a>" : Encode(source.Title);
        var address = source.Url is null ? " Address not known." : "";
        var via = source.Via is { } retold ? $" Retells {Encode(retold.Publisher)}." : "";
        return $"<li>{Encode(source.Publisher)}: {title}, {source.Date}.{address}{via}</li>";
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
