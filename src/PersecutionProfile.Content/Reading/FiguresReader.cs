namespace PersecutionProfile.Content.Reading;

/// <summary>Reads <c>figures.yml</c>: a block of keys for each figure.</summary>
internal static class FiguresReader
{
    public static ImmutableArray<FigureDefinition> Read(
        YamlMap map, Definitions<Source> sources, Language language, FileFindings findings)
    {
        var source = CitedSource.In(sources);
        return [.. map.Entries.Select(entry => Read(entry, source, language, findings)).OfType<FigureDefinition>()];
    }

    private static FigureDefinition? Read(YamlEntry entry, ValueReader<Source> source, Language language, FileFindings findings)
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
            fields.Optional<Source>("source", source),
            fields.Optional("order", Values.WholeNumber(0, 9999), 9999),
            fields.Optional("headline", Values.Flag, false))
        {
            Language = language,
        };
        fields.RefuseOthers();
        return fields.IsComplete ? definition : null;
    }
}
