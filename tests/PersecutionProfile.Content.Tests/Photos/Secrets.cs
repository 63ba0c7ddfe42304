using System.Buffers.Binary;
using System.Text;

namespace PersecutionProfile.Content.Tests.Photos;

/// <summary>Metadata as cameras and programs write it, with words in it that must never be served.</summary>
internal static class Secrets
{
    public const string Word = "SECRETNAME";

    public static byte[] Text => Encoding.ASCII.GetBytes(Word);

    /// <summary>The latitude 52° 31′ 12.34″ as it stands in an Exif block.</summary>
    public static byte[] Latitude { get; } = Rationals((52, 1), (31, 1), (1234, 100));

    public static byte[] Xmp => Encoding.UTF8.GetBytes(
        $"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator>{Word}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>");

    public static byte[] Iptc => [.. "Photoshop 3.0\0"u8, .. "8BIM"u8, 4, 4, 0, 0, 0, 0, 0, 15, 0x1C, 2, 80, 0, 10, .. Text, 0];

    /// <summary>An Exif block (TIFF) with camera, owner, dates, maker data, position and a thumbnail.</summary>
    public static byte[] Exif(int orientation)
    {
        var tiff = new List<byte>([(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8]);
        var gps = Directory(2000, 0, (1, 2, "N\0"u8.ToArray()), (2, 5, Latitude), (4, 5, Rationals((13, 1), (24, 1), (18, 1))));
        var camera = Directory(
            1000, 0, (0x9003, 2, Ascii("2024:05:06 07:08:09")), (0x927C, 7, Text), (0x9286, 7, Text), (0xA430, 2, Ascii(Word)),
            (0xA431, 2, Ascii(Word)));
        var thumbnail = Directory(3000, 0, (0x0201, 4, Long(4000)), (0x0202, 4, Long(Text.Length)));
        tiff.AddRange(Directory(
            8,
            3000,
            (0x010E, 2, Ascii(Word)),
            (0x010F, 2, Ascii(Word)),
            (0x0110, 2, Ascii(Word)),
            (0x0112, 3, [0, (byte)orientation]),
            (0x0132, 2, Ascii("2024:05:06 07:08:09")),
            (0x013B, 2, Ascii(Word)),
            (0x8298, 2, Ascii(Word)),
            (0x8769, 4, Long(1000)),
            (0x8825, 4, Long(2000))));
        Place(tiff, 1000, camera);
        Place(tiff, 2000, gps);
        Place(tiff, 3000, thumbnail);
        Place(tiff, 4000, Text);
        return [.. tiff];
    }

    private static byte[] Directory(int at, int next, params (int Tag, int Type, byte[] Value)[] entries)
    {
        var table = new List<byte>([0, (byte)entries.Length]);
        var heap = new List<byte>();
        var heapStart = at + 2 + (entries.Length * 12) + 4;
        foreach (var (tag, type, value) in entries)
        {
            var unit = type switch { 3 => 2, 4 => 4, 5 => 8, _ => 1 };
            table.AddRange([(byte)(tag >> 8), (byte)tag, 0, (byte)type, .. Long(value.Length / unit)]);
            if (value.Length <= 4)
            {
                table.AddRange([.. value, .. new byte[4 - value.Length]]);
            }
            else
            {
                table.AddRange(Long(heapStart + heap.Count));
                heap.AddRange(value);
            }
        }

        return [.. table, .. Long(next), .. heap];
    }

    private static void Place(List<byte> tiff, int at, byte[] content)
    {
        tiff.AddRange(new byte[at - tiff.Count]);
        tiff.AddRange(content);
    }

    private static byte[] Ascii(string text) => [.. Encoding.ASCII.GetBytes(text), 0];

    private static byte[] Rationals(params (int, int)[] numbers) =>
        [.. numbers.SelectMany(number => Long(number.Item1).Concat(Long(number.Item2)))];

    private static byte[] Long(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
