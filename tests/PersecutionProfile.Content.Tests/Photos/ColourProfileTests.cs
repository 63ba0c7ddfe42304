using System.IO.Compression;
using System.Text;
using MetadataExtractor;
using MetadataExtractor.Formats.Icc;
using PersecutionProfile.Content.Photos;
using Xunit;

namespace PersecutionProfile.Content.Tests.Photos;

public class ColourProfileTests
{
    private static readonly double[] Srgb = [0.4361, 0.2225, 0.0139, 0.3851, 0.7169, 0.0971, 0.1431, 0.0606, 0.7139];
    private static readonly double[] DisplayP3 = [0.5158, 0.2419, -0.0010, 0.2913, 0.6915, 0.0418, 0.1571, 0.0666, 0.7841];
    private static readonly double[] NoKnownSpace = [0.9, 0.1, 0.1, 0.1, 0.5, 0.1, 0.1, 0.1, 0.9];

    [Fact]
    public void A_wide_profile_is_replaced_by_ours_in_all_three_formats()
    {
        var profile = Profile(DisplayP3);
        CleanPhoto[] photos =
        [
            Clean.Photo(Surgery.AfterStart(Fixture.Read("baseline-420.jpg"), Surgery.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. profile]))),
            Clean.Photo(Surgery.AfterHeader(Fixture.Read("rgb.png"), Surgery.PngChunk("iCCP", [.. Secrets.Text, 0, 0, .. Pack(profile)]))),
            Clean.Photo(Surgery.Extended(Fixture.Read("lossy.webp"), 40, 24, 0x20, [("ICCP", profile)], [])),
        ];

        Assert.All(photos, photo =>
        {
            Assert.Equal(["colour profile text"], photo.Removed);
            Assert.Equal(-1, photo.Bytes.Span.IndexOf(Secrets.Text));
            Assert.True(photo.Bytes.Span.IndexOf(Encoding.BigEndianUnicode.GetBytes("Display P3")) > 0);
            Assert.Single(ImageMetadataReader.ReadMetadata(new MemoryStream(photo.Bytes.ToArray())).OfType<IccDirectory>());
        });
    }

    [Fact]
    public void A_profile_in_several_segments_is_put_together()
    {
        var profile = Profile(DisplayP3);

        var photo = Clean.Photo(Surgery.AfterStart(
            Fixture.Read("baseline-420.jpg"),
            Surgery.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 2, 2, .. profile[100..]]),
            Surgery.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 2, .. profile[..100]])));

        Assert.Equal(["colour profile text"], photo.Removed);
    }

    [Fact]
    public void An_sRGB_profile_is_left_out_since_browsers_take_sRGB_anyway()
    {
        var photo = Clean.Photo(Surgery.AfterStart(Fixture.Read("baseline-420.jpg"), Surgery.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. Profile(Srgb)])));

        Clean.AssertTellsNothing(photo);
        Assert.Equal(["colour profile text"], photo.Removed);
    }

    [Fact]
    public void An_sRGB_profile_in_a_PNG_becomes_one_byte()
    {
        var photo = Clean.Photo(Surgery.AfterHeader(
            Fixture.Read("rgb.png"),
            Surgery.PngChunk("iCCP", [.. Secrets.Text, 0, 0, .. Pack(Profile(Srgb))]),
            Surgery.PngChunk("gAMA", 0, 0, 0xB1, 0x8F)));

        Assert.Equal(["IHDR", "sRGB", "IDAT", "IEND"], Surgery.PngChunks(photo.Bytes.ToArray()).Select(chunk => chunk.Type));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(140)]
    [InlineData(1000)]
    public void A_profile_of_no_known_space_is_left_out_and_said_so(int length)
    {
        var profile = Profile(NoKnownSpace);

        var photo = Clean.Photo(Surgery.AfterStart(
            Fixture.Read("baseline-420.jpg"),
            Surgery.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. profile[..Math.Min(length, profile.Length)]])));

        Clean.AssertTellsNothing(photo);
        Assert.Equal(["colour profile (colours may look a little different)"], photo.Removed);
    }

    /// <summary>A profile as programs write them: with a maker's name, a plain gamma of 2.2 and the given primaries.</summary>
    private static byte[] Profile(double[] primaries)
    {
        (string Type, byte[] Data)[] tags =
        [
            ("dmnd", [.. "text\0\0\0\0"u8, .. Secrets.Text, 0, 0]),
            .. "rgb".Select((colour, index) => ($"{colour}XYZ", (byte[])[.. "XYZ \0\0\0\0"u8, .. primaries[(index * 3)..((index * 3) + 3)].SelectMany(value => Long((int)(value * 65536)))])),
            .. "rgb".Select(colour => ($"{colour}TRC", (byte[])[.. "curv\0\0\0\0\0\0\0\u0001"u8, 2, 0x33, 0, 0])),
        ];
        var offset = 132 + (tags.Length * 12);
        List<byte> table = [.. Long(tags.Length)];
        foreach (var (type, data) in tags)
        {
            table.AddRange([.. Encoding.ASCII.GetBytes(type), .. Long(offset), .. Long(data.Length)]);
            offset += data.Length;
        }

        byte[] header = [.. Long(offset), .. "SECR"u8, 2, 0x10, 0, 0, .. "mntrRGB XYZ "u8, 7, 232, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, .. "acsp"u8, .. new byte[88]];
        return [.. header, .. table, .. tags.SelectMany(tag => tag.Data)];
    }

    private static byte[] Long(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static byte[] Pack(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(bytes);
        }

        return packed.ToArray();
    }
}
