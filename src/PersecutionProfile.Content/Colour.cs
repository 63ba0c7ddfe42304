using System.Globalization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content;

/// <summary>A colour of a screen, written <c>#rrggbb</c>.</summary>
public readonly partial record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour Black { get; } = new(0, 0, 0);

    public static Colour White { get; } = new(255, 255, 255);

    public static bool TryParse(string text, out Colour value)
    {
        var isRight = Form().IsMatch(text);
        var number = isRight ? int.Parse(text.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : 0;
        value = new Colour((byte)(number >> 16), (byte)(number >> 8), (byte)number);
        return isRight;
    }

    /// <summary>From 1 to 21, as WCAG 2.2 defines it.</summary>
    public double ContrastTo(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + .05) / (Math.Min(one, two) + .05);
    }

    /// <summary>Itself, or the first on its way to another colour that has enough contrast to what it stands on.</summary>
    public Colour Towards(Colour end, Colour ground, double contrast)
    {
        var start = this;
        return Enumerable.Range(0, 256).Select(step => new Colour(
                Mix(start.Red, end.Red, step), Mix(start.Green, end.Green, step), Mix(start.Blue, end.Blue, step)))
            .First(colour => colour == end || colour.ContrastTo(ground) >= contrast);
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private double Luminance => (.2126 * Linear(Red)) + (.7152 * Linear(Green)) + (.0722 * Linear(Blue));

    private static double Linear(byte channel) =>
        channel / 255.0 is var share and > .04045 ? Math.Pow((share + .055) / 1.055, 2.4) : channel / 255.0 / 12.92;

    private static byte Mix(byte start, byte end, int step) => (byte)(start + ((end - start) * step / 255));

    [GeneratedRegex(@"^#[0-9a-f]{6}\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
