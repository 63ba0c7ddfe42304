using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

internal static partial class CountryReader
{
    public static Country Read(EntryReader entry)
    {
        var fields = entry.Fields;
        var figures = fields.List<Located<Statement>>(
            "figures", At("value", Block(entry, ReadFigure, "{name: …, value: …, as-of: …, source: …}")));
        var current = figures.Where(figure => figure.Value.Withdrawal is null)
            .Select(figure => new Located<Figure>(figure.Value.Figure, figure.At))
            .ToImmutableArray();
        var rankings = fields.List<Located<Ranking>>(
            "rankings", At("edition", Block(entry, ReadRanking, "{edition: …, rank: …, source: …}")));
        var code = fields.Required<CountryCode>(
            "code", (YamlNode node, FileFindings found, out CountryCode code) => TryReadCode(entry, node, found, out code));
        var listed = entry.ListedRankings(code);
        entry.Check(findings =>
            CountryChecks.Run(current, rankings, listed, BaseFacts.BaseFacts.Find(entry.Place.Slug), findings));
        return new Country
        {
            Slug = entry.Place.Slug,
            File = entry.Document.Path,
            Title = fields.Required<string>("title", Values.Text),
            Code = code,
            Summary = fields.Required<string>("summary", Values.Text),
            Basics =
            [
                .. fields.List<ImmutableArray<BasicFact>>("basics", Block(entry, ReadBasics, "{capital: …, source: …}"))
                    .SelectMany(facts => facts)
                    .OrderBy(fact => fact.Kind)
            ],
            Window1040 = fields.Optional<Window1040>("window-10-40", Block(entry, ReadWindow, "{value: true, source: …}")),
            MainThreats = fields.List<Threat>("main-threats", Block(entry, ReadThreat, "{threat: …, source: …}")),
            Figures = Group(current.Select(figure => figure.Value)),
            Corrections = [.. figures.Select(figure => figure.Value.Withdrawal).OfType<Correction>()],
            Rankings = [.. rankings.Select(ranking => ranking.Value).Concat(listed).OrderByDescending(ranking => ranking.Edition)],
        };
    }

    /// <summary>Reads a block of keys; false when one that it requires is missing or invalid.</summary>
    public static ValueReader<T> Block<T>(EntryReader entry, Func<EntryReader, Fields, T> read, string example = "{date: …, text: …}") =>
        Block(fields => read(entry, fields), example);

    /// <param name="explain">What to say of a key that it does not know.</param>
    public static ValueReader<T> Block<T>(Func<Fields, T> read, string example, Func<YamlEntry, string?>? explain = null) =>
        (YamlNode node, FileFindings findings, out T value) =>
    {
        value = default!;
        if (node is not YamlMap map)
            return Values.Refuse(findings, node, $"This should be a block of keys, such as `{WithWord(example, node)}`.");
        var fields = new Fields(map, findings);
        value = read(fields);
        fields.RefuseOthers(explain);
        return fields.IsComplete;
    };

