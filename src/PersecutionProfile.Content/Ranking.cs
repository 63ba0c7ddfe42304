namespace PersecutionProfile.Content;

/// <summary>
/// A country's place on one edition of Open Doors' World Watch List: rank from 1, score from 0 to 100; a source may give only
/// one of them.
/// </summary>
public sealed record Ranking(int Edition, int? Rank, decimal? Score, Source Source, string Note);
