using System.Globalization;

namespace PersecutionProfile.Content.Addresses;

/// <summary>
/// All addresses of a snapshot, and what stands at each. But for the photos they are worked out when asked for: there are many,
/// and few are asked for.
/// </summary>
public sealed class SiteAddresses
{
    private readonly SiteContent site;
    private readonly Dictionary<string, Address> photos;
    private readonly Dictionary<string, Entry> aliases;
    private readonly HashSet<string> gone;

    internal SiteAddresses(SiteContent site, IEnumerable<string> gonePaths)
    {
        this.site = site;
        var served = from entry in site.Entries
                     from photo in entry.Photos
                     from file in photo.Files
                     select new Address(AddressKind.Photo, Paths.Photo(entry, file), new ServedPhoto(photo.Picture, file.Form));
        photos = served.DistinctBy(address => address.Path).ToDictionary(address => address.Path, StringComparer.Ordinal);
        gone = gonePaths.Where(path => Find(path) is null).ToHashSet(StringComparer.Ordinal);
        aliases = site.Entries.SelectMany(entry => entry.Aliases.Select(alias => (alias, entry)))
            .Where(pair => Find(pair.alias) is null && !gone.Contains(pair.alias))
            .DistinctBy(pair => pair.alias).ToDictionary(pair => pair.alias, pair => pair.entry, StringComparer.Ordinal);
    }

    /// <summary>All that a visitor may ask for, each once and in a stable order.</summary>
    public IEnumerable<Address> All => new[] { AddressGroup.Page, AddressGroup.Form, AddressGroup.Day, AddressGroup.File }.SelectMany(Of);

    public IEnumerable<Address> Of(AddressGroup group) => group switch
    {
        AddressGroup.Page => Pages,
        AddressGroup.Form => site.Countries.SelectMany(FormsOf),
        AddressGroup.Day => Days,
        AddressGroup.File => Files,
        _ => [],
    };

    public ImmutableArray<string> PathsOf(params ReadOnlySpan<AddressGroup> groups) =>
        [.. groups.ToArray().SelectMany(Of).Select(address => address.Path)];

    /// <summary>What stands at a path; null where nothing does.</summary>
    public Address? Find(string path)
    {
        if (photos.TryGetValue(path, out var photo))
            return photo;
        if (!AddressPattern.TryRead(path, out var pattern, out var name, out var page))
            return null;
        if (pattern.Kind == AddressKind.Rankings && !HasRankings)
            (pattern, name) = (AddressPattern.Of(AddressKind.InfoPage), path[1..]);
        return Resolve(pattern, name) is var (isThere, subject, day, pages)
            && isThere
            && page <= pages
            ? new Address(pattern.Kind, path, subject, page, day)
            : null;
    }

    public bool Has(string path) => Find(path) is not null;

    /// <summary>Whether it was removed for good.</summary>
    public bool IsGone(string path) => gone.Contains(path);

