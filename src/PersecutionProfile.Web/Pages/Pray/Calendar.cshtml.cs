using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Pray;

public sealed class CalendarModel(SiteContent site) : SitePage(site)
{
    private const int DaysOfWeek = 7;

    private bool isCurrent;

    /// <summary>Its first day.</summary>
    public DateOnly Month { get; private set; }

    public string MonthInWords => InWords(Month);

    public override string Title => isCurrent ? "Prayer calendar" : $"Prayer calendar, {MonthInWords}";

    public override string Description => isCurrent ? "Whose turn it is on each day of this month, the same for everyone who prays here." : $"Whose turn it is on each day of {MonthInWords}, the same for everyone who prays here.";

    public override string Path => isCurrent ? SiteUrls.Calendar : SiteUrls.CalendarMonth(Month);

    public override ImmutableArray<Crumb> Trail => [new("Pray", SiteUrls.Pray)];

    /// <summary>From Monday, as ISO 8601 has it.</summary>
    public static ImmutableArray<DayOfWeek> Weekdays { get; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Weeks of seven days; null stands for a day of another month.</summary>
    public IEnumerable<DateOnly?[]> Weeks =>
        Enumerable.Repeat<DateOnly?>(null, Weekdays.IndexOf(Month.DayOfWeek))
            .Concat(Enumerable.Range(0, DateTime.DaysInMonth(Month.Year, Month.Month)).Select(day => (DateOnly?)Month.AddDays(day)))
            .Concat(Enumerable.Repeat<DateOnly?>(null, DaysOfWeek - 1))
            .Chunk(DaysOfWeek)
            .Where(week => week.Length == DaysOfWeek && week.Any(day => day is not null));

    /// <summary>Null for a day that has no page: too long ago, or too far ahead.</summary>
    public DailyPrayer? On(DateOnly day) => Site.HasPage(SiteUrls.PrayerDay(day)) ? Site.Rotation.On(day) : null;

    /// <summary>Null where the calendar ends.</summary>
    public Crumb? Other(int months) =>
        Month.AddMonths(months) is var other && Site.HasPage(SiteUrls.CalendarMonth(other)) ? new Crumb(InWords(other), SiteUrls.CalendarMonth(other)) : null;

    public IActionResult OnGet([FromRoute] string? month)
    {
        var day = Site.Today;
        if (month is not null && !DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return NotFound();
        (isCurrent, Month) = (month is null, new DateOnly(day.Year, day.Month, 1));
        return Page();
    }

    private static string InWords(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
