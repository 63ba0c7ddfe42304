using NetVips;
using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content.Tests.Photos;

/// <summary>What becomes of a photo, through the real process.</summary>
public class PhotoMakerTests
{
    public static TheoryData<string> Files => [.. Fixture.Photos];

    [Fact]
    public void A_photo_of_a_phone_is_made_in_three_sizes_and_two_formats()
    {
        var photo = Child.Photo(Generated.Phone);
        Assert.Equal(
            [
                (PhotoFormat.WebP, 1440, 1080), (PhotoFormat.Jpeg, 1440, 1080), (PhotoFormat.WebP, 960, 720),
                (PhotoFormat.Jpeg, 960, 720), (PhotoFormat.WebP, 480, 360), (PhotoFormat.Jpeg, 480, 360)
            ],
            photo.Forms.Select(form => (form.Format, form.Width, form.Height)));
        Assert.All(photo.Forms, form => AssertIs(form, photo.Read(form)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_photo_of_a_real_encoder_is_shown_and_never_enlarged(string name)
    {
        var file = Fixture.Read(name);
        using var original = Image.NewFromBuffer(file);
        var photo = Child.Photo(file, name);
        Assert.All(photo.Forms, form => Assert.Equal((original.Width, original.Height), (form.Width, form.Height)));
        Assert.All(photo.Forms, form => AssertIs(form, photo.Read(form)));
        Assert.Contains(photo.Forms, form => form.Format == PhotoFormat.OfName(name));
    }

    // Exif 2.32, 4.6.4 A: where the first row and column of the pixels are seen.
    [Theory]
    [InlineData(1, false, 0, 1)]
    [InlineData(3, false, 2, 2)]
    [InlineData(6, true, 2, 0)]
    [InlineData(8, true, 1, 2)]
    public void A_photo_is_turned_upright(int orientation, bool isUpright, int topLeft, int topRight)
    {
        var photo = Child.Photo(Generated.Turned(1200, 900, orientation));
        var form = photo.Forms.First(form => form.Format == PhotoFormat.Jpeg);
        Assert.Equal(isUpright ? (900, 1200) : (1200, 900), (form.Width, form.Height));
        using var image = Image.NewFromBuffer(photo.Read(form));
        Assert.Equal((topLeft, topRight), (Strongest(image, 50, 50), Strongest(image, form.Width - 50, 50)));
    }

    [Fact]
    public void Colours_become_those_of_browsers_and_grey_stays_grey()
    {
        using var plain = Image.NewFromBuffer(Generated.Jpeg(300, 200));
        using var wide = plain.IccTransform("p3", inputProfile: "srgb");
        var photo = Child.Photo(wide.JpegsaveBuffer(q: 95, profile: "p3"));
        using var back = Image.NewFromBuffer(photo.Read(photo.Forms[1]));
        Assert.DoesNotContain("icc-profile-data", back.GetFields());
        Assert.InRange((back.Cast(Enums.BandFormat.Short) - plain).Abs().Avg(), 0, 6);

        var grey = Child.Photo(Fixture.Read("grey.jpg"));
        using var shown = Image.NewFromBuffer(grey.Read(grey.Forms[1]));
        Assert.InRange((shown.ExtractBand(0).Cast(Enums.BandFormat.Short) - shown.ExtractBand(1)).Abs().Max(), 0, 3);
    }

    [Fact]
    public void A_CMYK_photo_is_shown_in_colours() => Assert.Equal(PhotoFormat.Jpeg, Child.Photo(Fixture.Read("cmyk.jpg")).Forms[1].Format);

    [Fact]
    public void A_drawing_keeps_every_pixel_and_a_photo_in_a_PNG_becomes_small()
    {
        using var canvas = Image.Black(600, 400, bands: 3).Copy(interpretation: Enums.Interpretation.Srgb);
        using var drawn = canvas.Mutate(image =>
        {
            image.DrawRect([255, 0, 0], 10, 10, 200, 100, fill: true);
            image.DrawCircle([0, 200, 90], 300, 200, 80);
        });
        var drawing = Child.Photo(drawn.PngsaveBuffer(), "a.png");
        Assert.Equal(
            [(PhotoFormat.WebP, 600), (PhotoFormat.Png, 600), (PhotoFormat.WebP, 480), (PhotoFormat.Png, 480)],
            drawing.Forms.Select(form => (form.Format, form.Width)));
        foreach (var form in drawing.Forms.Take(2))
        {
            using var shown = Image.NewFromBuffer(drawing.Read(form));
            Assert.Equal(0, (shown.Cast(Enums.BandFormat.Short) - drawn).Abs().Max());
        }

        var photo = Child.Photo(Generated.Png(600, 400), "a.png");
        Assert.Equal(
            [(PhotoFormat.WebP, 600), (PhotoFormat.Jpeg, 600), (PhotoFormat.Png, 600), (PhotoFormat.WebP, 480), (PhotoFormat.Jpeg, 480)],
            photo.Forms.Select(form => (form.Format, form.Width)));
    }

    [Fact]
    public void The_same_photo_gives_the_same_bytes()
    {
        using var other = Child.New(Child.Start());
        var (one, two) = (Child.Photo(Generated.Turned(1600, 1200, 6)), Child.Make(Generated.Turned(1600, 1200, 6), process: other).Photo!);
        Assert.Equal(one.Forms.Select(one.Read), two.Forms.Select(two.Read));
    }

    [Theory]
    [InlineData(16_384, 10)]
    [InlineData(10, 16_384)]
    [InlineData(8_000, 8_000)]
    public void Too_many_pixels_are_refused_by_the_header(int width, int height)
    {
        var file = Fixture.Read("baseline-420.jpg");
        var frame = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        (file[frame + 5], file[frame + 6]) = ((byte)(height >> 8), (byte)height);
        (file[frame + 7], file[frame + 8]) = ((byte)(width >> 8), (byte)width);
        Assert.StartsWith(
            $"The picture has {width:N0} by {height:N0} pixels. Make it smaller:", Child.Refusal(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GIF89a....", "a GIF picture")]
    [InlineData("....ftypheic....mif1", "a HEIC picture")]
    [InlineData("....ftypmif1....mif1heic", "a HEIC picture")]
    [InlineData("....ftypavif....", "an AVIF picture")]
    [InlineData("....ftypmif1....", "a HEIF picture")]
    [InlineData("....ftypisom....", "a film")]
    [InlineData("II*\0....", "a TIFF or camera raw picture")]
    [InlineData("BM......", "a BMP picture")]
    [InlineData("....JXL ....", "a JPEG XL picture")]
    [InlineData("%PDF-1.7", "a PDF document")]
    [InlineData("<?xml version='1.0'?><!-- drawing --><svg/>", "an SVG drawing")]
    [InlineData("hello, world", "no photo that the site knows")]
    public void Another_format_is_named_with_the_way_to_JPEG_on_a_phone_and_on_a_computer(string start, string name)
    {
        var refusal = Child.Refusal(System.Text.Encoding.Latin1.GetBytes(start));
        Assert.StartsWith(
            $"This is {name}; the site shows JPEG, PNG and WebP. Save it as JPEG: on an iPhone", refusal, StringComparison.Ordinal);
        Assert.Contains("on a computer", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("refused.gif")]
    [InlineData("refused.tif")]
    public void A_picture_of_a_real_encoder_that_is_not_shown_is_refused_under_any_name(string name) =>
        Assert.Contains("Save it as JPEG", Child.Refusal(Fixture.Read(name)), StringComparison.Ordinal);

    [Theory]
    [InlineData("heic")]
    [InlineData("avif")]
    [InlineData("tiff")]
    [InlineData("gif")]
    public void A_name_of_another_format_says_the_same(string extension)
    {
        using var folder = new ContentFolder()
            .With($"news/a/index.md",
                $"---\ntitle: A\ndate: 2026-01-01\nsummary: S\ncountries: []\nphotos: [{{file: My Field.{extension}, alt: A, credit: C, consent: no-faces}}]\n---\nText.\n");
        Assert.Contains(
            folder.Errors,
            error =>
                error.Contains("Save it as JPEG: on an iPhone", StringComparison.Ordinal)
                    && error.Contains("Then name it `my-field.jpg`", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_or_a_huge_file_is_refused()
    {
        Assert.StartsWith("This file is empty.", Child.Refusal([]), StringComparison.Ordinal);
        var huge = new byte[40_000_001];
        Fixture.Read("grey.jpg").CopyTo(huge, 0);
        Assert.StartsWith("The file is larger than 40 MB.", Child.Refusal(huge), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("baseline-420.jpg")]
    [InlineData("progressive.jpg")]
    [InlineData("rgb.png")]
    [InlineData("lossy.webp")]
    public void A_photo_that_was_cut_off_is_refused(string name)
    {
        var file = Fixture.Read(name);
        Assert.StartsWith(
            "The file could not be read as a photo: it is damaged or cut off. Open it in a photo program and save it as JPEG again.",
            Child.Refusal(file[..(file.Length / 2)], name),
            StringComparison.Ordinal);
    }

    private static int Strongest(Image image, int x, int y) => Array.IndexOf(image.Getpoint(x, y), image.Getpoint(x, y).Max());

    private static void AssertIs(PhotoForm form, byte[] bytes)
    {
        using var image = Image.NewFromBuffer(bytes);
        Assert.Equal((form.Width, form.Height), (image.Width, image.Height));
        Assert.Equal(
            form.Format switch { PhotoFormat.Jpeg => "jpegload_buffer", PhotoFormat.Png => "pngload_buffer", _ => "webpload_buffer" },
            image.Get("vips-loader"));
    }
}
