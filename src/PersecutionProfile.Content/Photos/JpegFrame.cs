using System.Numerics;

namespace PersecutionProfile.Content.Photos;

/// <summary>The picture a JPEG announces: its size, its components, and which of them the scans have brought so far.</summary>
internal sealed class JpegFrame
{
    private readonly bool _progressive;
    private readonly Component[] _components;
    private readonly int _maxHorizontal;
    private readonly int _maxVertical;
    private uint _shown;

    // T.81, B.2.2
    public JpegFrame(ReadOnlySpan<byte> content, bool progressive)
    {
        var reader = new ByteReader(content, PhotoFormat.Jpeg);
        if (reader.Byte() != 8)
        {
            throw new PhotoRefusedException("This JPEG has 12 bits to a colour, which browsers cannot show: save it again as an ordinary JPEG.");
        }

        _progressive = progressive;
        var height = reader.UInt16BigEndian();
        var width = reader.UInt16BigEndian();
        Size = new PhotoSize(width, height); // a height of zero, to be told later by DNL, is refused: browsers do not read DNL
        _components = new Component[RequireShowable(reader.Byte())];
        for (var index = 0; index < _components.Length; index++)
        {
            _components[index] = new Component(reader.Byte(), reader.Byte(), reader.Byte());
        }

        Require(reader.Left == 0 && _components.DistinctBy(component => component.Id).Count() == _components.Length);
        _maxHorizontal = _components.Max(component => component.Horizontal);
        _maxVertical = _components.Max(component => component.Vertical);
    }

    public PhotoSize Size { get; }

    public int ComponentCount => _components.Length;

    /// <summary>Checks a scan header (T.81, B.2.3) against the frame and returns how many units a restart interval counts (A.2).</summary>
    public int AcceptScan(ReadOnlySpan<byte> header)
    {
        var reader = new ByteReader(header, PhotoFormat.Jpeg);
        var count = reader.Byte();
        uint members = 0;
        for (var index = 0; index < count; index++)
        {
            var member = 1u << IndexOf(reader.Byte());
            var tables = reader.Byte();
            Require((members & member) == 0 && (tables >> 4) <= 3 && (tables & 15) <= 3);
            members |= member;
        }

        Require(members != 0);
        var (start, end, approximation) = (reader.Byte(), reader.Byte(), reader.Byte());
        Require(reader.Left == 0 && (_progressive
            ? IsProgressiveStep(start, end, approximation >> 4, approximation & 15, count)
            : start == 0 && end == 63 && approximation == 0 && (_shown & members) == 0));
        _shown |= start == 0 ? members : 0;
        return count > 1
            ? Units(Size.Width, 8 * _maxHorizontal) * Units(Size.Height, 8 * _maxVertical)
            : UnitsAlone(_components[BitOperations.TrailingZeroCount(members)]);
    }

    public void RequireAllShown() => Require(BitOperations.PopCount(_shown) == _components.Length);

    // T.81, G.1.1.1: the first coefficient alone, or a band of one component; refined by one bit at a time.
    private static bool IsProgressiveStep(int start, int end, int high, int low, int count) =>
        (start == 0 ? end == 0 : end >= start && end <= 63 && count == 1)
        && low <= 13 && (high == 0 || high == low + 1);

    // T.81, A.1.1 and A.2.2: a component alone in its scan is counted in its own blocks.
    private int UnitsAlone(Component component) =>
        Units(Units(Size.Width * component.Horizontal, _maxHorizontal), 8) * Units(Units(Size.Height * component.Vertical, _maxVertical), 8);

    private static int Units(int length, int unit) => (length + unit - 1) / unit;

    private int IndexOf(byte id)
    {
        var index = Array.FindIndex(_components, component => component.Id == id);
        Require(index >= 0);
        return index;
    }

    private static int RequireShowable(int components) => components switch
    {
        1 or 3 => components,
        4 => throw new PhotoRefusedException("This JPEG is in CMYK, made for printing; browsers show its colours wrongly: save it again in RGB."),
        _ => throw new PhotoRefusedException("This JPEG is neither grey nor in three colours: save it again in RGB."),
    };

    private static void Require(bool valid)
    {
        if (!valid)
        {
            throw PhotoRefusedException.Damaged(PhotoFormat.Jpeg, "the description of its pixels is wrong");
        }
    }

    private readonly record struct Component
    {
        public Component(byte id, byte sampling, byte quantisationTable)
        {
            (Id, Horizontal, Vertical) = (id, sampling >> 4, sampling & 15);
            Require(Horizontal is >= 1 and <= 4 && Vertical is >= 1 and <= 4 && quantisationTable <= 3);
        }

        public byte Id { get; }

        public int Horizontal { get; }

        public int Vertical { get; }
    }
}
