using System.Collections.Frozen;

namespace PersecutionProfile.Content.Reading;

/// <summary>The YAML files of the root; one that can no longer be read keeps its last good version.</summary>
internal sealed class DataFiles
{
    private readonly Dictionary<string, DataFile> files;
    private readonly Dictionary<string, DataFile> good;
    private readonly List<Finding> findings;

    public DataFiles(Dictionary<string, DataFile> files, Dictionary<string, DataFile> good, List<Finding> findings)
    {
        (this.files, this.good, this.findings) = (files, good, findings);
        findings.AddRange(files.Values.SelectMany(file => file.Findings));
        Settings = ReadSettings();
        Sources = Read(DataFile.Sources, SourcesReader.Read).ToFrozenDictionary(source => source.Key);
        Figures = Read(DataFile.Figures, (map, found) => FiguresReader.Read(map, Sources, found)).ToFrozenDictionary(figure => figure.Name);
        Gone = ReadGone();
    }

    public DataFile this[string name] => files.GetValueOrDefault(name) ?? DataFile.Missing(name);

    public SiteSettings? Settings { get; }

    public FrozenDictionary<Slug, Source> Sources { get; }

    public FrozenDictionary<Slug, FigureDefinition> Figures { get; }

    public ImmutableArray<string> Gone { get; }

    public bool AreComplete => Settings is not null && DataFile.Names.All(name => Current(name).IsReadable);

    public bool IsDegraded { get; private set; }

    /// <summary>Settings without a required key count as unreadable.</summary>
    private SiteSettings? ReadSettings()
    {
        if (!files.ContainsKey(DataFile.Site))
            findings.Add(new Finding(Rule.MissingFile, DataFile.Site, 0, 0, "The content folder has no `site.yml`. Write one with `name`, `tagline` and `base-url`."));
        if (files.TryGetValue(DataFile.Site, out var file) && file.IsReadable && Read(file, SettingsReader.Read) is { } settings)
        {
            good[DataFile.Site] = file;
            return settings;
        }
        IsDegraded = true;
        return good.TryGetValue(DataFile.Site, out var last) ? SettingsReader.Read(last.Map, new FileFindings(DataFile.Site)) : null;
    }

    private T Read<T>(string name, Func<YamlMap, FileFindings, T> read) => Read(Current(name), read);

    private T Read<T>(DataFile file, Func<YamlMap, FileFindings, T> read)
    {
        var found = new FileFindings(file.Path);
        var value = read(file.Map, found);
        findings.AddRange(found.All);
        return value;
    }

    private DataFile Current(string name)
    {
        var file = this[name];
        if (file.IsReadable)
            return name == DataFile.Site ? file : good[name] = file;
        IsDegraded = true;
        return good.GetValueOrDefault(name) ?? file;
    }

    private ImmutableArray<string> ReadGone()
    {
        var found = new FileFindings(DataFile.Gone);
        var paths = Current(DataFile.Gone).List.Where(node => Values.Text(node, found, out var path)
            && (SitePath.IsValid(path) || Values.Refuse(found, node, "This should be a path of this site that was removed, such as `/news/old-story`.")));
        ImmutableArray<string> gone = [.. paths.Select(node => ((YamlScalar)node).Value.Trim())];
        findings.AddRange(found.All);
        return gone;
    }
}
