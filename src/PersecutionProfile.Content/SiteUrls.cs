using System.Globalization;

namespace PersecutionProfile.Content;

/// <summary>Every address of the site. Nothing else builds one, and what is not in <see cref="Of"/> is not found.</summary>
public static class SiteUrls
{
    public const string Home = "/";
    public const string Countries = "/countries";
    public const string News = "/news";
    public const string Pray = "/pray";
    public const string Calendar = "/pray/calendar";
    public const string CalendarFile = "/pray/calendar.ics";
    public const string PrayerFeed = "/pray/feed.xml";
    public const string Search = "/search";
    public const string Feed = "/feed.xml";
    public const string JsonFeed = "/feed.json";
    public const string FiguresCsv = "/data/figures.csv";
    public const string FiguresJson = "/data/figures.json";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string SecurityTxt = "/.well-known/security.txt";
    public const string Help = "/help";
    public const string Sources = "/sources";
    public const string Exit = "/exit";

    /// <summary>The page about the site that also lists every correction, where the editors have written one.</summary>
    public const string Corrections = "/corrections";

    /// <summary>All findings and drafts; in a preview only, as everything below it. No entry can have such a name.</summary>
    public const string Preview = "/_preview";

    public const string Health = "/healthz";
    public const string Ready = "/healthz/ready";

    public static string Country(Slug slug) => $"{Countries}/{slug}";

    public static string CountryPrayer(Slug country) => $"{Country(country)}/pray";

    public static string CountryPrint(Slug country) => $"{CountryPrayer(country)}/print";

    /// <summary>The same sheet without the site's name and address.</summary>
    public static string CountryDiscreetPrint(Slug country) => $"{CountryPrint(country)}/discreet";

    public static string CountryCards(Slug country) => $"{CountryPrayer(country)}/cards";

    public static string CountrySlides(Slug country) => $"{CountryPrayer(country)}/slides";

    public static string CountryText(Slug country) => $"{CountryPrayer(country)}/text";

    public static string CountryPack(Slug country) => $"{Country(country)}/pack.html";

    public static string CountryCard(Slug country) => $"{Country(country)}/card";

    public static string CountryFeed(Slug country) => $"{Country(country)}/feed.xml";

