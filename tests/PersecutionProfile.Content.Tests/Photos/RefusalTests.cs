using System.Text;
using PersecutionProfile.Content.Photos;
using Xunit;

namespace PersecutionProfile.Content.Tests.Photos;

public class RefusalTests
{
    private static readonly byte[] Plain = Fixture.Read("baseline-420.jpg");

    [Theory]
    [InlineData("GIF89a....", "GIF")]
    [InlineData("....ftypheic....mif1", "HEIC")]
    [InlineData("....ftypmif1....mif1heic", "HEIC")]
    [InlineData("....ftypavif....", "AVIF")]
    [InlineData("....ftypmif1....avifmif1", "AVIF")]
    [InlineData("....ftypmif1....", "HEIF")]
    [InlineData("....ftypisom....", "film")]
    [InlineData("II*\0....", "TIFF")]
    [InlineData("BM......", "BMP")]
    [InlineData("....JXL ....", "JPEG XL")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    [InlineData("<?xml version='1.0'?><!-- drawing --><svg/>", "SVG")]
    public void A_format_that_is_not_served_is_named_with_what_to_do(string start, string name)
    {
        var reason = Clean.Refusal(Encoding.Latin1.GetBytes(start));

        Assert.Contains(name, reason, StringComparison.Ordinal);
        Assert.Contains("convert it to JPEG", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("refused.gif", "GIF")]
    [InlineData("refused.tif", "TIFF")]
    [InlineData("refused-cmyk.jpg", "CMYK")]
    [InlineData("refused-arithmetic.jpg", "arithmetic")]
    public void A_file_of_a_real_encoder_that_is_not_served_is_named(string name, string expected) =>
        Assert.Contains(expected, Clean.Refusal(Fixture.Read(name)), StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_is_refused() => Assert.Contains("empty", Clean.Refusal([]), StringComparison.Ordinal);

    [Fact]
    public void Anything_else_is_refused() => Assert.Contains("not a JPEG", Clean.Refusal("hello, world"u8.ToArray()), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 0)]
    [InlineData(16385, 10)]
    [InlineData(12000, 12000)]
    public void A_picture_without_size_or_far_too_large_is_refused(int width, int height)
    {
        var file = Plain.ToArray();
        var frame = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        (file[frame + 5], file[frame + 6], file[frame + 7], file[frame + 8]) = ((byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width);

        Assert.Contains("pixels", Clean.Refusal(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0xDB)]
    [InlineData(0xC4)]
    [InlineData(0xDD)]
    [InlineData(0xC0)]
    [InlineData(0xDA)]
    public void A_segment_with_bytes_to_spare_is_refused(int marker)
    {
        var at = Plain.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, (byte)marker]);
        if (at < 0)
        {
            Clean.Refusal(Surgery.AfterStart(Plain, Surgery.Segment((byte)marker, 0, 0, 0)));
            return;
        }

        var end = at + 2 + (Plain[at + 2] << 8) + Plain[at + 3];
        Clean.Refusal([.. Plain[..at], .. Surgery.Segment((byte)marker, [.. Plain[(at + 4)..end], .. Secrets.Text]), .. Plain[end..]]);
    }

    [Fact]
    public void A_restart_marker_too_few_or_out_of_turn_is_refused()
    {
        var file = Fixture.Read("restart-422.jpg");
        var restart = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD1]);

        Clean.Refusal([.. file[..restart], .. file[(restart + 2)..]]);
        file[restart + 1] = 0xD3;
        Clean.Refusal(file);
    }

    [Fact]
    public void A_last_interval_that_is_missing_is_refused()
    {
        var file = Fixture.Read("restart-422.jpg");
        var last = Enumerable.Range(0, file.Length - 1).Last(at => file[at] == 0xFF && file[at + 1] is >= 0xD0 and <= 0xD7);

        Assert.Contains("missing", Clean.Refusal([.. file[..last], 0xFF, 0xD9]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_JPEG_that_ends_before_all_its_colours_came_is_refused()
    {
        var file = Fixture.Read("progressive.jpg");
        var scan = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);

        Clean.Refusal([.. file[..scan], 0xFF, 0xD9]);
    }
}
