namespace PersecutionProfile.Web.Words;

/// <summary>What the calendar of prayer says, on its page and as a file.</summary>
public sealed record CalendarWords
{
    public required string Title { get; init; }
    public required Func<string, string> TitleOf { get; init; }
    public required string Description { get; init; }
    public required Func<string, string> DescriptionOf { get; init; }
    public required string Lead { get; init; }
    public required string Months { get; init; }
    public required string HowDaysAreShared { get; init; }
    public required string File { get; init; }
}
