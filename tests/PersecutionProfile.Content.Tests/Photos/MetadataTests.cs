using MetadataExtractor;

namespace PersecutionProfile.Content.Tests.Photos;

/// <summary>Nothing of an editor's file is in what is shown but the picture; the editor is told what was.</summary>
public class MetadataTests
{
    // Directories of MetadataExtractor that describe the picture itself.
    private static readonly string[] Structural =
    [
        "JPEG", "JFIF", "Huffman", "File Type", "Adobe JPEG", "PNG-IHDR", "PNG-PLTE", "PNG-pHYs", "WebP"
    ];

    private static readonly byte[] Profile = [.. new byte[128], .. Secrets.Text];

    public static TheoryData<string, string, string> Photos => new()
    {
        { "phone.jpg", Hex(Generated.Turned(300, 200, 6)), "GPS position" },
        { "exif.jpg", Jpeg(0xE1, [.. "Exif\0\0"u8, .. Secrets.Exif(1)]), "GPS position" },
        { "xmp.jpg", Jpeg(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Secrets.Xmp]), "XMP data" },
        { "iptc.jpg", Jpeg(0xED, Secrets.Iptc), "IPTC data" },
        { "comment.jpg", Jpeg(0xFE, Secrets.Text), "comment" },
        { "profile.jpg", Jpeg(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. Profile]), "" },
        { "unknown.jpg", Jpeg(0xEA, Secrets.Text), "" },
        { "thumbnail.jpg", Jpeg(0xE0, [.. "JFXX\0"u8, 0x10, .. Secrets.Text]), "" },
        { "tail.jpg", Hex([.. Fixture.Read("baseline-420.jpg"), .. Secrets.Text, .. Secrets.Latitude]), "" },
        { "text.png", Png("tEXt", [.. "Author\0"u8, .. Secrets.Text]), "comment" },
        { "exif.png", Png("eXIf", Secrets.Exif(1)), "GPS position" },
        { "private.png", Png("prVt", Secrets.Text), "" },
        { "time.png", Png("tIME", 7, 0xE8, 5, 6, 7, 8, 9), "" },
        { "tail.png", Hex([.. Fixture.Read("rgb.png"), .. Secrets.Text]), "" },
        { "exif.webp", WebP("EXIF", Secrets.Exif(1)), "GPS position" },
        { "xmp.webp", WebP("XMP ", Secrets.Xmp), "XMP data" },
        { "unknown.webp", WebP("WHAT", Secrets.Text), "" },
    };

    [Theory]
    [MemberData(nameof(Photos))]
    public void Nothing_is_left_and_what_the_file_betrays_is_said(string name, string file, string noun)
    {
        var photo = Child.Photo(Convert.FromHexString(file), name);
        Assert.All(photo.Forms, form => AssertTellsNothing(photo.Read(form)));
        if (noun.Length > 0)
            Assert.Contains(noun, photo.Betrays);
        Assert.DoesNotContain(Secrets.Word, string.Join(' ', photo.Betrays), StringComparison.Ordinal);
    }

    [Fact]
    public void The_finding_names_what_the_file_betrays_and_a_clean_file_has_none()
    {
        using var folder = new ContentFolder().WithTrialAndPhoto("countries: []");
        Assert.Contains(
            folder.Findings,
            finding => finding.Contains("The file holds more than the picture: comment. The site takes it out", StringComparison.Ordinal));
        folder.With("news/trial/court.png", Fixture.Read("rgb.png"));
        Assert.DoesNotContain(folder.Findings, finding => finding.Contains("photo-betrays", StringComparison.Ordinal));
    }

    [Fact]
    public void A_resolution_in_print_is_not_kept()
    {
        var (jpeg, png) = (Fixture.Read("baseline-420.jpg"), Fixture.Read("rgb.png"));
        var header = jpeg.AsSpan().IndexOf("JFIF\0"u8);
        byte[] other = [.. jpeg[..(header + 7)], 1, 0x12, 0x34, 0x12, 0x34, .. jpeg[(header + 12)..]];
        AssertAlike(jpeg, other);
        AssertAlike(png, Surgery.AfterHeader(png, Surgery.PngChunk("pHYs", 0, 0, 0x12, 0x34, 0, 0, 0x12, 0x34, 1)));

        static void AssertAlike(byte[] one, byte[] two)
        {
            var (first, second) = (Child.Photo(one), Child.Photo(two));
            Assert.Equal(first.Forms.Select(first.Read), second.Forms.Select(second.Read));
        }
    }

    internal static void AssertTellsNothing(byte[] made)
    {
        Assert.Equal(-1, made.AsSpan().IndexOf(Secrets.Text));
        Assert.Equal(-1, made.AsSpan().IndexOf(Secrets.Latitude));
        Assert.Equal(-1, made.AsSpan().IndexOf("2024:05:06"u8));
        Assert.Empty(ImageMetadataReader.ReadMetadata(new MemoryStream(made)).Select(directory => directory.Name).Except(Structural));
    }

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes);

    private static string Jpeg(byte marker, params byte[] content) =>
        Hex(Surgery.AfterStart(Fixture.Read("baseline-420.jpg"), Surgery.Segment(marker, content)));

    private static string Png(string type, params byte[] content) =>
        Hex(Surgery.AfterHeader(Fixture.Read("rgb.png"), Surgery.PngChunk(type, content)));

    private static string WebP(string type, byte[] content) =>
        Hex(Surgery.Extended(Fixture.Read("lossy.webp"), 40, 24, type switch { "EXIF" => 8, "XMP " => 4, _ => 0 }, [], [(type, content)]));
}
