namespace PersecutionProfile.Web.Words;

/// <summary>What is said of sources.</summary>
public sealed record SourceWords
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Letters { get; init; }

    /// <summary>[CSV] and [JSON].</summary>
    public required string AboutFigures { get; init; }

    public required string FirstHand { get; init; }
    public required string NotFirstHand { get; init; }

    /// <summary>Whose words it gives.</summary>
    public required Func<string, string> Retells { get; init; }

    /// <summary>Before the address of a copy.</summary>
    public required string Archived { get; init; }

    public required string AddressUnknown { get; init; }

    /// <summary>How many a profile cites.</summary>
    public required Func<string, string> All { get; init; }

    /// <summary>Before a list of publishers, of one and of several.</summary>
    public required string One { get; init; }

    public required string Several { get; init; }
}
