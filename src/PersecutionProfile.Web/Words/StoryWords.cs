using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>What is said of a story beside its own words.</summary>
public static class StoryWords
{
    private const int MonthsInAYear = 12;

    /// <summary>Up to here an age is told in months, from here in years.</summary>
    private const int MostMonths = 23;

    /// <summary>A longer quotation is no voice any more, but a text; and words of others are never cut.</summary>
    private const int LongestVoice = 300;

    extension(Story story)
    {
        /// <summary>The first whose speaker is named and that is short enough to stand alone; null when there is none.</summary>
        public Quotation? Voice => story.Body.Quotations
            .FirstOrDefault(quoted => quoted.Speaker.Length > 0 && Fitting.Width(quoted.Words) <= LongestVoice);

        /// <summary>As a sentence of its own; empty for a story that names none.</summary>
        public string CountriesInWords =>
            story.Countries.IsEmpty ? "" : $"{string.Join(", ", story.Countries.Select(mention => mention.Name))}.";

        /// <summary>How old its report is, no more exactly than its date; empty when that is not known.</summary>
        public string Age(DateOnly today) =>
            story.Reported is not { IsKnown: true } reported || reported.FirstDay > today ? ""
            : reported.Month == 0 ? InYears(today.Year - reported.Year)
            : (today.Year - reported.Year) * MonthsInAYear + today.Month - reported.Month is var months && months <= MostMonths
                ? InMonths(months)
            : InYears((months + MonthsInAYear / 2) / MonthsInAYear);
    }

    private static string InMonths(int months) => months switch
    {
        0 => "This month.",
        1 => "Last month.",
        _ => $"{months} months ago.",
    };

    private static string InYears(int years) => years switch
    {
        0 => "This year.",
        1 => "Last year.",
        _ => $"About {years} years ago.",
    };
}
