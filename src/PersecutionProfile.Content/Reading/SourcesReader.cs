namespace PersecutionProfile.Content.Reading;

/// <summary>Reads <c>sources.yml</c>: a block of keys for each source.</summary>
internal sealed class SourcesReader
{
    private readonly FileFindings findings;
    private const int LongestChain = 8;

    private readonly Dictionary<string, YamlEntry> entries;
    private readonly Suggestions near;
    private readonly Dictionary<string, Source?> read = [];
    private int chain;

    private SourcesReader(YamlMap map, FileFindings findings)
    {
        this.findings = findings;
        entries = map.Entries.ToDictionary(entry => entry.Key.Value);
        near = new Suggestions(entries.Keys);
    }

    public static ImmutableArray<Source> Read(YamlMap map, FileFindings findings)
    {
        var reader = new SourcesReader(map, findings);
        return [.. map.Entries.Select(entry => reader.Read(entry.Key.Value)).OfType<Source>()];
    }

    private Source? Read(string key)
    {
        if (read.TryGetValue(key, out var known))
            return known;
        read[key] = null; // A source that retells itself by way of others finds nothing here.
        chain++;
        var source = Read(entries[key]);
        chain--;
        return read[key] = source;
    }

    private Source? Read(YamlEntry entry)
    {
        if (!Values.Name(entry.Key, findings, out var key))
            return null;
        if (entry.Value is not YamlMap block)
        {
            findings.Add(Rule.InvalidValue, entry.Key.At, Keys.Source.Any(known => known.Name == entry.Key.Value)
                ? YamlMistake.Unindented(entry.Key.Value, 2)
                : $"Below `{key}:` stand, indented, the keys of the source: at least `title` and `publisher`.");
            return null;
        }
        var fields = new Fields(block, findings);
        var via = fields.Optional<Source>("via", TryReadVia);
        var source = new Source(
            key,
            fields.Required<string>("title", Values.Text),
            fields.Required<string>("publisher", Values.Text),
            fields.Optional<Uri>("url", Values.Address),
            fields.Optional<PartialDate>("date", Values.PartialDay, default),
            fields.OptionalValue<DateOnly>("retrieved", Values.Day),
            fields.Optional<Uri>("archived", Values.Address),
            via,
            fields.Optional("first-hand", Values.Flag, via is null),
            fields.Text("note"));
        fields.RefuseOthers(other => PublishedOn(other) is { } day
            ? $" The day on which a source was published stands under `date`: write `date: {day}`."
            : null);
        return fields.IsComplete ? source : null;
    }

    /// <summary>The date of a key that means it by another name; null for any other key.</summary>
    private static string? PublishedOn(YamlEntry entry) =>
        entry is { Key.Value: "published" or "publication-date" or "published-on" or "year", Value: YamlScalar { Value: var date } }
        && PartialDate.TryParse(date, out _)
            ? date
            : null;

    private bool TryReadVia(YamlNode node, FileFindings found, out Source source)
    {
        source = null!;
        if (!Values.Text(node, found, out var key))
            return false;
        var isKnown = entries.ContainsKey(key);
        if (isKnown && chain > LongestChain)
            return Values.Refuse(found, node,
                $"More than {LongestChain} sources retell one another here. Name the first of them, which saw or counted for itself.");
        if (isKnown && Read(key) is { } via)
        {
            source = via;
            return true;
        }
        if (isKnown)
            found.Add(Rule.UnknownSource, node.At,
                $"`{key}` cannot stand here: it retells this source itself, or has a mistake of its own.");
        else
            found.Ask(Rule.UnknownSource, node.At, $"There is no source `{key}` in this file.", near, key);
        return false;
    }
}
