using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Keys that stand where their entry, or their block, does not.</summary>
internal static partial class Misplaced
{
    /// <summary>What to say of a fact in a translation.</summary>
    public const string Fact = " It is a fact, and facts stand in the original alone. Remove the line.";

    private static readonly (EntryKind Kind, string Name, string Folder, ImmutableArray<Key> Keys)[] Kinds =
    [
        (EntryKind.Country, "a country", "`countries/`", Keys.Country),
        (EntryKind.Story, "a story", "`news/`", Keys.Story),
        (EntryKind.PrayerPoint, "a prayer", "`prayer/`", Keys.PrayerPoint),
        (EntryKind.HelpAction, "a way to help", "`help/`", Keys.HelpAction),
        (EntryKind.InfoPage, "a page", "`pages/`", Keys.InfoPage),
    ];

    private static readonly string[] Authors =
        ["author", "authors", "by", "byline", "writer", "editor", "reporter", "translator"];

    /// <summary>The finding for an entry whose keys are all of one other kind, and complete for it; null for any other.</summary>
    public static (Place At, string Message)? Entry(EntryKind kind, YamlMap map)
    {
        var own = Kinds.First(other => other.Kind == kind);
        var foreign = map.Entries.Where(entry => !Knows(own.Keys, entry.Key.Value)).ToArray();
        var fitting = Kinds.Where(other => map.Entries.All(entry => Knows(other.Keys, entry.Key.Value))
            && other.Keys.All(key => !key.IsRequired || map[key.Name] is not null)).ToArray();
        if (foreign.Length == 0 || fitting is not [var (_, name, folder, _)])
            return null;
        var keys = string.Join(", ", foreign.Select(entry => $"`{entry.Key.Value}`"));
        var isOne = foreign.Length == 1;
        return (foreign[0].Key.At,
            $"This looks like {name}, but the file lies in {own.Folder}: {keys} {(isOne ? "belongs" : "belong")} to {name}. Move it to {folder}, or remove {(isOne ? "the line" : "these lines")}.");
    }

    /// <summary>Says of lines of the text that they are keys, and gives their names: they are below the second <c>---</c>.</summary>
    /// <param name="firstLine">Where the text begins in its file.</param>
    public static ImmutableArray<string> InText(
        EntryKind kind, YamlMap map, string markdown, int firstLine, FileFindings findings)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var (isCode, counted) = (false, 0);
        foreach (Match line in KeyInText().Matches(markdown))
        {
            var key = line.Groups["key"].Value;
            // In a block of code, lines are shown as they stand.
            isCode ^= markdown.AsSpan(counted, line.Index - counted).Count("```") % 2 != 0;
            counted = line.Index;
            if (isCode || map[key] is not null || found.Contains(key) || !Knows(Kinds.First(own => own.Kind == kind).Keys, key))
                continue;
            found.Add(key);
            findings.Add(Rule.FrontMatter, Place.In(markdown, line.Index, firstLine),
                $"The key `{key}` stands in the text, where visitors see it and it does nothing. Move this line up, between the two lines `---`.");
        }
        return found.ToImmutable();
    }

    /// <summary>What to say of a key that belongs to the block above it; null for any other.</summary>
    public static string? InBlock(YamlMap map, YamlEntry entry)
    {
        // Spares a look for the place of each of thousands of keys that no block has.
        if (!Keys.Blocks.Values.Any(keys => keys.Any(key => key.Name == entry.Key.Value)))
            return null;
        var above = map.Entries.IndexOf(entry) is var index and > 0 ? map.Entries[index - 1] : null;
        if (above is null || !Keys.Blocks.TryGetValue(above.Key.Value, out var own) || own.All(key => key.Name != entry.Key.Value))
            return null;
        var block = above.Value is YamlList { Items: [.., var last] } ? last : above.Value;
        return block is YamlMap { Entries: [{ Key.At: { Line: var line, Column: var column } }, ..] } && line < entry.Key.At.Line
            ? $" If it belongs to the block above, {YamlMistake.PutSpaces(column - 1)}."
            : null;
    }

    /// <summary>What to say of a key that names who wrote the text; null for any other.</summary>
    public static string? Author(string key) =>
        Authors.Contains(key.ToLowerInvariant())
            ? " The site names nobody who wrote or edited a text. Remove the line; if a publisher is meant, cite its source: `sources: [open-doors]`."
            : null;

    /// <summary>What to say of a key of a translation that only its original can have; null for any other.</summary>
    public static string? InTranslation(EntryKind kind, string key) =>
        Knows(Kinds.First(own => own.Kind == kind).Keys, key) || Keys.Blocks.Values.Any(keys => keys.Any(known => known.Name == key))
            ? Fact
            : null;

    private static bool Knows(ImmutableArray<Key> keys, string name) => keys.Concat(Keys.Entry).Any(key => key.Name == name);

    // In small letters, a word alone at the beginning of a line: “summary: …” is no sentence.
    [GeneratedRegex(
        @"^(?<key>[a-z]+(-[a-z]+)*): \S", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex KeyInText();
}
