using System.Collections.Immutable;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using PersecutionProfile.Content.Photos;
using Xunit;

namespace PersecutionProfile.Content.Tests.Photos;

/// <summary>Cleans in a test and holds every result against the promises that are the same for all photos.</summary>
internal static class Clean
{
    // Directories of MetadataExtractor that describe the picture itself.
    private static readonly ImmutableHashSet<string> Structural =
        ["JPEG", "JFIF", "Huffman", "File Type", "Adobe JPEG", "PNG-IHDR", "PNG-PLTE", "PNG-tRNS", "PNG-gAMA", "PNG-cHRM", "PNG-sRGB", "WebP"];

    public static CleanPhoto Photo(byte[] file)
    {
        Assert.True(PhotoCleaner.TryClean(file, out var photo, out var reason), reason);
        AssertStaysClean(photo);
        return photo;
    }

    public static string Refusal(byte[] file)
    {
        Assert.False(PhotoCleaner.TryClean(file, out var photo, out var reason));
        Assert.Null(photo);
        Assert.EndsWith(".", reason, StringComparison.Ordinal);
        Assert.Contains(' ', reason);
        return reason;
    }

    public static void AssertStaysClean(CleanPhoto photo)
    {
        Assert.True(PhotoCleaner.TryClean(photo.Bytes.Span, out var again, out var reason), reason);
        Assert.Empty(again.Removed);
        Assert.True(again.Bytes.Span.SequenceEqual(photo.Bytes.Span));
        Assert.Equal((photo.Format, photo.Width, photo.Height), (again.Format, again.Width, again.Height));
    }

    public static void AssertTellsNothing(CleanPhoto photo, int orientation = 1)
    {
        Assert.Equal(-1, photo.Bytes.Span.IndexOf(Secrets.Text));
        Assert.Equal(-1, photo.Bytes.Span.IndexOf(Secrets.Latitude));
        Assert.Equal(-1, photo.Bytes.Span.IndexOf("2024:05:06"u8));
        var directories = ImageMetadataReader.ReadMetadata(new MemoryStream(photo.Bytes.ToArray()));
        var told = directories.Where(directory => !Structural.Contains(directory.Name)).ToList();
        if (orientation == 1)
        {
            Assert.Empty(told);
            return;
        }

        var exif = Assert.IsType<ExifIfd0Directory>(Assert.Single(told));
        Assert.Equal(ExifDirectoryBase.TagOrientation, Assert.Single(exif.Tags).Type);
        Assert.Equal(orientation, exif.GetInt32(ExifDirectoryBase.TagOrientation));
    }
}
