namespace PersecutionProfile.Content.Reading;

/// <summary>What the program writes into a new entry for its editor to replace.</summary>
internal static class Placeholders
{
    public const string CountrySummary = "Say in one or two sentences what a reader should know first.";
    public const string CountryText = "Write here what kind of country it is, and cite each source";
    public const string StorySummary = "Say in one or two sentences what happened.";
    public const string StoryText = "Write the story here.";
    public const string PointText = "Write here, in one to three sentences that can be read aloud, what to pray for.";
    public const string PrayerText = "Write the words of the prayer here, each line as it shall stand on the page.";
    public const string HelpSummary = "Say in one or two sentences how a reader can help.";
    public const string HelpText = "Write here what to do, step by step.";
    public const string PageSummary = "Say in one or two sentences what this page tells.";
    public const string PageText = "Write the page here.";
    public const string SourcePublisher = "Write who published it.";
    public const string PhotoAlt = "Say in one sentence what can be seen.";
    public const string PhotoCredit = "Say who took it or who owns it.";

    // No valid value: the photo is not shown until somebody has chosen one.
    public const string PhotoConsent = "choose-one";

    /// <summary>What is to be replaced before an entry, or a source, is published; each stands on one line.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        CountrySummary, CountryText, StorySummary, StoryText, PointText, PrayerText, HelpSummary, HelpText, PageSummary, PageText,
        SourcePublisher, PhotoAlt, PhotoCredit,
    ];
}
