namespace PersecutionProfile.Content;

/// <summary>
/// A snapshot of everything published at one moment: immutable, complete, every reference resolved. Drafts, future and
/// expired entries are nowhere in it, but in a preview.
/// </summary>
/// <remarks>Its dictionaries are not frozen: making those takes longer than all look-ups of a snapshot save.</remarks>
public sealed class SiteContent
{
    private const int PointsShownOnProfile = 3;
    private const int PointsOfKit = 3;

    private readonly Dictionary<Slug, Country> countries;
    private readonly Dictionary<Slug, Story> stories;
    private readonly Dictionary<Slug, ImmutableArray<Story>> storiesByCountry;
    private readonly Dictionary<Slug, ImmutableArray<Story>> storiesByTopic;
    private readonly Dictionary<Slug, ImmutableArray<PrayerPoint>> pointsByCountry;
    private readonly Dictionary<Slug, ImmutableArray<PrayerPoint>> pointsByStory;

    private readonly Editions translations;
    private readonly EditionWords? words;
    private readonly SiteContent? original;
    private readonly SiteContent? whole;
    private readonly ImmutableArray<string> gonePaths;

    /// <summary>By the tags of their languages; each is made when it is first asked for.</summary>
    private Dictionary<string, Lazy<SiteContent>> editions;
    private Lazy<SiteContent> carried;
    private PreviewNotes? preview;

    internal SiteContent(
        SiteSettings settings, DateOnly today, IEnumerable<Source> sources, IEnumerable<FigureDefinition> figures,
        ImmutableArray<RankingEdition> rankingEditions, ImmutableArray<ObservedDay> days, ImmutableArray<Entry> entries,
        IEnumerable<string> gonePaths, Editions? translations = null)
        : this(
            settings, today, sources, figures, rankingEditions, days, entries, gonePaths, translations ?? Editions.None, null, null,
            StringComparer.InvariantCulture, null)
    {
    }

    /// <summary>What copies may hold of a snapshot.</summary>
    internal SiteContent(SiteContent whole, IEnumerable<Source> sources, ImmutableArray<Entry> entries, Editions translations)
        : this(
            whole.Settings, whole.Today, sources, whole.FigureDefinitions, whole.RankingEditions, whole.Days, entries,
            whole.gonePaths, translations, null, null, StringComparer.InvariantCulture, whole)
    {
    }

    /// <summary>An edition.</summary>
    /// <param name="byName">Sorts names of countries.</param>
    internal SiteContent(
        SiteContent original, EditionWords words, SiteSettings settings, IEnumerable<FigureDefinition> figures,
        ImmutableArray<ObservedDay> days, ImmutableArray<Entry> entries, StringComparer byName)
        : this(
            settings, original.Today, original.Sources, figures, original.RankingEditions, days, entries, [], Editions.None, original,
            words, byName, null)
    {
    }

    private SiteContent(
        SiteSettings settings, DateOnly today, IEnumerable<Source> sources, IEnumerable<FigureDefinition> figures,
        ImmutableArray<RankingEdition> rankingEditions, ImmutableArray<ObservedDay> days, ImmutableArray<Entry> entries,
        IEnumerable<string> gonePaths, Editions translations, SiteContent? original, EditionWords? words, StringComparer byName,
        SiteContent? whole)
    {
        (Settings, Today, RankingEditions, Days, Entries) = (settings, today, rankingEditions, days, entries);
        (this.translations, this.original, this.words, this.whole) = (translations, original, words, whole);
        this.gonePaths = [.. gonePaths];
        editions = MakeEditions();
        carried = new Lazy<SiteContent>(MakeCarried);
        Sources = [.. sources.OrderBy(source => source.Publisher, StringComparer.OrdinalIgnoreCase).ThenBy(source => source.Key)];
        FigureDefinitions = [.. figures.OrderBy(figure => figure.Order).ThenBy(figure => figure.Name)];
        Countries =
        [
            .. entries.OfType<Country>().OrderBy(country => country.Title, byName).ThenBy(country => country.Slug)
        ];
        Stories =
        [
            .. entries.OfType<Story>()
                .OrderByDescending(story => story.Date)
                .ThenByDescending(story => story.Reported ?? default)
                .ThenBy(story => story.Slug)
        ];
        PrayerPoints =
        [
            .. entries.OfType<PrayerPoint>()
                .OrderBy(point => point.Country?.Value, StringComparer.Ordinal)
                .ThenBy(point => point.Order)
                .ThenBy(point => point.Slug)
        ];
        HelpActions = [.. entries.OfType<HelpAction>().OrderBy(action => action.Order).ThenBy(action => action.Slug)];
        Pages = [.. entries.OfType<InfoPage>().OrderBy(page => page.Order).ThenBy(page => page.Slug)];

        countries = Countries.ToDictionary(country => country.Slug);
        stories = Stories.ToDictionary(story => story.Slug);
        storiesByCountry = Group(Stories.SelectMany(story => story.Countries.Select(mention => (mention.Slug, story))));
        storiesByTopic = Group(Stories.SelectMany(story => story.Topics.Select(topic => (topic, story))));
        pointsByCountry = Group(PrayerPoints.SelectMany(point => point.Countries.Select(mention => (mention.Slug, point))));
        pointsByStory = Group(PrayerPoints.Where(point => point.Story is not null).Select(point => (point.Story!.Value, point)));

        Topics = [.. storiesByTopic.Keys.Order()];
        Rotation = new PrayerRotation(this);
        Addresses = new SiteAddresses(this, this.gonePaths);
    }

