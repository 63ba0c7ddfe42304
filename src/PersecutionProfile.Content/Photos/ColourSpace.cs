using System.Buffers.Binary;

namespace PersecutionProfile.Content.Photos;

/// <summary>A colour space photos are saved in, known by its primaries; its profile is always our own, the same bytes for every photo.</summary>
/// <remarks>
/// A profile is never copied: its texts name programs and people, and the measured numbers of a calibrated screen are a fingerprint of that screen.
/// </remarks>
internal sealed class ColourSpace
{
    private const int HeaderLength = 128;
    private const double Tolerance = 0.02;

    // Primaries adapted to D50, red, green, blue, each X Y Z, and the value of the tone curve at one half: IEC 61966-2-1; SMPTE EG 432-1
    // with the sRGB curve; Adobe RGB (1998); ISO 22028-2.
    private static readonly ColourSpace[] Known =
    [
        new("sRGB", [0.43607, 0.22249, 0.01392, 0.38515, 0.71687, 0.09708, 0.14307, 0.06061, 0.71410], null),
        new("Display P3", [0.51512, 0.24120, -0.00105, 0.29198, 0.69225, 0.04189, 0.15710, 0.06657, 0.78407], null),
        new("Adobe RGB", [0.60974, 0.31111, 0.01947, 0.20528, 0.62567, 0.06087, 0.14919, 0.06322, 0.74457], 563 / 256.0),
        new("ProPhoto RGB", [0.79767, 0.28804, 0.00000, 0.13519, 0.71188, 0.00000, 0.03134, 0.00009, 0.82491], 1.8),
    ];

    private readonly double[] _primaries;
    private readonly double _middle;

    private ColourSpace(string name, double[] primaries, double? gamma)
    {
        _primaries = primaries;
        _middle = gamma is { } exponent ? Math.Pow(0.5, exponent) : 0.21404;
        Profile = new IccWriter(name, primaries, gamma).ToArray();
    }

    public static ColourSpace Srgb => Known[0];

    /// <summary>An ICC profile (version 4.3) with matrix and curves of this space, no date, no maker.</summary>
    public ReadOnlyMemory<byte> Profile { get; }

    /// <summary>The known space a profile stands for, or null if it is none of them or cannot be read.</summary>
    public static ColourSpace? Recognise(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < HeaderLength + 4 || !profile[16..20].SequenceEqual("RGB "u8) || !profile[36..40].SequenceEqual("acsp"u8))
        {
            return null;
        }

        Span<double> found = stackalloc double[9];
        return Primary(profile, "rXYZ"u8, found[..3]) && Primary(profile, "gXYZ"u8, found[3..6]) && Primary(profile, "bXYZ"u8, found[6..])
            && MiddleOf(Tag(profile, "gTRC"u8)) is { } middle
            ? Nearest(found, middle)
            : null;
    }

    private static ColourSpace? Nearest(ReadOnlySpan<double> primaries, double middle)
    {
        foreach (var space in Known)
        {
            if (space.IsNear(primaries, middle))
            {
                return space;
            }
        }

        return null;
    }

    private bool IsNear(ReadOnlySpan<double> primaries, double middle)
    {
        for (var index = 0; index < primaries.Length; index++)
        {
            if (Math.Abs(primaries[index] - _primaries[index]) > Tolerance)
            {
                return false;
            }
        }

        return Math.Abs(middle - _middle) <= Tolerance;
    }

    // ICC.1:2010, 7.3: the tag table is a count and then signature, offset and size of each tag.
    private static ReadOnlySpan<byte> Tag(ReadOnlySpan<byte> profile, ReadOnlySpan<byte> signature)
    {
        var count = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderLength..]), 100);
        for (var entry = profile[(HeaderLength + 4)..]; count > 0 && entry.Length >= 12; count--, entry = entry[12..])
        {
            var offset = BinaryPrimitives.ReadUInt32BigEndian(entry[4..]);
            var size = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            if (entry.StartsWith(signature) && (ulong)offset + size <= (ulong)profile.Length)
            {
                return profile.Slice((int)offset, (int)size);
            }
        }

        return default;
    }

    // ICC.1:2010, 10.27 XYZType
    private static bool Primary(ReadOnlySpan<byte> profile, ReadOnlySpan<byte> signature, Span<double> xyz)
    {
        var tag = Tag(profile, signature);
        if (tag.Length < 20 || !tag.StartsWith("XYZ "u8))
        {
            return false;
        }

        for (var index = 0; index < 3; index++)
        {
            xyz[index] = Fixed(tag[(8 + (index * 4))..]);
        }

        return true;
    }

    // ICC.1:2010, 10.5 curveType and 10.15 parametricCurveType
    private static double? MiddleOf(ReadOnlySpan<byte> tag)
    {
        if (tag.Length < 12)
        {
            return null;
        }

        if (tag.StartsWith("para"u8))
        {
            return ParametricMiddle(BinaryPrimitives.ReadUInt16BigEndian(tag[8..]), tag[12..]);
        }

        var count = BinaryPrimitives.ReadUInt32BigEndian(tag[8..]);
        return !tag.StartsWith("curv"u8) || count == 0 || count > (tag.Length - 12) / 2 ? null
            : count == 1 ? Math.Pow(0.5, BinaryPrimitives.ReadUInt16BigEndian(tag[12..]) / 256.0)
            : BinaryPrimitives.ReadUInt16BigEndian(tag[(12 + (((int)count - 1) / 2 * 2))..]) / 65535.0;
    }

    private static double? ParametricMiddle(int function, ReadOnlySpan<byte> parameters) => (function, parameters.Length) switch
    {
        (0, >= 4) => Math.Pow(0.5, Fixed(parameters)),
        (3, >= 20) => Math.Pow((Fixed(parameters[4..]) * 0.5) + Fixed(parameters[8..]), Fixed(parameters)),
        _ => null,
    };

    private static double Fixed(ReadOnlySpan<byte> number) => BinaryPrimitives.ReadInt32BigEndian(number) / 65536.0;
}
