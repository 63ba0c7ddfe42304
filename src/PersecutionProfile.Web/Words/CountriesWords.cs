using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>What the list of countries says itself.</summary>
public static class CountriesWords
{
    public const string Title = "Countries";
    public const string Description = "Every country profile, by name, by region, and by its place on the World Watch List.";
    public const string Orders = "Orders";
    public const string ByName = "By name";
    public const string ByRank = "By rank";
    public const string ByRegion = "By region";
    public const string Rankings = "World Watch List: ranks and scores of its newest editions";
    public const string Regions = "Regions as in the World Factbook.";
    public const string Pray = "Pray";

    public static string InWords(this Ranking ranking) => $"Rank {ranking.Rank}, World Watch List {ranking.Edition}";
}
