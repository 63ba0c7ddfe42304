namespace PersecutionProfile.Content;

/// <summary>One way to help.</summary>
public sealed record HelpAction : Entry
{
    public required string Summary { get; init; }

    public int Order { get; init; }

    public ImmutableArray<CountryMention> Countries { get; init; } = [];

    public HelpLink? Link { get; init; }

    public ImmutableArray<Gift> Gifts { get; init; } = [];
}

/// <summary>Where the help action can be taken: a path of this site or an address elsewhere.</summary>
public sealed record HelpLink(string Label, string Target);

/// <summary>A priced gift as an organisation published it, with its currency, such as "GBP 37"; never a promise.</summary>
public sealed record Gift(string Amount, string Provides, string Organisation, Uri? Url, Source Source, PartialDate AsOf);
