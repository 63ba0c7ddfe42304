using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Prayer points as plain text, ready to be pasted into a message: a paragraph a line, wrapped at no width.</summary>
internal static class PrayerText
{
    /// <summary>What is prayed for a country today, and what it gives thanks for.</summary>
    public static string Write(SiteContent site, Country country)
    {
        var (words, all) = (site.Words, site.PointsOf(country).RemoveAll(point => !site.Speaks(point)));
        var (points, prayer, answered) = (all.Open(site.Today), all.Prayers(site.Today).FirstOrDefault(), all.Answered(site.Today));
        return Paragraphs(
            words.PrayFor(country),
            Prayed(points, prayer),
            answered.IsEmpty ? "" : Paragraphs([words.Pray.Thanksgiving, .. answered.Select(point => Thanks(words, point))]),
            all.IsEmpty ? words.Pray.NoneYet(words.NameOf(country)) : "",
            Origin(words, [.. points, .. Optional(prayer), .. answered]),
            $"{site.AddressOf(Paths.CountryPrayer(country.Slug))}\n{words.Dates.Of(site.Today)}") + "\n";
    }

    /// <summary>The turn of one day, with its address.</summary>
    public static string Write(SiteContent site, DailyPrayer daily) => Paragraphs(
        Prayed(daily.Points, daily.Prayer),
        Origin(site.Words, [.. daily.Points, .. Optional(daily.Prayer)]),
        site.AddressOf(Paths.PrayerDay(daily.Day)));

    private static string Prayed(ImmutableArray<PrayerPoint> points, PrayerPoint? prayer) => Paragraphs(
        [
            .. points.Select((point, index) => $"{index + 1}. {Titled(point)}"),
            prayer is null ? "" : Paragraphs(prayer.Title, prayer.Body.Text)
        ]);

    private static string Thanks(SiteWords words, PrayerPoint point) =>
        $"{Titled(point)}\n{words.Dates.Answered(words.Dates.Of(point.Answered!.Value))} {point.Thanks}".TrimEnd();

    private static string Titled(PrayerPoint point) =>
        point.Title.Length == 0 ? point.Body.Text : $"{point.Title}\n{point.Body.Text}".TrimEnd();

    /// <summary>What a reader must know of the words above: which names are not real, and who said it.</summary>
    private static string Origin(SiteWords words, ImmutableArray<PrayerPoint> points)
    {
        var publishers = points.SelectMany(point => point.Sources).Select(source => source.Publisher).Distinct().ToArray();
        return Paragraphs(
            words.Entries.NamesChangedNote(points.SelectMany(point => point.NamesChanged)),
            publishers.Length == 0 ? "" : $"{words.Sources.Several} {string.Join(words.Semicolon, publishers)}",
            string.Join(' ', words.TranslationNotes(points)),
            string.Join('\n', words.Entries.Origins(points)));
    }

    private static ImmutableArray<PrayerPoint> Optional(PrayerPoint? prayer) => prayer is null ? [] : [prayer];

    private static string Paragraphs(params ReadOnlySpan<string> paragraphs) =>
        string.Join("\n\n", paragraphs.ToArray().Where(paragraph => paragraph.Length > 0));
}
