using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Reads a value; false, with a finding, when it is not what the key wants.</summary>
internal delegate bool ValueReader<T>(YamlNode node, FileFindings findings, out T value);

/// <summary>The keys of one block: each is asked for by name, and what nobody asked for is a finding.</summary>
/// <param name="elsewhere">Keys that stand where they cannot be read, which is said there.</param>
internal sealed partial class Fields(YamlMap map, FileFindings findings, ImmutableArray<string> elsewhere = default)
{
    /// <summary>A comma or semicolon of any script.</summary>
    public const string ListSigns = "[,;،؛、，；]";

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
            findings.Add(Rule.MissingKey, empty.At,
                $"The key `{key}` has no value. {(hint.Length > 0 ? hint : "Write one behind the colon.")}");
        else if (node is null && !IsMeantElsewhere(key))
            findings.Add(Rule.MissingKey, At with { Column = 0 },
                $"The key `{key}` is missing. Add `{key}: …`.{(hint.Length > 0 ? $" {hint}" : "")}");
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
        if (WrittenRight(key, items, read) is var (at, message, fix))
        {
            findings.Add(Rule.InvalidValue, at, message, fix);
            return [];
        }
        if (Keys.Blocks.TryGetValue(key, out var keys))
        {
            if (SecondDash(items, keys) is { } second)
            {
                findings.Add(Rule.InvalidValue, second,
                    $"Only the first line of a block begins with `- `, and this line belongs to the block above. Write two spaces in place of its `- `.");
                return [];
            }
            // What is wrong with one word where a block belongs is wrong with the next one, too.
            items = [.. items.Where(item => item is not YamlScalar || item == items.First(other => other is YamlScalar))];
        }
        var values = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items)
        {
            if (read(item, findings, out var value))
                values.Add(value);
        }
        return values.ToImmutable();
    }

    /// <summary>The second of two lines of one block that begin with a dash each, so that they are read as two blocks.</summary>
    private static Place? SecondDash(ImmutableArray<YamlNode> items, ImmutableArray<Key> keys)
    {
        string[] single = [.. items.OfType<YamlMap>().Where(item => item.Entries.Length == 1).Select(item => item.Entries[0].Key.Value)];
        return single.Length == items.Length
            && single.Distinct().Count() > 1
            && single.All(name => keys.Any(key => key.Name == name))
            ? ((YamlMap)items[1]).Entries[0].Key.At
            : null;
    }

    /// <summary>
    /// What to say of "prison, women", "[prison; women]", "[China and India]" or "[BT, LA]", with the items as they are written
    /// right; null when at most one of them is wrong, or when it cannot be told. What may be a real name is not repeated.
    /// </summary>
    private (Place At, string Message, Fix? Fix)? WrittenRight<T>(string key, ImmutableArray<YamlNode> items, ValueReader<T> read)
    {
        YamlNode? joined = null, wrong = null;
        FileFindings probe;
        var (right, edits) = (new List<string>(), new List<Edit>());
        foreach (var item in items)
        {
            probe = new FileFindings(findings.File);
            if (item is not YamlScalar { Value: var text } scalar)
                return null;
            string[] parts = CanRead(scalar) ? [text] : PartsOf(scalar);
            if (probe.All.Any(found => found.Rule == Rule.RealName || found.Rule == Rule.TypographicQuotes))
                return null;
            if (parts.Length == 0)
                return null;
            joined ??= parts.Length > 1 ? item : null;
            if (parts is [var only] && only != text)
            {
                wrong ??= item;
                edits.Add(scalar.ChangeTo(only));
            }
            right.AddRange(parts);
        }
        var whole = $"`{key}: [{string.Join(", ", right)}]`";
        if (joined is not null)
            return (joined.At, $"A list has brackets around it and commas between its items. Write {whole}.", null);
        return edits.Count > 1
            ? (
                wrong!.At,
                $"Each name is written like its file or key, in lower-case letters with hyphens. Write {whole}.",
                new Fix.Replace([.. edits])
            )
            : null;

        bool CanRead(YamlScalar scalar) => read(scalar, probe, out _);

        string[] PartsOf(YamlScalar scalar)
        {
            // "Trinidad and Tobago" is one country, and a topic may have three words.
            var isOne = Slug.TryMake(scalar.Value, out var whole) && CanRead(scalar with { Value = whole.Value });
            var between = isOne ? BetweenWords() : BetweenItems();
            string[] parts = [.. between.Split(scalar.Value).Select(part => part.Trim()).Where(part => part.Length > 0)];
            string[] right = [.. parts.Select(part => CanRead(scalar with { Value = part }) ? part : AsName(scalar, part))];
            if (right.Contains("") && BetweenWords().IsMatch(scalar.Value) && parts.All(part => Slug.TryParse(part, out _)))
                right = parts; // What is not known is said when the list can be read.
            return !right.Contains("") ? right : [];
        }

        string AsName(YamlScalar scalar, string part) =>
            new[] { Slug.TryMake(part, out var slug) ? slug.Value : "", CountryOf(part) }
                .FirstOrDefault(name => name.Length > 0 && CanRead(scalar with { Value = name }), "");

        static string CountryOf(string code) =>
            CountryCode.TryParse(code, out var known) ? BaseFacts.BaseFacts.Find(known)?.Slug.Value ?? "" : "";
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
            findings.Add(Rule.UnknownKey, entry.Key.At,
                $"The key `{entry.Key.Value}` is not known here.{explain?.Invoke(entry) ?? Hint(entry.Key.Value)}");
    }

    /// <summary>Whether a finding on another line says already what to do for this key.</summary>
    private bool IsMeantElsewhere(string key) =>
        (!elsewhere.IsDefault && elsewhere.Contains(key)) || map.Entries.Any(entry => OtherNames.Means(entry.Key.Value, key));

    private string Hint(string key) =>
        Translation().Match(key) is { Success: true } translation && asked.Contains(translation.Groups[1].Value)
        ? " A translation is a file of its own, such as `laos.fr.md` beside `laos.md`. Remove the line."
        : OtherNames.Of(key).FirstOrDefault(asked.Contains) is { } meant
        ? $" Did you mean `{meant}`?"
        : Suggestion.For(key, asked) is { Length: > 0 } suggestion
            ? suggestion
            : $" Known are {string.Join(", ", asked.Order().Select(name => $"`{name}`"))}.";

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return map[key] is { } node and not YamlScalar { IsNull: true } ? node : null;
    }

    [GeneratedRegex(ListSigns, RegexOptions.CultureInvariant)]
    private static partial Regex BetweenWords();

    [GeneratedRegex($"{ListSigns}| and | & ", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenItems();

    // title-fr
    [GeneratedRegex(
        @"^(title|summary|text|alt|caption|credit|note|dateline|thanks|label|definition|name|tagline)[-_][a-z]{2}\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Translation();
}
