namespace PersecutionProfile.Content.Photos;

/// <summary>Tells formats apart by their first bytes and names those the site does not serve.</summary>
internal static class PhotoSignature
{
    private static readonly (string Brand, string Name)[] HeifBrands =
        [("avif", "AVIF"), ("avis", "AVIF"), ("heic", "HEIC"), ("heix", "HEIC"), ("hevc", "HEIC"), ("heim", "HEIC"), ("mif1", "HEIF"), ("msf1", "HEIF")];

    public static PhotoFormat Of(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
        {
            throw new PhotoRefusedException("This file is empty: copy the photo here again.");
        }

        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
        {
            return PhotoFormat.Jpeg;
        }

        if (file.StartsWith(PngChunk.Signature))
        {
            return PhotoFormat.Png;
        }

        if (file.StartsWith("RIFF"u8) && At(file, 8, "WEBP"u8))
        {
            return PhotoFormat.WebP;
        }

        throw new PhotoRefusedException(Foreign(file) is { } name
            ? $"This is {name}, which the site does not serve: convert it to JPEG."
            : "This is not a JPEG, PNG or WebP picture: convert it to JPEG.");
    }

    private static string? Foreign(ReadOnlySpan<byte> file) => file switch
    {
        _ when file.StartsWith("GIF8"u8) => "a GIF picture",
        _ when At(file, 4, "ftyp"u8) => Heif(file),
        _ when file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8) => "a TIFF or camera raw picture",
        _ when file.StartsWith("BM"u8) => "a BMP picture",
        _ when file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x0A]) || At(file, 4, "JXL "u8) => "a JPEG XL picture",
        _ when file.StartsWith("%PDF"u8) => "a PDF document",
        _ when file[..Math.Min(file.Length, 4096)].IndexOf("<svg"u8) >= 0 => "an SVG drawing",
        _ => null,
    };

    // ISO/IEC 14496-12, 4.3: the major brand comes first, compatible brands after it; HEIF files of all kinds share "mif1".
    private static string? Heif(ReadOnlySpan<byte> file)
    {
        var brands = file[8..Math.Min(file.Length, 64)];
        foreach (var (brand, name) in HeifBrands)
        {
            if (brands.IndexOf(System.Text.Encoding.ASCII.GetBytes(brand)) >= 0)
            {
                return $"{(name[0] == 'A' ? "an" : "a")} {name} picture";
            }
        }

        return "a film";
    }

    private static bool At(ReadOnlySpan<byte> file, int offset, ReadOnlySpan<byte> expected) =>
        file.Length >= offset && file[offset..].StartsWith(expected);
}
