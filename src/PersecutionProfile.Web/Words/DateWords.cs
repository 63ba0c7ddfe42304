using System.Globalization;
using Microsoft.AspNetCore.Html;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>Dates and numbers as readers and machines read them, by the Gregorian calendar.</summary>
public sealed record DateWords
{
    private readonly CultureInfo culture;

    /// <param name="language">Whose names of months and weekdays ICU knows.</param>
    public DateWords(string language) => culture = Gregorian(language);

    /// <summary>Such as "d MMMM yyyy"; letters between apostrophes stand as they are.</summary>
    public required string Day { get; init; }

    public required string DayWithWeekday { get; init; }

    /// <summary>What stands in place of "d" on the first day of a month, where that has an ordinal number; else null.</summary>
    public string? FirstOfMonth { get; init; }

    public required string Month { get; init; }

    public required string Year { get; init; }

    /// <summary>A date that we inferred.</summary>
    public required Func<string, string> About { get; init; }

    public required string Unknown { get; init; }

    public required Func<string, string> Answered { get; init; }

    public required Func<string, string> Published { get; init; }

    public required Func<string, string> LastChanged { get; init; }

    public required Func<string, string> LastChecked { get; init; }

    /// <summary>When a source published it.</summary>
    public required Func<string, string> Reported { get; init; }

    public required string ReportedAtUnknown { get; init; }

    /// <summary>When we read a source.</summary>
    public required Func<string, string> Read { get; init; }

    /// <summary>The first day of the week, as CLDR 48 (weekData) has it for where most of those live who read the language.</summary>
    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    /// <summary>The ten digits of the language, from zero.</summary>
    public string Digits { get; init; } = "0123456789";

    /// <summary>Between groups of three digits, and before a fraction.</summary>
    public (string Groups, string Fraction) Separators { get; init; } = (",", ".");

    public string Of(DateOnly day) => Write(day, Day);

    public string OfMonth(DateOnly month) => Write(month, Month);

    public string WithWeekday(DateOnly day) => Write(day, DayWithWeekday);

    public string Weekday(DayOfWeek day) => culture.DateTimeFormat.GetDayName(day);

    public string Of(PartialDate date)
    {
        if (!date.IsKnown)
            return Unknown;
        var words = Write(date.FirstDay, date.Month == 0 ? Year : date.Day == 0 ? Month : Day);
        return date.IsAbout ? About(words) : words;
    }

    public string Number(decimal number) => Localize(number.ToString("#,0.############################", CultureInfo.InvariantCulture));

    public string Number(int number) => Number((decimal)number);

    /// <summary>A year or an edition, whose digits stand in no groups.</summary>
    public string Ungrouped(decimal number) => Localize(number.ToString("0.##", CultureInfo.InvariantCulture));

    public IHtmlContent Time(DateOnly day) => Time(PartialDate.Of(day));

    public IHtmlContent Time(PartialDate date) => new HtmlString(Html(date));

    public IHtmlContent TimeWithWeekday(DateOnly day) =>
        new HtmlString($"<time datetime=\"{PartialDate.Of(day).ToText()}\">{SiteWords.Encode(WithWeekday(day))}</time>");

    /// <summary>A sentence with a date in it that machines can read, too.</summary>
    public IHtmlContent In(Func<string, string> sentence, PartialDate date) =>
        SiteWords.Fill(sentence, Html(date));

    public IHtmlContent In(Func<string, string> sentence, DateOnly day) => In(sentence, PartialDate.Of(day));

    private string Html(PartialDate date)
    {
        var words = SiteWords.Encode(Of(date));
        return date.IsKnown ? $"<time datetime=\"{date.ToText().Replace("about ", "", StringComparison.Ordinal)}\">{words}</time>" : words;
    }

    private string Write(DateOnly day, string pattern) =>
        InDigits(day.ToString(day.Day == 1 && FirstOfMonth is { } first ? WithFirst(pattern, first) : pattern, culture));

    private static string WithFirst(string pattern, string first) =>
        $" {pattern}".Replace(" d ", $" '{first}' ", StringComparison.Ordinal)[1..];

    private string Localize(string number) =>
        InDigits(string.Concat(number.Select(sign => sign switch
        {
            ',' => Separators.Groups,
            '.' => Separators.Fraction,
            _ => sign.ToString(),
        })));

    /// <summary>.NET writes the digits 0 to 9 in every language.</summary>
    private string InDigits(string text) =>
        Digits[0] == '0' ? text : string.Concat(text.Select(sign => char.IsAsciiDigit(sign) ? Digits[sign - '0'] : sign));

    /// <summary>ICU gives Persian a calendar of its own.</summary>
    private static CultureInfo Gregorian(string language)
    {
        if (language.Length == 0)
            return CultureInfo.InvariantCulture;
        var culture = new CultureInfo(language, useUserOverride: false);
        culture.DateTimeFormat.Calendar = new GregorianCalendar();
        return CultureInfo.ReadOnly(culture);
    }
}