    /// <summary>The example with the word that somebody wrote in place of the block, for its first key.</summary>
    private static string WithWord(string example, YamlNode node) =>
        node is YamlScalar { Value: [var first, ..] and { Length: <= 40 } word }
        && char.IsLetter(first)
        && word.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '.')
            ? FirstValue().Replace(example, word, 1)
            : example;

    /// <summary>Reads a block together with the place of one of its values.</summary>
    private static ValueReader<Located<T>> At<T>(string key, ValueReader<T> read) =>
        (YamlNode node, FileFindings findings, out Located<T> value) =>
    {
        var isRead = read(node, findings, out var block);
        value = new Located<T>(block, (node as YamlMap)?[key]?.At ?? node.At);
        return isRead;
    };

    private static ImmutableArray<BasicFact> ReadBasics(EntryReader entry, Fields fields)
    {
        var source = fields.Required<Source>("source", entry.TryReadSource);
        var asOf = fields.Optional<PartialDate>("as-of", Values.PartialDay, default);
        return
        [
            .. Fact(BasicKind.OfficialName, "official-name"),
            .. Fact(BasicKind.Capital, "capital"),
            .. Fact(BasicKind.Languages, "languages"),
            .. Fact(BasicKind.Government, "government"),
            .. Fact(BasicKind.Leader, "leader"),
            .. Fact(BasicKind.Religions, "religions"),
            .. Neighbours(),
        ];

        IEnumerable<BasicFact> Fact(BasicKind kind, string key) =>
            fields.List<string>(key, Values.Text) is { IsEmpty: false } values ? [new BasicFact(kind, values, [], source, asOf)] : [];

        IEnumerable<BasicFact> Neighbours() =>
            entry.Countries(fields, "neighbours") is { IsEmpty: false } countries
                ? [new BasicFact(BasicKind.Neighbours, [], countries, source, asOf)]
                : [];
    }

    private static Window1040 ReadWindow(EntryReader entry, Fields fields) => new(
        fields.Required<bool>("value", Values.Flag),
        fields.Required<Source>("source", entry.TryReadSource),
        fields.Optional<PartialDate>("as-of", Values.PartialDay, default));

    private static Threat ReadThreat(EntryReader entry, Fields fields) => new(
        fields.Required<string>("threat", Values.Text),
        fields.Required<Source>("source", entry.TryReadSource),
        fields.Optional<PartialDate>("as-of", Values.PartialDay, default));

    /// <summary>A withdrawal that cannot be read leaves the figure out, too: somebody meant something by it.</summary>
    private static Statement ReadFigure(EntryReader entry, Fields fields)
    {
        var definition = fields.Required<FigureDefinition>("name", entry.TryReadFigureName);
        var figure = new Figure(
            definition,
            fields.Required<FigureValue>("value", definition?.IsShare == true ? Values.Share : Values.Figure),
            fields.Required<PartialDate>("as-of", Values.PartialDay),
            fields.OptionalValue<FigureKind>("kind", Values.OneOf),
            fields.Required<Source>("source", entry.TryReadSource),
            fields.Text("note"));
        return new Statement(figure, fields.Has("withdrawn") ? fields.Required<Correction?>("withdrawn", TryReadWithdrawal) : null);

        bool TryReadWithdrawal(YamlNode node, FileFindings findings, out Correction? withdrawal)
        {
            withdrawal = null;
            return node is YamlMap
                ? Block(entry, (_, block) => new Correction(
                    block.Required<DateOnly>("date", Values.Day), block.Required<string>("text", Values.Text), true, figure))
                    (node, findings, out withdrawal)
                : Values.Refuse(findings, node,
                    "Say when and why, such as `withdrawn: {date: 2026-11-21, text: \"The source has taken it back.\"}`. Until then the figure is not shown.");
        }
    }

    private static Ranking ReadRanking(EntryReader entry, Fields fields) => new(
        fields.Required<int>("edition", Values.WholeNumber(1993, 2100)),
        fields.OptionalValue<int>("rank", Values.WholeNumber(1, 250)),
        fields.OptionalValue<decimal>("score", Values.Score),
        fields.Required<Source>("source", entry.TryReadSource),
        fields.Text("note"));

    private static ImmutableArray<FigureGroup> Group(IEnumerable<Figure> figures) =>
    [
        .. figures.GroupBy(figure => figure.Definition)
            .OrderBy(group => group.Key.Order).ThenBy(group => group.Key.Name)
            .Select(group => new FigureGroup(group.Key, [.. group.OrderBy(figure => figure, FigureGroup.HeadlineFirst)])),
    ];

    private static bool TryReadCode(EntryReader entry, YamlNode node, FileFindings findings, out CountryCode code)
    {
        var text = (node as YamlScalar)?.Value ?? "";
        if (CountryCode.TryParse(text, out code))
        {
            if (OtherCode(entry, text) is { } named)
                findings.Add(Rule.CountryCode, node.At,
                    $"`{text}` is not the code of {named.Name}, which is `{named.Code}`. Correct it{(BaseFacts.BaseFacts.Find(code) is { } other ? $", or correct the file's name and title: `{text}` is {other.Name}" : "")}.");
            return true;
        }
        return Values.Refuse(findings, node, CountryCode.TryParse(text.ToUpperInvariant(), out var upper)
                ? $"A country's code has two capital letters: `{upper}`."
                : $"This should be the country's code of two letters, such as {(NamedFacts(entry).FirstOrDefault() is { } facts ? $"`{facts.Code}` for {facts.Name}" : "`KP` for North Korea")}.");
    }

    /// <summary>
    /// The country that the file's name or its title names, when that has another code; a name that nobody knows has any.
    /// </summary>
    private static BaseFacts.BaseFacts? OtherCode(EntryReader entry, string code)
    {
        var named = NamedFacts(entry).ToArray();
        return named.Any(facts => facts.Code == code) ? null : named.FirstOrDefault();
    }

    private static IEnumerable<BaseFacts.BaseFacts> NamedFacts(EntryReader entry)
    {
        var title = (entry.Document.FrontMatter["title"] as YamlScalar)?.Value ?? "";
        return new[] { entry.Place.Slug, Slug.TryMake(title, out var slug) ? slug : entry.Place.Slug }
            .Select(BaseFacts.BaseFacts.Find).OfType<BaseFacts.BaseFacts>();
    }

    [GeneratedRegex("…", RegexOptions.CultureInvariant)]
    private static partial Regex FirstValue();

    /// <param name="Withdrawal">Null for a figure that holds.</param>
    private readonly record struct Statement(Figure Figure, Correction? Withdrawal);
}
