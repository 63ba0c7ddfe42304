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

    public string MonthInWords => InWords(Month);

    public override string Title => isCurrent ? "Prayer calendar" : $"Prayer calendar, {MonthInWords}";

    public override string Description =>
        isCurrent
            ? "Whose turn it is on each day of this month, the same for everyone who prays here."
            : $"Whose turn it is on each day of {MonthInWords}, the same for everyone who prays here.";

    public override ImmutableArray<Crumb> Trail => [new("Pray", Paths.Pray)];

    /// <summary>From Monday, as ISO 8601 has it.</summary>
    public static ImmutableArray<DayOfWeek> Weekdays { get; } =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday,
        DayOfWeek.Sunday
    ];

    /// <summary>Weeks of seven days; null stands for a day of another month.</summary>
    public IEnumerable<DateOnly?[]> Weeks =>
        Enumerable.Repeat<DateOnly?>(null, Weekdays.IndexOf(Month.DayOfWeek))
            .Concat(Enumerable.Range(0, DateTime.DaysInMonth(Month.Year, Month.Month)).Select(day => (DateOnly?)Month.AddDays(day)))
            .Concat(Enumerable.Repeat<DateOnly?>(null, DaysOfWeek - 1))
            .Chunk(DaysOfWeek)
            .Where(week => week.Length == DaysOfWeek && week.Any(day => day is not null));

    /// <summary>Null for a day that has no page: too long ago, or too far ahead.</summary>
    public DailyPrayer? On(DateOnly day) => Site.Addresses.Has(Paths.PrayerDay(day)) ? Site.Rotation.On(day) : null;

    /// <summary>Null where the calendar ends.</summary>
    public Crumb? Other(int months) =>
        Month.AddMonths(months) is var other && Site.Addresses.Has(Paths.CalendarMonth(other))
            ? new Crumb(InWords(other), Paths.CalendarMonth(other))
            : null;

    private static string InWords(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
