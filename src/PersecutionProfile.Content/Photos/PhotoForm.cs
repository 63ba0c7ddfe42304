namespace PersecutionProfile.Content.Photos;

/// <summary>A photo in one size and format.</summary>
/// <param name="Offset">Where its bytes stand among those of all forms.</param>
public sealed record PhotoForm(PhotoFormat Format, int Width, int Height, int Offset, int Length);
