using System.Globalization;

namespace PersecutionProfile.Content;

/// <summary>A day that comes every year: on a day of the week, such as the first Sunday of November, or on a date.</summary>
public readonly record struct YearlyDay
{
    private const int Last = 5;
    private const int LeapYear = 2000;

    private static readonly string[] Weeks = ["first", "second", "third", "fourth", "last"];

    private readonly int week;
    private readonly DayOfWeek weekday;
    private readonly int month;

    /// <summary>Of the month; 0 where a day of the week says which.</summary>
    private readonly int date;

    private YearlyDay(int week, DayOfWeek weekday, int month) => (this.week, this.weekday, this.month) = (week, weekday, month);

    private YearlyDay(int date, int month) => (this.date, this.month) = (date, month);

    public static bool TryParse(string text, out YearlyDay day)
    {
        day = default;
        var names = CultureInfo.InvariantCulture.DateTimeFormat;
        switch (text.Split(' '))
        {
            case [var week, var weekday, "of", var month]:
                day = new(
                    Array.IndexOf(Weeks, week) + 1, (DayOfWeek)Array.IndexOf(names.DayNames, weekday), MonthNamed(month));
                return day is { week: > 0, weekday: >= 0, month: > 0 };
            case [not ['0', ..], var month] parts
                when int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var date):
                day = new(date, MonthNamed(month));
                return day is { date: > 0, month: > 0 } && date <= DateTime.DaysInMonth(LeapYear, day.month);
            default:
                return false;
        }

        int MonthNamed(string name) => Array.IndexOf(names.MonthNames, name, 0, 12) + 1;
    }

    /// <summary>29 February is on the 28th where there is none.</summary>
    public DateOnly In(int year)
    {
        if (date > 0)
            return new DateOnly(year, month, Math.Min(date, DateTime.DaysInMonth(year, month)));
        var first = new DateOnly(year, month, 1);
        first = first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7);
        var day = first.AddDays(7 * (week - 1));
        return week == Last && day.Month != month ? day.AddDays(-7) : day;
    }

    /// <summary>The next one, which may be today.</summary>
    public DateOnly From(DateOnly today) => In(today.Year) is var day && day >= today ? day : In(today.Year + 1);
}
