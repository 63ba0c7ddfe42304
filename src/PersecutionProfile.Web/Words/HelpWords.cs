using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Web.Words;

/// <summary>What the site says of ways to help.</summary>
public sealed record HelpWords
{
    public required DateWords Dates { get; init; }

    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    public required string Watched { get; init; }
    public required string WatchedMore { get; init; }
    public required string Safety { get; init; }
    public required string Doors { get; init; }
    public required string Others { get; init; }
    public required string Takes { get; init; }
    public required string Where { get; init; }
    public required string WatchFor { get; init; }
    public required string For { get; init; }

    /// <summary>Before the next days of a yearly one.</summary>
    public required string Day { get; init; }

    public required string More { get; init; }

    /// <summary>Where the organisation itself says it, and its name stands before.</summary>
    public required string Source { get; init; }

    public required string ReadIn { get; init; }
    public required string Everything { get; init; }
    public required string Letter { get; init; }
    public required string LetterSummary { get; init; }
    public required string LetterTakes { get; init; }
    public required string LetterWhere { get; init; }
    public required string LetterWatchFor { get; init; }
    public required string ChooseCountry { get; init; }
    public required string NoGifts { get; init; }
    public required string Forms { get; init; }
    public required string FormsSummary { get; init; }
    public required string FormsTakes { get; init; }
    public required string FormsWhere { get; init; }
    public required string FormsWatchFor { get; init; }
    public required string LetterLine { get; init; }
    public required string FormsLine { get; init; }
    public required string PrayLine { get; init; }
    public required Func<HelpDoor, string> Door { get; init; }
    public required Func<HelpDoor, string> DoorSummary { get; init; }
    public required Func<string, string> FromPage { get; init; }
    public required string FromPageWithoutDate { get; init; }
    public required Func<CountryName, string> PrayNow { get; init; }
    public required Func<CountryName, string> SheetFor { get; init; }
    public required Func<CountryName, string> SlidesFor { get; init; }
    public required Func<CountryName, string> BringToChurch { get; init; }

    /// <summary>How old what is said of an offer is.</summary>
    public string PageOf(Source source) => source.Date.IsKnown ? FromPage(Dates.Of(source.Date)) : FromPageWithoutDate;

    /// <summary>The name of the site that a link leads to; empty for a page of this one.</summary>
    public static string HostOf(HelpLink link) =>
        Uri.TryCreate(link.Target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? address.IdnHost[4..] : address.IdnHost
            : "";
}
