using System.Globalization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>How exact a date has to be.</summary>
internal enum DateForm
{
    Day,
    Moment,
    Partial,
}

/// <summary>Reads dates as people write them, to offer each as this site writes it.</summary>
internal static partial class DateReadings
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>A sentence with the date that was meant, or with all that can be meant; null for what is no date.</summary>
    /// <param name="mended">The date that was meant, when it can be only one and nothing of it is lost.</param>
    public static string? Explain(string text, DateForm form, out string? mended)
    {
        mended = null;
        if (OtherDigits.ToAscii(text) is var ascii && ascii != text)
        {
            if (!IsWritten(ascii, form))
                return Explain(ascii, form, out mended);
            mended = ascii;
            return $"A date is written with the digits 0 to 9: `{ascii}`.";
        }
        var plain = Plain(text);
        var about = About().Match(plain).Value;
        if (about.Length > 0 && form != DateForm.Partial)
            return null;
        plain = plain[about.Length..];
        var time = Time().Match(plain);
        var date = time.Success ? plain[..time.Index] : plain;
        var readings = Readings(date).Distinct().ToArray();
        if (readings.Length == 0)
            return about.Length > 0 && PartialDate.TryParse(date, out var exact) && !exact.IsAbout
                ? Offer("An inferred date is written with `about` before it", $"about {date}", null)
                : null;
        var inCalendar = readings.Where(IsInCalendar).ToArray();
        var valid = form == DateForm.Partial ? inCalendar : [.. inCalendar.Where(reading => reading.Day > 0)];
        if (inCalendar.Length > 0 && valid.Length == 0)
            return $"The day is missing: write year, month and day, such as `{inCalendar[0].Year:0000}-{inCalendar[0].Month:00}-15`.";
        var ending = form == DateForm.Moment && time.Success ? $" {TimeOfDay(time)}" : "";
        var written = valid.Select(reading => about.Length > 0 ? $"about {Written(reading)}" : Written(reading) + ending).ToArray();
        mended = written.Length == 1 && (!time.Success || form == DateForm.Moment) ? written[0] : null;
        var offers = valid.Zip(written, (reading, date) => Offer(date, reading)).ToArray();
        return offers switch
        {
            [] => $"The calendar has no date `{text}`. Check month and day.",
            [var only] when time.Success && form != DateForm.Moment => $"Here stands a date without a time of day: {only}.",
            [var only] when time.Success && Written(valid[0]) == date =>
                $"A date and a time of day are written so: {only}. It counts in the time zone of the site.",
            [var only] when char.IsAsciiDigit(date[^1]) && date.Length > 4 && date[..4].All(char.IsAsciiDigit) =>
                $"In a date, month and day have two digits, with hyphens between them: {only}.",
            [var only] => $"A date is written with the year first: {only}.",
            _ =>
                $"“{text}” can be read in {(offers.Length == 2 ? "two" : "three")} ways. Write the year first: {string.Join(" or ", offers)}.",
        };
    }

    private static bool IsWritten(string text, DateForm form) => form switch
    {
        DateForm.Partial => PartialDate.TryParse(text, out _),
        DateForm.Moment => Values.TryParseMoment(text, out _),
        _ => DateOnly.TryParseExact(text, "yyyy-MM-dd", English, DateTimeStyles.None, out _),
    };

    private static string Offer(string start, string written, string? words) => $"{start}: `{written}`{words}.";

    private static string Offer(string written, Reading reading) =>
        $"`{written}` ({new DateOnly(reading.Year, reading.Month, Math.Max(reading.Day, 1)).ToString(reading.Day == 0 ? "MMMM yyyy" : "d MMMM yyyy", English)})";

    private static string Written(Reading reading) =>
        $"{reading.Year:0000}-{reading.Month:00}" + (reading.Day == 0 ? "" : $"-{reading.Day:00}");

    private static bool IsInCalendar(Reading reading) =>
        reading is { Year: >= 1, Month: >= 1 and <= 12 } && reading.Day <= DateTime.DaysInMonth(reading.Year, reading.Month);

    /// <summary>Without the name of the weekday, and with one kind of spaces and hyphens.</summary>
    private static string Plain(string text)
    {
        text = Spaces().Replace(Dashes().Replace(text.Trim(), "-"), " ");
        return SpaceBehindPoint().Replace(Weekday().Replace(text, ""), ".");
    }

    private static Reading[] Readings(string date)
    {
        if (YearFirst().Match(date) is { Success: true } year)
            return [new Reading(Part(year, "y"), Part(year, "m"), Part(year, "d"))];
        if (DayFirst().Match(date) is { Success: true } day)
            return OfThreeNumbers(Part(day, "a"), Part(day, "b"), Part(day, "c"), day.Groups["c"].Length);
        if (NamedMonth().Match(date) is { Success: true } named)
            return [new Reading(Year(Part(named, "y"), named.Groups["y"].Length), MonthOf(named.Groups["month"].Value), Part(named, "d"))];
        return MonthAndYear().Match(date) is { Success: true } month ? [new Reading(Part(month, "y"), Part(month, "m"), 0)] : [];
    }

    /// <summary>Day and month in either order; with two digits for a year, that may stand first, too.</summary>
    private static Reading[] OfThreeNumbers(int a, int b, int c, int digits)
    {
        Reading[] readings =
        [
            new(Year(c, digits), b, a),
            new(Year(c, digits), a, b),
            .. digits == 2 ? [new Reading(Year(a, 2), b, c)] : Array.Empty<Reading>()
        ];
        var valid = readings.Where(IsInCalendar).ToArray();
        return valid.Length > 0 ? valid : readings[..1];
    }

    private static int Year(int year, int digits) => digits == 4 ? year : year + (year < 70 ? 2000 : 1900);

    private static int MonthOf(string name) =>
        Array.FindIndex(
            English.DateTimeFormat.AbbreviatedMonthNames, month => name.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;

    private static string TimeOfDay(Match time)
    {
        var hour = Part(time, "h");
        if (time.Groups["half"] is { Success: true, ValueSpan: [var half, ..] })
            hour = (hour % 12) + (half is 'p' or 'P' ? 12 : 0);
        return $"{hour:00}:{Part(time, "min"):00}";
    }

    private static int Part(Match match, string name) =>
        match.Groups[name] is { Success: true, Length: > 0 } group ? int.Parse(group.ValueSpan, NumberStyles.None, English) : 0;

    private readonly record struct Reading(int Year, int Month, int Day);

    private const string MonthName =
        "(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\s+", Options)]
    private static partial Regex Spaces();

    [GeneratedRegex("[‐‑‒–—−]", Options)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[.,]?,? ", Options)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"(?<=[0-9])\. (?=[0-9])", Options)]
    private static partial Regex SpaceBehindPoint();

    [GeneratedRegex(@"^(about|around|approx\.?|circa|ca?\.?|~) ?(?=[0-9a-z])", Options)]
    private static partial Regex About();

    // "18:30", "6 pm", "18.30 UTC" behind a date; a number without minutes is none.
    [GeneratedRegex(
        @"(?<=[0-9])( at |,? |t)(?<h>[01]?[0-9]|2[0-4])([:.](?<min>[0-5][0-9])(:[0-9]{2}(\.[0-9]+)?)?( ?(?<half>[ap])\.?m\.?)?| ?(?<half>[ap])\.?m\.?)( ?(z|utc|gmt|[+-][0-9]{2}:?[0-9]{2}))?\z",
        Options)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?<y>[0-9]{4})([-/. ](?<m>[0-9]{1,2})([-/. ](?<d>[0-9]{1,2}))?|(?<m>[0-9]{2})(?<d>[0-9]{2}))\z", Options)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})[-/. ](?<b>[0-9]{1,2})[-/. ](?<c>[0-9]{4}|[0-9]{2})\z", Options)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^((?<d>[0-9]{1,2})(st|nd|rd|th|\.)?( of)?[ -]?" + MonthName + @"\.?,?[ -](?<y>[0-9]{4}|[0-9]{2})|" + MonthName +
            @"\.?[ -](?<d>[0-9]{1,2})(st|nd|rd|th)?,? (?<y>[0-9]{4})|" + MonthName + @"\.?,?[ -](?<y>[0-9]{4})|(?<y>[0-9]{4})[ -]" +
            MonthName + @"\.?([ -](?<d>[0-9]{1,2}))?)\z",
        Options)]
    private static partial Regex NamedMonth();

    [GeneratedRegex(@"^(?<m>[0-9]{1,2})[-/.](?<y>[0-9]{4})\z", Options)]
    private static partial Regex MonthAndYear();
}
