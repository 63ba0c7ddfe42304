namespace PersecutionProfile.Web.Words;

/// <summary>What the site says on a stick and in an archive, where no server answers.</summary>
public sealed record StickWords
{
    /// <summary>On the page of the search, where scripts are off.</summary>
    public required string NeedsScripts { get; init; }

    /// <summary>How many results there are.</summary>
    public required Func<string, string> Found { get; init; }

    /// <summary>Where there are more, and nothing but words to choose from them.</summary>
    public required Func<string, string> Best { get; init; }

    /// <summary>At the top of a stick: which file to open first.</summary>
    public required Func<string, string> Open { get; init; }

    /// <summary>Of a book and of a file with all of a country, where they are.</summary>
    public required Func<string, string, string> OnPhones { get; init; }

    /// <summary>How to find out whether it was changed.</summary>
    public required Func<string, string> Check { get; init; }

    /// <summary>In an archive: how it is read.</summary>
    public required string Unpack { get; init; }
}
