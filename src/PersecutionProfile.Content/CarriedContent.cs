namespace PersecutionProfile.Content;

/// <summary>Makes of a snapshot the one that copies may hold, and leaves nothing in it that tells of the rest.</summary>
internal sealed class CarriedContent
{
    private readonly SiteContent whole;
    private readonly SiteContent carried;

    /// <summary>The paths of entries that are left out of the page they share.</summary>
    private readonly HashSet<string> leftOut;

    private CarriedContent(SiteContent whole)
    {
        this.whole = whole;
        leftOut = whole.Entries.Where(entry => !entry.IsCarried)
            .Select(PathOf)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var stories = whole.Stories.Where(story => story.IsCarried).Select(story => story.Slug).ToHashSet();
        ImmutableArray<Entry> entries =
        [
            .. whole.Entries.Where(entry => entry.IsCarried || entry is Country).Select(entry => Carry(entry, stories)),
        ];
        var files = entries.Select(entry => entry.File).ToHashSet(StringComparer.Ordinal);
        var translations = whole.Translations with
        {
            Words =
            [
                .. whole.Translations.Words.Select(words => words with
                {
                    Entries = words.Entries.Where(pair => files.Contains(pair.Key))
                        .ToDictionary(pair => pair.Key, pair => Carry(pair.Value, stories), StringComparer.Ordinal),
                }),
            ],
        };
        var all = entries.Concat(translations.Words.SelectMany(words => words.Entries.Values)).ToArray();
        carried = new SiteContent(whole, SourcesOf(all), entries, translations) { Preview = whole.Preview };
        // Where they lead is known when all that is carried is.
        foreach (var entry in all)
        {
            entry.FillLinks(entry.Body.WithPaths(PathTo));
            if (entry is HelpAction { Link: { } link } action)
                action.FillLink(PathTo(link.Target) is { } target ? link with { Target = target } : null);
        }
        carried.ForgetEditions();
    }

    public static SiteContent Of(SiteContent whole) => new CarriedContent(whole).carried;

    /// <summary>A copy, whose links may lead elsewhere than those of the original; of a profile that is not carried, its facts.</summary>
    private static Entry Carry(Entry entry, HashSet<Slug> stories) => entry switch
    {
        Country { IsCarried: false } country => country with
        {
            Summary = "",
            Body = Prose.Empty,
            Photos = [],
            Corrections = [],
            People = [],
            NamesChanged = [],
            Sources = [.. country.Sources.Where(FactSourcesOf(country).Contains)],
            Translation = country.Translation is { } translation ? translation with { Older = [] } : null,
        },
        PrayerPoint { Story: { } story } point when !stories.Contains(story) => point with { Story = null },
        _ => entry with { },
    };

    private static HashSet<Source> FactSourcesOf(Country country) =>
        [
            .. country.Figures.SelectMany(group => group.Figures).Select(figure => figure.Source),
            .. country.Rankings.Select(ranking => ranking.Source),
            .. country.Basics.Select(fact => fact.Source),
            .. country.MainThreats.Select(threat => threat.Source),
            .. country.Window1040 is { } window ? [window.Source] : Array.Empty<Source>(),
        ];

    /// <summary>Those alone that are still cited: the title of another may name whom a story told of.</summary>
    private IEnumerable<Source> SourcesOf(IEnumerable<Entry> entries)
    {
        var cited = new HashSet<Source>();
        foreach (var source in entries.SelectMany(entry => entry.Sources)
            .Concat(entries.OfType<Country>().SelectMany(FactSourcesOf))
            .Concat(whole.FigureDefinitions.Select(figure => figure.Source).OfType<Source>())
            .Concat(whole.RankingEditions.SelectMany(edition => edition.Sources))
            .Concat(whole.Days.SelectMany(day => day.Sources)))
        {
            for (var retold = source; retold is not null && cited.Add(retold);)
                retold = retold.Via;
        }
        return whole.Sources.Where(cited.Contains);
    }

    /// <summary>Null where nothing stands in what is carried.</summary>
    private string? PathTo(string path)
    {
        var page = path.Split('#', '?')[0];
        if (whole.Addresses.Find(page) is not { } address)
            return path;
        if (carried.Addresses.Find(page) is null || leftOut.Contains(path))
            return null;
        return address.Subject is Country { IsCarried: false } ? page : path;
    }

    /// <summary>Of an entry that shares its page.</summary>
    private static string? PathOf(Entry entry) => entry switch
    {
        PrayerPoint point => Paths.PrayerPoint(point.Country, point.Slug).ToString(),
        HelpAction action => Paths.HelpAction(action.Slug).ToString(),
        _ => null,
    };
}
