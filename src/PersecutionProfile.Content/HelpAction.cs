namespace PersecutionProfile.Content;

/// <summary>One way to help.</summary>
public sealed record HelpAction : Entry
{
    private HelpLink? link;

    public required string Summary { get; init; }

    public int Order { get; init; }

    public ImmutableArray<CountryMention> Countries { get; init; } = [];

    public HelpLink? Link { get => link; init => link = value; }

    public ImmutableArray<Gift> Gifts { get; init; } = [];

    /// <summary>Like <see cref="Entry.FillLinks"/>; null where its target is dead.</summary>
    internal void FillLink(HelpLink? resolved) => link = resolved;
}

/// <summary>Where the help action can be taken: a path of this site or an address elsewhere.</summary>
public sealed record HelpLink(string Label, string Target);

/// <summary>A priced gift as an organisation published it, with its currency, such as "GBP 37"; never a promise.</summary>
public sealed record Gift(string Amount, string Provides, string Organisation, Uri? Url, Source Source, PartialDate AsOf);
