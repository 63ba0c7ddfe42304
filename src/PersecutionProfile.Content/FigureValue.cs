using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content;

/// <summary>What a source says of a figure: a number, a range, a bound, words, or that it does not say or nobody can know.</summary>
public abstract partial record FigureValue
{
    private FigureValue()
    {
    }

    public sealed record Number(decimal Value) : FigureValue
    {
        public override string ToString() => Digits(Value);
    }

    public sealed record Range(decimal From, decimal To) : FigureValue
    {
        public override string ToString() => $"{Digits(From)}–{Digits(To)}";
    }

    public sealed record Bound(BoundKind Kind, decimal Value) : FigureValue
    {
        public override string ToString() => $"{BoundWords[(int)Kind]} {Digits(Value)}";
    }

    public sealed record Words(string Text) : FigureValue
    {
        public override string ToString() => Text;
    }

    /// <summary>The source has the label and leaves the value empty.</summary>
    public sealed record NotGiven : FigureValue
    {
        public override string ToString() => "not given";
    }

    /// <summary>Nobody can know.</summary>
    public sealed record Unknown : FigureValue
    {
        public override string ToString() => "unknown";
    }

    private static readonly string[] BoundWords = ["more than", "at least", "less than", "at most", "about"];

    /// <summary>The least and the most it can mean, for charts and comparisons; false for words and for what is not known.</summary>
    public bool TryGetSpan(out decimal low, out decimal high)
    {
        (low, high) = this switch
        {
            Number number => (number.Value, number.Value),
            Range range => (range.From, range.To),
            Bound bound => (bound.Value, bound.Value),
            _ => (0, 0),
        };
        return this is Number or Range or Bound;
    }

    /// <summary>
    /// Reads "400,000", "50000-70000", "more than 90000", "not-given", "unknown" or words; false for empty text and for a range
    /// that runs backwards.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out FigureValue? value)
    {
        value = text?.Trim() switch
        {
            null or "" => null,
            "not-given" or "not given" => new NotGiven(),
            "unknown" => new Unknown(),
            var trimmed => ParseNumeric(trimmed) ?? ParseWords(trimmed),
        };
        return value is not null;
    }

    public static FigureValue Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"“{text}” is not a figure.");

    private static FigureValue? ParseNumeric(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
            return null;
        var first = ParseDecimal(match.Groups["a"].Value);
        var second = match.Groups["b"].Success ? ParseDecimal(match.Groups["b"].Value) : null;
        if (first is null || (match.Groups["b"].Success && second is null))
            return null;
        return (match.Groups["bound"].Value, second) switch
        {
            ("", null) => new Number(first.Value),
            ("", { } to) when first < to => new Range(first.Value, to),
            (var bound and not "", null) => new Bound((BoundKind)Array.IndexOf(BoundWords, bound.ToLowerInvariant()), first.Value),
            _ => null,
        };
    }

    // Words have a letter; what has digits alone and is no number is a slip of the pen.
    private static Words? ParseWords(string text) => text.Any(char.IsLetter) && !Form().IsMatch(text) ? new Words(text) : null;

    private static decimal? ParseDecimal(string text) =>
        decimal.TryParse(
            text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string Digits(decimal number) => number.ToString("#,0.############################", CultureInfo.InvariantCulture);

    // Commas only between groups of three digits: in many countries "0,4" is less than one.
    [GeneratedRegex(
        @"^((?<bound>more than|at least|less than|at most|about) )?(?<a>([1-9][0-9]{0,2}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?)( ?[-–] ?(?<b>([1-9][0-9]{0,2}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?))?( ?%)?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}

/// <summary>On which side of its number a bound leaves room; the order is that of the words it is written with.</summary>
public enum BoundKind
{
    MoreThan,
    AtLeast,
    LessThan,
    AtMost,
    About,
}
