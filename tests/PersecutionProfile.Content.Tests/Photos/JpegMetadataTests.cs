using PersecutionProfile.Content.Photos;
using Xunit;

namespace PersecutionProfile.Content.Tests.Photos;

public class JpegMetadataTests
{
    private static readonly byte[] Plain = Fixture.Read("baseline-420.jpg");

    [Fact]
    public void Nothing_a_camera_wrote_is_left_but_the_orientation()
    {
        var photo = Clean.Photo(Surgery.AfterStart(
            Plain,
            Surgery.Segment(0xE1, [.. "Exif\0\0"u8, .. Secrets.Exif(6)]),
            Surgery.Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Secrets.Xmp]),
            Surgery.Segment(0xED, Secrets.Iptc),
            Surgery.Segment(0xE2, [.. "MPF\0"u8, .. Secrets.Text]),
            Surgery.Segment(0xEB, Secrets.Text),
            Surgery.Segment(0xE5, Secrets.Text),
            Surgery.Segment(0xFE, Secrets.Text)));

        Clean.AssertTellsNothing(photo, orientation: 6);
        Assert.Equal((24, 40), (photo.Width, photo.Height));
        Assert.Equal(
            [
                "description", "camera model", "date taken", "author name", "copyright notice", "GPS position", "maker data", "comment", "owner name",
                "serial number", "embedded thumbnail", "XMP", "IPTC and Photoshop data", "list of further pictures", "content credentials", "application data",
            ],
            photo.Removed);
        Assert.Equal(Surgery.JpegFromTables(Plain), Surgery.JpegFromTables(photo.Bytes.ToArray()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(0)]
    public void An_orientation_that_turns_nothing_leaves_no_Exif_at_all(int orientation)
    {
        var photo = Clean.Photo(Surgery.AfterStart(Plain, Surgery.Segment(0xE1, [.. "Exif\0\0"u8, .. Secrets.Exif(orientation)])));

        Clean.AssertTellsNothing(photo);
        Assert.Equal((40, 24), (photo.Width, photo.Height));
    }

    [Theory]
    [InlineData(2, 40, 24)]
    [InlineData(3, 40, 24)]
    [InlineData(4, 40, 24)]
    [InlineData(5, 24, 40)]
    [InlineData(6, 24, 40)]
    [InlineData(7, 24, 40)]
    [InlineData(8, 24, 40)]
    public void Width_and_height_are_those_a_visitor_sees(int orientation, int width, int height)
    {
        var photo = Clean.Photo(Surgery.AfterStart(Plain, Surgery.Segment(0xE1, [.. "Exif\0\0"u8, .. Secrets.Exif(orientation)])));

        Clean.AssertTellsNothing(photo, orientation);
        Assert.Equal((width, height), (photo.Width, photo.Height));
    }

    [Fact]
    public void Words_behind_an_orientation_tag_like_ours_are_gone_and_told()
    {
        byte[] likeOurs = [.. "MM\0*\0\0\0\u0008\0\u0001"u8, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0];

        Assert.Empty(Clean.Photo(Surgery.AfterStart(Plain, Surgery.Segment(0xE1, [.. "Exif\0\0"u8, .. likeOurs]))).Removed);
        var photo = Clean.Photo(Surgery.AfterStart(Plain, Surgery.Segment(0xE1, [.. "Exif\0\0"u8, .. likeOurs, .. Secrets.Text])));

        Clean.AssertTellsNothing(photo, orientation: 3);
        Assert.Equal(["Exif data"], photo.Removed);
    }

    [Fact]
    public void A_thumbnail_and_a_resolution_in_the_JFIF_header_are_gone()
    {
        byte[] header = [.. "JFIF\0"u8, 1, 2, 1, 1, 44, 1, 44, 1, 2, .. "SECR"u8, .. "ET"u8];
        byte[] extension = [.. "JFXX\0"u8, 0x10, .. Secrets.Text];

        var photo = Clean.Photo(Surgery.AfterStart(Fixture.Read("optimised.jpg"), Surgery.Segment(0xE0, header), Surgery.Segment(0xE0, extension)));

        Clean.AssertTellsNothing(photo);
        Assert.Equal(["embedded thumbnail", "print resolution"], photo.Removed);
    }

    [Fact]
    public void A_zip_behind_the_picture_is_cut_off()
    {
        var photo = Clean.Photo([.. Plain, .. "PK\u0003\u0004"u8, .. Secrets.Text]);

        Clean.AssertTellsNothing(photo);
        Assert.Equal(["data after the end of the picture"], photo.Removed);
        Assert.Equal(Clean.Photo(Plain).Bytes.ToArray(), photo.Bytes.ToArray());
    }

    [Fact]
    public void A_second_picture_behind_the_first_is_cut_off()
    {
        var photo = Clean.Photo([.. Plain, .. new byte[2000], .. Plain]);

        Assert.Equal(["data after the end of the picture"], photo.Removed);
    }

    [Fact]
    public void Comments_between_the_scans_are_gone()
    {
        var file = Fixture.Read("progressive.jpg");
        var scan = file.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        var tables = file.AsSpan(0, scan).LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xC4]);

        var photo = Clean.Photo([.. file[..tables], .. Surgery.Segment(0xFE, Secrets.Text), .. Surgery.Segment(0xE1, [.. "Exif\0\0"u8, .. Secrets.Exif(1)]), .. file[tables..]]);

        Clean.AssertTellsNothing(photo);
        Assert.Equal(Clean.Photo(file).Bytes.ToArray(), photo.Bytes.ToArray());
    }

    [Fact]
    public void Fill_bytes_between_segments_are_gone()
    {
        var photo = Clean.Photo([.. Plain[..2], 0xFF, 0xFF, 0xFF, .. Plain[2..^2], 0xFF, 0xFF, .. Plain[^2..]]);

        Assert.Equal(Clean.Photo(Plain).Bytes.ToArray(), photo.Bytes.ToArray());
    }

    [Fact]
    public void What_Adobe_says_about_the_colours_is_kept_and_nothing_else_it_says()
    {
        var file = Fixture.Read("optimised.jpg");
        byte[] adobe = [.. "Adobe"u8, 0, 100, 0x80, 0x41, 0x42, 0x43, 1, .. Secrets.Text];

        var photo = Clean.Photo(Surgery.AfterStart(file, Surgery.Segment(0xEE, adobe)));

        Clean.AssertTellsNothing(photo);
        Assert.True(photo.Bytes.Span.IndexOf((ReadOnlySpan<byte>)[0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]) > 0);
    }

    [Fact]
    public void An_Exif_block_that_cannot_be_read_is_gone_all_the_same()
    {
        var photo = Clean.Photo(Surgery.AfterStart(Plain, Surgery.Segment(0xE1, [.. "Exif\0\0"u8, .. "II*\0\u00FF\u00FF"u8, .. Secrets.Text])));

        Clean.AssertTellsNothing(photo);
        Assert.Equal(["Exif data"], photo.Removed);
    }
}
