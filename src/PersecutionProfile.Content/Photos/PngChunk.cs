using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace PersecutionProfile.Content.Photos;

/// <summary>One chunk of a PNG (W3C PNG 3rd edition, 5.3): length, type, content, CRC of type and content.</summary>
internal readonly ref struct PngChunk
{
    private static readonly uint[] CrcTable = BuildCrcTable();

    private PngChunk(string type, ReadOnlySpan<byte> content)
    {
        Type = type;
        Content = content;
    }

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public string Type { get; }

    public ReadOnlySpan<byte> Content { get; }

    // 5.4: a lower-case first letter marks what a decoder may pass over.
    public bool IsAncillary => char.IsAsciiLetterLower(Type[0]);

    public static PngChunk Read(ref ByteReader reader)
    {
        var length = reader.UInt32BigEndian();
        var typeAndContent = reader.Take(length <= int.MaxValue - 4 ? length + 4 : uint.MaxValue);
        if (reader.UInt32BigEndian() != Crc(typeAndContent))
        {
            throw PhotoRefusedException.Damaged(PhotoFormat.Png, "a checksum in it is wrong");
        }

        if (typeAndContent[..4].ContainsAnyExcept(Letters))
        {
            throw PhotoRefusedException.Damaged(PhotoFormat.Png, "a part of it has no name");
        }

        return new PngChunk(Encoding.ASCII.GetString(typeAndContent[..4]), typeAndContent[4..]);
    }

    public static void Write(IBufferWriter<byte> output, string type, ReadOnlySpan<byte> content)
    {
        var chunk = output.GetSpan(content.Length + 12);
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(type, chunk[4..]);
        content.CopyTo(chunk[8..]);
        BinaryPrimitives.WriteUInt32BigEndian(chunk[(8 + content.Length)..], Crc(chunk[4..(8 + content.Length)]));
        output.Advance(content.Length + 12);
    }

    private static SearchValues<byte> Letters { get; } = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var next in bytes)
        {
            crc = CrcTable[(byte)(crc ^ next)] ^ (crc >> 8);
        }

        return ~crc;
    }

    // Annex D: CRC-32 with the reversed polynomial 0xEDB88320; the framework has none of its own.
    private static uint[] BuildCrcTable()
    {
        var table = new uint[256];
        for (uint index = 0; index < 256; index++)
        {
            table[index] = index;
            for (var bit = 0; bit < 8; bit++)
            {
                table[index] = (table[index] >> 1) ^ (0xEDB88320 & (0 - (table[index] & 1)));
            }
        }

        return table;
    }
}