    public SiteSettings Settings { get; }

    /// <summary>The day in the site's time zone.</summary>
    public DateOnly Today { get; }

    /// <summary>All of the entries below, in no order.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Set before anybody sees the snapshot, when all has been found; null on the public site.</summary>
    public PreviewNotes? Preview { get => Original.preview; internal set => preview = value; }

    /// <summary>The snapshot in the language of the originals: itself, but for an edition in another one.</summary>
    public SiteContent Original => original ?? this;

    public bool IsOriginal => original is null;

    /// <summary>The snapshot of whose entries this one holds those that copies may hold; itself, but for that one.</summary>
    internal SiteContent Whole => Original.whole ?? Original;

    /// <summary>What the editions are made of.</summary>
    internal Editions Translations => translations;

    /// <summary>By title.</summary>
    public ImmutableArray<Country> Countries { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<Story> Stories { get; }

    public ImmutableArray<PrayerPoint> PrayerPoints { get; }

    public ImmutableArray<HelpAction> HelpActions { get; }

    public ImmutableArray<InfoPage> Pages { get; }

    public ImmutableArray<Slug> Topics { get; }

    /// <summary>By publisher.</summary>
    public ImmutableArray<Source> Sources { get; }

    public ImmutableArray<FigureDefinition> FigureDefinitions { get; }

    /// <summary>Of the World Watch List, newest first.</summary>
    public ImmutableArray<RankingEdition> RankingEditions { get; }

    /// <summary>Days of prayer and of remembrance.</summary>
    public ImmutableArray<ObservedDay> Days { get; }

    public SiteAddresses Addresses { get; }

    /// <summary>Whose turn it is on which day.</summary>
    public PrayerRotation Rotation { get; }

    /// <summary>
    /// What books, archives, sticks and letters are made of: the snapshot without entries that no copy may hold, without the
    /// words of profiles that none may hold, and without links to either. Itself where there are none.
    /// </summary>
    public SiteContent Carried => IsOriginal ? carried.Value
        : Original.Carried == Original ? this
        : Original.Carried.In(Settings.Language);

    /// <summary>Whether an entry's words are in the language of this edition.</summary>
    public bool Speaks(Entry entry) => entry.Language == Settings.Language;

    /// <summary>The same snapshot in one of its languages: the original for null. It is made when it is first asked for.</summary>
    public SiteContent In(Language? language) =>
        language is null || language == Original.Settings.Language ? Original : Original.editions[language.Tag].Value;

    /// <summary>The same snapshot in all languages of the site: the original first.</summary>
    public IEnumerable<SiteContent> InEachLanguage => Settings.Languages.Select(language => In(language));

    /// <summary>The edition in which an address stands.</summary>
    public SiteContent In(Address address) => In(address.Language);

    /// <summary>The edition whose prefix a path has, whether or not anything stands there.</summary>
    public SiteContent EditionAt(string path) => Original.Addresses.EditionOf(path, out _) ?? Original;

    /// <summary>What a topic is called; null in an edition that has no words for it, and in the original, where its name says it.</summary>
    public string? TopicWords(Slug topic) => words?.Topics.GetValueOrDefault(topic);

    /// <summary>How this language says a plain fact; null where it stands as the original has it.</summary>
    public string? FactWords(string fact) => words?.Facts.GetValueOrDefault(fact);

    /// <summary>What is said of a source, in this language or else in the original's.</summary>
    public (string Text, Language Language) NoteOf(Source source) =>
        words?.Notes.GetValueOrDefault(source.Key) is { } note ? (note, Settings.Language) : (source.Note, Original.Settings.Language);

    /// <summary>The sentence at the foot of each page, in this language or else in the original's; empty without one.</summary>
    public (string Text, Language Language) Footer =>
        words?.Settings.Footer is { } footer ? (footer, Settings.Language) : (Original.Settings.Footer, Original.Settings.Language);

    /// <summary>Its label is in this language or else in the original's.</summary>
    public (Imprint? Imprint, Language Language) Imprint =>
        words?.Settings.Imprint is { } imprint ? (imprint, Settings.Language) : (Original.Settings.Imprint, Original.Settings.Language);

    /// <summary>Forgets those that were made before the links of their texts had targets.</summary>
    internal void ForgetEditions() => (editions, carried) = (MakeEditions(), new Lazy<SiteContent>(MakeCarried));

    /// <summary>The country of the day; null when none has anything to pray for.</summary>
    public Country? TodaysCountry => Rotation.On(Today)?.Country;

    public Country? FindCountry(Slug slug) => countries.GetValueOrDefault(slug);

    /// <summary>By a part of an address; null also where that is no slug.</summary>
    public Country? FindCountry(string? slug) => Slug.TryParse(slug, out var valid) ? FindCountry(valid) : null;

    public Story? FindStory(Slug slug) => stories.GetValueOrDefault(slug);

    public Story? FindStory(string? slug) => Slug.TryParse(slug, out var valid) ? FindStory(valid) : null;

    public ImmutableArray<Story> StoriesOf(Country country) => Of(storiesByCountry, country.Slug);

    public ImmutableArray<Story> StoriesOn(Slug topic) => Of(storiesByTopic, topic);

    /// <summary>The country's own points and the general ones that name it.</summary>
    public ImmutableArray<PrayerPoint> PointsOf(Country country) => Of(pointsByCountry, country.Slug);

    /// <summary>Those that its profile shows: the first open ones.</summary>
    public ImmutableArray<PrayerPoint> PointsOnProfile(Country country) =>
        [.. PointsOf(country).Open(Today).Take(PointsShownOnProfile)];

    /// <summary>
    /// Whether there is material for one Sunday or one night: a profile with a text, enough to pray for and a written prayer, in
    /// this language, all of which copies may hold.
    /// </summary>
    public bool HasKit(Country country)
    {
        if (country is not { IsCarried: true, Body.IsEmpty: false })
            return false;
        var points = PointsOf(country).RemoveAll(point => !point.IsCarried);
        return points.Open(Today).Length >= PointsOfKit && !points.Prayers(Today).IsEmpty;
    }

    /// <summary>Those for which thanks can be given, newest first; the original's where none is translated.</summary>
    public ImmutableArray<PrayerPoint> AnsweredPrayers =>
        PrayerPoints.Answered(Today) is { IsEmpty: false } answered ? answered : Original.PrayerPoints.Answered(Today);

    /// <summary>Those that stand in no country's folder.</summary>
    public ImmutableArray<PrayerPoint> GeneralPoints => [.. PrayerPoints.Where(point => point.Country is null)];

    public ImmutableArray<PrayerPoint> PointsOf(Story story) => Of(pointsByStory, story.Slug);

    private SiteContent MakeCarried() => whole is not null || Entries.All(entry => entry.IsCarried) ? this : CarriedContent.Of(this);

    private Dictionary<string, Lazy<SiteContent>> MakeEditions() => translations.Words.ToDictionary(
        edition => edition.Language.Tag, edition => new Lazy<SiteContent>(() => translations.Make(this, edition)));

    private static ImmutableArray<T> Of<T>(Dictionary<Slug, ImmutableArray<T>> groups, Slug slug) =>
        groups.TryGetValue(slug, out var items) ? items : [];

    private static Dictionary<Slug, ImmutableArray<T>> Group<T>(IEnumerable<(Slug Key, T Item)> pairs) =>
        pairs.GroupBy(pair => pair.Key, pair => pair.Item).ToDictionary(group => group.Key, group => group.ToImmutableArray());
}
