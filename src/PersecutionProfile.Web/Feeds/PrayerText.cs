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
            Prayed(points, prayer, Whole),
            answered.IsEmpty ? "" : Paragraphs([words.Pray.Thanksgiving, .. answered.Select(point => Thanks(words, point, Whole))]),
            all.IsEmpty ? words.Pray.NoneYet(words.NameOf(country)) : "",
            Origin(words, [.. points, .. Optional(prayer), .. answered]),
            $"{site.AddressOf(Paths.CountryPrayer(country.Slug))}\n{words.Dates.Of(site.Today)}") + "\n";
    }

    /// <summary>The turn of one day, with its address.</summary>
    public static string Write(SiteContent site, DailyPrayer daily) => Paragraphs(
        Prayed(daily.Points, daily.Prayer, Whole),
        Origin(site.Words, [.. daily.Points, .. Optional(daily.Prayer)]),
        site.AddressOf(Paths.PrayerDay(daily.Day)));

    /// <summary>What is prayed for a country, in at most 1,000 characters: the first points that have room whole.</summary>
    public static string WriteMessage(SiteContent site, Country country) => WriteMessage(
        site, site.Words.PrayFor(country), Paths.CountryPrayer(country.Slug),
        [.. Enumerable.Repeat(OpenOf(site, country), PointsOfMessage)],
        (index, point) => $"{site.Words.Dates.Number(index + 1)}. {LineOf(point.Title)}");

    /// <summary>The same for several countries: of each the first point that has room.</summary>
    /// <param name="place">Where their kit stands.</param>
    public static string WriteMessage(SiteContent site, ImmutableArray<Country> countries, string place) => WriteMessage(
        site, site.Words.Entries.PrayFor(site.Words.Join(countries.Select(country => country.Title))), place,
        [.. countries.Select(country => OpenOf(site, country))],
        (_, point) => LineOf(countries.First(country => OpenOf(site, country).Contains(point)).Title));

    /// <param name="parts">Of each one point stands in the message, where one has room beside the others.</param>
    private static string WriteMessage(
        SiteContent site, string heading, string place, ImmutableArray<ImmutableArray<PrayerPoint>> parts,
        Func<int, PrayerPoint, string> labelOf)
    {
        var shown = new List<(string Text, PrayerPoint Point)>();
        foreach (var (index, points) in parts.Index())
        {
            var share = ((RoomOfMessage - Frame(shown).Length) / (parts.Length - index)) - Between.Length;
            var fitting = points.Except(shown.Select(item => item.Point))
                .Select(point => (Text: labelOf(shown.Count, point) + point.Body.Text.AsOneParagraph(), Point: point))
                .Where(item => item.Text.Length <= share && Frame([.. shown, item]).Length <= RoomOfMessage);
            shown.AddRange(fitting.Take(1));
        }
        if (shown.Count == 0)
        {
            var (point, label) = (parts[0][0], labelOf(0, parts[0][0]));
            var room = RoomOfMessage - Frame([(label, point)]).Length;
            shown.Add((label + point.Body.Text.AsOneParagraph().WholeSentences(room), point));
        }
        return Frame(shown);

        string Frame(IReadOnlyCollection<(string Text, PrayerPoint Point)> items) => Paragraphs(
            [
                heading,
                .. items.Select(item => item.Text),
                About(site.Words, [.. items.Select(item => item.Point)]),
                $"{site.AddressOf(place)}\n{site.Words.Dates.Of(site.Today)}",
            ]) + "\n";
    }

    private static ImmutableArray<PrayerPoint> OpenOf(SiteContent site, Country country) =>
        site.Carried.PointsOf(country).Open(site.Today);

    /// <summary>A day that is kept, with who says so.</summary>
    public static string Write(SiteContent site, ObservedDay day) => Paragraphs(
        day.About,
        $"{site.Words.Sources.Several} {string.Join(site.Words.Semicolon, day.Sources.Select(source => source.Publisher).Distinct())}",
        site.AddressOf(Paths.ObservedDay(day)));

    /// <summary>The letter of a week, for messengers and e-mail.</summary>
    public static string Write(SiteContent site, WeeklyLetter letter)
    {
        var words = site.Words;
        return Paragraphs(
            [
                $"{words.Together.WeekFrom(words.Dates.Of(letter.Week.Sunday))} · {site.Settings.Name}",
                .. letter.Observed.Select(kept =>
                    $"{words.Dates.WithWeekday(kept.Date)}{words.Colon}{kept.Day.Name}\n{kept.Day.About}".TrimEnd()),
                .. letter.Days.Select(day => Paragraphs(
                    $"{words.Dates.WithWeekday(day.Day)}{words.Colon}{day.Country.Title}", NotTranslated(words, day),
                    Prayed(day.Points, day.Prayer, InShort))),
                letter.Days.IsEmpty ? words.Layout.Nothing : "",
                letter.Thanks.IsEmpty ? "" : Paragraphs(
                    [words.Together.Thanks, .. letter.Thanks.Select(point => Thanks(words, point, InShort))]),
                Origin(words, letter.Points),
                $"{site.AddressOf(Paths.PrayerWeekOf(letter.Week.Sunday))}",
                words.Copies.MadeOn(words.Dates.Of(site.Today)),
            ]) + "\n";
    }

    private static string NotTranslated(SiteWords words, DailyPrayer day) =>
        day.First is { } first && first.Language != words.Language
            ? words.Languages.NotTranslated(words.NameOfLanguage(first.Language))
            : "";

    private static string InShort(PrayerPoint point) => point.InShort;

    private static string Whole(PrayerPoint point) => point.Body.Text;

    private static string LineOf(string title) => title.Length > 0 ? $"{title}\n" : "";

    private static string Prayed(ImmutableArray<PrayerPoint> points, PrayerPoint? prayer, Func<PrayerPoint, string> text) => Paragraphs(
        [
            .. points.Select((point, index) => $"{index + 1}. {Titled(point, text)}"),
            prayer is null ? "" : Paragraphs(prayer.Title, prayer.Body.Text)
        ]);

    private static string Thanks(SiteWords words, PrayerPoint point, Func<PrayerPoint, string> text) =>
        $"{Titled(point, text)}\n{words.Dates.Answered(words.Dates.Of(point.Answered!.Value))} {point.Thanks}".TrimEnd();

    private static string Titled(PrayerPoint point, Func<PrayerPoint, string> text) =>
        point.Title.Length == 0 ? text(point) : $"{point.Title}\n{text(point)}".TrimEnd();

    /// <summary>What a reader must know of the words above: which names are not real, and who said it.</summary>
    private static string Origin(SiteWords words, ImmutableArray<PrayerPoint> points) => About(words, points, words.SourcesOf(points));

    private static string About(SiteWords words, ImmutableArray<PrayerPoint> points, string publishers = "") => Paragraphs(
        words.Entries.NamesChangedNote(points.SelectMany(point => point.NamesChanged)),
        publishers,
        string.Join(' ', words.TranslationNotes(points)),
        string.Join('\n', words.Entries.Origins(points)));

    private static ImmutableArray<PrayerPoint> Optional(PrayerPoint? prayer) => prayer is null ? [] : [prayer];

    private static string Paragraphs(params ReadOnlySpan<string> paragraphs) =>
        string.Join(Between, paragraphs.ToArray().Where(paragraph => paragraph.Length > 0));
}
