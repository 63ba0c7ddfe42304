namespace PersecutionProfile.Web.Words;

/// <summary>What the home page says itself.</summary>
public sealed record HomeWords
{
    public required string Title { get; init; }

    public required string Map { get; init; }
    public required string AllCountries { get; init; }
    public required string Voice { get; init; }
    public required string Stories { get; init; }
    public required string AllStories { get; init; }
    public required string Help { get; init; }
}
