using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>The letter of a week as HTML that is read away from the site: complete, and with absolute links.</summary>
internal static class LetterContent
{
    public static string Write(SiteContent site, WeeklyLetter letter)
    {
        var words = site.Words;
        string[] parts =
        [
            .. letter.Observed.Select(kept => Kept(site, kept)),
            .. letter.Days.Select(day => Day(site, day)),
            letter.Thanks.IsEmpty ? "" : $"<h2>{SiteWords.Encode(words.Together.Thanks)}</h2>",
            .. letter.Thanks.Select(point => Thanks(words, point)),
            Small(words.Entries.NamesChangedNote(letter.Points.SelectMany(point => point.NamesChanged))),
            Small(words.SourcesOf(letter.Points)),
            .. words.TranslationNotes(letter.Points).Concat(words.Entries.Origins(letter.Points)).Select(Small),
            Small(words.Copies.MadeOn(words.Dates.Of(letter.Week.Sunday))),
        ];
        return string.Join('\n', parts.Where(part => part.Length > 0));
    }

    private static string Kept(SiteContent site, DatedDay kept)
    {
        var words = site.Words;
        var date = SiteWords.Encode(words.Dates.WithWeekday(kept.Date) + words.Colon);
        var link = Link(site.AddressOf(Paths.ObservedDay(kept.Day)), $"{words.Marked(kept.Day.Language, kept.Day.Name)}");
        return $"<p><b>{date}{link}</b> {words.Marked(kept.Day.Language, kept.Day.About)}</p>";
    }

    private static string Day(SiteContent site, DailyPrayer day)
    {
        var words = site.Words;
        var country = Link(site.AddressOf(Paths.CountryPrayer(day.Country.Slug)), SiteWords.Encode(day.Country.Title));
        string[] parts =
        [
            $"<h2>{SiteWords.Encode(words.Dates.WithWeekday(day.Day) + words.Colon)}{country}</h2>",
            day.First is { } first && first.Language != words.Language
                ? Small(words.Languages.NotTranslated(words.NameOfLanguage(first.Language)))
                : "",
            day.Points.IsEmpty ? "" : $"<ol>\n{string.Concat(day.Points.Select(point => $"<li>{Titled(words, point)}</li>\n"))}</ol>",
            day.Prayer is { } prayer ? Prayer(words, prayer) : "",
        ];
        return string.Join('\n', parts.Where(part => part.Length > 0));
    }

    private static string Prayer(SiteWords words, PrayerPoint prayer) =>
        $"<h3>{(prayer.Title.Length > 0 ? words.Of(prayer, prayer.Title) : words.Marked(words.Language, words.Pray.APrayer))}</h3>\n"
        + $"<blockquote>{words.Block(prayer, prayer.Body.OfflineHtml(2).Trim())}</blockquote>";

    private static string Thanks(SiteWords words, PrayerPoint point) =>
        $"<p>{Titled(words, point)} <b>{SiteWords.Encode(words.Dates.Answered(words.Dates.Of(point.Answered!.Value)))}</b> {words.Of(point, point.Thanks)}</p>";

    private static string Titled(SiteWords words, PrayerPoint point) =>
        (point.Title.Length > 0 ? $"<b>{words.Of(point, point.Title + words.Stop)}</b> " : "") + words.Of(point, point.InShort);

    private static string Link(string address, string html) => $"<a href=\"{SiteWords.Encode(address)}\">{html}</a>";

    private static string Small(string text) => text.Length == 0 ? "" : $"<p><small>{SiteWords.Encode(text)}</small></p>";
}
