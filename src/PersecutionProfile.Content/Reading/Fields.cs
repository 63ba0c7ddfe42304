namespace PersecutionProfile.Content.Reading;

/// <summary>Reads a value; false, with a finding, when it is not what the key wants.</summary>
internal delegate bool ValueReader<T>(YamlNode node, FileFindings findings, out T value);

/// <summary>The keys of one block: each is asked for by name, and what nobody asked for is a finding.</summary>
internal sealed class Fields(YamlMap map, FileFindings findings)
{
    private readonly HashSet<string> asked = [];

    public Place At => map.At;

    /// <summary>False when a required key is missing or invalid.</summary>
    public bool IsComplete { get; private set; } = true;

    public bool Has(string key) => Find(key) is not null;

    /// <param name="hint">What to write, for a key that is missing or has no value.</param>
    public T Required<T>(string key, ValueReader<T> read, string hint = "")
    {
        var node = Find(key);
        if (node is null && map[key] is { } empty)
            findings.Add(Rule.MissingKey, empty.At, $"The key `{key}` has no value. {(hint.Length > 0 ? hint : "Write one behind the colon.")}");
        else if (node is null)
            findings.Add(Rule.MissingKey, At with { Column = 0 }, $"The key `{key}` is missing. Add `{key}: …`.{(hint.Length > 0 ? $" {hint}" : "")}");
        if (node is not null && read(node, findings, out var value))
            return value;
        IsComplete = false;
        return default!;
    }

    /// <summary>The value, or the fallback when the key is missing, empty or invalid.</summary>
    public T Optional<T>(string key, ValueReader<T> read, T fallback) =>
        Find(key) is { } node && read(node, findings, out var value) ? value : fallback;

    public T? Optional<T>(string key, ValueReader<T> read)
        where T : class => Optional<T?>(key, (YamlNode node, FileFindings found, out T? value) => read(node, found, out value!), null);

    public T? OptionalValue<T>(string key, ValueReader<T> read)
        where T : struct => Find(key) is { } node && read(node, findings, out var value) ? value : null;

    public string Text(string key) => Optional(key, Values.Text, "");

    /// <summary>A list; what is wrong in it is left out. A single value counts as a list of one.</summary>
    public ImmutableArray<T> List<T>(string key, ValueReader<T> read)
    {
        var items = Find(key) switch
        {
            null => [],
            YamlList list => list.Items,
            var single => [single],
        };
        if (LacksBrackets(items, read))
        {
            Values.Refuse(findings, items[0], $"A list stands in brackets: `{key}: [{((YamlScalar)items[0]).Value}]`.");
            return [];
        }
        var values = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items)
        {
            if (read(item, findings, out var value))
                values.Add(value);
        }
        return values.ToImmutable();
    }

    /// <summary>"prison, women" where one word is wanted; what may be a real name is not repeated.</summary>
    private bool LacksBrackets<T>(ImmutableArray<YamlNode> items, ValueReader<T> read)
    {
        var probe = new FileFindings(findings.File);
        return items is [YamlScalar { Value: var text } single] && text.Contains(',', StringComparison.Ordinal)
            && !read(single, probe, out _) && probe.All is [{ Rule: var rule }] && rule != Rule.RealName;
    }

    /// <summary>Keys that are read elsewhere.</summary>
    public void Known(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            asked.Add(key);
    }

    /// <param name="explain">What to say of a key that is meant otherwise; null for a key it does not know.</param>
    public void RefuseOthers(Func<YamlEntry, string?>? explain = null)
    {
        foreach (var entry in map.Entries.Where(entry => !asked.Contains(entry.Key.Value)))
            findings.Add(Rule.UnknownKey, entry.Key.At, $"The key `{entry.Key.Value}` is not known here.{explain?.Invoke(entry) ?? Hint(entry.Key.Value)}");
    }

    private string Hint(string key) =>
        Suggestion.For(key, asked) is { Length: > 0 } suggestion ? suggestion : $" Known are {string.Join(", ", asked.Order().Select(name => $"`{name}`"))}.";

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return map[key] is { } node and not YamlScalar { IsNull: true } ? node : null;
    }
}
