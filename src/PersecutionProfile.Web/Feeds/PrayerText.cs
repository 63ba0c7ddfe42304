using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Prayer points as plain text, ready to be pasted into a message: a paragraph a line, wrapped at no width.</summary>
internal static class PrayerText
{
    private const int RoomOfMessage = 1000;
    private const int PointsOfMessage = 3;
    private const string Between = "\n\n";

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

    /// <summary>What is prayed for a country, in at most 1,000 characters: of its first points the sentences that have room.</summary>
    public static string WriteMessage(SiteContent site, Country country) => WriteMessage(
        site, site.Words.PrayFor(country), Paths.CountryPrayer(country.Slug),
        [
            .. site.Carried.PointsOf(country).Open(site.Today).Take(PointsOfMessage)
                .Select((point, index) => ($"{site.Words.Dates.Number(index + 1)}. {LineOf(point.Title)}", point))
        ]);

    /// <summary>The same for several countries: of each the first point.</summary>
    /// <param name="place">Where their kit stands.</param>
    public static string WriteMessage(SiteContent site, ImmutableArray<Country> countries, string place) => WriteMessage(
        site, site.Words.Entries.PrayFor(site.Words.Join(countries.Select(country => country.Title))), place,
        [.. countries.Select(country => (LineOf(country.Title), site.Carried.PointsOf(country).Open(site.Today)[0]))]);

    private static string WriteMessage(
        SiteContent site, string heading, string place, ImmutableArray<(string Label, PrayerPoint Point)> all)
    {
        var texts = new List<string>();
        // With fewer points there is more room for what must be said of them.
        for (var count = all.Length; count > 0 && texts.Count == 0; count--)
        {
            var room = RoomOfMessage - Fitting.Width(Frame(all[..count]));
            foreach (var (index, (label, point)) in all[..count].Index())
            {
                var share = (room / (count - index)) - Fitting.Width(label) - Between.Length;
                var text = point.Body.Text.AsOneParagraph().WholeSentences(share);
                if (text.Length == 0)
                    continue;
                texts.Add(label + text);
                room -= Fitting.Width(texts[^1]) + Between.Length;
            }
            all = all[..count];
        }
        return Frame(all, [.. texts]);

        string Frame(ImmutableArray<(string Label, PrayerPoint Point)> shown, params ReadOnlySpan<string> texts) => Paragraphs(
            [
                heading,
                .. texts,
                About(site.Words, [.. shown.Select(item => item.Point)]),
                $"{site.AddressOf(place)}\n{site.Words.Dates.Of(site.Today)}",
            ]) + "\n";
    }

    private static string LineOf(string title) => title.Length > 0 ? $"{title}\n" : "";

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
        return About(words, points, publishers.Length == 0 ? "" : $"{words.Sources.Several} {string.Join(words.Semicolon, publishers)}");
    }

    private static string About(SiteWords words, ImmutableArray<PrayerPoint> points, string publishers = "") => Paragraphs(
        words.Entries.NamesChangedNote(points.SelectMany(point => point.NamesChanged)),
        publishers,
        string.Join(' ', words.TranslationNotes(points)),
        string.Join('\n', words.Entries.Origins(points)));

    private static ImmutableArray<PrayerPoint> Optional(PrayerPoint? prayer) => prayer is null ? [] : [prayer];

    private static string Paragraphs(params ReadOnlySpan<string> paragraphs) =>
        string.Join(Between, paragraphs.ToArray().Where(paragraph => paragraph.Length > 0));
}
