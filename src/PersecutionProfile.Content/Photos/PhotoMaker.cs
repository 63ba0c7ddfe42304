using NetVips;

namespace PersecutionProfile.Content.Photos;

/// <summary>Decodes a photo and writes it anew. libvips reads what strangers may have made, so this runs in a process of its own.</summary>
internal static class PhotoMaker
{
    public const int MostPixels = 50_000_000;

    /// <summary>What WebP can hold (RFC 9649, 2.7).</summary>
    public const int MostOnSide = 16_383;

    private const int PhotoQuality = 80, WebPQuality = 76;

    /// <summary>
    /// Photos have tens of thousands of colours, drawings and screenshots less than these, also when they were made smaller.
    /// </summary>
    private const int MostColoursOfDrawing = 4096;

    /// <summary>No limit, where the width decides.</summary>
    private const int AnyHeight = 10_000_000;

    /// <summary>What is changed here is made anew where <see cref="MadePhoto.MakerVersion"/> is raised with it.</summary>
    private static readonly int[] Widths = [1440, 960, 480];

    /// <summary>By how the names begin that libvips gives to what it finds in a file.</summary>
    private static readonly (string Noun, string[] Fields)[] Telling =
    [
        ("GPS position", ["exif-ifd3-"]),
        ("name of the author", ["exif-ifd0-Artist", "exif-ifd0-Copyright", "exif-ifd0-XPAuthor"]),
        ("name of the owner", ["exif-ifd2-CameraOwnerName"]),
        ("number of the camera", ["exif-ifd2-BodySerialNumber", "exif-ifd2-LensSerialNumber"]),
        ("date and time", ["exif-ifd0-DateTime", "exif-ifd2-DateTime"]),
        ("model of the camera", ["exif-ifd0-Make", "exif-ifd0-Model"]),
        ("notes of the camera", ["exif-ifd2-MakerNote"]),
        ("comment", ["exif-ifd0-ImageDescription", "exif-ifd0-XP", "exif-ifd2-UserComment", "png-comment"]),
        ("small copy of the picture", ["jpeg-thumbnail-data"]),
        ("XMP data", ["xmp-data"]),
        ("IPTC data", ["iptc-data", "photoshop-data"]),
    ];

    public static void SetUp()
    {
        // One thread gives the same bytes everywhere, and the visitors come first.
        NetVips.NetVips.Concurrency = 1;
        NetVips.NetVips.BlockUntrusted = true;
        Operation.Block("VipsForeignLoad", true);
        foreach (var loader in new[] { "Jpeg", "Png", "Webp" })
            Operation.Block($"VipsForeignLoad{loader}", false);
        Cache.Max = 0;
    }

    /// <exception cref="PhotoTooLargeException">It has too many pixels.</exception>
    /// <exception cref="VipsException">It cannot be read.</exception>
    public static byte[] Make(byte[] original, PhotoFormat own)
    {
        string[] fields;
        bool isPng;
        using (var head = Image.NewFromBuffer(original, access: Enums.Access.Sequential))
        {
            if (Math.Max(head.Width, head.Height) > MostOnSide || (long)head.Width * head.Height > MostPixels)
                throw new PhotoTooLargeException(head.Width, head.Height);
            fields = head.GetFields();
            isPng = fields.Contains("vips-loader") && (string)head.Get("vips-loader") == "pngload_buffer";
        }
        // The parameter of the same name is not handed on to the loader.
        using var decoded = Image.ThumbnailBuffer(
            original, Widths[0], optionString: "[fail_on=error]", height: AnyHeight, size: Enums.Size.Down, outputProfile: "srgb");
        using var plain = Plain(decoded);
        var isDrawing = plain.HasAlpha() || (isPng && HasFewColours(plain));
        var fallback = isDrawing ? PhotoFormat.Png : PhotoFormat.Jpeg;
        var forms = new List<(PhotoFormat, int, int, byte[])>();
        foreach (var width in Widths.Select(width => Math.Min(width, plain.Width)).Distinct())
        {
            using var sized = width == plain.Width ? plain.Copy() : plain.ThumbnailImage(width, height: AnyHeight).CopyMemory();
            foreach (var format in new[] { PhotoFormat.WebP, fallback, own }.Take(width == plain.Width ? 3 : 2).Distinct())
                forms.Add((format, sized.Width, sized.Height, Encode(sized, format, isDrawing)));
        }
        var betrays = Telling.Where(telling => telling.Fields.Any(
            told => fields.Any(field => field.StartsWith(told, StringComparison.Ordinal))))
            .Select(telling => telling.Noun);
        return MadePhoto.Write([.. betrays.Concat(HasJpegComment(original) ? ["comment"] : []).Distinct()], forms);
    }

    /// <summary>libvips passes them by. They stand before the picture, in a segment of their own (ITU-T T.81, B.1.1.4).</summary>
    private static bool HasJpegComment(ReadOnlySpan<byte> file)
    {
        const byte Comment = 0xFE, StartOfScan = 0xDA;
        var (at, isComment) = (2, false);
        while (!isComment && file is [0xFF, 0xD8, ..] && at + 4 <= file.Length && file[at] == 0xFF && file[at + 1] != StartOfScan)
        {
            isComment = file[at + 1] == Comment;
            at += 2 + (file[at + 2] << 8) + file[at + 3];
        }
        return isComment;
    }

    /// <summary>
    /// Eight bits of red, green and blue, an alpha channel only where something is seen through it, and no resolution in print.
    /// </summary>
    private static Image Plain(Image decoded)
    {
        using var colours = decoded.Colourspace(Enums.Interpretation.Srgb).Cast(Enums.BandFormat.Uchar).CopyMemory();
        using var opaque = colours.HasAlpha() && colours[colours.Bands - 1].Min() == byte.MaxValue
            ? colours.ExtractBand(0, n: colours.Bands - 1)
            : colours.Copy();
        return opaque.Copy(xres: 1, yres: 1).CopyMemory();
    }

    private static bool HasFewColours(Image image)
    {
        var pixels = image.WriteToMemory<byte>();
        var colours = new HashSet<int>();
        for (var at = 0; at < pixels.Length && colours.Count <= MostColoursOfDrawing; at += image.Bands)
            colours.Add(pixels[at] | (pixels[at + 1] << 8) | (pixels[at + 2] << 16));
        return colours.Count <= MostColoursOfDrawing;
    }

    private static byte[] Encode(Image image, PhotoFormat format, bool isLossless) => format switch
    {
        PhotoFormat.WebP => image.WebpsaveBuffer(q: WebPQuality, lossless: isLossless, keep: Enums.ForeignKeep.None),
        PhotoFormat.Png => image.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None),
        _ => image.JpegsaveBuffer(q: PhotoQuality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None, background: [255]),
    };
}

internal sealed class PhotoTooLargeException(int width, int height) : Exception("The photo has too many pixels.")
{
    public int Width => width;

    public int Height => height;
}
