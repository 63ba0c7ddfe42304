namespace PersecutionProfile.Web.Words;

/// <summary>What every copy says that is carried away, and every link to one.</summary>
public sealed record CopyWords
{
    /// <summary>In the copy: the day it was made.</summary>
    public required Func<string, string> MadeOn { get; init; }

    /// <summary>Behind the link: how large the file is at most, such as "100 KB".</summary>
    public required Func<string, string> Download { get; init; }
}
