using System.Buffers.Binary;
using System.Text;

namespace PersecutionProfile.Content.Photos;

/// <summary>Writes the smallest complete display profile: header, name, white point, three primaries, one curve (ICC.1:2010, 8.3 and 8.4.3).</summary>
internal sealed class IccWriter
{
    private const int TagTable = 128;
    private static readonly double[] WhiteD50 = [0.9642, 1.0, 0.8249];
    private static readonly double[] SrgbCurve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

    private readonly List<(string Signature, byte[] Data)> _tags = [];

    public IccWriter(string name, double[] primaries, double? gamma)
    {
        var curve = Curve(gamma);
        _tags.Add(("desc", Text(name)));
        _tags.Add(("cprt", Text("CC0")));
        _tags.Add(("wtpt", Xyz(WhiteD50)));
        _tags.Add(("rXYZ", Xyz(primaries[..3])));
        _tags.Add(("gXYZ", Xyz(primaries[3..6])));
        _tags.Add(("bXYZ", Xyz(primaries[6..])));
        _tags.Add(("rTRC", curve));
        _tags.Add(("gTRC", curve));
        _tags.Add(("bTRC", curve));
    }

    public byte[] ToArray()
    {
        var offset = TagTable + 4 + (_tags.Count * 12);
        var profile = new byte[offset + _tags.Select(tag => tag.Data).Distinct().Sum(data => data.Length)];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(TagTable), _tags.Count);
        for (var index = 0; index < _tags.Count; index++)
        {
            var (signature, data) = _tags[index];
            offset -= index > 0 && data == _tags[index - 1].Data ? data.Length : 0; // the three colours share one curve
            data.CopyTo(profile, offset);
            WriteEntry(profile.AsSpan(TagTable + 4 + (index * 12)), signature, offset, data.Length);
            offset += data.Length;
        }

        return profile;
    }

    // ICC.1:2010, 7.2: date, maker, device, creator and identifier stay zero.
    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x04300000);
        "mntrRGB XYZ "u8.CopyTo(profile[12..]);
        "acsp"u8.CopyTo(profile[36..]);
        Xyz(WhiteD50).AsSpan(8).CopyTo(profile[68..]);
    }

    private static void WriteEntry(Span<byte> entry, string signature, int offset, int size)
    {
        Encoding.ASCII.GetBytes(signature, entry);
        BinaryPrimitives.WriteInt32BigEndian(entry[4..], offset);
        BinaryPrimitives.WriteInt32BigEndian(entry[8..], size);
    }

    private static byte[] Xyz(double[] values) => Tag("XYZ ", values);

    // parametricCurveType: function 0 is a plain gamma, function 3 the sRGB curve with its straight start.
    private static byte[] Curve(double? gamma) =>
        gamma is { } exponent ? Tag("para\0\0\0\0\0\0", [exponent], 12) : Tag("para\0\0\0\0\0\u0003", SrgbCurve, 12);

    private static byte[] Tag(string start, double[] values, int length = 8)
    {
        var tag = new byte[length + (values.Length * 4)];
        Encoding.ASCII.GetBytes(start, tag);
        for (var index = 0; index < values.Length; index++)
        {
            BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(length + (index * 4)), (int)Math.Round(values[index] * 65536));
        }

        return tag;
    }

    // multiLocalizedUnicodeType with one record, padded to four bytes.
    private static byte[] Text(string text)
    {
        var tag = new byte[(28 + (text.Length * 2) + 3) & ~3];
        "mluc"u8.CopyTo(tag);
        tag[11] = 1;
        tag[15] = 12;
        "enUS"u8.CopyTo(tag.AsSpan(16));
        BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(20), text.Length * 2);
        BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(24), 28);
        Encoding.BigEndianUnicode.GetBytes(text, tag.AsSpan(28));
        return tag;
    }
}
