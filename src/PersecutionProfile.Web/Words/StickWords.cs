namespace PersecutionProfile.Web.Words;

/// <summary>What the site says on a stick and in an archive, where no server answers.</summary>
public sealed record StickWords
{
    /// <summary>On the page of the search, where scripts are off.</summary>
    public required string NeedsScripts { get; init; }

    /// <summary>How many results there are.</summary>
    public required Func<string, string> Found { get; init; }

    /// <summary>In an archive: how it is read.</summary>
    public required string Unpack { get; init; }
}
