using System.Globalization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>One of the YAML files at the root of the content folder, or an edition of the World Watch List.</summary>
internal sealed partial record DataFile(string Path, YamlNode? Content, ImmutableArray<Finding> Findings)
{
    public const string Site = "site.yml";
    public const string Sources = "sources.yml";
    public const string Figures = "figures.yml";
    public const string Gone = "gone.yml";

    /// <summary>Days of prayer and of remembrance.</summary>
    public const string Days = "days.yml";

    /// <summary>Exists in translations alone: originals write a topic as it is to be read.</summary>
    public const string Topics = "topics.yml";

    /// <summary>Exists in translations alone: how each says a plain fact, such as a capital or a form of government.</summary>
    public const string Facts = "facts.yml";

    /// <summary>Exists for translations alone: how each says the words of the original.</summary>
    public const string Glossary = "glossary.yml";

    public static readonly ImmutableArray<string> Names = [Site, Sources, Figures, Days, Gone];

    /// <summary>The year in the name of an edition of the World Watch List; null for every other file.</summary>
    public static int? EditionOf(string path) =>
        RankingName().Match(path) is { Success: true } name ? int.Parse(name.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>The file whose words another has in a language, and its tag: "site.yml" and "ko" for "site.ko.yml"; null for
    /// every other file.</summary>
    public static (string Of, string Language)? TranslationOf(string path) =>
        TranslationName().Match(path) is { Success: true } name ? ($"{name.Groups[1].Value}.yml", name.Groups[2].Value) : null;

    public static string NameOfTranslation(string of, string language) => $"{of[..^".yml".Length]}.{language}.yml";

    public static string NameOfEdition(int edition) =>
        string.Create(CultureInfo.InvariantCulture, $"rankings/world-watch-list-{edition}.yml");

    /// <summary>The SHA-256 of its bytes; empty when there are none.</summary>
    public byte[] Hash { get; init; } = [];

    /// <summary>What was taken out of its text.</summary>
    public RemovedCharacters Removed { get; private init; } = RemovedCharacters.None;

    /// <summary>False when it is not UTF-8 or not YAML of the shape it should have.</summary>
    public bool IsReadable => Content is not null;

    public YamlMap Map => Content as YamlMap ?? YamlMap.Empty;

    public ImmutableArray<YamlNode> List => (Content as YamlList)?.Items ?? [];

    public static DataFile Missing(string path) => new(path, YamlMap.Empty, []);

    public static DataFile Unreadable(string path, Finding problem) => new(path, null, [problem]);

    public static DataFile Read(string path, ReadOnlySpan<byte> bytes)
    {
        var findings = new FileFindings(path);
        var text = ContentFile.Read(bytes, findings, out var removed);
        CopiedCharacters.Check(text ?? "", hasBody: false, findings);
        BetrayingLinks.Check(text ?? "", findings);
        Unfinished.CheckDataFile(text ?? "", findings);
        if (path == Sources || TranslationOf(path)?.Of == Sources)
            People.Check(text ?? "", findings);
        var content = text is null || !ConflictMarkers.AreAbsent(text, findings) ? null : YamlReader.Read(text, 0, findings);
        if (content is YamlScalar { IsNull: true })
            content = YamlMap.Empty;
        if (path is Sources or Figures && string.IsNullOrWhiteSpace(text))
        {
            if (text is not null)
                findings.Add(Rule.YamlSyntax, new Place(1, 1),
                    "This file is empty. Put back what stood here; if nothing is to stand here, remove the file.");
            content = null;
        }
        var isExpected = path == Gone ? content is YamlList or YamlMap { Entries.IsEmpty: true } : content is YamlMap;
        if (content is not null && !isExpected)
            findings.Add(
                Rule.YamlSyntax,
                content.At,
                path != Gone
                    ? "In this file stand blocks and lines of the form `key: value`, not a list."
                    : content is YamlMap { Entries: [{ Value: YamlList } only] }
                    ? $"Remove the line `{only.Key.Value}:`. In this file stand only lines that begin with `- `, each with a path that was removed."
                    : "This should be a list: lines that begin with `- `, each with a path that was removed.");
        return new DataFile(path, isExpected ? content : null, findings.All) { Removed = removed };
    }

    [GeneratedRegex(@"^(site|sources|figures|days|topics|facts|glossary)\.([a-z]{2})\.yml\z", RegexOptions.CultureInvariant)]
    private static partial Regex TranslationName();

    [GeneratedRegex(@"^rankings/world-watch-list-((?:19|20)[0-9]{2})\.yml\z", RegexOptions.CultureInvariant)]
    private static partial Regex RankingName();
}
