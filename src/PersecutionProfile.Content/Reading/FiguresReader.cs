namespace PersecutionProfile.Content.Reading;

/// <summary>Reads <c>figures.yml</c>: a block of keys for each figure.</summary>
internal static class FiguresReader
{
    public static ImmutableArray<FigureDefinition> Read(
        YamlMap map, Definitions<Source> sources, Language language, FileFindings findings)
    {
        var near = new Suggestions(sources.All.Keys.Select(key => key.Value));
        return [.. map.Entries.Select(entry => Read(entry, sources, language, near, findings)).OfType<FigureDefinition>()];
    }

    private static FigureDefinition? Read(
        YamlEntry entry, Definitions<Source> sources, Language language, Suggestions near, FileFindings findings)
    {
        if (!Values.Name(entry.Key, findings, out var name))
            return null;
        if (entry.Value is not YamlMap block)
        {
            findings.Add(Rule.InvalidValue, entry.Key.At, Keys.FigureDefinition.Any(known => known.Name == entry.Key.Value)
                ? YamlMistake.Unindented(entry.Key.Value, 2)
                : $"Below `{name}:` stand, indented, the keys of the figure: at least `label` and `definition`.");
            return null;
        }
        var fields = new Fields(block, findings);
        var definition = new FigureDefinition(
            name,
            fields.Required<string>("label", Values.Text),
            fields.Required<string>("definition", Values.Text),
            fields.Text("unit"),
            fields.Optional<Source>("source", TryReadSource),
            fields.Optional("order", Values.WholeNumber(0, 9999), 9999),
            fields.Optional("headline", Values.Flag, false))
        {
            Language = language,
        };
        fields.RefuseOthers();
        return fields.IsComplete ? definition : null;

        bool TryReadSource(YamlNode node, FileFindings found, out Source source)
        {
            source = null!;
            if (!Values.Text(node, found, out var key))
                return false;
            if (sources.TryFind(key, out source))
                return true;
            found.Ask(Rule.UnknownSource, node.At, $"There is no source `{key}` in sources.yml.", near, key);
            return false;
        }
    }
}
