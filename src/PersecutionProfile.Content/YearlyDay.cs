using System.Globalization;

namespace PersecutionProfile.Content;

/// <summary>A day that comes every year on a day of the week, such as the first Sunday of November.</summary>
public readonly record struct YearlyDay
{
    private const int Last = 5;

    private static readonly string[] Weeks = ["first", "second", "third", "fourth", "last"];

    private readonly int week;
    private readonly DayOfWeek weekday;
    private readonly int month;

    private YearlyDay(int week, DayOfWeek weekday, int month) => (this.week, this.weekday, this.month) = (week, weekday, month);

    public static bool TryParse(string text, out YearlyDay day)
    {
        day = default;
        if (text.Split(' ') is not [var week, var weekday, "of", var month])
            return false;
        var names = CultureInfo.InvariantCulture.DateTimeFormat;
        day = new(
            Array.IndexOf(Weeks, week) + 1,
            (DayOfWeek)Array.IndexOf(names.DayNames, weekday),
            Array.IndexOf(names.MonthNames, month, 0, 12) + 1);
        return day is { week: > 0, weekday: >= 0, month: > 0 };
    }

    public DateOnly In(int year)
    {
        var first = new DateOnly(year, month, 1);
        first = first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7);
        var day = first.AddDays(7 * (week - 1));
        return week == Last && day.Month != month ? day.AddDays(-7) : day;
    }

    /// <summary>The next one, which may be today.</summary>
    public DateOnly From(DateOnly today) => In(today.Year) is var day && day >= today ? day : In(today.Year + 1);
}
