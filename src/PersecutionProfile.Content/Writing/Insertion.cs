using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Writing;

/// <summary>What can be put into the text of a file.</summary>
/// <param name="Group">What it belongs to, for a heading.</param>
/// <param name="Name">What it is looked for by.</param>
/// <param name="Meaning">What it is for, in a few words; may hold <c>`code`</c>.</param>
/// <param name="Text">What is put in.</param>
/// <param name="IsKey">Whether it belongs between the two <c>---</c>, on lines of its own.</param>
public sealed partial record Insertion(string Group, string Name, string Meaning, string Text, bool IsKey = false)
{
    /// <summary>All that fits a file, keys first.</summary>
    public static ImmutableArray<Insertion> For(string path, SiteContent site)
    {
        if (EntryPlace.Of(path, new FileFindings(path)) is not { } place)
            return [.. KeysOf(path).Select(OfKey)];
        return
        [
            .. KeysOf(place).Select(OfKey),
            .. site.Sources.Select(source =>
                new Insertion("Sources", source.Key.Value, $"{source.Title}, {source.Publisher}", $"[^{source.Key}]")),
            .. place.Kind == EntryKind.Country && place.Language is null ? site.FigureDefinitions.Select(OfFigure) : [],
            .. site.Entries.Where(entry => entry.HiddenBecause is null)
                .Select(entry => new Insertion("Links", entry.Title, entry.File, $"[{entry.Title}]({Paths.Entry(entry)})")),
            new("Blocks", "Heading", "begins a part of the text", "\n## Heading\n\n"),
            new("Blocks", "Quote", "words that a source itself prints in quotation marks, and whose they are",
                "\n::: quote Who said it\nThe words as they are printed.[^source]\n:::\n\n"),
            new("Blocks", "Story", "the story of one person", "\n::: story Meet Bae\nWhat happened.[^source]\n:::\n\n"),
            new("Blocks", "Note", "an aside, set apart from the text", "\n::: note\nThe aside.\n:::\n\n"),
            new("Blocks", "List", "one line for each", "\n- first\n- second\n\n"),
            new("Blocks", "Photo", "a photo of this entry, where it shall stand", "\n![](photo.jpg)\n\n"),
        ];
    }

    private static ImmutableArray<Key> KeysOf(EntryPlace place) => place switch
    {
        { Language: not null } => Keys.Translation,
        { Kind: EntryKind.Country } => [.. Keys.Country, .. Keys.Entry],
        { Kind: EntryKind.Story } => [.. Keys.Story, .. Keys.Entry],
        { Kind: EntryKind.PrayerPoint } =>
            [.. Keys.PrayerPoint.Where(key => place.Country is null || key.Name != "countries"), .. Keys.Entry],
        { Kind: EntryKind.HelpAction } => [.. Keys.HelpAction, .. Keys.Entry],
        _ => [.. Keys.InfoPage, .. Keys.Entry],
    };

    private static ImmutableArray<Key> KeysOf(string path) => path switch
    {
        DataFile.Site => Keys.Site,
        DataFile.Sources => Keys.Source,
        DataFile.Figures => Keys.FigureDefinition,
        DataFile.Days => Keys.ObservedDay,
        _ => [],
    };

    private static Insertion OfKey(Key key) =>
        new("Keys", key.Name, LinkOfReference().Replace(key.Meaning, "$1"), $"{key.Example}\n", IsKey: true);

    private static Insertion OfFigure(FigureDefinition figure) => new(
        "Figures",
        figure.Label,
        figure.Definition,
        $"  - name: {figure.Name}\n    value: unknown\n    as-of: unknown\n    kind: estimate\n    source: key-of-sources-yml\n",
        IsKey: true);

    [GeneratedRegex(@"\[([^\]]+)\]\(#[^)]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkOfReference();
}
