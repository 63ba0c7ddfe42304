namespace PersecutionProfile.Content.Photos;

/// <summary>Tells by its first bytes whether a file is a photo that can be shown, and names what cannot.</summary>
internal static class PhotoSignature
{
    /// <summary>So many bytes are enough to tell.</summary>
    public const int Length = 4096;

    public const string HowToSaveAsJpeg =
        "Save it as JPEG: on an iPhone by sharing it with “Options”, “Most Compatible”, on another phone by a screenshot of it, and on a computer by opening it in Paint (“Save as”), Preview or GIMP (“Export”).";

    private static readonly (string Brand, string Name)[] HeifBrands =
        [
            ("avif", "an AVIF"), ("avis", "an AVIF"), ("heic", "a HEIC"), ("heix", "a HEIC"), ("hevc", "a HEIC"),
            ("heim", "a HEIC"), ("mif1", "a HEIF"), ("msf1", "a HEIF")
        ];

    /// <summary>Null for a JPEG, PNG or WebP; otherwise what is wrong, and what to do.</summary>
    public static string? Refuse(ReadOnlySpan<byte> start) => start switch
    {
        [] => "This file is empty. Copy the photo here again.",
        [0xFF, 0xD8, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => null,
        _ when start.StartsWith("RIFF"u8) && At(start, 8, "WEBP"u8) => null,
        _ => $"This is {Name(start) ?? "no photo that the site knows"}; the site shows JPEG, PNG and WebP. {HowToSaveAsJpeg}",
    };

    private static string? Name(ReadOnlySpan<byte> start) => start switch
    {
        _ when start.StartsWith("GIF8"u8) => "a GIF picture",
        _ when At(start, 4, "ftyp"u8) => Heif(start),
        _ when start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8) => "a TIFF or camera raw picture",
        _ when start.StartsWith("BM"u8) => "a BMP picture",
        _ when start is [0xFF, 0x0A, ..] || At(start, 4, "JXL "u8) => "a JPEG XL picture",
        _ when start.StartsWith("%PDF"u8) => "a PDF document",
        _ when start.IndexOf("<svg"u8) >= 0 => "an SVG drawing",
        _ => null,
    };

    // ISO/IEC 14496-12, 4.3: the major brand comes first, compatible brands after it; HEIF files of all kinds share "mif1".
    private static string Heif(ReadOnlySpan<byte> start)
    {
        var brands = start[8..Math.Min(start.Length, 64)];
        foreach (var (brand, name) in HeifBrands)
        {
            if (brands.IndexOf(System.Text.Encoding.ASCII.GetBytes(brand)) >= 0)
                return $"{name} picture";
        }
        return "a film";
    }

    private static bool At(ReadOnlySpan<byte> start, int offset, ReadOnlySpan<byte> expected) =>
        start.Length >= offset && start[offset..].StartsWith(expected);
}
