using System.Collections.Frozen;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// The YAML files of the root; one that can no longer be read keeps its last good version, and where there is none
/// something stands for what it would say.
/// </summary>
internal sealed class DataFiles
{
    private readonly Dictionary<string, DataFile> files;
    private readonly Dictionary<string, DataFile> good;
    private readonly Func<string, DataFile?> recall;
    private readonly List<Finding> findings;
    private readonly List<string> unknown = [];

    /// <param name="profiles">Countries of the folder, which other files may name beside those of the Factbook.</param>
    /// <param name="recall">Finds a last good version that is not among the good ones yet.</param>
    public DataFiles(
        Dictionary<string, DataFile> files,
        Dictionary<string, DataFile> good,
        IEnumerable<Slug> profiles,
        Func<string, DataFile?> recall,
        List<Finding> findings)
    {
        (this.files, this.good, this.recall, this.findings) = (files, good, recall, findings);
        findings.AddRange(files.Values.SelectMany(file => file.Findings));
        Settings = ReadSettings();
        YamlMap written = YamlMap.Empty;
        var sources = Read(DataFile.Sources, (map, found) => SourcesReader.Read(written = map, found))
            .ToFrozenDictionary(source => source.Key);
        Sources = new(sources, unknown.Contains(DataFile.Sources) ? SourceNamed : null)
        {
            Broken = written.Entries.Select(entry => Slug.TryMake(entry.Key.Value, out var key) ? key : default)
                .Where(key => key != default && !sources.ContainsKey(key)).ToFrozenSet(),
        };
        var figures = Read(DataFile.Figures, (map, found) => FiguresReader.Read(map, Sources, Settings.Language, found))
            .ToFrozenDictionary(figure => figure.Name);
        Figures = new(figures, unknown.Contains(DataFile.Figures) ? FigureNamed : null);
        var gone = Current(DataFile.Gone);
        (Gone, GoneList) = (ReadGone(gone), new GoneList(gone));
        var countries = BaseFacts.BaseFacts.Names.Keys.Concat(profiles).ToHashSet();
        RankingEditions = ReadRankings(countries);
        Days = Read(DataFile.Days, new DaysReader(Sources, countries, Settings.Language).Read);
        Words = ReadWords();
    }

    public DataFile this[string name] => files.GetValueOrDefault(name) ?? DataFile.Missing(name);

    public SiteSettings Settings { get; }

    public Definitions<Source> Sources { get; }

    public Definitions<FigureDefinition> Figures { get; }

    public ImmutableArray<string> Gone { get; }

