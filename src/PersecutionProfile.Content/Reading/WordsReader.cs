namespace PersecutionProfile.Content.Reading;

/// <summary>
/// Reads what a language says in place of <c>site.yml</c>, <c>figures.yml</c>, <c>days.yml</c> and <c>sources.yml</c>, of topics and
/// of plain facts.
/// </summary>
internal static class WordsReader
{
    public static SettingsWords Settings(YamlMap map, FileFindings findings)
    {
        var fields = new Fields(map, findings);
        var words = new SettingsWords(
            fields.Optional<string>("name", Values.Text),
            fields.Optional<string>("tagline", Values.Text),
            fields.Optional<Uri>("exit-url", Values.Address),
            fields.Optional<string>("licence", Values.Text),
            fields.Optional<string>("hosting", Values.Text),
            fields.Optional<Publisher>("publisher", SettingsReader.TryReadPublisher),
            fields.Optional<string>("footer", Values.Text),
            fields.Optional<Imprint>("imprint", SettingsReader.TryReadImprintElsewhere));
        fields.RefuseOthers(entry => Fact(Keys.Site, entry));
        return words;
    }

    public static Dictionary<Slug, FigureDefinition> Figures(
        YamlMap map, Definitions<FigureDefinition> figures, Language language, FileFindings findings) =>
        Blocks(
            map,
            figures,
            Rule.UnknownFigure,
            (name, definition, block) =>
            {
                var fields = new Fields(block, findings);
                var translated = definition with
                {
                    Label = fields.Required<string>("label", Values.Text),
                    Definition = fields.Required<string>("definition", Values.Text),
                    // A sign such as "%" is the same in every language.
                    Unit = definition.Unit.Any(char.IsLetter) || fields.Has("unit")
                        ? fields.Required<string>("unit", Values.Text)
                        : definition.Unit,
                    Language = language,
                };
                fields.RefuseOthers(entry => Fact(Keys.FigureDefinition, entry));
                return fields.IsComplete ? translated : null;
            },
            findings);

    public static Dictionary<Slug, ObservedDay> Days(
        YamlMap map, Definitions<ObservedDay> days, Language language, FileFindings findings) =>
        Blocks(
            map,
            days,
            Rule.UnknownKey,
            (_, day, block) =>
            {
                var fields = new Fields(block, findings);
                var translated = day with
                {
                    Name = fields.Required<string>("name", Values.Text),
                    About = day.About.Length > 0 || fields.Has("about") ? fields.Required<string>("about", Values.Text) : "",
                    Language = language,
                };
                fields.RefuseOthers(entry => Fact(Keys.ObservedDay, entry));
                return fields.IsComplete ? translated : null;
            },
            findings);

    public static Dictionary<Slug, string> Notes(YamlMap map, Definitions<Source> sources, FileFindings findings) =>
        Blocks(
            map,
            sources,
            Rule.UnknownSource,
            (_, _, block) =>
            {
                var fields = new Fields(block, findings);
                var note = fields.Required<string>("note", Values.Text);
                fields.RefuseOthers(entry => Fact(Keys.Source, entry));
                return note;
            },
            findings);

    public static Dictionary<Slug, string> Topics(YamlMap map, FileFindings findings)
    {
        var topics = new Dictionary<Slug, string>();
        foreach (var (key, value) in map.Entries)
        {
            if (Values.Name(key, findings, out var topic) && Values.Text(value, findings, out var words))
                topics.TryAdd(topic, words);
        }
        return topics;
    }

    public static Dictionary<string, string> Facts(YamlMap map, FileFindings findings)
    {
        var facts = new Dictionary<string, string>();
        foreach (var (key, value) in map.Entries)
        {
            if (Values.Text(value, findings, out var words))
                facts.TryAdd(key.Value.Trim(), words);
        }
        return facts;
    }

    public static Glossary Glossary(YamlMap map, FileFindings findings)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var (key, value) in map.Entries)
        {
            // Quotation marks of any kind are as good here: nobody sees the words.
            if (value is YamlScalar { Value: var words } && words.Trim().Length > 0)
                terms.Add(new Term(key.Value.Trim(), words.Trim()));
            else
                Values.Text(value, findings, out _);
        }
        return new Glossary(terms.ToImmutable());
    }

    private static Dictionary<Slug, TWords> Blocks<T, TWords>(
        YamlMap map, Definitions<T> known, Rule unknown, Func<Slug, T, YamlMap, TWords?> read, FileFindings findings)
        where T : class
        where TWords : class
    {
        var words = new Dictionary<Slug, TWords>();
        var near = new Suggestions(known.All.Keys.Select(key => key.Value));
        foreach (var (key, value) in map.Entries)
        {
            if (!Values.Name(key, findings, out var name))
                continue;
            if (!known.TryFind(name.Value, out var original))
                findings.Ask(unknown, key.At, $"The original has no `{name}`, so nothing shows these words.", near, name.Value);
            else if (value is not YamlMap block)
                findings.Add(Rule.InvalidValue, value.At, $"Below `{name}:` stand, indented, its words in this language.");
            else if (read(name, original, block) is { } translated)
                words.TryAdd(name, translated);
        }
        return words;
    }

    private static string? Fact(ImmutableArray<Key> keys, YamlEntry entry) =>
        keys.Any(key => key.Name == entry.Key.Value) ? Misplaced.Fact : null;
}
