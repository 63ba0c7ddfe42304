using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests.Guide;

/// <summary>What the reference says of keys is what the readers do: they are asked by way of their findings.</summary>
public sealed partial class KeysTests
{
    private const string Unknown = "no-reader-asks-for-this";

    private const string Folder = "news/a/index.md";

    /// <summary>Where a kind of block stands: a file, and its text around the block's lines.</summary>
    public static TheoryData<string, string, string> Kinds => new()
    {
        { "Country", "countries/laos.md", "---\n{0}\n---\n" },
        { "Basics", "countries/laos.md", "---\nbasics:\n  - {1}\n---\n" },
        { "MainThreats", "countries/laos.md", "---\nmain-threats:\n  - {1}\n---\n" },
        { "Window1040", "countries/laos.md", "---\nwindow-10-40:\n    {1}\n---\n" },
        { "Figures", "countries/laos.md", "---\nfigures:\n  - {1}\n---\n" },
        {
            "Withdrawn", "countries/laos.md",
            "---\nfigures:\n- name: christians\n  value: unknown\n  as-of: unknown\n  source: open-doors-uk\n  withdrawn:\n    {1}\n---\n"
        },
        { "Rankings", "countries/laos.md", "---\nrankings:\n  - {1}\n---\n" },
        { "RankingEdition", "rankings/world-watch-list-2030.yml", "{0}\n" },
        { "RankedCountry", "rankings/world-watch-list-2030.yml", "source: open-doors\nranks:\n  laos:\n    {1}\n" },
        { "Corrections", Folder, "---\ncorrections:\n  - {1}\n---\n" },
        { "People", Folder, "---\npeople:\n  - {1}\n---\n" },
        { "Story", Folder, "---\n{0}\n---\n" },
        { "PrayerPoint", "prayer/a.md", "---\n{0}\n---\n" },
        { "HelpAction", "help/a.md", "---\n{0}\n---\n" },
        { "Link", "help/a.md", "---\nlink:\n    {1}\n---\n" },
        { "Gifts", "help/a.md", "---\ngifts:\n  - {1}\n---\n" },
        { "InfoPage", "pages/a.md", "---\n{0}\n---\n" },
        { "Photos", Folder, "---\nphotos:\n  - {1}\n---\n" },
        { "Site", "site.yml", "{0}\n" },
        { "Translation", "prayer/a.ko.md", "---\n{0}\n---\n" },
        { "SiteTranslation", "site.ko.yml", "{0}\n" },
        { "Publisher", "site.yml", "name: a\ntagline: b\nbase-url: https://example.org\npublisher:\n    {1}\n" },
        { "Imprint", "site.yml", "name: a\ntagline: b\nbase-url: https://example.org\nimprint:\n    {1}\n" },
        { "Source", "sources.yml", "a:\n    {1}\n" },
        { "FigureDefinition", "figures.yml", "a:\n    {1}\n" },
        { "ObservedDay", "days.yml", "a:\n    {1}\n" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_key_that_a_reader_asks_for_is_declared_and_no_other(string kind, string file, string text)
    {
        var declared = Declared(kind);
        var findings = FindingsOf(file, Fill(text, [$"{Unknown}: 1"]));

        var known = findings.Single(finding => finding.Contains(
            $"The key `{Unknown}` is not known here. Known are", StringComparison.Ordinal));
        Assert.Equal(
            declared.Select(key => key.Name).Order(StringComparer.Ordinal),
            Quoted().Matches(known).Select(match => match.Groups[1].Value).Skip(1).Order(StringComparer.Ordinal));
        Assert.Equal(
            declared.Where(key => key.IsRequired).Select(key => key.Name).Order(StringComparer.Ordinal),
            findings.Where(finding => finding.EndsWith("(missing-key)", StringComparison.Ordinal))
                .Select(finding => Quoted().Match(finding).Groups[1].Value)
                .Where(key => declared.Any(known => known.Name == key && known.IsRequired)).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(
            findings,
            finding =>
                finding.EndsWith("(missing-key)", StringComparison.Ordinal)
                    && declared.Any(key => !key.IsRequired && key.Name == Quoted().Match(finding).Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_example_of_a_key_can_be_written_as_it_stands(string kind, string file, string text)
    {
        // A draft may have a photo twice; what is missing around a block and cited by nobody is not the example's fault.
        var lines = Declared(kind).Where(key => key.Name is not ("photo" or "photos")).Select(key => key.Example);
        Assert.DoesNotContain(FindingsOf(file, Fill(text, lines)), finding => Wrong().IsMatch(finding));
    }

    private static Key[] Declared(string kind) =>
        [
            .. (ImmutableArray<Key>)typeof(Keys).GetField(kind)!.GetValue(null)!,
            .. kind is "Country" or "Story" or "PrayerPoint" or "HelpAction" or "InfoPage" ? Keys.Entry : []
        ];

    private static string Fill(string text, IEnumerable<string> lines) =>
        text.Replace("{0}", string.Join('\n', lines), StringComparison.Ordinal)
            .Replace("{1}", string.Join("\n    ", lines), StringComparison.Ordinal);

    /// <summary>What is found in one file that is added to the shipped profiles, stories and what they stand on.</summary>
    private static ImmutableArray<string> FindingsOf(string file, string text)
    {
        using var folder = ContentFolder.OfShippedContent(path =>
            !ContentFolder.IsTranslation(path) && !path.StartsWith("prayer/", StringComparison.Ordinal));
        if (file is "sources.yml" or "figures.yml")
            text = File.ReadAllText(Path.Combine(folder.Path, file)) + text;
        if (file.Contains(".ko.", StringComparison.Ordinal))
            folder.With("prayer/a.md", "---\nkind: point\n---\nPray.\n")
                .With("site.yml", File.ReadAllText(Path.Combine(folder.Path, "site.yml")) + "\nlanguages: [en, ko]\n");
        folder.With(file, text).With("news/a/field.jpg", Photos.Fixture.Read("baseline-444.jpg"))
            .With("logo.png", Photos.Fixture.Read("rgb.png"));
        return [.. folder.Findings.Where(finding => finding.StartsWith($"{file}:", StringComparison.Ordinal))];
    }

    [GeneratedRegex("`([a-z0-9-]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"\((invalid-value|unknown-[a-z]+|yaml-[a-z]+|missing-photo|photo-[a-z]+|real-name|(future|far)-date|never-shown|half-answered|placeholder|raw-mark|copied-character|cut-at-hash|country-code|second-[a-z]+)\)\z")]
    private static partial Regex Wrong();
}
