using PersecutionProfile.Content.Photos;
using Xunit;

namespace PersecutionProfile.Content.Tests.Photos;

public class RealEncoderTests
{
    public static TheoryData<string> Photos => [.. Fixture.Photos];

    [Theory]
    [MemberData(nameof(Photos))]
    public void A_photo_of_a_real_encoder_is_accepted_and_stays_clean(string name)
    {
        var photo = Clean.Photo(Fixture.Read(name));

        Clean.AssertTellsNothing(photo);
        Assert.Equal(Path.GetExtension(name), photo.Format.Extension);
        Assert.True(photo.Width > photo.Height);
    }

    [Theory]
    [MemberData(nameof(Photos))]
    public void A_photo_cut_off_anywhere_is_refused(string name)
    {
        var file = Fixture.Read(name);
        for (var length = 0; length < file.Length; length++)
        {
            Clean.Refusal(file[..length]);
        }
    }

    [Theory]
    [InlineData("baseline-420.jpg", 40, 24)]
    [InlineData("rgb.png", 20, 13)]
    [InlineData("lossy.webp", 40, 24)]
    [InlineData("lossless.webp", 20, 13)]
    [InlineData("lossy-alpha.webp", 20, 13)]
    public void The_size_is_that_of_the_picture(string name, int width, int height)
    {
        var photo = Clean.Photo(Fixture.Read(name));

        Assert.Equal((width, height), (photo.Width, photo.Height));
    }

    [Theory]
    [InlineData("baseline-444.jpg")]
    [InlineData("progressive.jpg")]
    [InlineData("progressive-restart.jpg")]
    [InlineData("restart-422.jpg")]
    [InlineData("grey.jpg")]
    [InlineData("rgb-adobe.jpg")]
    public void Tables_scans_and_pixels_of_a_JPEG_are_copied_byte_for_byte(string name)
    {
        var file = Fixture.Read(name);

        var photo = Clean.Photo(file);

        Assert.Equal(Surgery.JpegFromTables(file), Surgery.JpegFromTables(photo.Bytes.ToArray()));
    }

    [Theory]
    [InlineData("palette.png")]
    [InlineData("interlaced.png")]
    [InlineData("sixteen-bit.png")]
    [InlineData("alpha.png")]
    public void Header_palette_and_pixels_of_a_PNG_are_copied_byte_for_byte(string name)
    {
        static IEnumerable<byte> Pixels(byte[] png) =>
            Surgery.PngChunks(png).Where(chunk => chunk.Type is "IHDR" or "PLTE" or "tRNS" or "IDAT").SelectMany(chunk => chunk.Content);
        var file = Fixture.Read(name);

        var photo = Clean.Photo(file);

        Assert.Equal(Pixels(file), Pixels(photo.Bytes.ToArray()));
    }

    [Theory]
    [InlineData("lossy.webp")]
    [InlineData("lossless.webp")]
    [InlineData("lossy-alpha.webp")]
    [InlineData("lossless-alpha.webp")]
    public void Picture_and_transparency_of_a_WebP_are_copied_byte_for_byte(string name)
    {
        static IEnumerable<byte> Pixels(byte[] webp) =>
            Surgery.WebPChunks(webp).Where(chunk => chunk.Type is "VP8 " or "VP8L" or "ALPH").SelectMany(chunk => chunk.Content);
        var file = Fixture.Read(name);

        var photo = Clean.Photo(file);

        Assert.Equal(Pixels(file), Pixels(photo.Bytes.ToArray()));
    }

    [Theory]
    [InlineData("rgb.png", "image/png")]
    [InlineData("grey.jpg", "image/jpeg")]
    [InlineData("lossy.webp", "image/webp")]
    public void The_media_type_follows_from_the_content(string name, string mediaType) =>
        Assert.Equal(mediaType, Clean.Photo(Fixture.Read(name)).Format.MediaType);
}
