using System.Globalization;

namespace PersecutionProfile.Content.Addresses;

/// <summary>Writes the path of everything that has an address.</summary>
public static class Paths
{
    public static string Home { get; } = Write(AddressKind.Home);
    public static string Countries { get; } = Write(AddressKind.Countries);
    public static string News { get; } = Write(AddressKind.News);
    public static string Pray { get; } = Write(AddressKind.Pray);
    public static string Calendar { get; } = Write(AddressKind.Calendar);
    public static string CalendarFile { get; } = Write(AddressKind.CalendarFile);
    public static string PrayerWeek { get; } = Write(AddressKind.PrayerWeek);
    public static string WeekFeed { get; } = Write(AddressKind.WeekFeed);
    public static string WeekJsonFeed { get; } = Write(AddressKind.WeekJsonFeed);
    public static string WeekText { get; } = Write(AddressKind.WeekText);
    public static string AnsweredPrayers { get; } = Write(AddressKind.AnsweredPrayers);
    public static string Kit { get; } = Write(AddressKind.Kit);
    public static string KitArchive { get; } = Write(AddressKind.KitArchive);
    public static string ChildrenSheet { get; } = Write(AddressKind.ChildrenSheet);
    public static string PrayerFeed { get; } = Write(AddressKind.PrayerFeed);
    public static string Search { get; } = Write(AddressKind.Search);
    public static string Feed { get; } = Write(AddressKind.Feed);
    public static string JsonFeed { get; } = Write(AddressKind.JsonFeed);
    public static string FiguresCsv { get; } = Write(AddressKind.FiguresCsv);
    public static string FiguresJson { get; } = Write(AddressKind.FiguresJson);
    public static string Sitemap { get; } = Write(AddressKind.Sitemap);
    public static string Robots { get; } = Write(AddressKind.Robots);
    public static string SecurityTxt { get; } = Write(AddressKind.SecurityTxt);
    public static string Help { get; } = Write(AddressKind.Help);
    public static string Sources { get; } = Write(AddressKind.Sources);
    public static string Rankings { get; } = Write(AddressKind.Rankings);
    public static string Languages { get; } = Write(AddressKind.Languages);
    public static string Exit { get; } = Write(AddressKind.Exit);
    public static string Preview { get; } = Write(AddressKind.Preview);
    public static string PreviewTranslations { get; } = Write(AddressKind.PreviewTranslations);
    public static string PreviewScript { get; } = Write(AddressKind.PreviewScript);
    public static string PreviewStylesheet { get; } = Write(AddressKind.PreviewStylesheet);

    /// <summary>No page can have a name with a point in it.</summary>
    public static string Logo { get; } = "/logo.webp";

    public static string Look(Look look) => AddressPattern.Of(AddressKind.Look).Write(look.Hash);

    /// <summary>The page about the site that also lists every correction, where the editors have written one.</summary>
    public static string Corrections { get; } = Page(Slug.Parse("corrections"));

    public static string Country(Slug slug) => Write(AddressKind.Country, slug);

    public static string CountryPrayer(Slug country) => Write(AddressKind.CountryPrayer, country);

    public static string CountryLetter(Slug country) => Write(AddressKind.CountryLetter, country);

    /// <summary>Its prayers on paper, on screen and offline.</summary>
    public static LinkTarget CountryForms(Slug country) => new(CountryPrayer(country), Anchors.Forms);

    public static string CountryPrint(Slug country) => Write(AddressKind.CountryPrint, country);

    public static string CountryDiscreetPrint(Slug country) => Write(AddressKind.CountryDiscreetPrint, country);

    public static string CountryCards(Slug country) => Write(AddressKind.CountryCards, country);

    public static string CountrySlides(Slug country) => Write(AddressKind.CountrySlides, country);

    public static string CountryText(Slug country) => Write(AddressKind.CountryText, country);

    public static string CountryPack(Slug country) => Write(AddressKind.CountryPack, country);

    public static string CountryCard(Slug country) => Write(AddressKind.CountryCard, country);

    public static string CountryKit(Slug country) => Write(AddressKind.CountryKit, country);

    public static string CountryLargePrint(Slug country) => Write(AddressKind.CountryLargePrint, country);

    public static string CountryInsert(Slug country) => Write(AddressKind.CountryInsert, country);

    public static string CountryLetterInsert(Slug country) => Write(AddressKind.CountryLetterInsert, country);

    public static string CountryScript(Slug country) => Write(AddressKind.CountryScript, country);

    public static string CountryMessage(Slug country) => Write(AddressKind.CountryMessage, country);

    public static string CountryKitArchive(Slug country) => Write(AddressKind.CountryKitArchive, country);

