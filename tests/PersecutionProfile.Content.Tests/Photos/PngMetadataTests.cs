using System.IO.Compression;
using System.Text;
using Xunit;

namespace PersecutionProfile.Content.Tests.Photos;

public class PngMetadataTests
{
    private static readonly byte[] Plain = Fixture.Read("rgb.png");

    [Fact]
    public void Nothing_but_pixels_and_the_orientation_is_left()
    {
        var photo = Clean.Photo(Surgery.AfterHeader(
            Plain,
            Surgery.PngChunk("tEXt", [.. "Author\0"u8, .. Secrets.Text]),
            Surgery.PngChunk("zTXt", [.. "Raw profile type exif\0\0"u8, .. Secrets.Text]),
            Surgery.PngChunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Secrets.Xmp]),
            Surgery.PngChunk("eXIf", Secrets.Exif(8)),
            Surgery.PngChunk("tIME", 7, 232, 1, 1, 1, 1, 1),
            Surgery.PngChunk("pHYs", 0, 0, 1, 1, 0, 0, 1, 1, 1),
            Surgery.PngChunk("caBX", Secrets.Text),
            Surgery.PngChunk("prVt", Secrets.Text)));

        Clean.AssertTellsNothing(photo, orientation: 8);
        Assert.Equal((13, 20), (photo.Width, photo.Height));
        Assert.Equal(["IHDR", "eXIf", "IDAT", "IEND"], Surgery.PngChunks(photo.Bytes.ToArray()).Select(chunk => chunk.Type));
        string[] expected = ["comment", "Exif data", "XMP", "GPS position", "owner name", "embedded thumbnail", "date of the last change", "print resolution", "content credentials", "application data"];
        Assert.All(expected, noun => Assert.Contains(noun, photo.Removed));
    }

    [Fact]
    public void Bytes_behind_the_end_are_cut_off()
    {
        var photo = Clean.Photo([.. Plain, .. Secrets.Text]);

        Clean.AssertTellsNothing(photo);
        Assert.Equal(["data after the end of the picture"], photo.Removed);
    }

    [Fact]
    public void Bytes_behind_the_compressed_pixels_are_refused() =>
        Assert.Contains("pixels", Clean.Refusal(WithPixels(pixels => [.. pixels, .. Secrets.Text])), StringComparison.Ordinal);

    [Fact]
    public void One_byte_too_many_behind_the_compressed_pixels_is_refused() => Clean.Refusal(WithPixels(pixels => [.. pixels, 0]));

    [Fact]
    public void Pixels_without_their_checksum_are_refused() => Clean.Refusal(WithPixels(pixels => pixels[..^1]));

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(5_000_000)]
    public void Pixels_that_unpack_to_another_length_than_the_header_says_are_refused(int surplus) =>
        Clean.Refusal(WithPixels(_ => Pack(new byte[(13 * 61) + surplus])));

    [Fact]
    public void Pixels_of_exactly_the_announced_length_are_accepted() => Clean.Photo(WithPixels(_ => Pack(new byte[13 * 61])));

    [Fact]
    public void Pixels_in_several_chunks_come_out_in_one()
    {
        var chunks = Surgery.PngChunks(Plain);
        var pixels = chunks.Single(chunk => chunk.Type == "IDAT").Content;

        var photo = Clean.Photo(Surgery.PngOf([chunks[0], ("IDAT", pixels[..7]), ("IDAT", []), ("IDAT", pixels[7..]), ("IEND", [])]));

        Assert.Equal(Clean.Photo(Plain).Bytes.ToArray(), photo.Bytes.ToArray());
    }

    [Fact]
    public void Pixels_in_two_places_are_refused()
    {
        var chunks = Surgery.PngChunks(Plain);
        var pixels = chunks.Single(chunk => chunk.Type == "IDAT").Content;

        Clean.Refusal(Surgery.PngOf([chunks[0], ("IDAT", pixels[..7]), ("tEXt", [65, 0]), ("IDAT", pixels[7..]), ("IEND", [])]));
    }

    [Fact]
    public void What_the_colours_mean_is_kept()
    {
        var photo = Clean.Photo(Surgery.AfterHeader(
            Plain,
            Surgery.PngChunk("cICP", 12, 13, 0, 1),
            Surgery.PngChunk("sRGB", 0),
            Surgery.PngChunk("gAMA", 0, 0, 0xB1, 0x8F)));

        Assert.Equal(["IHDR", "cICP", "sRGB", "gAMA", "IDAT", "IEND"], Surgery.PngChunks(photo.Bytes.ToArray()).Select(chunk => chunk.Type));
        Assert.Empty(photo.Removed);
    }

    [Fact]
    public void Hints_for_viewers_go_without_a_word()
    {
        var photo = Clean.Photo(Surgery.AfterHeader(Plain, Surgery.PngChunk("sBIT", 5, 5, 5), Surgery.PngChunk("bKGD", new byte[6])));

        Assert.Equal(Clean.Photo(Plain).Bytes.ToArray(), photo.Bytes.ToArray());
        Assert.Empty(photo.Removed);
    }

    [Fact]
    public void Words_in_the_place_of_colour_numbers_are_gone()
    {
        var photo = Clean.Photo(Surgery.AfterHeader(Plain, Surgery.PngChunk("cHRM", Encoding.ASCII.GetBytes("SECRETNAMESECRETNAMESECRETNAME!!"))));

        Clean.AssertTellsNothing(photo);
    }

    [Fact]
    public void A_wrong_checksum_is_refused()
    {
        var file = Plain.ToArray();
        file[^1] ^= 1;

        Assert.Contains("checksum", Clean.Refusal(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("acTL")]
    [InlineData("fcTL")]
    [InlineData("fdAT")]
    public void An_animation_is_refused(string type) =>
        Assert.Contains("animated", Clean.Refusal(Surgery.AfterHeader(Plain, Surgery.PngChunk(type, new byte[8]))), StringComparison.Ordinal);

    [Theory]
    [InlineData("CgBI")]
    [InlineData("IHDR")]
    [InlineData("tRNS")]
    [InlineData("PLTE")]
    public void A_part_that_does_not_belong_there_is_refused(string type) => Clean.Refusal(Surgery.AfterHeader(Plain, Surgery.PngChunk(type, new byte[5])));

    private static byte[] WithPixels(Func<byte[], byte[]> change) =>
        Surgery.PngOf(Surgery.PngChunks(Plain).Select(chunk => chunk.Type == "IDAT" ? (chunk.Type, change(chunk.Content)) : chunk));

    private static byte[] Pack(byte[] scanlines)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(scanlines);
        }

        return packed.ToArray();
    }
}
