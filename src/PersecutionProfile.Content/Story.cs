namespace PersecutionProfile.Content;

/// <summary>A news story.</summary>
public sealed record Story : Entry
{
    /// <summary>When it was published here.</summary>
    public required DateOnly Date { get; init; }

    public required string Summary { get; init; }

    public ImmutableArray<CountryMention> Countries { get; init; } = [];

    public ImmutableArray<Slug> Topics { get; init; } = [];

    /// <summary>When the source published it; null when the entry does not say, which is less than "unknown".</summary>
    public PartialDate? Reported { get; init; }

    public string Dateline { get; init; } = "";
}
