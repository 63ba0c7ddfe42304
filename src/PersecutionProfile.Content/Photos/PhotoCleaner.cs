using System.Diagnostics.CodeAnalysis;

namespace PersecutionProfile.Content.Photos;

/// <summary>Rewrites a photo so that nothing is left but what is needed to show it; the compressed pixels are copied byte for byte.</summary>
/// <remarks>
/// This stops data that cameras, phones and programs leave in a file. It does not stop someone who hides a message on purpose
/// (in the pixels, in quantisation tables, behind the last pixel of a compressed stream): no cleaner that keeps the pixels can.
/// </remarks>
public static class PhotoCleaner
{
    /// <summary>Cleans a whole file; false with a sentence for the editor if it is no JPEG, PNG or WebP or cannot be read to its end.</summary>
    public static bool TryClean(
        ReadOnlySpan<byte> file,
        [NotNullWhen(true)] out CleanPhoto? photo,
        [NotNullWhen(false)] out string? reason)
    {
        try
        {
            photo = Clean(file);
            reason = null;
            return true;
        }
        catch (PhotoRefusedException refused)
        {
            photo = null;
            reason = refused.Message;
            return false;
        }
    }

    private static CleanPhoto Clean(ReadOnlySpan<byte> file) => PhotoSignature.Of(file) switch
    {
        PhotoFormat.Jpeg => new JpegCleaner(file).Clean(),
        PhotoFormat.Png => new PngCleaner(file).Clean(),
        _ => new WebPCleaner(file).Clean(),
    };
}
