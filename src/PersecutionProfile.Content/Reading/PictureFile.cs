using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content.Reading;

/// <summary>A picture of the content folder, rewritten so that it betrays nobody; or the reason why it is not shown.</summary>
internal sealed record PictureFile(string Path, long Length, CleanPhoto? Photo, string Refusal)
{
    public const int LimitInBytes = 1_000_000;
    public const int AdvisedBytes = 500_000;
    public const int AdvisedPixels = 2_400;

    /// <summary>The SHA-256 of the file's bytes; empty when there are none.</summary>
    public byte[] Hash { get; init; } = [];

    public static PictureFile Read(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LimitInBytes)
            return new PictureFile(path, bytes.Length, null, "The picture is larger than 1 MB. Make it smaller: 1,600 pixels on its longer side are enough.");
        return PhotoCleaner.TryClean(bytes, out var photo, out var reason)
            ? new PictureFile(path, bytes.Length, photo, "")
            : new PictureFile(path, bytes.Length, null, reason);
    }

    public static PictureFile Unreadable(string path, string why) => new(path, 0, null, why);
}
