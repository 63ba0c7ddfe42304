using Xunit;

namespace PersecutionProfile.Content.Tests.Photos;

public class WebPMetadataTests
{
    private static readonly byte[] Plain = Fixture.Read("lossy.webp");

    [Fact]
    public void Nothing_but_the_picture_is_left_not_even_the_orientation_which_browsers_ignore_here()
    {
        var photo = Clean.Photo(Surgery.Extended(
            Plain,
            40,
            24,
            0x2C,
            [("ICCP", Secrets.Text)],
            [("EXIF", Secrets.Exif(5)), ("XMP ", Secrets.Xmp), ("C2PA", Secrets.Text), ("odd!", [.. Secrets.Text, 1])]));

        Clean.AssertTellsNothing(photo);
        Assert.Equal((40, 24), (photo.Width, photo.Height));
        Assert.Equal(Plain, photo.Bytes.ToArray());
        Assert.Contains(photo.Removed, noun => noun.StartsWith("orientation", StringComparison.Ordinal));
        string[] expected = ["colour profile (colours may look a little different)", "GPS position", "owner name", "XMP", "content credentials", "application data"];
        Assert.All(expected, noun => Assert.Contains(noun, photo.Removed));
    }

    [Fact]
    public void An_Exif_block_with_the_six_bytes_JPEG_needs_before_it_is_gone_too()
    {
        var photo = Clean.Photo(Surgery.Extended(Plain, 40, 24, 0x0C, [], [("EXIF", [.. "Exif\0\0"u8, .. Secrets.Exif(1)])]));

        Clean.AssertTellsNothing(photo);
        Assert.Equal(Plain, photo.Bytes.ToArray());
    }

    [Fact]
    public void Bytes_behind_the_end_are_cut_off()
    {
        var photo = Clean.Photo([.. Plain, .. Secrets.Text]);

        Assert.Equal(["data after the end of the picture"], photo.Removed);
        Assert.Equal(Plain, photo.Bytes.ToArray());
    }

    [Fact]
    public void Chunks_behind_the_picture_of_a_simple_file_are_gone() =>
        Clean.AssertTellsNothing(Clean.Photo(Surgery.Riff([.. Surgery.WebPChunks(Plain), ("XMP ", Secrets.Xmp)])));

    [Fact]
    public void A_canvas_of_another_size_than_the_picture_is_refused() => Clean.Refusal(Surgery.Extended(Plain, 41, 24, 0, [], []));

    [Fact]
    public void Two_pictures_are_refused() => Clean.Refusal(Surgery.Riff([.. Surgery.WebPChunks(Plain), .. Surgery.WebPChunks(Plain)]));

    [Fact]
    public void Plain_transparency_must_have_one_byte_for_each_pixel()
    {
        byte[] right = new byte[1 + (40 * 24)];

        Clean.Photo(Surgery.Extended(Plain, 40, 24, 0x10, [("ALPH", right)], []));
        Clean.Refusal(Surgery.Extended(Plain, 40, 24, 0x10, [("ALPH", [.. right, 1])], []));
    }

    [Fact]
    public void An_animation_is_refused() => Assert.Contains("animated", Clean.Refusal(Fixture.Read("refused-animated.webp")), StringComparison.Ordinal);
}