    /// <summary>Where a former path leads now; null when it is none. With a country's own, all moved that lies below it.</summary>
    public LinkTarget? RedirectOf(string path)
    {
        if (gone.Contains(path))
            return null;
        if (aliases.TryGetValue(path, out var entry))
            return Paths.Entry(entry);
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (aliases.GetValueOrDefault(path[..end]) is Country country
                && Paths.Country(country.Slug) + path[end..] is var moved
                && Has(moved))
            {
                return new LinkTarget(moved);
            }
        }
        return null;
    }

    /// <summary>The former paths, and where each leads now.</summary>
    public IEnumerable<KeyValuePair<string, string>> Redirects =>
        aliases.SelectMany(pair => Below(pair.Value).Select(rest => pair.Key + rest).Append(pair.Key))
            .Distinct()
            .Where(path => !Has(path) && !gone.Contains(path))
            .Order(StringComparer.Ordinal)
            .Select(path => KeyValuePair.Create(path, $"{RedirectOf(path)}"));

    /// <summary>The paths of what was removed.</summary>
    public IEnumerable<string> Gone => gone.Order(StringComparer.Ordinal);

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
        Address.Of(AddressKind.Help),
        Address.Of(AddressKind.Sources),
        .. site.FigureDefinitions.Select(figure => new Address(AddressKind.Figure, Paths.Figure(figure.Name), figure)),
        .. HasRankings ? [Address.Of(AddressKind.Rankings)] : Array.Empty<Address>(),
        Address.Of(AddressKind.Search),
        .. site.Pages.Select(page => new Address(AddressKind.InfoPage, Paths.Page(page.Slug), page)),
    ];

    private bool HasRankings => !site.RankingEditions.IsEmpty && site.Pages.All(page => Paths.Page(page.Slug) != Paths.Rankings);

    private IEnumerable<Address> Days
    {
        get
        {
            var (first, last) = (site.Rotation.FirstDay, site.Rotation.LastDay);
            var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).ToArray();
            return site.Rotation.IsEmpty
                ? []
                : days.Select(day => new Address(AddressKind.PrayerDay, Paths.PrayerDay(day), Day: day))
                    .Concat(
                        days.Select(day => new DateOnly(day.Year, day.Month, 1))
                            .Distinct()
                            .Select(month => new Address(AddressKind.CalendarMonth, Paths.CalendarMonth(month), Day: month)));
        }
    }

    private IEnumerable<Address> Files =>
    [
        .. photos.Values.OrderBy(photo => photo.Path, StringComparer.Ordinal),
        Address.Of(AddressKind.Feed),
        Address.Of(AddressKind.JsonFeed),
        Address.Of(AddressKind.PrayerFeed),
        Address.Of(AddressKind.CalendarFile),
        .. site.Countries.SelectMany(
            country => new[] { OfCountry(AddressKind.CountryFeed, country), OfCountry(AddressKind.CountryText, country) }),
        Address.Of(AddressKind.FiguresCsv),
        Address.Of(AddressKind.FiguresJson),
        Address.Of(AddressKind.Sitemap),
        Address.Of(AddressKind.Robots),
        .. site.Settings.Contact.Length > 0 ? [Address.Of(AddressKind.SecurityTxt)] : Array.Empty<Address>(),
    ];

    private IEnumerable<Address> PagesOf(Country country) =>
        [
            OfCountry(AddressKind.Country, country),
            OfCountry(AddressKind.CountryPrayer, country),
            OfCountry(AddressKind.CountryLetter, country),
            .. Lists(AddressKind.CountryNews, country, country.Slug.Value, Listing.PageCount(site.StoriesOf(country)))
        ];

    private static IEnumerable<Address> FormsOf(Country country) =>
        new[]
        {
            AddressKind.CountryPrint,
            AddressKind.CountryDiscreetPrint,
            AddressKind.CountryCards,
            AddressKind.CountrySlides,
            AddressKind.CountryPack,
            AddressKind.CountryCard,
        }
            .Select(kind => OfCountry(kind, country));

    /// <summary>How the paths go on that lie below an entry's; only a country has any that move with it.</summary>
    private IEnumerable<string> Below(Entry entry)
    {
        if (entry is not Country country)
            return [];
        var profile = Paths.Country(country.Slug);
        return PagesOf(country)
            .Concat(FormsOf(country))
            .Concat(Files)
            .Select(address => address.Path)
            .Where(path => Paths.IsBelow(path, profile))
            .Select(path => path[profile.Length..]);
    }

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
            AddressKind.CalendarMonth => On(name, "yyyy-MM"),
            AddressKind.SecurityTxt => (site.Settings.Contact.Length > 0, null, default, 1),
            AddressKind.CountryNews when site.FindCountry(slug) is { } country =>
                (true, country, default, Listing.PageCount(site.StoriesOf(country))),
            // What else the program answers stands in no way of content; which files it has, it knows alone.
            AddressKind.Asset
                or AddressKind.Preview
                or AddressKind.PreviewScript
                or AddressKind.PreviewStylesheet
                or AddressKind.PreviewChanges => default,
            _ when pattern.IsNamed => Only(site.FindCountry(slug)),
            _ => (true, null, default, 1),
        };

        static (bool, object?, DateOnly, int) Only(object? subject) => (subject is not null, subject, default, 1);

        (bool, object?, DateOnly, int) On(string text, string format) =>
            (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && !site.Rotation.IsEmpty
                && day >= (
                    format == "O" ? site.Rotation.FirstDay : new DateOnly(site.Rotation.FirstDay.Year, site.Rotation.FirstDay.Month, 1))
                && day <= site.Rotation.LastDay, null, day, 1);
    }
}