    /// <param name="countries">Each once, by slug.</param>
    public static string ChosenKit(IEnumerable<Slug> countries) =>
        AddressPattern.Of(AddressKind.ChosenKit).Write(string.Join('+', countries));

    /// <summary>The book in a language; it stands beside the others, and not in its edition.</summary>
    public static string Book(Language language) => AddressPattern.Of(AddressKind.Book).Write(language.Tag);

    public static string PrayerWeekOf(DateOnly sunday) =>
        AddressPattern.Of(AddressKind.PrayerWeekOf).Write(sunday.ToString("O", CultureInfo.InvariantCulture));

    public static string CountryFeed(Slug country) => Write(AddressKind.CountryFeed, country);

    public static string CountryNews(Slug country, int page = 1) => Write(AddressKind.CountryNews, country, page);

    public static string PrayerDay(DateOnly day) =>
        AddressPattern.Of(AddressKind.PrayerDay).Write(day.ToString("O", CultureInfo.InvariantCulture));

    public static string CalendarMonth(DateOnly month) =>
        AddressPattern.Of(AddressKind.CalendarMonth).Write(month.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    public static string Figure(Slug name) => Write(AddressKind.Figure, name);

    public static string NewsPage(int page) => AddressPattern.Of(AddressKind.News).Write(page);

    public static string Story(Slug slug) => Write(AddressKind.Story, slug);

    public static string Topic(Slug topic, int page = 1) => Write(AddressKind.Topic, topic, page);

    public static string Page(Slug slug) => Write(AddressKind.InfoPage, slug);

    public static LinkTarget ObservedDay(ObservedDay day) => new(Calendar, Anchors.ObservedDay(day.Key));

    public static LinkTarget PrayerPoint(Slug? country, Slug slug) => new(country is { } of ? CountryPrayer(of) : Pray, slug.Value);

    public static LinkTarget HelpDoor(HelpDoor door) => new(Help, Anchors.Door(door));

    public static LinkTarget HelpAction(Slug slug) => new(Help, slug.Value);

    public static LinkTarget Source(Slug key) => new(Sources, key.Value);

    /// <summary>One country's statements on the page of a figure, where they are compared and cited.</summary>
    public static LinkTarget Figure(Slug name, Slug country) => new(Figure(name), country.Value);

    /// <summary>In a preview, how far the site is translated into a language.</summary>
    public static string PreviewTranslation(Language language) => AddressPattern.Of(AddressKind.PreviewTranslation).Write(language.Tag);

    /// <summary>A place on the page of a country.</summary>
    public static LinkTarget Country(Slug slug, string anchor) => new(Country(slug), anchor);

    /// <summary>Where an entry is read.</summary>
    public static LinkTarget Entry(Entry entry) => entry switch
    {
        Country country => new(Country(country.Slug)),
        Story story => new(Story(story.Slug)),
        PrayerPoint point => PrayerPoint(point.Country, point.Slug),
        HelpAction action => HelpAction(action.Slug),
        _ => new(Page(entry.Slug)),
    };

    /// <summary>Below its entry; the anchor of one that shares its page becomes a folder.</summary>
    public static string Photo(Entry entry, PhotoFile file) =>
        Entry(entry) is { Anchor: { } anchor } shared ? $"{shared.Page}/{anchor}/{file.Name}" : $"{Entry(entry).Page}/{file.Name}";

    /// <summary>The results of a search.</summary>
    /// <param name="query">Names and values; what has none is left out.</param>
    public static string SearchFor(params ReadOnlySpan<(string Name, string? Value)> query) =>
        $"{Search}?{string.Join('&', query.ToArray().Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}"))}";

    /// <summary>A place of the site in a language; "/ko" is its home.</summary>
    internal static string In(string language, string place) => place == Home ? $"/{language}" : $"/{language}{place}";

    /// <summary>Whether a path lies below another.</summary>
    public static bool IsBelow(string path, string other) =>
        path.Length > other.Length && path[other.Length] == '/' && path.StartsWith(other, StringComparison.Ordinal);

    private static string Write(AddressKind kind) => AddressPattern.Of(kind).Write();

    private static string Write(AddressKind kind, Slug name, int page = 1) => AddressPattern.Of(kind).Write(name.Value, page);
}

/// <summary>Where a link leads: a page, and the place on it where that is not the whole.</summary>
public readonly record struct LinkTarget(string Page, string? Anchor = null)
{
    /// <summary>As it is written in a link.</summary>
    public static LinkTarget Parse(string text) => text.Split('#', 2) is [var page, var anchor] ? new(page, anchor) : new(text);

    public override string ToString() => Anchor is null ? Page : $"{Page}#{Anchor}";
}
