using System.Collections.Immutable;
using System.Globalization;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Pray;

public sealed class CalendarModel(SiteContent site, Address at) : SitePage(site, at)
{
    private const int DaysOfWeek = 7;

    private readonly bool isCurrent = at.Kind == AddressKind.Calendar;

    /// <summary>Its first day.</summary>
    public DateOnly Month { get; } = at.Kind == AddressKind.Calendar ? new DateOnly(site.Today.Year, site.Today.Month, 1) : at.Day;

    public string MonthInWords => Words.Dates.OfMonth(Month);

    public override string Title => isCurrent ? Words.Calendar.Title : Words.Calendar.TitleOf(MonthInWords);

    public override string Description =>
        isCurrent ? Words.Calendar.Description : Words.Calendar.DescriptionOf(MonthInWords);

    public override ImmutableArray<Crumb> Trail => [new(Words.Pray.Title, Paths.Pray)];

    /// <summary>From the first of the language.</summary>
    public ImmutableArray<DayOfWeek> Weekdays =>
        [.. Enumerable.Range(0, DaysOfWeek).Select(day => (DayOfWeek)(((int)Words.Dates.WeekStart + day) % DaysOfWeek))];

    /// <summary>Weeks of seven days; null stands for a day of another month.</summary>
    public IEnumerable<DateOnly?[]> Weeks =>
        Enumerable.Repeat<DateOnly?>(null, Weekdays.IndexOf(Month.DayOfWeek))
            .Concat(Enumerable.Range(0, DateTime.DaysInMonth(Month.Year, Month.Month)).Select(day => (DateOnly?)Month.AddDays(day)))
            .Concat(Enumerable.Repeat<DateOnly?>(null, DaysOfWeek - 1))
            .Chunk(DaysOfWeek)
            .Where(week => week.Length == DaysOfWeek && week.Any(day => day is not null));

    /// <summary>Null for a day that has no page: too long ago, or too far ahead.</summary>
    public DailyPrayer? On(DateOnly day) => Site.Original.Addresses.Has(Paths.PrayerDay(day)) ? Site.Rotation.On(day) : null;

    /// <summary>Null where the calendar ends.</summary>
    public Crumb? Other(int months) =>
        Month.AddMonths(months) is var other && Site.Addresses.Has(Paths.CalendarMonth(other))
            ? new Crumb(Words.Dates.OfMonth(other), Paths.CalendarMonth(other))
            : null;
}
