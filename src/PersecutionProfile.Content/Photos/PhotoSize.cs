using System.Globalization;

namespace PersecutionProfile.Content.Photos;

/// <summary>Width and height in pixels, within what a visitor's phone can open.</summary>
internal readonly record struct PhotoSize
{
    private const int MaxSide = 16_384;
    private const int MaxPixels = 100_000_000;

    public PhotoSize(int width, int height)
    {
        if (width is < 1 or > MaxSide || height is < 1 or > MaxSide || (long)width * height > MaxPixels)
        {
            throw new PhotoRefusedException(string.Create(
                CultureInfo.InvariantCulture,
                $"This picture says it is {width:N0} × {height:N0} pixels: make it at most {MaxSide:N0} on a side and {MaxPixels:N0} pixels in all."));
        }

        (Width, Height) = (width, height);
    }

    public int Width { get; }

    public int Height { get; }

    // Exif 2.32, 4.6.4 A, Orientation: values 5 to 8 exchange rows and columns.
    public PhotoSize Turned(int orientation) => orientation >= 5 ? new(Height, Width) : this;
}
