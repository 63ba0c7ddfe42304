using System.Globalization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Readers of single values: where front matter's text ends and types begin.</summary>
internal static partial class Values
{
    private const string NotStraight = "These are typographic quotation marks. Use straight ones, \"…\", or none.";

    public static bool Text(YamlNode node, FileFindings findings, out string value)
    {
        value = "";
        if (node is not YamlScalar scalar)
            return Refuse(findings, node,
                "This should be one text, not a list or a block. If it has brackets, put quotation marks around it.");
        if (IsTypographic(scalar))
        {
            findings.Add(Rule.TypographicQuotes, node.At, NotStraight, TypographicQuotes.Straighten(node.At, scalar.Value));
            return false;
        }
        value = scalar.Value.Trim();
        return value.Length > 0 || Refuse(findings, node, "This text is empty. Write one, or remove the line.");
    }

    public static bool Flag(YamlNode node, FileFindings findings, out bool value)
    {
        var text = (node as YamlScalar)?.Value.ToLowerInvariant();
        value = text == "true";
        return text is "true" or "false" || Refuse(findings, node, "This should be `true` or `false`.");
    }

    public static bool YesOrNo(YamlNode node, FileFindings findings, out bool value)
    {
        var text = (node as YamlScalar)?.Value.ToLowerInvariant();
        value = text is "yes" or "true";
        return value || text is "no" or "false" || Refuse(findings, node, "This should be `yes` or `no`.");
    }

