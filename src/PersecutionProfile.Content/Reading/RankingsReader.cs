namespace PersecutionProfile.Content.Reading;

/// <summary>Reads an edition of the World Watch List, such as <c>rankings/world-watch-list-2026.yml</c>.</summary>
internal sealed class RankingsReader(int edition, Definitions<Source> sources, IReadOnlySet<Slug> countries)
{
    private readonly Suggestions nearCountries = new(countries.Select(country => country.Value));
    private readonly ValueReader<Source> citedSource = CitedSource.In(sources);

    public RankingEdition Read(YamlMap map, FileFindings findings)
    {
        var fields = new Fields(map, findings);
        var source = fields.Required<Source>("source", citedSource);
        var ranks = fields.Required<YamlMap>(
            "ranks", TryReadBlock, "Below it stand, indented, lines such as `laos: {rank: 28, score: 72}`.");
        fields.RefuseOthers(entry =>
            countries.Any(country => country.Value == entry.Key.Value) ? $" {YamlMistake.Unindented(entry.Key.Value, 2)}" : null);
        RankedCountry[] ranked =
        [
            .. (ranks?.Entries ?? []).Select(entry => Read(entry, source, findings)).OfType<RankedCountry>()
        ];
        CheckRanks(ranks, ranked, findings);
        return new RankingEdition(edition, [.. ranked.OrderBy(country => country.Ranking.Rank)]);
    }

    /// <summary>Null, with a finding, for what cannot be read; without one where only the source of the whole is missing.</summary>
    private RankedCountry? Read(YamlEntry entry, Source? source, FileFindings findings)
    {
        if (!Slug.TryParse(entry.Key.Value, out var country) || !countries.Contains(country))
        {
            findings.Ask(
                Rule.UnknownCountry,
                entry.Key.At,
                $"There is no country `{entry.Key.Value}`.",
                nearCountries,
                entry.Key.Value,
                " A country is written like its file, in lower-case letters with hyphens, such as `south-korea`.");
            return null;
        }
        var ranking = entry.Value is YamlMap block ? ReadBlock(block, source, findings)
            : Rank(entry.Value, findings, out var rank) ? new Ranking(edition, rank, null, source!, "")
            : null;
        return ranking?.Source is null ? null : new RankedCountry(country, ranking);
    }

    private Ranking? ReadBlock(YamlMap block, Source? source, FileFindings findings)
    {
        var fields = new Fields(block, findings);
        var ranking = new Ranking(
            edition,
            fields.Required<int>("rank", Rank),
            fields.OptionalValue<decimal>("score", Values.Score),
            fields.Has("source") ? fields.Required<Source>("source", citedSource) : source!,
            fields.Text("note"));
        fields.RefuseOthers();
        return fields.IsComplete ? ranking : null;
    }

    /// <summary>A slip of the finger gives two countries one rank; where it is meant, a note says so.</summary>
    private static void CheckRanks(YamlMap? ranks, IEnumerable<RankedCountry> ranked, FileFindings findings)
    {
        foreach (var same in ranked.GroupBy(country => country.Ranking.Rank).Where(same => same.Count() > 1))
        {
            foreach (var country in same.Skip(1).Where(country => country.Ranking.Note.Length == 0))
                findings.Add(Rule.SecondRanking, ranks![country.Country.Value]!.At,
                    $"`{same.First().Country}` has rank {same.Key} already, further up. Correct one of the two, or say in a `note` that they share it.");
        }
    }

    private static bool Rank(YamlNode node, FileFindings findings, out int rank) => Values.WholeNumber(1, 250)(node, findings, out rank);

    private static bool TryReadBlock(YamlNode node, FileFindings findings, out YamlMap block)
    {
        block = (node as YamlMap)!;
        return block is not null
            || Values.Refuse(findings, node, "Below `ranks:` stand, indented, lines such as `laos: {rank: 28, score: 72}` or `laos: 28`.");
    }
}
