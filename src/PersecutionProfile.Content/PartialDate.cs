using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content;

/// <summary>
/// A date as exact as its source gives it: a year, a month, a day, or unknown; "about" marks one that we inferred.
/// Years 1 to 9999 of the Gregorian calendar.
/// </summary>
public readonly partial record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day, bool isAbout) => (Year, Month, Day, IsAbout) = (year, month, day, isAbout);

    public static PartialDate Unknown => default;

    /// <summary>0 when the date is unknown.</summary>
    public int Year { get; }

    /// <summary>0 when only the year is known.</summary>
    public int Month { get; }

    /// <summary>0 when the day is not known.</summary>
    public int Day { get; }

    public bool IsAbout { get; }

    public bool IsKnown => Year > 0;

    /// <summary>The first day it can mean; only for known dates.</summary>
    public DateOnly FirstDay => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day, false);

    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is "unknown")
            return true;
        if (text is null || Form().Match(text) is not { Success: true } match)
            return false;
        var (year, month, day) = (Part(match, "y"), Part(match, "m"), Part(match, "d"));
        if (year == 0 || month > 12 || (month == 0 && match.Groups["m"].Success) || (day == 0 && match.Groups["d"].Success))
            return false;
        if (day > 0 && day > DateTime.DaysInMonth(year, month))
            return false;
        date = new PartialDate(year, month, day, match.Groups["about"].Success);
        return true;
    }

    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"“{text}” is not a date.");

    /// <summary>Earlier first; unknown before everything; a year before its months, an inferred date before a stated one.</summary>
    public int CompareTo(PartialDate other) =>
        (Year, Month, Day, !IsAbout).CompareTo((other.Year, other.Month, other.Day, !other.IsAbout));

    /// <summary>In words, such as "about January 2022"; "date unknown" when it is.</summary>
    public override string ToString()
    {
        if (!IsKnown)
            return "date unknown";
        var words = (Month, Day) switch
        {
            (0, _) => Year.ToString(CultureInfo.InvariantCulture),
            (_, 0) => FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            _ => FirstDay.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        };
        return IsAbout ? $"about {words}" : words;
    }

    /// <summary>As written in a content file: "about 2022-01", "unknown".</summary>
    public string ToText()
    {
        if (!IsKnown)
            return "unknown";
        var digits = $"{Year:0000}" + (Month > 0 ? $"-{Month:00}" : "") + (Day > 0 ? $"-{Day:00}" : "");
        return IsAbout ? $"about {digits}" : digits;
    }

    private static int Part(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<about>about )?(?<y>[0-9]{4})(-(?<m>[0-9]{2})(-(?<d>[0-9]{2}))?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
