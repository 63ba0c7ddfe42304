namespace PersecutionProfile.Content;

/// <summary>Countries that somebody has chosen to pray for together: each once, by slug, and each with a kit.</summary>
public sealed record ChosenCountries(ImmutableArray<Country> Countries)
{
    public const int Fewest = 2;
    public const int Most = 5;
}
