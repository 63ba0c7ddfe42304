using System.Globalization;

namespace PersecutionProfile.Content.Addresses;

/// <summary>
/// All addresses of a snapshot, and what stands at each. But for the photos they are worked out when asked for: there are many,
/// and few are asked for. Those of the original are asked for paths, of whichever language; those of an edition for places,
/// which are paths without a language.
/// </summary>
public sealed class SiteAddresses
{
    private readonly SiteContent site;
    private readonly Dictionary<string, Address> photos;
    private readonly Dictionary<string, Entry> aliases;
    private readonly HashSet<string> gone;

    // An address of thousands of parts, which nobody has, would be compared with the aliases part by part.
    private readonly int longestAlias;

    /// <summary>That of an edition; null in the original.</summary>
    private readonly Language? language;

    internal SiteAddresses(SiteContent site, IEnumerable<string> gonePaths)
    {
        this.site = site;
        language = site.IsOriginal ? null : site.Settings.Language;
        var served = from entry in site.IsOriginal ? site.Entries : []
                     from photo in entry.Photos
                     from file in photo.Files
                     select new Address(AddressKind.Photo, Paths.Photo(entry, file), new ServedPhoto(photo.Picture, file.Form));
        if (site.IsOriginal && site.Settings.Logo is { } logo)
            served = served.Append(new Address(AddressKind.Photo, Paths.Logo, new ServedPhoto(logo.Picture, logo.Form)));
        photos = served.DistinctBy(address => address.Place).ToDictionary(address => address.Place, StringComparer.Ordinal);
        Listed = [.. site.IsOriginal ? gonePaths : site.Original.Addresses.ListedBelow(site.Settings.Language)];
        gone = Listed.Where(path => TagOf(path) is null && FindOwn(path) is null).ToHashSet(StringComparer.Ordinal);
        var formerPaths = site.IsOriginal ? site.Entries : [];
        aliases = formerPaths.SelectMany(entry => entry.Aliases.Select(alias => (alias, entry)))
            .Where(pair => TagOf(pair.alias) is null && FindOwn(pair.alias) is null && !gone.Contains(pair.alias))
            .DistinctBy(pair => pair.alias).ToDictionary(pair => pair.alias, pair => pair.entry, StringComparer.Ordinal);
        longestAlias = aliases.Keys.Select(alias => alias.Length).DefaultIfEmpty().Max();
    }

    /// <summary>What gone.yml lists, whether or not it is gone.</summary>
    internal ImmutableArray<string> Listed { get; }

    /// <summary>All that a visitor may ask for, each once and in a stable order: of the original, those of its editions follow.</summary>
    public IEnumerable<Address> All =>
        new[] { AddressGroup.Page, AddressGroup.Form, AddressGroup.Day, AddressGroup.File }.SelectMany(Of)
            .Concat(Editions.SelectMany(edition => edition.All));

    /// <summary>Those in this language alone.</summary>
    public IEnumerable<Address> Of(AddressGroup group)
    {
        var addresses = group switch
        {
            AddressGroup.Page => Pages,
            AddressGroup.Form => site.Countries.SelectMany(FormsOf).Append(Address.Of(AddressKind.ChildrenSheet)),
            AddressGroup.Day => Days,
            AddressGroup.File => Files,
            _ => [],
        };
        return language is null ? addresses : addresses.Where(IsHere).Select(InLanguage);
    }

    public ImmutableArray<string> PathsOf(params ReadOnlySpan<AddressGroup> groups) =>
        [.. groups.ToArray().SelectMany(Of).Select(address => address.Path)];

    /// <summary>What stands at a path; null where nothing does.</summary>
    public Address? Find(string path) =>
        EditionOf(path, out var place) is { } edition ? edition.Addresses.FindOwn(place) : FindOwn(path);

    public bool Has(string path) => Find(path) is not null;

    /// <summary>Whether it was removed for good.</summary>
    public bool IsGone(string path) =>
        EditionOf(path, out var place) is { } edition ? edition.Addresses.IsGoneHere(place) : IsGoneHere(path);

    /// <summary>Where a former path leads now; null when it is none. With a country's own, all moved that lies below it.</summary>
    public LinkTarget? RedirectOf(string path) =>
        EditionOf(path, out var place) is { } edition ? edition.Addresses.RedirectHere(place) : RedirectHere(path);

