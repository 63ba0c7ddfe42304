using System.Globalization;

namespace PersecutionProfile.Content.Addresses;

/// <summary>
/// The places on pages that a link may name: pages write their ids with these, and links are checked against <see cref="On"/>.
/// </summary>
public static class Anchors
{
    public const string Main = "main";
    public const string ExitKeys = "exit_keys";
    public const string Basics = "basics";
    public const string ByName = "by-name";
    public const string ByRegion = "by-region";
    public const string Cite = "cite";
    public const string Contents = "contents";
    public const string Days = "days";
    public const string ContentsTitle = "contents-title";
    public const string Corrections = "corrections";
    public const string Figures = "figures";
    public const string Forms = "forms";
    public const string Help = "help";
    public const string Land = "land";
    public const string Map = "map";
    public const string NamesChanged = "names-changed";
    public const string Pray = "pray";
    public const string Rankings = "rankings";
    public const string SearchWords = "q";
    public const string Sources = "sources";
    public const string Stories = "stories";
    public const string Threats = "threats";
    public const string Today = "today";

    /// <summary>
    /// What no heading of a text may take. The last three stand nowhere now; without them, headings of that name would get
    /// another anchor.
    /// </summary>
    internal static ImmutableArray<string> Reserved { get; } =
        [
            Basics, Contents, ContentsTitle, Corrections, Figures, Help, Main, Map, NamesChanged, Pray, Rankings, Sources,
            Stories, Threats, Today, "share", "top", "unknown"
        ];

    /// <summary>A door of the page of help; no action can have such a name.</summary>
    public static string Door(HelpDoor door) => $"door_{door.ToString().ToLowerInvariant()}";

    public static string Figure(FigureDefinition definition) => $"figure-{definition.Name}";

    /// <summary>Where the corrections of one day stand on their page.</summary>
    public static string CorrectionsOf(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Corrections}-{day:yyyy-MM-dd}");

    /// <summary>A day of prayer or of remembrance on the page of the calendar.</summary>
    public static string ObservedDay(Slug day) => $"day-{day}";

