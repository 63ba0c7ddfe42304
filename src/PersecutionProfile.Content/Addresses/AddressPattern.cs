using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PersecutionProfile.Content.Addresses;

/// <summary>
/// The form of all addresses of one kind, such as <c>/countries/{country}/pray</c>: paths are written, read, logged and told to
/// hosts by it alone.
/// </summary>
public sealed class AddressPattern
{
    private const string Paging = "/page/";

    // A pattern that names less stands before one whose name it could be.
    private static readonly ImmutableArray<AddressPattern> All =
    [
        new(AddressKind.Home, AddressGroup.Page, "/"),
        new(AddressKind.Countries, AddressGroup.Page, "/countries"),
        new(AddressKind.News, AddressGroup.Page, "/news", isPaged: true),
        new(AddressKind.Pray, AddressGroup.Page, "/pray"),
        new(AddressKind.Calendar, AddressGroup.Page, "/pray/calendar"),
        new(AddressKind.PrayerWeek, AddressGroup.Page, "/pray/week"),
        new(AddressKind.AnsweredPrayers, AddressGroup.Page, "/pray/answered"),
        new(AddressKind.Help, AddressGroup.Page, "/help"),
        new(AddressKind.Sources, AddressGroup.Page, "/sources"),
        new(AddressKind.Rankings, AddressGroup.Page, "/rankings"),
        new(AddressKind.Languages, AddressGroup.Page, "/languages"),
        new(AddressKind.Kit, AddressGroup.Page, "/kit"),
        new(AddressKind.KitArchive, AddressGroup.File, "/kit.zip"),
        new(AddressKind.ChildrenSheet, AddressGroup.Form, "/kit/children"),
        new(AddressKind.ChosenKit, AddressGroup.Page, "/kit/{countries}"),
        new(AddressKind.Book, AddressGroup.File, "/books/{language}.epub"),
        new(AddressKind.Search, AddressGroup.Page, "/search"),
        new(AddressKind.PrayerFeed, AddressGroup.File, "/pray/feed.xml"),
        new(AddressKind.WeekFeed, AddressGroup.File, "/pray/week.xml"),
        new(AddressKind.WeekJsonFeed, AddressGroup.File, "/pray/week.json"),
        new(AddressKind.WeekText, AddressGroup.File, "/pray/week.txt"),
        new(AddressKind.CalendarFile, AddressGroup.File, "/pray/calendar.ics"),
        new(AddressKind.Feed, AddressGroup.File, "/feed.xml"),
        new(AddressKind.JsonFeed, AddressGroup.File, "/feed.json"),
        new(AddressKind.FiguresCsv, AddressGroup.File, "/data/figures.csv"),
        new(AddressKind.FiguresJson, AddressGroup.File, "/data/figures.json"),
        new(AddressKind.Sitemap, AddressGroup.File, "/sitemap.xml"),
        new(AddressKind.Robots, AddressGroup.File, "/robots.txt"),
        new(AddressKind.SecurityTxt, AddressGroup.File, "/.well-known/security.txt"),
        new(AddressKind.Exit, AddressGroup.Program, "/exit"),
        new(AddressKind.Health, AddressGroup.Program, "/healthz"),
        new(AddressKind.Ready, AddressGroup.Program, "/healthz/ready"),
        new(AddressKind.Preview, AddressGroup.Program, "/_preview"),
        new(AddressKind.PreviewTranslations, AddressGroup.Program, "/_preview/translations"),
        new(AddressKind.PreviewTranslation, AddressGroup.Program, "/_preview/translations/{language}"),
        new(AddressKind.PreviewScript, AddressGroup.Program, "/_preview/reload.js"),
        new(AddressKind.PreviewStylesheet, AddressGroup.Program, "/_preview/preview.css"),
        new(AddressKind.PreviewChanges, AddressGroup.Program, "/_preview/changes"),
        new(AddressKind.Look, AddressGroup.File, "/assets/look-{hash}.css"),
        new(AddressKind.Asset, AddressGroup.Program, "/assets/{file}"),
        new(AddressKind.Country, AddressGroup.Page, "/countries/{country}"),
        new(AddressKind.CountryPrayer, AddressGroup.Page, "/countries/{country}/pray"),
        new(AddressKind.CountryNews, AddressGroup.Page, "/countries/{country}/news", isPaged: true),
        new(AddressKind.CountryLetter, AddressGroup.Page, "/countries/{country}/letter"),
        new(AddressKind.CountryKit, AddressGroup.Page, "/countries/{country}/kit"),
        new(AddressKind.CountryLargePrint, AddressGroup.Form, "/countries/{country}/kit/large"),
        new(AddressKind.CountryInsert, AddressGroup.Form, "/countries/{country}/kit/insert"),
        new(AddressKind.CountryLetterInsert, AddressGroup.Form, "/countries/{country}/kit/insert/letter"),
        new(AddressKind.CountryScript, AddressGroup.Form, "/countries/{country}/kit/script"),
        new(AddressKind.CountryMessage, AddressGroup.File, "/countries/{country}/kit/message"),
        new(AddressKind.CountryKitArchive, AddressGroup.File, "/countries/{country}/kit.zip"),
        new(AddressKind.CountryPrint, AddressGroup.Form, "/countries/{country}/pray/print"),
        new(AddressKind.CountryDiscreetPrint, AddressGroup.Form, "/countries/{country}/pray/print/discreet"),
        new(AddressKind.CountryCards, AddressGroup.Form, "/countries/{country}/pray/cards"),
        new(AddressKind.CountrySlides, AddressGroup.Form, "/countries/{country}/pray/slides"),
        new(AddressKind.CountryPack, AddressGroup.Form, "/countries/{country}/pack.html"),
        new(AddressKind.CountryCard, AddressGroup.Form, "/countries/{country}/card"),
        new(AddressKind.CountryFeed, AddressGroup.File, "/countries/{country}/feed.xml"),
        new(AddressKind.CountryText, AddressGroup.File, "/countries/{country}/pray/text"),
        new(AddressKind.Story, AddressGroup.Page, "/news/{story}"),
        new(AddressKind.Topic, AddressGroup.Page, "/topics/{topic}", isPaged: true),
        new(AddressKind.PrayerWeekOf, AddressGroup.Day, "/pray/week/{sunday}"),
        new(AddressKind.PrayerDay, AddressGroup.Day, "/pray/{day}"),
        new(AddressKind.CalendarMonth, AddressGroup.Day, "/pray/calendar/{month}"),
        new(AddressKind.Figure, AddressGroup.Page, "/figures/{figure}"),
        new(AddressKind.InfoPage, AddressGroup.Page, "/{page}"),
        // Below its entry; see Paths.Photo.
        new(AddressKind.Photo, AddressGroup.File, "…/{photo}"),
        .. new[] { AddressKind.NotFound, AddressKind.Error, AddressKind.SearchBusy, AddressKind.Unread }
            .Select(kind => new AddressPattern(kind, AddressGroup.Unaddressed, "")),
    ];

