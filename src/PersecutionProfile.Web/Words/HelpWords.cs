using System.Globalization;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>What the site says of ways to help.</summary>
public static class HelpWords
{
    public const string Title = "How to help";
    public const string Description = "Four ways to help persecuted Christians: two minutes, an hour, a gift, or your church.";
    public const string Lead = "Take what you have today. Each way says how long it takes and what to watch for.";
    public const string Watched = "If you live where you may be watched, only pray.";

    public const string WatchedMore =
        "You need not write, give or share anything, and nobody should press you. To pray and to learn quietly is enough.";

    public const string Safety = "How to read safely";
    public const string Doors = "Four doors";
    public const string Others = "More ways";
    public const string Takes = "Takes";
    public const string Where = "Where";
    public const string WatchFor = "Watch for";
    public const string For = "For";
    public const string Day = "Next";
    public const string More = "How it works, and who says so";

    /// <summary>Where the organisation itself says it, and its name stands before.</summary>
    public const string Source = "source";

    public const string ReadIn = "From";
    public const string Everything = "Everything you can do";

    public const string Letter = "Write to your representative";

    public const string LetterSummary =
        "A letter of ten lines for the country of your choice, to copy or to open in your e-mail program. It can be sent in any country "
        + "that has a parliament.";

    public const string LetterTakes = "Twenty minutes";
    public const string LetterWhere = "Wherever writing to a member of parliament is safe";

    public const string LetterWatchFor =
        "Put it into your own words. Write nothing against a people or a religion, and name nobody in danger.";

    public const string ChooseCountry = "Choose a country";
    public const string NoGifts = "We take no money and pass none on. A gift goes to the organisation, by its own rules.";
    public const string Forms = "On paper and on screen";

    public const string FormsSummary =
        "Each country has a sheet for the church door, slides for a service, eight cards to cut out, and one file that needs no network.";

    public const string FormsTakes = "Ten minutes to prepare";
    public const string FormsWhere = "Everywhere; free, and without asking";
    public const string FormsWatchFor = "A sheet without the name and address of this site is there for places where that is safer.";

    extension(HelpDoor door)
    {
        public string Name => door switch
        {
            HelpDoor.Minutes => "Two minutes",
            HelpDoor.Hour => "An hour",
            HelpDoor.Gift => "A gift",
            _ => "Your church",
        };

        public string Summary => door switch
        {
            HelpDoor.Minutes => "Pray now.",
            HelpDoor.Hour => "Write a letter.",
            HelpDoor.Gift => "Give to those at work.",
            _ => "Pray together on a Sunday.",
        };
    }

    /// <summary>The name of the site that a link leads to; empty for a page of this one.</summary>
    public static string HostOf(HelpLink link) =>
        Uri.TryCreate(link.Target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? address.IdnHost[4..] : address.IdnHost
            : "";

    /// <summary>How old what is said of an offer is.</summary>
    public static string PageOf(Source source) => source.Date.IsKnown ? $"from a page of {source.Date}" : "from a page without a date";

    /// <summary>With its day of the week: "Sunday, 7 November 2027".</summary>
    public static string WithWeekday(this DateOnly day) => day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string MoreOf(string action) => $"({action})";

    public static string PrayNow(string country) => $"Today: pray for {country}";

    public static string SheetOf(string country) => $"A sheet for {country}";

    public static string SlidesOf(string country) => $"Slides for {country}";

    public static string FormsOf(string country) => $"Bring {country} to your church";

    public const string LetterLine = "A letter of ten lines to copy. Twenty minutes.";
    public const string FormsLine = "A sheet, slides and cards are ready.";
    public const string PrayLine = "Two minutes; you need nothing for it.";
}
