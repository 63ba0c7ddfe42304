using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>What the home page says itself.</summary>
public static class HomeWords
{
    public const string Title = "Pray for persecuted Christians";
    public const string Today = "Today";
    public const string Map = "Where Christians are under pressure";
    public const string AllCountries = "All countries, by name, rank and region";
    public const string Voice = "In their own words";
    public const string Stories = "Latest stories";
    public const string AllStories = "All stories";
    public const string Help = "What you can do";
}
