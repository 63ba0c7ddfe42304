using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Web.Words;

/// <summary>What lists of stories say themselves.</summary>
public sealed record NewsWords
{
    public required DateWords Dates { get; init; }

    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string ByTopic { get; init; }
    public required string Nothing { get; init; }
    public required string NoCountry { get; init; }

    /// <summary>The stories of a topic.</summary>
    public required Func<string, string> OnTopic { get; init; }

    public required Func<CountryName, string> OfCountry { get; init; }
    public required Func<CountryName, string> OfCountryDescription { get; init; }
    public required string NewestFirst { get; init; }
    public required string ListPages { get; init; }
    public required string Newer { get; init; }
    public required string Older { get; init; }
    public required Func<string, string, string> PageOf { get; init; }

    /// <summary>A title and the number of its page.</summary>
    public required Func<string, string, string> TitleOfPage { get; init; }

    public required Func<string, string> ReportsOf { get; init; }
    public required Func<string, string, string> ReportsFromTo { get; init; }

    /// <summary>Tells the pages of one list apart in their titles.</summary>
    public string TitleOf(string title, Listing listing) =>
        listing.Number == 1 ? title : TitleOfPage(title, Dates.Ungrouped(listing.Number));

    /// <summary>How old the reports of a page are; empty when no date is known.</summary>
    public string Span(Listing listing)
    {
        var dates = listing.Stories.Select(story => story.Reported ?? PartialDate.Unknown).Where(date => date.IsKnown).ToArray();
        return dates.Length == 0 ? ""
            : dates.Min() == dates.Max() ? ReportsOf(Dates.Of(dates.Max()))
            : ReportsFromTo(Dates.Of(dates.Min()), Dates.Of(dates.Max()));
    }
}
