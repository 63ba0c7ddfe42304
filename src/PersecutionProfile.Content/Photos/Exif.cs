using System.Buffers.Binary;
using System.Collections.Frozen;

namespace PersecutionProfile.Content.Photos;

/// <summary>Reads the orientation out of an Exif block, names what else is in it, and writes a block with the orientation alone.</summary>
/// <remarks>Layout: TIFF 6.0 section 2; tags: Exif 2.32 (CIPA DC-008), section 4.6. A block that cannot be read is only named: it is dropped anyway.</remarks>
internal readonly ref struct Exif
{
    private const int OrientationTag = 0x0112;
    private const int ExifPointer = 0x8769;

    private static readonly FrozenDictionary<int, string> Nouns = new (string Noun, int[] Tags)[]
    {
        ("description", [0x010E]),
        ("camera model", [0x010F, 0x0110]),
        ("lens model", [0xA433, 0xA434]),
        ("serial number", [0xA431, 0xA435, 0xC62F]),
        ("software name", [0x0131]),
        ("computer name", [0x013C]),
        ("date taken", [0x0132, 0x9003, 0x9004]),
        ("time zone", [0x9010, 0x9011, 0x9012]),
        ("author name", [0x013B, 0x9C9D]),
        ("owner name", [0xA430]),
        ("copyright notice", [0x8298]),
        ("GPS position", [0x8825]),
        ("comment", [0x9286, 0x9C9B, 0x9C9C, 0x9C9E, 0x9C9F]),
        ("picture number", [0xA420]),
        ("maker data", [0x927C]),
        ("XMP", [0x02BC]),
        ("IPTC", [0x83BB]),
        ("Photoshop data", [0x8649]),
    }.SelectMany(entry => entry.Tags, (entry, tag) => (tag, entry.Noun)).ToFrozenDictionary(pair => pair.tag, pair => pair.Noun);

    private readonly ReadOnlySpan<byte> _tiff;
    private readonly bool _littleEndian;

    private Exif(ReadOnlySpan<byte> tiff)
    {
        _tiff = tiff;
        _littleEndian = tiff.StartsWith("II"u8);
    }

    /// <summary>The orientation, 1 to 8, with 1 where none is given; everything else found goes to <paramref name="removed"/>.</summary>
    public static int ReadOrientation(ReadOnlySpan<byte> tiff, Removals removed)
    {
        var exif = new Exif(tiff);
        var first = exif.UInt32(4);
        var orientation = exif.Orientation(first);
        if (orientation > 1 && tiff.SequenceEqual(WriteOrientation(orientation)))
        {
            return orientation;
        }

        var before = removed.Count;
        exif.NameTags(first, removed);
        if (exif.Find(first, ExifPointer) is var pointer and > 0)
        {
            exif.NameTags(exif.UInt32(pointer + 8), removed);
        }

        if (exif.UInt32(first + 2 + (exif.UInt16(first) * 12L)) > 0)
        {
            removed.Add("embedded thumbnail");
        }

        if (removed.Count == before)
        {
            removed.Add("Exif data");
        }

        return orientation;
    }

    /// <summary>A TIFF structure of 26 bytes with the one tag.</summary>
    public static byte[] WriteOrientation(int orientation) =>
    [
        (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1,
        OrientationTag >> 8, OrientationTag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    private int Orientation(long directory)
    {
        var entry = Find(directory, OrientationTag);
        var isShort = entry > 0 && UInt16(entry + 2) == 3 && UInt32(entry + 4) == 1;
        return isShort && UInt16(entry + 8) is var value and >= 1 and <= 8 ? value : 1;
    }

    private long Find(long directory, int tag)
    {
        for (var index = 0; index < EntryCount(directory); index++)
        {
            var entry = directory + 2 + (index * 12L);
            if (UInt16(entry) == tag)
            {
                return entry;
            }
        }

        return 0;
    }

    private void NameTags(long directory, Removals removed)
    {
        for (var index = 0; index < EntryCount(directory); index++)
        {
            if (Nouns.TryGetValue(UInt16(directory + 2 + (index * 12L)), out var noun))
            {
                removed.Add(noun);
            }
        }
    }

    private int EntryCount(long directory) => directory >= 8 ? UInt16(directory) : 0;

    private int UInt16(long at) => at < 0 || at + 2 > _tiff.Length ? 0
        : _littleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(_tiff[(int)at..])
        : BinaryPrimitives.ReadUInt16BigEndian(_tiff[(int)at..]);

    private long UInt32(long at) => at < 0 || at + 4 > _tiff.Length ? 0
        : _littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(_tiff[(int)at..])
        : BinaryPrimitives.ReadUInt32BigEndian(_tiff[(int)at..]);
}
