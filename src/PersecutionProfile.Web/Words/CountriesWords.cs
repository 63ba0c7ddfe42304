using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Web.Maps;

namespace PersecutionProfile.Web.Words;

/// <summary>What the list of countries says itself, and the map of the world with its legend.</summary>
public sealed record CountriesWords
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Orders { get; init; }
    public required string ByName { get; init; }
    public required string ByRank { get; init; }
    public required string ByRegion { get; init; }
    public required string Rankings { get; init; }
    public required string Regions { get; init; }
    public required string Pray { get; init; }

    /// <summary>Of lists that name every country.</summary>
    public required string All { get; init; }

    public required Func<WorldRegion, string> Region { get; init; }

    public required string MapName { get; init; }

    /// <summary>The list beside the map.</summary>
    public required string MapList { get; init; }

    public required string Profiles { get; init; }

    /// <summary>The name of a map that shows one country.</summary>
    public required Func<string, string> Locator { get; init; }

    /// <summary>Whose rank a shade is; of an edition.</summary>
    public required Func<string, string> Shaded { get; init; }

    public required string Unshaded { get; init; }
    public required string WithoutLink { get; init; }
    public required string Window { get; init; }
    public required string NoRank { get; init; }
    public required Func<string, string> RankFrom { get; init; }
    public required Func<string, string, string> RankFromTo { get; init; }

    /// <summary>A country and its rank, where a pointer rests on it.</summary>
    public required Func<string, string, string> NameAndRank { get; init; }

    /// <summary>Whose rank it is, and what a shade does not say; empty where nothing needs to be said.</summary>
    public string Legend(RankedWorld world, bool hasWindow, DateWords dates) => string.Join(' ', new[]
    {
        world.Edition is { } edition ? Shaded(dates.Ungrouped(edition)) : "",
        world.Edition is null ? "" : Unshaded,
        world.Bands.Any(band => band.Countries.Any(country => country.Profile is null)) ? WithoutLink : "",
        hasWindow ? Window : "",
    }.Where(sentence => sentence.Length > 0));

    public string Band(RankBand band, DateWords dates) => band switch
    {
        { First: { } first, Last: int.MaxValue } => RankFrom(dates.Number(first)),
        { First: { } first, Last: { } last } => RankFromTo(dates.Number(first), dates.Number(last)),
        _ => NoRank,
    };

    public string Of(WorldCountry country, DateWords dates) =>
        country.Rank is { } rank ? NameAndRank(country.Name, dates.Number(rank)) : country.Name;
}
