using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>What the news say themselves.</summary>
public static class NewsWords
{
    public const string Title = "News";
    public const string Description = "Stories of Christians under pressure, each with its source and the date of the report.";
    public const string ByTopic = "By topic";
    public const string Nothing = "No stories are published yet.";
    public const string NoCountry = "No single country";

    extension(Listing listing)
    {
        /// <summary>How old the reports of this page are; empty when no date is known.</summary>
        public string Span
        {
            get
            {
                var dates = listing.Stories.Select(story => story.Reported ?? PartialDate.Unknown).Where(date => date.IsKnown).ToArray();
                return dates.Length == 0 ? ""
                    : dates.Min() == dates.Max() ? $"The reports on this page are of {dates.Max()}."
                    : $"The reports on this page are of {dates.Min()} to {dates.Max()}.";
            }
        }
    }
}