    /// <summary>The former paths, and where each leads now.</summary>
    public IEnumerable<KeyValuePair<string, string>> Redirects =>
        OwnRedirects.Concat(Editions.SelectMany(edition => edition.OwnRedirects));

    /// <summary>The paths of what was removed.</summary>
    public IEnumerable<string> Gone => OwnGone.Concat(Editions.SelectMany(edition => edition.OwnGone));

    /// <summary>Where a place is read by somebody who reads this language: with its prefix where it is there, else the original's.
    /// A query and an anchor stay; what is no place stays as it is.</summary>
    public string PathTo(string place)
    {
        if (language is null || !place.StartsWith('/'))
            return place;
        var end = place.AsSpan().IndexOfAny('?', '#') is >= 0 and var behind ? behind : place.Length;
        return FindOwn(place[..end]) is { } address ? address.Path + place[end..] : place;
    }

    public LinkTarget PathTo(LinkTarget place) => place with { Page = PathTo(place.Page) };

    /// <summary>The edition whose prefix a path has, and what stands behind it; null for every other path.</summary>
    internal SiteContent? EditionOf(string path, out string place)
    {
        place = path;
        if (TagOf(path) is not { } known)
            return null;
        // The home of an edition is "/ko"; "/ko/" is no other name of it.
        place = path.Length == known.Tag.Length + 1 ? Paths.Home : path[(known.Tag.Length + 1)..] is var rest and not "/" ? rest : "";
        return site.In(known);
    }

    private IEnumerable<SiteAddresses> Editions =>
        language is not null ? [] : site.Settings.Languages.Skip(1).Select(other => site.In(other).Addresses);

    private Language? TagOf(string path)
    {
        if (language is not null || site.Settings.Languages is [_] || path.Length < 3 || (path.Length > 3 && path[3] != '/'))
            return null;
        return site.Settings.Languages.Skip(1).FirstOrDefault(other => path.AsSpan(1, 2).SequenceEqual(other.Tag));
    }

    /// <summary>What is gone in an edition alone, and in all of them with the original.</summary>
    private IEnumerable<string> ListedBelow(Language edition) =>
        Listed.Where(path => TagOf(path) == edition).Select(path => path[(edition.Tag.Length + 1)..]).Concat(gone);

    private Address? FindOwn(string path)
    {
        if (photos.TryGetValue(path, out var photo))
            return photo;
        if (!AddressPattern.TryRead(path, out var pattern, out var name, out var page))
            return null;
        if (pattern.GivesWay && !Exists(pattern.Kind))
            (pattern, name) = (AddressPattern.Of(AddressKind.InfoPage), path[1..]);
        var (isThere, subject, day, pages) = Resolve(pattern, name);
        if (!isThere || page > pages)
            return null;
        var address = new Address(pattern.Kind, path, subject, page, day);
        return language is null ? address : IsHere(address) ? InLanguage(address) : null;
    }

    private bool IsGoneHere(string place) => gone.Contains(place);

    private LinkTarget? RedirectHere(string place)
    {
        if (gone.Contains(place))
            return null;
        if (language is not null)
            return site.Original.Addresses.RedirectHere(place) is { } target && FindOwn(target.Page) is not null ? PathTo(target) : null;
        if (aliases.TryGetValue(place, out var entry))
            return Paths.Entry(entry);
        if (AddressPattern.TryRead(place, out var pattern, out var names, out _)
            && pattern.Kind == AddressKind.ChosenKit
            && Choose(names) is { } chosen)
        {
            return new LinkTarget(Paths.ChosenKit(chosen.Countries.Select(country => country.Slug)));
        }
        for (var end = place.LastIndexOf('/', Math.Min(place.Length - 1, longestAlias)); end > 0; end = place.LastIndexOf('/', end - 1))
        {
            if (aliases.GetValueOrDefault(place[..end]) is Country country
                && Paths.Country(country.Slug) + place[end..] is var moved
                && FindOwn(moved) is not null)
            {
                return new LinkTarget(moved);
            }
        }
        return null;
    }

