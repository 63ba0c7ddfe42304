using System.Globalization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// Reads numbers as people write them, to offer each as this site writes it. A point or a comma may stand between thousands
/// or before a fraction, by the convention of the country; the guide takes commas between thousands and points before fractions.
/// </summary>
internal static partial class FigureReadings
{
    private static readonly string[] BoundWords = ["more than", "at least", "less than", "at most", "about"];

    /// <summary>
    /// A sentence with the number that was meant, or with both that can be meant; null for what can be read as it stands, and
    /// for words.
    /// </summary>
    /// <param name="most">The largest number that makes sense.</param>
    public static string? Explain(string text, decimal most = decimal.MaxValue)
    {
        var plain = Spaces().Replace(OtherDigits.ToAscii(text).Trim(), " ");
        if (Form().Match(plain) is not { Success: true } match)
            return null;
        // In "1 to 2 million" both are millions.
        var first = Scaled(match.Groups["a"].Value, match.Groups["own"].Success ? match.Groups["own"].Value : match.Groups["scale"].Value);
        var second = Scaled(match.Groups["b"].Value, match.Groups["scale"].Value);
        var bound = BoundOf(match);
        var ways = Math.Max(first.Length, second.Length);
        if (first.Length == 0 || (match.Groups["b"].Success && (second.Length == 0 || bound.Length > 0)) || (ways == 1 && IsRead(text)))
            return null;
        var offers = Enumerable.Range(0, ways)
            .Select(way => bound + Digits(At(first, way)) + (second.Length > 0 ? $"-{Digits(At(second, way))}" : ""))
            .Where(offer => IsRead(offer) && Highest(offer) <= most)
            .Select(offer => $"`{offer}`")
            .ToArray();
        return offers switch
        {
            [] => null,
            [var only] when match.Groups["noun"].Success => $"Write only the number, {only}: what is counted is said in `figures.yml`.",
            [var only] => $"Write {only}: a number has digits, and a point before a fraction.",
            _ =>
                $"“{text}” can be read in two ways: in some countries a point stands between thousands, in others before a fraction. Write {string.Join(" or ", offers)}.",
        };
    }

    /// <summary>A sentence for a range whose larger number stands first; null for any other text.</summary>
    public static string? ExplainOrder(string text) =>
        BetweenEnds().Split(text.Trim()) is [var from, var to]
        && FigureValue.TryParse($"{to}-{from}", out var value)
        && value is FigureValue.Range
            ? $"In a range the smaller number stands first. Write `{to}-{from}`, or correct the number that is wrong."
            : null;

    private static bool IsRead(string text) => FigureValue.TryParse(text, out var value) && value is not FigureValue.Words;

    private static decimal Highest(string text) => FigureValue.Parse(text).TryGetSpan(out _, out var high) ? high : 0;

    private static decimal[] Scaled(string number, string scale) => [.. Readings(number).Select(reading => reading * Scale(scale))];

    private static decimal At(decimal[] readings, int way) => readings[Math.Min(way, readings.Length - 1)];

    private static string BoundOf(Match match)
    {
        if (match.Groups["plus"].Success)
            return "at least ";
        var index = Array.FindIndex(BoundWords, word => match.Groups[word.Replace(" ", "", StringComparison.Ordinal)].Success);
        return index < 0 ? "" : $"{BoundWords[index]} ";
    }

    /// <summary>The whole number first where a point can stand between thousands; none when the signs follow no convention.</summary>
    private static decimal[] Readings(string number)
    {
        var joined = Grouped().IsMatch(number) ? GroupSigns().Replace(number, "") : number;
        var (points, commas) = (joined.Count(sign => sign == '.'), joined.Count(sign => sign == ','));
        if (joined.Length == 0 || joined.Any(sign => !char.IsAsciiDigit(sign) && sign is not ('.' or ',')))
            return [];
        if (points == 1 && commas == 0 && OneGroup().IsMatch(joined))
            return [Number(joined.Replace(".", "", StringComparison.Ordinal)), Number(joined)];
        return (points, commas) switch
        {
            (0, 0) or (1, 0) => [Number(joined)],
            (0, 1) when OneGroup().IsMatch(joined) => [Number(joined.Replace(",", "", StringComparison.Ordinal))],
            (0, 1) => [Number(joined.Replace(',', '.'))],
            (_, 0) or (0, _) =>
                ManyGroups().IsMatch(joined)
                    ? [Number(joined.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal))]
                    : [],
            (1, _) when joined.LastIndexOf(',') < joined.IndexOf('.', StringComparison.Ordinal) =>
                [Number(joined.Replace(",", "", StringComparison.Ordinal))],
            (_, 1) when joined.LastIndexOf('.') < joined.IndexOf(',', StringComparison.Ordinal) =>
                [Number(joined.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'))],
            _ => [],
        };
    }

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Without a sign between thousands; a fourth digit behind the point keeps a fraction from looking like thousands.</summary>
    private static string Digits(decimal number)
    {
        var digits = number.ToString("0.############################", CultureInfo.InvariantCulture);
        return OneGroup().IsMatch(digits) ? $"{digits}0" : digits;
    }

    private static decimal Scale(string word) => word.ToLowerInvariant() switch
    {
        "hundred" => 100,
        "thousand" or "k" => 1_000,
        "million" or "millions" or "m" or "mn" or "mio" or "mio." => 1_000_000,
        "billion" or "billions" or "bn" => 1_000_000_000,
        _ => 1,
    };

    private const string Figures = "[0-9]([0-9.,'’ ]{0,14}[0-9])?";
    private const string Scales = "hundred|thousand|k|millions?|mio\\.?|mn|m|billions?|bn";
    private const string Nouns = "people|persons|inhabitants|residents|citizens|christians|believers|members|prisoners|churches";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(" ?[-–] ?", Options)]
    private static partial Regex BetweenEnds();

    [GeneratedRegex(@"\s", Options)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        "^((?<morethan>more than|over|>)|(?<atleast>at least|≥|>=)|(?<lessthan>less than|fewer than|under|<)|(?<atmost>at most|up to|≤|<=)"
            + "|(?<about>about|around|approximately|approx\\.?|roughly|circa|ca?\\.?|~|≈))? ?"
            + "(?<a>" + Figures + ")( ?(?<own>" + Scales + "))?( ?([-–—]|to) ?(?<b>" + Figures + ")( ?(?<scale>" + Scales + "))?)?"
            + "(?<plus>\\+)?( ?%)?( (?<noun>" + Nouns + "))?\\z",
        Options)]
    private static partial Regex Form();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}[.,][0-9]{3}\z", Options)]
    private static partial Regex OneGroup();

    // Groups of three, or of two before the last, as in India.
    [GeneratedRegex(@"^[1-9][0-9]{0,2}([.,][0-9]{2,3})*[.,][0-9]{3}\z", Options)]
    private static partial Regex ManyGroups();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}(['’ ][0-9]{3})+([.,][0-9]+)?\z", Options)]
    private static partial Regex Grouped();

    [GeneratedRegex("['’ ]", Options)]
    private static partial Regex GroupSigns();
}
