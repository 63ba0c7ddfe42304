using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Web.Maps;

namespace PersecutionProfile.Web.Words;

/// <summary>The map of the world and its legend in words.</summary>
public static class WorldWords
{
    public const string MapName = "World map. The list below it names the countries that it shades, and leads to the same pages.";
    public const string List = "The countries by rank";
    public const string Profiles = "Country profiles";
    extension(RankedWorld world)
    {
        /// <summary>Whose rank it is, and what a shade does not say; empty where nothing needs to be said.</summary>
        public string Legend(bool hasWindow) => string.Join(' ', new[]
        {
            world.Edition is { } edition ? $"Shaded by rank on the {edition} World Watch List of one organisation, Open Doors." : "",
            world.Edition is null ? "" : "Unshaded does not mean free: it means that a country is not on that list.",
            world.Bands.Any(band => band.Countries.Any(country => country.Profile is null))
                ? "Names without a link have no profile here yet."
                : "",
            hasWindow ? "The grey band is the 10/40 Window." : "",
        }.Where(sentence => sentence.Length > 0));
    }

    public static string InWords(this RankBand band) => band switch
    {
        { First: null } => "No rank in that edition",
        { Last: int.MaxValue } => $"Rank {band.First} and after",
        _ => $"Rank {band.First} to {band.Last}",
    };

    /// <summary>Of one country, where a pointer rests on it.</summary>
    public static string InWords(this WorldCountry country) =>
        country.Rank is { } rank ? $"{country.Name}: rank {rank}" : country.Name;

    public static string InWords(this WorldRegion region) => region switch
    {
        WorldRegion.Africa => "Africa",
        WorldRegion.MiddleEast => "Middle East",
        WorldRegion.CentralAsia => "Central Asia",
        WorldRegion.SouthAsia => "South Asia",
        WorldRegion.EastAndSoutheastAsia => "East and Southeast Asia",
        WorldRegion.Europe => "Europe",
        WorldRegion.NorthAmerica => "North America",
        WorldRegion.CentralAmerica => "Central America and the Caribbean",
        WorldRegion.SouthAmerica => "South America",
        WorldRegion.Oceania => "Australia and Oceania",
        _ => "Elsewhere",
    };
}