    private IEnumerable<KeyValuePair<string, string>> OwnRedirects => language is null
        ? aliases.SelectMany(pair => Below(pair.Value).Select(rest => pair.Key + rest).Append(pair.Key))
            .Distinct()
            .Where(path => FindOwn(path) is null && !gone.Contains(path))
            .Order(StringComparer.Ordinal)
            .Select(path => KeyValuePair.Create(path, $"{RedirectHere(path)}"))
        : site.Original.Addresses.OwnRedirects
            .Where(pair => FindOwn(pair.Key) is null)
            .Select(pair => (pair.Key, Target: RedirectHere(pair.Key)))
            .Where(pair => pair.Target is not null)
            .Select(pair => KeyValuePair.Create(Paths.In(language.Tag, pair.Key), $"{pair.Target}"));

    private IEnumerable<string> OwnGone =>
        gone.Order(StringComparer.Ordinal).Select(place => language is null ? place : Paths.In(language.Tag, place));

    /// <summary>Whether a place of the original is one of this edition, too: when something of it is translated, or when it
    /// consists of facts.</summary>
    private bool IsHere(Address place) => place.Kind switch
    {
        AddressKind.Story or AddressKind.InfoPage => IsTranslated(place.About<Entry>()),
        AddressKind.CountryPrayer
            or AddressKind.CountryPrint
            or AddressKind.CountryDiscreetPrint
            or AddressKind.CountryCards
            or AddressKind.CountrySlides
            or AddressKind.CountryPack
            or AddressKind.CountryCard
            or AddressKind.CountryText => HasPrayers(place.About<Country>()),
        AddressKind.PrayerDay => HasPrayers(site.Rotation.On(place.Day)!.Country),
        AddressKind.CountryNews or AddressKind.CountryFeed => site.StoriesOf(place.About<Country>()).Any(IsTranslated),
        AddressKind.Topic => site.StoriesOn(place.About<Slug>()).Any(IsTranslated),
        AddressKind.Photo
            or AddressKind.Book
            or AddressKind.Look
            or AddressKind.Robots
            or AddressKind.SecurityTxt
            or AddressKind.Health
            or AddressKind.Ready => false,
        _ => true,
    };

    private bool HasPrayers(Country country) =>
        site.PointsOf(country).Any(point => point.IsOpen(site.Today));

    private static bool IsTranslated(Entry entry) => entry.Translation is not null;

    private Address InLanguage(Address place) => place with
    {
        Language = language,
        IsOwnWords = place.Kind switch
        {
            AddressKind.Country or AddressKind.CountryLetter => IsTranslated(place.About<Country>()),
            AddressKind.Figure => place.About<FigureDefinition>().Language == language,
            AddressKind.AnsweredPrayers => site.AnsweredPrayers.All(site.Speaks),
            AddressKind.Sources => false,
            AddressKind.News => site.Stories.Any(IsTranslated),
            AddressKind.Help => site.HelpActions.Any(IsTranslated),
            _ => true,
        },
    };

    private IEnumerable<Address> Pages =>
    [
        Address.Of(AddressKind.Home),
        Address.Of(AddressKind.Countries),
        .. site.Countries.SelectMany(PagesOf),
        .. Lists(AddressKind.News, null, "", Listing.PageCount(site.Stories)),
        .. site.Stories.Select(story => new Address(AddressKind.Story, Paths.Story(story.Slug), story)),
        .. site.Topics.SelectMany(topic => Lists(AddressKind.Topic, topic, topic.Value, Listing.PageCount(site.StoriesOn(topic)))),
        Address.Of(AddressKind.Pray),
        Address.Of(AddressKind.Calendar),
        Address.Of(AddressKind.PrayerWeek),
        Address.Of(AddressKind.AnsweredPrayers),
        Address.Of(AddressKind.Help),
        Address.Of(AddressKind.Sources),
        .. site.FigureDefinitions.Select(figure => new Address(AddressKind.Figure, Paths.Figure(figure.Name), figure)),
        .. new[] { AddressKind.Rankings, AddressKind.Languages, AddressKind.Kit }.Where(Exists).Select(Address.Of),
        Address.Of(AddressKind.Search),
        .. site.Pages.Select(page => new Address(AddressKind.InfoPage, Paths.Page(page.Slug), page)),
    ];

    /// <summary>Whether there is anything to show on a page that gives way to one of the editors', and none has its name.</summary>
    private bool Exists(AddressKind kind) =>
        kind switch
        {
            AddressKind.Rankings => !site.RankingEditions.IsEmpty,
            AddressKind.Kit => site.Countries.Any(site.HasKit),
            _ => site.Settings.Languages.Length > 1,
        }
            && site.Pages.All(page => Paths.Page(page.Slug) != AddressPattern.Of(kind).Text);