    public GoneList GoneList { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<RankingEdition> RankingEditions { get; }

    /// <summary>In the order of their file.</summary>
    public ImmutableArray<ObservedDay> Days { get; }

    /// <summary>What each further language of the site says, but for its entries.</summary>
    public ImmutableArray<EditionWords> Words { get; }

    /// <summary>Files that cannot be read, and of which there is no last good version.</summary>
    public ImmutableArray<string> Unknown => [.. unknown];

    public bool IsDegraded { get; private set; }

    /// <summary>Settings without a required key count as unreadable.</summary>
    private SiteSettings ReadSettings()
    {
        if (!files.ContainsKey(DataFile.Site))
            findings.Add(
                new Finding(Rule.MissingFile, DataFile.Site, 0, 0,
                    "The content folder has no `site.yml`. Write one with `name`, `tagline` and `base-url`."));
        var found = new FileFindings(DataFile.Site);
        SettingsReader.Read(this[DataFile.Site].Map, found, out _);
        if (files.TryGetValue(DataFile.Site, out var file) && file.IsReadable)
            findings.AddRange(found.All);
        return SettingsReader.Read(Current(DataFile.Site).Map, new FileFindings(DataFile.Site), out _);
    }

    private T Read<T>(string name, Func<YamlMap, FileFindings, T> read)
    {
        var found = new FileFindings(name);
        var current = Current(name);
        var value = read(current.Map, found);
        if (current.IsReadable)
            findings.AddRange(found.All);
        return value;
    }

    private DataFile Current(string name)
    {
        var file = this[name];
        if (IsGood(file))
            return good[name] = file;
        IsDegraded = true;
        if (good.TryGetValue(name, out var last))
            return last;
        if (recall(name) is { } recalled && IsGood(recalled))
            return good[name] = recalled;
        if (DataFile.Names.Contains(name))
            unknown.Add(name);
        return file;
    }

    private static bool IsGood(DataFile file)
    {
        var isComplete = true;
        if (file.Path == DataFile.Site)
            SettingsReader.Read(file.Map, new FileFindings(file.Path), out isComplete);
        return file.IsReadable && isComplete;
    }

    private static Source SourceNamed(Slug key) => new(key, key.Value, key.Value, null, default, null, null, null, true, "");

    private static FigureDefinition FigureNamed(Slug name) => new(name, name.Value, "", "", null, 9999, false);

    private static ObservedDay DayNamed(Slug key) => new(key, key.Value, ObservedDayKind.Prayer, default, [], [], [], "", null);

    private ImmutableArray<RankingEdition> ReadRankings(HashSet<Slug> countries)
    {
        foreach (var removed in good.Keys.Where(name => DataFile.EditionOf(name) is not null && !files.ContainsKey(name)).ToArray())
            good.Remove(removed);
        return
        [
            .. files.Keys.Select(name => (Name: name, Edition: DataFile.EditionOf(name))).Where(file => file.Edition is not null)
                .OrderByDescending(file => file.Edition)
                .Select(file => Read(file.Name, new RankingsReader(file.Edition!.Value, Sources, countries).Read))
                .Where(edition => !edition.Countries.IsEmpty),
        ];
    }

    private ImmutableArray<EditionWords> ReadWords()
    {
        foreach (var removed in good.Keys.Where(name => DataFile.TranslationOf(name) is not null && !files.ContainsKey(name)).ToArray())
            good.Remove(removed);
        findings.AddRange(files.Keys
            .Select(name => DataFile.TranslationOf(name) is var (_, tag) ? Translations.Unlisted(name, tag, Settings) : null)
            .OfType<Finding>());
        // Of a file that cannot be read, nobody knows which days it has.
        var days = new Definitions<ObservedDay>(Days.ToFrozenDictionary(day => day.Key), unknown.Contains(DataFile.Days) ? DayNamed : null);
        return
        [
            .. Settings.Languages.Skip(1).Select(language => new EditionWords(language)
            {
                Settings = Read(Named(DataFile.Site, language), WordsReader.Settings),
                Figures = Read(
                    Named(DataFile.Figures, language), (map, found) => WordsReader.Figures(map, Figures, language, found)),
                Days = Read(Named(DataFile.Days, language), (map, found) => WordsReader.Days(map, days, language, found)),
                Topics = Read(Named(DataFile.Topics, language), WordsReader.Topics),
                Facts = Read(Named(DataFile.Facts, language), WordsReader.Facts),
                Notes = Read(Named(DataFile.Sources, language), (map, found) => WordsReader.Notes(map, Sources, found)),
                Glossary = Read(Named(DataFile.Glossary, language), WordsReader.Glossary),
            }),
        ];

        static string Named(string of, Language language) => DataFile.NameOfTranslation(of, language.Tag);
    }

    private ImmutableArray<string> ReadGone(DataFile file)
    {
        var found = new FileFindings(DataFile.Gone);
        var paths = file.List.Where(node => Values.Text(node, found, out var path)
            && (
                SitePath.IsValid(path)
                    || Values.Refuse(found, node, "This should be a path of this site that was removed, such as `/news/old-story`.")));
        ImmutableArray<string> gone = [.. paths.Select(node => ((YamlScalar)node).Value.Trim())];
        findings.AddRange(found.All);
        return gone;
    }
}
