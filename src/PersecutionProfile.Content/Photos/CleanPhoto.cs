using System.Collections.Immutable;

namespace PersecutionProfile.Content.Photos;

/// <summary>A photo that holds its pixels, at most one orientation tag (JPEG, PNG) and one standard colour profile, and nothing else.</summary>
/// <param name="Format">The format found in the file.</param>
/// <param name="Width">Width in pixels as shown, after the orientation is applied.</param>
/// <param name="Height">Height in pixels as shown, after the orientation is applied.</param>
/// <param name="Bytes">The whole rewritten file.</param>
/// <param name="Removed">What the file would have betrayed, each as a noun ("GPS position"); empty if it was clean.</param>
public sealed record CleanPhoto(
    PhotoFormat Format,
    int Width,
    int Height,
    ReadOnlyMemory<byte> Bytes,
    ImmutableArray<string> Removed);