    private IEnumerable<Address> Days
    {
        get
        {
            var (first, last) = (site.Rotation.FirstDay, site.Rotation.LastDay);
            var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).ToArray();
            return site.Rotation.IsEmpty
                ? []
                : days.Select(day => new Address(AddressKind.PrayerDay, Paths.PrayerDay(day), Day: day))
                    .Concat(site.Rotation.Weeks.Select(OfWeek))
                    .Concat(
                        days.Select(day => new DateOnly(day.Year, day.Month, 1))
                            .Distinct()
                            .Select(month => new Address(AddressKind.CalendarMonth, Paths.CalendarMonth(month), Day: month)));
        }
    }

    private IEnumerable<Address> Files =>
    [
        .. photos.Values.OrderBy(photo => photo.Place, StringComparer.Ordinal),
        Address.Of(AddressKind.Feed),
        Address.Of(AddressKind.JsonFeed),
        Address.Of(AddressKind.PrayerFeed),
        Address.Of(AddressKind.CalendarFile),
        Address.Of(AddressKind.WeekFeed),
        Address.Of(AddressKind.WeekJsonFeed),
        Address.Of(AddressKind.WeekText),
        .. site.Countries.SelectMany(
            country => new[] { OfCountry(AddressKind.CountryFeed, country), OfCountry(AddressKind.CountryText, country) }),
        .. site.Countries.Where(site.HasKit)
            .SelectMany(country => new[]
            {
                OfCountry(AddressKind.CountryMessage, country), OfCountry(AddressKind.CountryKitArchive, country),
            }),
        .. new[] { AddressKind.KitArchive }.Where(_ => Exists(AddressKind.Kit)).Select(Address.Of),
        .. site.Settings.Languages.Select(book => new Address(AddressKind.Book, Paths.Book(book), book)),
        Address.Of(AddressKind.FiguresCsv),
        Address.Of(AddressKind.FiguresJson),
        Address.Of(AddressKind.Sitemap),
        Address.Of(AddressKind.Robots),
        .. site.Settings.Look is { } look
            ? [new Address(AddressKind.Look, Paths.Look(look), look)]
            : Array.Empty<Address>(),
        .. site.Settings.Contact.Length > 0 ? [Address.Of(AddressKind.SecurityTxt)] : Array.Empty<Address>(),
    ];

    private IEnumerable<Address> PagesOf(Country country) =>
        [
            OfCountry(AddressKind.Country, country),
            OfCountry(AddressKind.CountryPrayer, country),
            OfCountry(AddressKind.CountryLetter, country),
            .. site.HasKit(country) ? [OfCountry(AddressKind.CountryKit, country)] : Array.Empty<Address>(),
            .. Lists(AddressKind.CountryNews, country, country.Slug.Value, Listing.PageCount(site.StoriesOf(country)))
        ];

    private IEnumerable<Address> FormsOf(Country country) =>
        new[]
        {
            AddressKind.CountryPrint,
            AddressKind.CountryDiscreetPrint,
            AddressKind.CountryCards,
            AddressKind.CountrySlides,
            AddressKind.CountryPack,
            AddressKind.CountryCard,
        }
            .Concat(site.HasKit(country) ? FormsOfKit : [])
            .Select(kind => OfCountry(kind, country));

    private static ImmutableArray<AddressKind> FormsOfKit { get; } =
    [
        AddressKind.CountryLargePrint,
        AddressKind.CountryInsert,
        AddressKind.CountryLetterInsert,
        AddressKind.CountryScript,
    ];

    /// <summary>How the paths go on that lie below an entry's; only a country has any that move with it.</summary>
    private IEnumerable<string> Below(Entry entry)
    {
        if (entry is not Country country)
            return [];
        var profile = Paths.Country(country.Slug);
        return PagesOf(country)
            .Concat(FormsOf(country))
            .Concat(Files)
            .Select(address => address.Place)
            .Where(path => Paths.IsBelow(path, profile))
            .Select(path => path[profile.Length..]);
    }

    private static Address OfWeek(PrayerWeek week) =>
        new(AddressKind.PrayerWeekOf, Paths.PrayerWeekOf(week.Sunday), Day: week.Sunday);

    private static Address OfCountry(AddressKind kind, Country country) =>
        new(kind, AddressPattern.Of(kind).Write(country.Slug.Value), country);

    private static IEnumerable<Address> Lists(AddressKind kind, object? subject, string name, int pages) =>
        Enumerable.Range(1, pages).Select(page => new Address(kind, AddressPattern.Of(kind).Write(name, page), subject, page));

    private (bool IsThere, object? Subject, DateOnly Day, int Pages) Resolve(AddressPattern pattern, string name)
    {
        var slug = Slug.TryParse(name, out var parsed) ? parsed : default;
        return pattern.Kind switch
        {
            AddressKind.News => (true, null, default, Listing.PageCount(site.Stories)),
            AddressKind.Story => Only(site.FindStory(slug)),
            AddressKind.Topic => (!site.StoriesOn(slug).IsEmpty, slug, default, Listing.PageCount(site.StoriesOn(slug))),
            AddressKind.Figure => Only(site.FigureDefinitions.FirstOrDefault(figure => figure.Name == slug)),
            AddressKind.InfoPage => Only(site.Pages.FirstOrDefault(page => page.Slug == slug)),
            AddressKind.PrayerDay => On(name, "O"),
            AddressKind.PrayerWeekOf => OfWeeks(name),
            AddressKind.CalendarMonth => On(name, "yyyy-MM"),
            AddressKind.Book => Only(site.Settings.Languages.FirstOrDefault(book => book.Tag == name)),
            AddressKind.Look => Only(site.Settings.Look is { } look && look.Hash == name ? look : null),
            AddressKind.SecurityTxt => (site.Settings.Contact.Length > 0, null, default, 1),
            AddressKind.CountryNews when site.FindCountry(slug) is { } country =>
                (true, country, default, Listing.PageCount(site.StoriesOf(country))),
            AddressKind.ChosenKit => Only(Chosen(name)),
            AddressKind.KitArchive => (Exists(AddressKind.Kit), null, default, 1),
            AddressKind.CountryKit
                or AddressKind.CountryLargePrint
                or AddressKind.CountryInsert
                or AddressKind.CountryLetterInsert
                or AddressKind.CountryScript
                or AddressKind.CountryMessage
                or AddressKind.CountryKitArchive =>
                Only(site.FindCountry(slug) is { } country && site.HasKit(country) ? country : null),
            // What else the program answers stands in no way of content; which files it has, it knows alone.
            AddressKind.Asset
                or AddressKind.Preview
                or AddressKind.PreviewTranslations
                or AddressKind.PreviewTranslation
                or AddressKind.PreviewScript
                or AddressKind.PreviewStylesheet
                or AddressKind.PreviewChanges => default,
            _ when pattern.IsNamed => Only(site.FindCountry(slug)),
            _ => (true, null, default, 1),
        };

        static (bool, object?, DateOnly, int) Only(object? subject) => (subject is not null, subject, default, 1);

        (bool, object?, DateOnly, int) OfWeeks(string text) =>
            (DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var sunday)
                && site.Rotation.Weeks.Any(week => week.Sunday == sunday), null, sunday, 1);

        (bool, object?, DateOnly, int) On(string text, string format) =>
            (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && !site.Rotation.IsEmpty
                && day >= (
                    format == "O" ? site.Rotation.FirstDay : new DateOnly(site.Rotation.FirstDay.Year, site.Rotation.FirstDay.Month, 1))
                && day <= site.Rotation.LastDay, null, day, 1);
    }

    /// <summary>The countries of a kit, as its address names them; null where it names them in another way or order.</summary>
    private ChosenCountries? Chosen(string names) =>
        Choose(names) is { } chosen && Paths.ChosenKit(chosen.Countries.Select(country => country.Slug)) is var path
            && path == AddressPattern.Of(AddressKind.ChosenKit).Write(names)
            ? chosen
            : null;

    /// <summary>The same in any order, each as often as it likes; null where one has no kit, or they are too few or too many.</summary>
    private ChosenCountries? Choose(string names)
    {
        var slugs = names.Split('+').Select(name => Slug.TryParse(name, out var slug) ? slug : default).Distinct().Order();
        var countries = slugs.Take(ChosenCountries.Most + 1).Select(site.FindCountry).ToArray();
        return countries.Length is >= ChosenCountries.Fewest and <= ChosenCountries.Most
            && countries.All(country => country is not null && site.HasKit(country))
            ? new ChosenCountries([.. countries!])
            : null;
    }
}
