using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content.Reading;

/// <summary>A picture of the content folder: made, refused with a sentence for the editor, or still to be made.</summary>
internal sealed record PictureFile(string Path)
{
    public MadePhoto? Photo { get; init; }

    public string Refusal { get; init; } = "";

    public bool IsUnmade => Photo is null && Refusal.Length == 0;

    /// <summary>The SHA-256 of its bytes and the maker's version; empty when there are none.</summary>
    public byte[] Hash { get; init; } = [];
}

/// <summary>A photo of an entry that is still to be made.</summary>
/// <param name="IsShown">Whether its entry is shown now.</param>
public sealed record UnmadePhoto(string Path, bool IsShown)
{
    internal byte[] Hash { get; init; } = [];
}
