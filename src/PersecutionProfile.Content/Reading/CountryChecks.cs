using System.Globalization;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// Whether the figures and rankings of one country can all be true. A <c>note</c> beside a figure silences it: somebody has
/// thought about it.
/// </summary>
internal static class CountryChecks
{
    /// <summary>How many times more or fewer people no two sources give: a digit too many or too few.</summary>
    private const int WrongByDigits = 5;

    /// <param name="facts">Those of the country, if they are known.</param>
    public static void Run(
        ImmutableArray<Located<Figure>> figures,
        ImmutableArray<Located<Ranking>> rankings,
        ImmutableArray<Ranking> listed,
        BaseFacts.BaseFacts? facts,
        FileFindings findings)
    {
        CheckRankings(rankings, listed, findings);
        if (facts?.Population is > 0 and var known)
            CheckPopulation(figures, facts.Name, known, findings);
        var populations = figures.Select(figure => figure.Value).Where(figure => figure.Definition.Name.Value == "population")
            .Select(figure => figure.Value.TryGetSpan(out var low, out var high) ? (Low: low, High: high) : default)
            .Where(population => population.Low > 0)
            .ToArray();
        if (populations.Length == 0)
            return;
        foreach (var (figure, at) in figures.Where(figure => figure.Value.Note.Length == 0))
        {
            if (figure.Definition.IsShare)
                CheckShare(figure, at);
            else if (IsPartOfPopulation(figure)
                && figure.Value.TryGetSpan(out var fewest, out _)
                && fewest > populations.Max(population => population.High))
            {
                findings.Add(Rule.ShareMismatch, at,
                    $"{figure.Definition.Label}: {figure.Value} is more than any population given here. Check both, or say in a `note` why.");
            }
        }

        // Within what rounding explains.
        void CheckShare(Figure share, Place at)
        {
            if (!share.Value.TryGetSpan(out var low, out var high))
                return;
            foreach (var count in figures
                .Select(figure => figure.Value)
                .Where(count => share.Definition.IsShareOf(count.Definition) && count.Source == share.Source && count.AsOf == share.AsOf))
            {
                if (count.Value.TryGetSpan(out var fewest, out var most)
                    && !populations.Any(
                        population => fewest / population.Low * 100 <= high * 1.15m && most / population.Low * 100 >= low * 0.85m))
                    findings.Add(Rule.ShareMismatch, at,
                        $"{share.Definition.Label}: {share.Value} % does not fit {count.Value} of the same source and any population given here. Check both, or say in a `note` why they differ.");
            }
        }

        bool IsPartOfPopulation(Figure figure) =>
            figure.Definition.Name.Value == "christians" || figures.Any(share => share.Value.Definition.IsShareOf(figure.Definition));
    }

    private static void CheckPopulation(ImmutableArray<Located<Figure>> figures, string country, long known, FileFindings findings)
    {
        foreach (var (figure, at) in figures.Where(
            figure => figure.Value.Definition.Name.Value == "population" && figure.Value.Note.Length == 0))
        {
            if (figure.Value.TryGetSpan(out var low, out var high) && (low >= known * WrongByDigits || high <= known / WrongByDigits))
                findings.Add(Rule.UnlikelyPopulation, at,
                    $"{country} has about {known.ToString("N0", CultureInfo.InvariantCulture)} people, and here stands {figure.Value}. Is a digit missing, or one too many? If the number is right, say in a `note` why it differs.");
        }
    }

    private static void CheckRankings(
        ImmutableArray<Located<Ranking>> rankings, ImmutableArray<Ranking> listed, FileFindings findings)
    {
        var seen = new HashSet<(int, Source)>();
        foreach (var (ranking, at) in rankings.Where(ranking => !seen.Add((ranking.Value.Edition, ranking.Value.Source))))
            findings.Add(Rule.SecondRanking, at,
                $"`{ranking.Source.Key}` gives the edition {ranking.Edition} a rank or a score already, further up. Put both into one block, or correct the edition or the source.");
        foreach (var (ranking, at) in rankings.Where(ranking => ranking.Value.Note.Length == 0))
        {
            if (listed.FirstOrDefault(other => other.Edition == ranking.Edition) is not { } other)
                continue;
            var file = DataFile.NameOfEdition(ranking.Edition);
            var isSame = (ranking.Rank ?? other.Rank) == other.Rank && (ranking.Score ?? other.Score) == other.Score;
            findings.Add(Rule.SecondRanking, at, isSame
                ? $"`{file}` says the same of this country. Remove this block, or say in a `note` what it adds."
                : $"`{file}` gives this country another rank or score. Correct one of the two, or say in a `note` why they differ.");
        }
    }
}