    private static readonly ImmutableArray<AddressPattern> ByKind =
    [
        .. Enum.GetValues<AddressKind>().Select(kind => All.Single(pattern => pattern.Kind == kind))
    ];

    private readonly string before;
    private readonly string after;
    private readonly bool isPaged;

    private AddressPattern(AddressKind kind, AddressGroup group, string text, bool isPaged = false)
    {
        (Kind, Group, Text, this.isPaged) = (kind, group, text, isPaged);
        var name = text.IndexOf('{', StringComparison.Ordinal);
        IsNamed = name >= 0;
        (before, after) = IsNamed ? (text[..name], text[(text.IndexOf('}', StringComparison.Ordinal) + 1)..]) : (text, "");
    }

    public AddressKind Kind { get; }

    public AddressGroup Group { get; }

    /// <summary>All that a log may keep of an address.</summary>
    public string Text { get; }

    /// <summary>Whether its addresses differ by a name, such as that of a country.</summary>
    public bool IsNamed { get; }

    /// <summary>Whether a page of the editors may take its place.</summary>
    internal bool GivesWay => Kind is AddressKind.Rankings or AddressKind.Languages or AddressKind.Kit;

    /// <summary>Whether it lies below what it names, as the prayers of a country do.</summary>
    public bool IsBelowNamed => after.Length > 0;

    /// <summary>
    /// First parts of fixed paths, which no page about the site may claim; but those called "rankings", "languages" and "kit" may
    /// have been there first, and one called "books" is in no book's way.
    /// </summary>
    public static ImmutableArray<string> Reserved { get; } =
        [
            .. All.Where(pattern => pattern.Kind != AddressKind.Book)
                .Select(pattern => pattern.Text.Split('/', '.'))
                .Where(parts => parts.Length > 1)
                .Select(parts => parts[1])
                .Where(part => Slug.TryParse(part, out _) && All.All(pattern => !pattern.GivesWay || pattern.Text != $"/{part}"))
                .Distinct()
        ];

    public static AddressPattern Of(AddressKind kind) => ByKind[(int)kind];

    /// <summary>The path without a name in it.</summary>
    public string Write(int page = 1) => Write("", page);

    /// <param name="page">Of a list; the first has no number.</param>
    public string Write(string name, int page = 1)
    {
        var path = string.Concat(before, name, after);
        return page == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}{Paging}{page}");
    }

    /// <summary>The pattern with something else for what it names, as hosts write it.</summary>
    public string With(string placeholder) => IsNamed ? before + placeholder + after : Text;

    /// <summary>Which kind of address a path has the form of, whether or not anything stands there.</summary>
    /// <param name="name">What it names; empty for a kind that names nothing.</param>
    public static bool TryRead(string path, [NotNullWhen(true)] out AddressPattern? pattern, out string name, out int page)
    {
        foreach (var candidate in All)
        {
            if (candidate.TryRead(path, out name, out page))
            {
                pattern = candidate;
                return true;
            }
        }
        (pattern, name, page) = (null, "", 1);
        return false;
    }

    private bool TryRead(string path, out string name, out int page)
    {
        (name, page) = ("", 1);
        if (before.Length == 0 || !path.StartsWith(before, StringComparison.Ordinal))
            return false;
        var rest = path.AsSpan(before.Length);
        if (isPaged && rest.IndexOf(Paging) is var paging and >= 0)
        {
            // Neither the first page, nor a number in another form: nothing stands at two addresses.
            if (!int.TryParse(rest[(paging + Paging.Length)..], NumberStyles.None, CultureInfo.InvariantCulture, out page) || page < 2)
                return false;
            rest = rest[..paging];
        }
        if (!rest.EndsWith(after, StringComparison.Ordinal))
            return false;
        rest = rest[..^after.Length];
        if (IsNamed ? rest.IsEmpty || rest.Contains('/') : !rest.IsEmpty)
            return false;
        name = rest.ToString();
        return Write(name, page) == path;
    }
}