    /// <summary>What was answered in a year.</summary>
    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"year-{year}");

    /// <summary>An edition of the World Watch List.</summary>
    public static string Edition(int edition) => string.Create(CultureInfo.InvariantCulture, $"edition-{edition}");

    /// <summary>A source at the end of a page.</summary>
    /// <param name="number">From 1.</param>
    public static string Source(int number) => string.Create(CultureInfo.InvariantCulture, $"source-{number}");

    /// <summary>Publishers whose names begin with a letter.</summary>
    /// <param name="initial">As <see cref="Source.Initial"/> gives it.</param>
    public static string Publishers(string initial) => $"publishers-{initial.ToLowerInvariant()}";

    /// <summary>A slide; 0 is the title.</summary>
    public static string Slide(int number) => string.Create(CultureInfo.InvariantCulture, $"slide-{number}");

    /// <summary>All that a page or a day has. Nobody needs to link into other forms of a page; files have none.</summary>
    public static IEnumerable<string> On(SiteContent site, Address address) => address.Group switch
    {
        AddressGroup.Page or AddressGroup.Day => new[] { Main, ExitKeys }.Concat(address.Kind switch
        {
            AddressKind.Home => OfHome(site),
            AddressKind.Countries => site.Countries.IsEmpty ? [] : [Map, Land, ByName, ByRegion],
            AddressKind.Country => OfProfile(site, address.About<Country>()),
            AddressKind.CountryPrayer => [Forms, .. OfPoints(site.PointsOf(address.About<Country>()), address.Place)],
            AddressKind.Story => OfStory(site, address.About<Story>()),
            AddressKind.InfoPage => OfEntry(address.About<InfoPage>()),
            AddressKind.Pray => OfDay(site, site.Today).Concat(OfPoints(site.GeneralPoints, address.Place)),
            AddressKind.PrayerDay => OfDay(site, address.Day).Concat(site.Days.On(address.Day).Select(kept => ObservedDay(kept.Day.Key))),
            AddressKind.Calendar => If(!site.Days.IsEmpty, Days).Concat(site.Days.Select(day => ObservedDay(day.Key))),
            AddressKind.AnsweredPrayers => OfAnswered(site.AnsweredPrayers),
            AddressKind.PrayerWeek => OfWeek(site, site.Today),
            AddressKind.PrayerWeekOf => OfWeek(site, address.Day),
            AddressKind.Help => Enum.GetValues<HelpDoor>().Select(Door).Concat(
                site.HelpActions.SelectMany(action => OfText(action).Prepend(action.Slug.Value)).Concat(OfNames(site.HelpActions))),
            AddressKind.Sources => site.Sources.Select(source => source.Key.Value)
                .Concat(site.Sources.Select(source => Publishers(source.Initial)).Distinct())
                .Concat(If(!site.FigureDefinitions.IsEmpty, Figures)),
            AddressKind.Figure => OfFigure(site, address.About<FigureDefinition>()),
            AddressKind.Rankings =>
                site.RankingEditions.Take(RankingEdition.ShownWhole).Select(edition => Edition(edition.Edition)),
            AddressKind.Search => [SearchWords],
            _ => [],
        }),
        _ => [],
    };

    private static IEnumerable<string> OfHome(SiteContent site)
    {
        var daily = site.Rotation.On(site.Today);
        PrayerPoint[] prayer = daily?.First is { } first ? [first] : [];
        return
        [
            .. If(daily is not null, Today),
            .. prayer.SelectMany(OfText),
            .. OfNames(prayer),
            .. If(!site.Countries.IsEmpty, Map),
            .. If(!site.Stories.IsEmpty, Stories),
            .. If(!site.HelpActions.IsEmpty, Help),
        ];
    }

    private static IEnumerable<string> OfProfile(SiteContent site, Country country)
    {
        var points = site.PointsOnProfile(country);
        return
        [
            .. OfEntry(country),
            Contents, ContentsTitle, Help,
            .. If(BaseFacts.BaseFacts.HasCode(country.Code), Map),
            .. If(country.HasBasics, Basics),
            .. If(!country.MainThreats.IsEmpty, Threats),
            .. If(!country.Figures.IsEmpty, Figures),
            .. country.Figures.Select(group => Figure(group.Definition)),
            .. If(!country.Rankings.IsEmpty, Rankings),
            .. If(!points.IsEmpty, Pray),
            .. points.SelectMany(OfText),
            .. OfNames(points),
            .. If(!site.StoriesOf(country).IsEmpty, Stories),
        ];
    }

    private static IEnumerable<string> OfStory(SiteContent site, Story story) =>
        [.. OfEntry(story), Help, .. site.PointsOf(story).Open(site.Today).SelectMany(OfText), .. If(site.Stories.Length > 1, Stories)];

    private static IEnumerable<string> OfDay(SiteContent site, DateOnly day) =>
        site.Rotation.On(day) is not { } daily
            ? []
            : [.. If(day == site.Today, Today), .. daily.All.SelectMany(OfText), .. OfNames(daily.All)];

    /// <summary>
    /// Points have anchors of their own on the page that is their address; on others they may meet a heading of that name.
    /// </summary>
    private static IEnumerable<string> OfPoints(ImmutableArray<PrayerPoint> points, string page) =>
        points.Where(point => Paths.Entry(point).Page == page)
            .Select(point => point.Slug.Value)
            .Concat(points.SelectMany(OfText))
            .Concat(OfNames(points));

    private static IEnumerable<string> OfWeek(SiteContent site, DateOnly day) => OfNames(WeeklyLetter.Of(site, PrayerWeek.Of(day)).Points);

    private static IEnumerable<string> OfAnswered(ImmutableArray<PrayerPoint> points) =>
        points.Select(point => Year(point.Answered!.Value.Year)).Distinct().Concat(OfNames(points));

    private static IEnumerable<string> OfFigure(SiteContent site, FigureDefinition definition)
    {
        var countries = site.Countries.Where(country => country.Figures.Any(group => group.Definition == definition))
            .Select(country => country.Slug.Value)
            .ToArray();
        return countries.Concat(If(countries.Length > 0, Cite));
    }

    /// <summary>What an entry with a page of its own always has.</summary>
    private static IEnumerable<string> OfEntry(Entry entry) =>
    [
        .. OfText(entry),
        .. OfNames([entry]),
        .. If(!entry.Corrections.IsEmpty, Corrections),
        .. entry.Corrections.Select(correction => CorrectionsOf(correction.Date)),
        .. If(!entry.Sources.IsEmpty, Sources),
        .. Enumerable.Range(1, entry.Sources.Length).Select(Source),
    ];

    private static IEnumerable<string> OfText(Entry entry) => entry.Body.Headings.Select(heading => heading.Id).Concat(entry.Body.Notes);

    private static IEnumerable<string> OfNames(IEnumerable<Entry> entries) =>
        If(entries.Any(entry => !entry.NamesChanged.IsEmpty), NamesChanged);

    private static IEnumerable<string> If(bool isThere, string anchor) => isThere ? [anchor] : [];
}
