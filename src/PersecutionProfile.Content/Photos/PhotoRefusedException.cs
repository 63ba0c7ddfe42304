namespace PersecutionProfile.Content.Photos;

/// <summary>Ends the reading of a photo with a sentence for the editor; caught in <see cref="PhotoCleaner"/>, never seen outside.</summary>
internal sealed class PhotoRefusedException(string reason) : Exception(reason)
{
    public static PhotoRefusedException Damaged(PhotoFormat format, string what) => new(
        $"This {format.Name} file is damaged or not built as the format asks ({what}): open it in a photo program and save it again as JPEG.");
}
