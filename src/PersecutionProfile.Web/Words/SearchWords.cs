using PersecutionProfile.Content;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Web.Words;

/// <summary>What the search says, and the index of everything.</summary>
public sealed record SearchWords
{
    public required string Title { get; init; }
    public required string Results { get; init; }
    public required string Description { get; init; }
    public required string Busy { get; init; }
    public required string Country { get; init; }
    public required string Button { get; init; }

    /// <summary>How many characters and words were searched for.</summary>
    public required Func<string, string, string> Cut { get; init; }

    public required string KindsOfResults { get; init; }
    public required string Everything { get; init; }
    public required Func<int, string> Found { get; init; }
    public required Func<string, string> Best { get; init; }
    public required string NothingFound { get; init; }
    public required string FewerWords { get; init; }
    public required string DidYouMean { get; init; }
    public required string CountryProfile { get; init; }
    public required string SameEverywhere { get; init; }

    /// <summary>[The index].</summary>
    public required string LookThrough { get; init; }

    public required Func<SearchKind, string> Kind { get; init; }
    public required string KindCountry { get; init; }
    public required string KindStory { get; init; }
    public required string KindPrayer { get; init; }
    public required string KindPoint { get; init; }
    public required string KindHelp { get; init; }
    public required string KindPage { get; init; }

    public required string PrayerAndHelp { get; init; }
    public required string TodaysCountry { get; init; }
    public required Func<int, string> AndGeneralPrayers { get; init; }
    public required Func<int, string> CountedStories { get; init; }
    public required Func<int, string> CountedPrayers { get; init; }

    /// <summary>What is found, for those whose title does not say it.</summary>
    public string KindOf(Entry entry) => entry switch
    {
        Content.Country => KindCountry,
        Story => KindStory,
        PrayerPoint { Kind: PrayerKind.Prayer } => KindPrayer,
        PrayerPoint => KindPoint,
        HelpAction => KindHelp,
        _ => KindPage,
    };
}
