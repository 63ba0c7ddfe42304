namespace PersecutionProfile.Content;

/// <summary>A page about the site itself.</summary>
public sealed record InfoPage : Entry
{
    public required string Summary { get; init; }

    /// <summary>Its place in the footer.</summary>
    public int Order { get; init; }
}