    public static string PrayerDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Pray}/{day:yyyy-MM-dd}");

    public static string CalendarMonth(DateOnly month) => string.Create(CultureInfo.InvariantCulture, $"{Calendar}/{month:yyyy-MM}");

    public static string Figure(Slug name) => $"/figures/{name}";

    public static string CountryNews(Slug country, int page = 1) => Paged($"{Country(country)}/news", page);

    public static string NewsPage(int page) => Paged(News, page);

    public static string Story(Slug slug) => $"{News}/{slug}";

    public static string Topic(Slug topic, int page = 1) => Paged($"/topics/{topic}", page);

    public static string PrayerPoint(PrayerPoint point) => point.Country is { } country ? $"{CountryPrayer(country)}#{point.Slug}" : $"{Pray}#{point.Slug}";

    public static string HelpAction(Slug slug) => $"{Help}#{slug}";

    public static string Source(Slug key) => $"{Sources}#{key}";

    public static string Page(Slug slug) => $"/{slug}";

    /// <summary>Where an entry is read; with an anchor where it shares its page.</summary>
    public static string Entry(Entry entry) => entry switch
    {
        Country country => Country(country.Slug),
        Story story => Story(story.Slug),
        PrayerPoint point => PrayerPoint(point),
        HelpAction action => HelpAction(action.Slug),
        _ => Page(entry.Slug),
    };

    /// <summary>Under its entry's address; an anchor becomes a folder.</summary>
    public static string Photo(Entry entry, Photo photo) => $"{Entry(entry).Replace('#', '/')}/{photo.File}";

    /// <summary>The paths of everything that is no page, each once: what programs read, and the photos.</summary>
    public static ImmutableArray<string> FilesOf(SiteContent site) =>
    [
        .. site.PhotoUrls,
        Feed,
        JsonFeed,
        PrayerFeed,
        CalendarFile,
        .. site.Countries.SelectMany(country => new[] { CountryFeed(country.Slug), CountryText(country.Slug) }),
        FiguresCsv,
        FiguresJson,
        Sitemap,
        Robots,
        .. site.Settings.Contact.Length > 0 ? [SecurityTxt] : Array.Empty<string>(),
    ];

    /// <summary>The paths of all pages of a snapshot, each once, in a stable order.</summary>
    public static ImmutableArray<string> Of(SiteContent site) =>
    [
        Home,
        Countries,
        .. site.Countries.SelectMany(country => OfCountry(site, country)),
        .. Enumerable.Range(1, Listing.PageCount(site.Stories)).Select(NewsPage),
        .. site.Stories.Select(story => Story(story.Slug)),
        .. site.Topics.SelectMany(topic => Enumerable.Range(1, Listing.PageCount(site.StoriesOn(topic))).Select(page => Topic(topic, page))),
        Pray,
        Calendar,
        Help,
        Sources,
        .. site.FigureDefinitions.Select(figure => Figure(figure.Name)),
        Search,
        .. site.Pages.Select(page => Page(page.Slug)),
    ];

    /// <summary>The paths of other forms of a page, for paper, screen, stick and frame: HTML without the site's menu and way out.</summary>
    public static ImmutableArray<string> FormsOf(SiteContent site) =>
    [
        .. site.Countries.Select(country => country.Slug).SelectMany(country => new[]
        {
            CountryPrint(country), CountryDiscreetPrint(country), CountryCards(country), CountrySlides(country), CountryPack(country), CountryCard(country),
        }),
    ];

    /// <summary>The paths of the days that have a prayer and of their months: pages that come and go with the calendar.</summary>
    public static ImmutableArray<string> DaysOf(SiteContent site)
    {
        var (first, last) = (site.Rotation.FirstDay, site.Rotation.LastDay);
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).ToArray();
        return site.TodaysCountry is null ? [] : [.. days.Select(PrayerDay), .. days.Select(CalendarMonth).Distinct()];
    }

    /// <summary>The shape of a path without what it names, such as "/countries/{country}/pray": all that a log may keep.</summary>
    public static string PatternOf(string path) => path.Split('/')[1..] switch
    {
        [""] => Home,
        ["countries"] => Countries,
        ["countries", _] => "/countries/{country}",
        ["countries", _, "pray" or "news" or "feed.xml" or "pack.html" or "card", ..] => "/countries/{country}/…",
        ["news"] or ["news", "page", _] => News,
        ["news", _] => "/news/{story}",
        ["topics", ..] => "/topics/{topic}",
        ["pray", ..] => Pray,
        ["figures", _] => "/figures/{figure}",
        ["help"] => Help,
        ["search"] => Search,
        ["sources"] => Sources,
        ["assets", _] => "/assets/{file}",
        ["data", "figures.csv" or "figures.json"] or ["feed.xml" or "feed.json" or "sitemap.xml" or "robots.txt"] or [".well-known", "security.txt"] => path,
        _ => "other",
    };

    /// <summary>First parts of fixed paths, which no page about the site may claim.</summary>
    public static ImmutableArray<string> Reserved { get; } =
        ["assets", "countries", "data", "exit", "feed", "figures", "healthz", "help", "news", "pray", "robots", "search", "sitemap", "sources", "topics"];

    private static IEnumerable<string> OfCountry(SiteContent site, Country country) =>
    [
        Country(country.Slug),
        CountryPrayer(country.Slug),
        .. Enumerable.Range(1, Listing.PageCount(site.StoriesOf(country))).Select(page => CountryNews(country.Slug, page)),
    ];

    private static string Paged(string path, int page) => page == 1 ? path : $"{path}/page/{page}";
}
