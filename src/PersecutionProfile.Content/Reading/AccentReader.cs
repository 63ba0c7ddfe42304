using System.Globalization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Reads the colours of <c>site.yml</c>, and refuses those that would be hard to read.</summary>
internal static partial class AccentReader
{
    private const string Key = "accent", DarkKey = "accent-dark";

    private const string Example = "`accent: \"#7a2c12\"`";

    public static Accent? Read(Fields fields, YamlMap map, FileFindings findings)
    {
        var light = fields.OptionalValue<Colour>(Key, (YamlNode node, FileFindings found, out Colour value) =>
            TryRead(node, found, "light", Accent.LightGround, Colour.Black, out value));
        var dark = fields.OptionalValue<Colour>(DarkKey, (YamlNode node, FileFindings found, out Colour value) =>
            TryRead(node, found, "dark", Accent.DarkGround, Colour.White, out value));
        if (map[Key] is null && map[DarkKey] is { } alone)
            findings.Add(Rule.InvalidValue, alone.At,
                $"This is the accent of the dark look, and there is none of the light one. Add {Example} with your colour, or remove this line.");
        return light is { } colour
            ? new Accent(colour, dark ?? colour.Towards(Colour.White, Accent.DarkGround, Accent.LeastContrast))
            : null;
    }

    /// <param name="look">The light one or the dark one.</param>
    /// <param name="ground">What the accent stands on there.</param>
    /// <param name="end">In which direction it is easier to read.</param>
    private static bool TryRead(YamlNode node, FileFindings findings, string look, Colour ground, Colour end, out Colour value)
    {
        value = default;
        if (!Values.Text(node, findings, out var text))
            return false;
        if (!Colour.TryParse(text, out value))
            return Values.Refuse(findings, node, Meant(text) is { } meant
                ? $"A colour is a `#` and six digits or letters from a to f. Write `\"{meant}\"`, with the quotation marks."
                : $"This should be a colour, a `#` and six digits or letters from a to f in quotation marks: {Example}.");
        var contrast = value.ContrastTo(ground);
        if (contrast >= Accent.LeastContrast)
            return true;
        var better = value.Towards(end, ground, Accent.LeastContrast);
        // Never 7.00 for what is less.
        var measured = (Math.Floor(contrast * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
        return Values.Refuse(findings, node,
            $"`{value}` is too hard to read in the {look} look: its contrast to the boxes there (`{ground}`) is {measured}:1, and text needs {Accent.LeastContrast}:1. The nearest colour that has it is `\"{better}\"`.");
    }

    /// <summary>The colour that is written in another form; null for what is none.</summary>
    private static Colour? Meant(string text)
    {
        if (Digits().Match(text) is { Success: true } written)
        {
            // Three digits stand for two each, and the last two of eight say how much is seen through it.
            var digits = written.Groups[1].Value is { Length: 3 } three
                ? string.Concat(three.Select(digit => $"{digit}{digit}"))
                : written.Groups[1].Value;
            return Colour.TryParse($"#{digits[..6]}", out var colour) ? colour : null;
        }
        if (Function().Match(text) is { Success: true } function)
        {
            return byte.TryParse(function.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var red)
                && byte.TryParse(function.Groups[2].ValueSpan, CultureInfo.InvariantCulture, out var green)
                && byte.TryParse(function.Groups[3].ValueSpan, CultureInfo.InvariantCulture, out var blue)
                    ? new Colour(red, green, blue)
                    : null;
        }
        var named = System.Drawing.Color.FromName(text.Replace(" ", "", StringComparison.Ordinal));
        return named is { IsKnownColor: true, IsSystemColor: false } ? new Colour(named.R, named.G, named.B) : null;
    }

    [GeneratedRegex("^#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})\\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^rgba?\( *(\d{1,3})[ ,]+(\d{1,3})[ ,]+(\d{1,3})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Function();
}