    public static ValueReader<int> WholeNumber(int least, int most) => (YamlNode node, FileFindings findings, out int value) =>
    {
        value = 0;
        return (
            node is YamlScalar scalar
                && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out value)
                && value >= least
                && value <= most)
            || Refuse(findings, node, $"This should be a whole number from {least} to {most}.");
    };

    public static bool Score(YamlNode node, FileFindings findings, out decimal value)
    {
        value = 0;
        return (
            node is YamlScalar scalar
                && decimal.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
                && value <= 100)
            || Refuse(
                findings,
                node,
                FigureReadings.Explain((node as YamlScalar)?.Value ?? "", 100)
                    ?? "This should be a score from 0 to 100, such as `92` or `94.5`.");
    }

    /// <summary>A day of the calendar: 2026-11-21.</summary>
    public static bool Day(YamlNode node, FileFindings findings, out DateOnly value)
    {
        value = default;
        var text = (node as YamlScalar)?.Value ?? "";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
            || Refuse(
                findings,
                node,
                DateReadings.Explain(text, DateForm.Day, out var reading) ?? "This should be a date, the year first, such as `2026-11-21`.",
                reading);
    }

    public static bool PartialDay(YamlNode node, FileFindings findings, out PartialDate value)
    {
        value = default;
        var text = (node as YamlScalar)?.Value ?? "";
        return PartialDate.TryParse(text, out value)
            || Refuse(
                findings,
                node,
                DateReadings.Explain(text, DateForm.Partial, out var reading)
                    ?? "This should be a date as exact as it is known: `2022`, `2022-01` or `2022-01-16`, with `about ` before it when it is inferred, or `unknown`.",
                reading);
    }

    /// <summary>When something was done: 2026-11, or 2026-11-21.</summary>
    public static bool DayOrMonth(YamlNode node, FileFindings findings, out PartialDate value)
    {
        var text = (node as YamlScalar)?.Value ?? "";
        if (PartialDate.TryParse(text, out value) && value is { Month: > 0, IsAbout: false })
            return true;
        string? reading = null;
        var offered = text.StartsWith("about ", StringComparison.Ordinal)
            ? null
            : DateReadings.Explain(text, DateForm.Partial, out reading);
        return Refuse(
            findings, node, offered ?? "This should be a month or a day, the year first, such as `2026-11` or `2026-11-21`.", reading);
    }

    public static bool YearlyDay(YamlNode node, FileFindings findings, out YearlyDay value)
    {
        value = default;
        return (node is YamlScalar { Value: var text } && Content.YearlyDay.TryParse(text, out value))
            || Refuse(findings, node,
                "This should be a day that comes every year: `first Sunday of November` (first, second, third, fourth or last, a day of the week, `of` and a month), or a date such as `24 April`.");
    }

    public static bool Drafter(YamlNode node, FileFindings findings, out Drafter value)
    {
        var text = (node as YamlScalar)?.Value ?? "";
        value = text == "machine" ? Content.Drafter.Machine : Content.Drafter.Person;
        return text is "machine" or "a person" || Refuse(findings, node, "This should be `machine` or `a person`.");
    }

    /// <summary>A day, from its first minute, or a day and a time, in the site's time zone.</summary>
    /// <summary>Without a remedy, even for one reading: what it says publishes an entry, or takes it down.</summary>
    public static bool Moment(YamlNode node, FileFindings findings, out DateTime value)
    {
        value = default;
        var text = (node as YamlScalar)?.Value ?? "";
        return TryParseMoment(text, out value)
            || Refuse(
                findings,
                node,
                DateReadings.Explain(text, DateForm.Moment, out _)
                    ?? "This should be a date, or a date and a time of day: `2026-11-21` or `2026-11-21 18:30`.");
    }

    public static bool TryParseMoment(string text, out DateTime value) =>
        DateTime.TryParseExact(
            text,
            ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out value);

    public static bool Address(YamlNode node, FileFindings findings, out Uri value)
    {
        value = null!;
        var text = (node as YamlScalar)?.Value ?? "";
        return (Uri.TryCreate(text, UriKind.Absolute, out value!) && value.Scheme is "http" or "https" && value.UserInfo.Length == 0)
            || Refuse(
                findings,
                node,
                WebAddress.WithScheme(text) is { } whole
                    ? $"Add `https://` before this address: `{whole}`."
                    : "This should be an address that begins with `https://`.");
    }

    public static bool Name(YamlNode node, FileFindings findings, out Slug value)
    {
        value = default;
        var text = CopiedCharacters.MendName((node as YamlScalar)?.Value ?? "");
        return Slug.TryParse(text, out value)
            || Refuse(findings, node,
                $"This should be a short name of lower-case letters, digits and hyphens, such as `{(Slug.TryMake(text, out var better) ? better.Value : "secret-believers")}`.");
    }

    public static bool Figure(YamlNode node, FileFindings findings, out FigureValue value)
    {
        value = null!;
        var text = (node as YamlScalar)?.Value ?? "";
        return FigureReadings.Explain(text) is { } readings
            ? Refuse(findings, node, readings)
            : FigureValue.TryParse(text, out value!)
                || Refuse(
                    findings,
                    node,
                    FigureReadings.ExplainOrder(text)
                        ?? "This should be a value such as `400000`, `50000-70000`, `more than 90000`, \"tens of thousands\", `not-given` or `unknown`.");
    }

    /// <summary>A percentage of a whole.</summary>
    public static bool Share(YamlNode node, FileFindings findings, out FigureValue value)
    {
        const string TooMuch = "A share cannot be more than 100 %. Is a point missing, or is this a number of people?";
        value = null!;
        if (node is YamlScalar { Value: var text } && FigureReadings.Explain(text) is not null)
            return Refuse(findings, node, FigureReadings.Explain(text, 100) ?? TooMuch);
        return Figure(node, findings, out value)
            && (!value.TryGetSpan(out _, out var high) || high <= 100 || Refuse(findings, node, TooMuch));
    }

    /// <summary>One of an enumeration's names, written in lower case with hyphens.</summary>
    public static bool OneOf<T>(YamlNode node, FileFindings findings, out T value)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>();
        var text = (node as YamlScalar)?.Value ?? "";
        var index = Array.FindIndex(names, name => Hyphened(name) == text);
        value = index < 0 ? default : Enum.GetValues<T>()[index];
        return index >= 0
            || Refuse(findings, node,
                $"This should be one of {string.Join(", ", names.Select(name => $"`{Hyphened(name)}`"))}.{Suggestion.For(text, names.Select(Hyphened))}");
    }

    /// <param name="mended">The only value that can be meant.</param>
    public static bool Refuse(FileFindings findings, YamlNode node, string message, string? mended = null)
    {
        var fix = node is not YamlScalar scalar ? null
            : IsTypographic(node) ? TypographicQuotes.Straighten(node.At, scalar.Value)
            : mended is not null ? new Fix.Replace(scalar.ChangeTo(mended)) : null;
        findings.Add(
            IsTypographic(node) ? Rule.TypographicQuotes : Rule.InvalidValue,
            node.At,
            IsTypographic(node) ? NotStraight : message,
            fix);
        return false;
    }

    private static string Hyphened(string name) => CapitalInside().Replace(name, "-$0").ToLowerInvariant();

    private static bool IsTypographic(YamlNode node) =>
        node is YamlScalar { IsPlain: true, Value: ['“' or '”' or '„' or '‘' or '’' or '‚' or '«' or '»' or '‹' or '›', ..] };

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalInside();
}
