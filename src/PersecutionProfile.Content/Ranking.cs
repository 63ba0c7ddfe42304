namespace PersecutionProfile.Content;

/// <summary>
/// A country's place on one edition of Open Doors' World Watch List: rank from 1, score from 0 to 100; a source may give only
/// one of them.
/// </summary>
public sealed record Ranking(int Edition, int? Rank, decimal? Score, Source Source, string Note);

/// <summary>One edition of the list, or what is known of it.</summary>
/// <param name="Countries">By rank.</param>
public sealed record RankingEdition(int Edition, ImmutableArray<RankedCountry> Countries)
{
    /// <summary>Of so many editions, the newest, a page shows all countries.</summary>
    public const int ShownWhole = 2;

    /// <summary>Each once, the one with the most ranks first.</summary>
    public IEnumerable<Source> Sources =>
        Countries.GroupBy(country => country.Ranking.Source).OrderByDescending(group => group.Count()).Select(group => group.Key);
}

/// <param name="Country">As its file is or would be named; it need not have a profile.</param>
/// <param name="Ranking">With a rank.</param>
public sealed record RankedCountry(Slug Country, Ranking Ranking);
