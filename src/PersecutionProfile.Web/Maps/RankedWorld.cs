using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Web.Maps;

/// <summary>
/// The countries of the newest edition of the World Watch List that the site knows, and all others that have a profile: what the
/// map of the world shades, in the bands of its legend.
/// </summary>
/// <param name="Edition">Null when no rank is known.</param>
/// <param name="Bands">From the first ranks to the countries without one; none is empty.</param>
public sealed record RankedWorld(int? Edition, ImmutableArray<RankBand> Bands)
{
    private static readonly ImmutableArray<(int First, int Last)> Limits = [(1, 10), (11, 25), (26, int.MaxValue)];

    public static RankedWorld Of(SiteContent site)
    {
        var newest = site.RankingEditions.FirstOrDefault();
        var editions = site.Countries.Select(country => country.LatestRank?.Edition).Append(newest?.Edition);
        if (editions.Max() is not { } edition)
            return new RankedWorld(null, [.. BandsOf(site.Countries.Select(country => new WorldCountry(country)))]);
        var others = newest?.Edition == edition ? newest.Countries.Where(ranked => site.FindProfile(ranked) is null) : [];
        return new RankedWorld(edition,
        [
            .. BandsOf(site.Countries.Select(country => new WorldCountry(country, RankIn(edition, country)))
                .Concat(others.Select(WithoutProfile).OfType<WorldCountry>()))
        ]);
    }

    private static int? RankIn(int edition, Country country) =>
        country.LatestRank is { } latest && latest.Edition == edition ? latest.Rank : null;

    /// <summary>Null where the Factbook does not know it: then it has no name and no shape.</summary>
    private static WorldCountry? WithoutProfile(RankedCountry ranked) =>
        BaseFacts.Find(ranked.Country) is { } facts ? new WorldCountry(null, ranked.Ranking.Rank, facts.Code, facts.Name) : null;

    private static IEnumerable<RankBand> BandsOf(IEnumerable<WorldCountry> all)
    {
        var countries = all.OrderBy(country => country.Rank).ToArray();
        return Limits
            .Select((limit, index) => new RankBand($"map-{index + 1}", limit.First, limit.Last,
                [.. countries.Where(country => country.Rank >= limit.First && country.Rank <= limit.Last)]))
            .Append(new RankBand("map-0", null, null, [.. countries.Where(country => country.Rank is null)]))
            .Where(band => !band.Countries.IsEmpty);
    }
}

/// <summary>Countries of one shade.</summary>
/// <param name="Shade">The class that colours them.</param>
/// <param name="First">Null where they have no rank.</param>
/// <param name="Last">The largest number where the band has no end.</param>
/// <param name="Countries">By rank, or else by name.</param>
public sealed record RankBand(string Shade, int? First, int? Last, ImmutableArray<WorldCountry> Countries);

/// <param name="Profile">Null for a country without one.</param>
public sealed record WorldCountry(Country? Profile, int? Rank, string Code, string Name)
{
    public WorldCountry(Country profile, int? rank = null)
        : this(profile, rank, profile.Code.Value, profile.Title)
    {
    }
}
