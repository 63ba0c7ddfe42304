namespace PersecutionProfile.Content;

/// <summary>One way to help.</summary>
public sealed record HelpAction : Entry
{
    private HelpLink? link;

    public required string Summary { get; init; }

    public int Order { get; init; }

    public ImmutableArray<CountryMention> Countries { get; init; } = [];

    /// <summary>Where it stands on the page of help; null behind no door.</summary>
    public HelpDoor? Door { get; init; }

    /// <summary>How long it takes, in words; empty when nothing is said, as the two below.</summary>
    public string Takes { get; init; } = "";

    /// <summary>Where it can be done.</summary>
    public string Where { get; init; } = "";

    public string WatchFor { get; init; } = "";

    /// <summary>The day of each year on which it is done.</summary>
    public YearlyDay? Day { get; init; }

    public HelpLink? Link { get => link; init => link = value; }

    public ImmutableArray<Gift> Gifts { get; init; } = [];

    /// <summary>Like <see cref="Entry.FillLinks"/>; null where its target is dead.</summary>
    internal void FillLink(HelpLink? resolved) => link = resolved;
}

/// <summary>What a visitor has to give.</summary>
public enum HelpDoor
{
    Minutes,
    Hour,
    Gift,
    Church,
}

/// <summary>Where the help action can be taken: a path of this site or an address elsewhere.</summary>
public sealed record HelpLink(string Label, string Target);

/// <summary>A priced gift as an organisation published it, with its currency, such as "GBP 37"; never a promise.</summary>
public sealed record Gift(string Amount, string Provides, string Organisation, Uri? Url, Source Source, PartialDate AsOf);
