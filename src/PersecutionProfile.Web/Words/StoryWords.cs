using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>What is said of a story beside its own words.</summary>
public sealed record StoryWords
{
    private const int MonthsInAYear = 12;

    /// <summary>Up to here an age is told in months, from here in years.</summary>
    private const int MostMonths = 23;

    public required string ThisMonth { get; init; }
    public required string LastMonth { get; init; }
    public required Func<int, string> MonthsAgo { get; init; }
    public required string ThisYear { get; init; }
    public required string LastYear { get; init; }
    public required Func<int, string> YearsAgo { get; init; }

    /// <summary>The countries, joined, as a sentence of its own.</summary>
    public required Func<string, string> Countries { get; init; }

    /// <summary>Between countries.</summary>
    public required string Comma { get; init; }

    public required string PrayWithStory { get; init; }
    public required string Topics { get; init; }
    public required string More { get; init; }

    /// <summary>Empty for a story that names no country.</summary>
    public string CountriesOf(Story story) =>
        story.Countries.IsEmpty ? "" : Countries(string.Join(Comma, story.Countries.Select(mention => mention.Name)));

    /// <summary>How old its report is, no more exactly than its date; empty when that is not known.</summary>
    public string Age(Story story, DateOnly today) =>
        story.Reported is not { IsKnown: true } reported || reported.FirstDay > today ? ""
        : reported.Month == 0 ? InYears(today.Year - reported.Year)
        : (today.Year - reported.Year) * MonthsInAYear + today.Month - reported.Month is var months && months <= MostMonths
            ? InMonths(months)
        : InYears((months + MonthsInAYear / 2) / MonthsInAYear);

    private string InMonths(int months) => months switch
    {
        0 => ThisMonth,
        1 => LastMonth,
        _ => MonthsAgo(months),
    };

    private string InYears(int years) => years switch
    {
        0 => ThisYear,
        1 => LastYear,
        _ => YearsAgo(years),
    };
}

/// <summary>Voices in stories.</summary>
public static class Voices
{
    /// <summary>A longer quotation is no voice any more, but a text; and words of others are never cut.</summary>
    private const int LongestVoice = 300;

    extension(Story story)
    {
        /// <summary>The first whose speaker is named and that is short enough to stand alone; null when there is none.</summary>
        public Quotation? Voice => story.Body.Quotations
            .FirstOrDefault(quoted => quoted.Speaker.Length > 0 && Fitting.Width(quoted.Words) <= LongestVoice);
    }
}
