using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>What is said of praying together: of the week and its letter, of days that are kept, of prayers that were answered.</summary>
public sealed record TogetherWords
{
    /// <summary>The week as a page, a letter and a feed.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }
    public required string Lead { get; init; }

    /// <summary>A week by its first day.</summary>
    public required Func<string, string> WeekFrom { get; init; }

    /// <summary>Where the calendar of the language begins the week on another day.</summary>
    public required string SundayToSaturday { get; init; }

    /// <summary>The links to the weeks before and after.</summary>
    public required string Weeks { get; init; }

    /// <summary>Before a day that is kept in it.</summary>
    public required string ThisWeek { get; init; }

    /// <summary>[As Atom], [as JSON], [as plain text].</summary>
    public required string Subscribe { get; init; }

    /// <summary>Behind it is the letter as plain text.</summary>
    public required string Copy { get; init; }

    /// <summary>The heading of prayers that were answered not long ago.</summary>
    public required string Thanks { get; init; }

    /// <summary>The heading of days that are kept.</summary>
    public required string Days { get; init; }

    public required string DayOfPrayer { get; init; }
    public required string DayOfRemembrance { get; init; }

    public required string Answered { get; init; }
    public required string AnsweredDescription { get; init; }
    public required string AnsweredLead { get; init; }

    public string Kind(ObservedDayKind kind) => kind == ObservedDayKind.Prayer ? DayOfPrayer : DayOfRemembrance;
}
