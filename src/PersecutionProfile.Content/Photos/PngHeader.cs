namespace PersecutionProfile.Content.Photos;

/// <summary>The IHDR chunk of a PNG (W3C PNG 3rd edition, 11.2.1) and what follows from it.</summary>
internal readonly record struct PngHeader
{
    // 8.1: the first column and row of each Adam7 pass and the distances to the next ones.
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private readonly int _bitDepth;
    private readonly int _colourType;
    private readonly bool _interlaced;

    public PngHeader(ReadOnlySpan<byte> content)
    {
        var reader = new ByteReader(content, PhotoFormat.Png);
        var (width, height) = (reader.UInt32BigEndian(), reader.UInt32BigEndian());
        Size = new PhotoSize((int)Math.Min(width, int.MaxValue), (int)Math.Min(height, int.MaxValue));
        (_bitDepth, _colourType) = (reader.Byte(), reader.Byte());
        var (compression, filter, interlace) = (reader.Byte(), reader.Byte(), reader.Byte());
        _interlaced = interlace == 1;
        if (reader.Left > 0 || !IsCombination(_colourType, _bitDepth) || compression != 0 || filter != 0 || interlace > 1)
        {
            throw PhotoRefusedException.Damaged(PhotoFormat.Png, "its header is wrong");
        }
    }

    public PhotoSize Size { get; }

    public bool HasColour => (_colourType & 2) != 0;

    public bool HasPalette => _colourType == 3;

    public bool MayHavePalette => HasColour;

    public int MaxPaletteEntries => HasPalette ? 1 << _bitDepth : 256;

    /// <summary>How long the transparency chunk must be (11.3.1.1), 0 where none is allowed; with a palette at most this long.</summary>
    public int TransparencyLength => _colourType switch { 0 => 2, 2 => 6, 3 => MaxPaletteEntries, _ => 0 };

    /// <summary>Length in bytes and number of the scanlines, pass by pass, each with its filter byte (7.2 and 8.1); empty passes are left out.</summary>
    public IEnumerable<(int Length, int Count)> Scanlines()
    {
        foreach (var (x, y, stepX, stepY) in _interlaced ? Adam7 : [(0, 0, 1, 1)])
        {
            var columns = (Size.Width - x + stepX - 1) / stepX;
            var rows = (Size.Height - y + stepY - 1) / stepY;
            if (columns > 0 && rows > 0)
            {
                yield return (1 + ((columns * BitsPerPixel) + 7) / 8, rows);
            }
        }
    }

    private int BitsPerPixel => _bitDepth * _colourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    private static bool IsCombination(int colourType, int bitDepth) => colourType switch
    {
        0 => bitDepth is 1 or 2 or 4 or 8 or 16,
        3 => bitDepth is 1 or 2 or 4 or 8,
        2 or 4 or 6 => bitDepth is 8 or 16,
        _ => false,
    };
}
