using System.Buffers.Binary;
using System.Text;

namespace PersecutionProfile.Content.Tests.Photos;

/// <summary>Puts parts into pictures and takes pictures apart, independently of the code under test.</summary>
internal static class Surgery
{
    public static byte[] Segment(byte marker, params byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    public static byte[] AfterStart(byte[] jpeg, params byte[][] segments) =>
        [.. jpeg[..2], .. segments.SelectMany(segment => segment), .. jpeg[2..]];

    public static byte[] PngChunk(string type, params byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        return [.. BigEndian((uint)content.Length), .. body, .. BigEndian(Crc(body))];
    }

    /// <summary>Puts chunks right after IHDR.</summary>
    public static byte[] AfterHeader(byte[] png, params byte[][] chunks) =>
        [.. png[..33], .. chunks.SelectMany(chunk => chunk), .. png[33..]];

    public static List<(string Type, byte[] Content)> PngChunks(byte[] png)
    {
        var chunks = new List<(string, byte[])>();
        for (var at = 8; at + 12 <= png.Length;)
        {
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at));
            chunks.Add((Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]));
            at += length + 12;
        }

        return chunks;
    }

    public static byte[] PngOf(IEnumerable<(string Type, byte[] Content)> chunks) =>
        [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. chunks.SelectMany(chunk => PngChunk(chunk.Type, chunk.Content))];

    /// <summary>Takes a simple WebP apart and writes an extended one with further chunks around its picture.</summary>
    public static byte[] Extended(
        byte[] webp, int width, int height, byte flags, (string Type, byte[] Content)[] before, (string Type, byte[] Content)[] after)
    {
        byte[] header = [flags, 0, 0, 0, (byte)(width - 1), 0, 0, (byte)(height - 1), 0, 0];
        return Riff([("VP8X", header), .. before, .. WebPChunks(webp).Where(chunk => chunk.Type != "VP8X"), .. after]);
    }

    public static byte[] Riff(params (string Type, byte[] Content)[] chunks)
    {
        byte[] body = [.. "WEBP"u8, .. chunks.SelectMany(chunk => RiffChunk(chunk.Type, chunk.Content))];
        return RiffChunk("RIFF", body);
    }

    public static List<(string Type, byte[] Content)> WebPChunks(byte[] webp)
    {
        var chunks = new List<(string, byte[])>();
        for (var at = 12; at + 8 <= webp.Length;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(webp.AsSpan(at + 4));
            chunks.Add((Encoding.ASCII.GetString(webp, at, 4), webp[(at + 8)..(at + 8 + length)]));
            at += 8 + length + (length & 1);
        }

        return chunks;
    }

    /// <summary>Everything from the first frame header on, with what comes before it left out.</summary>
    public static byte[] JpegFromTables(byte[] jpeg) => jpeg[jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDB])..];

    /// <summary>Writes right checksums into a PNG whose parts still have their places, so that a change gets past them.</summary>
    public static void RepairChecksums(byte[] png)
    {
        for (var at = 8; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at));
            if (length > png.Length - at - 12)
            {
                return;
            }

            var end = at + 8 + (int)length;
            BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(end), Crc(png[(at + 4)..end]));
            at = end + 4;
        }
    }

    private static byte[] RiffChunk(string type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        return [.. Encoding.ASCII.GetBytes(type), .. length, .. content, .. new byte[content.Length & 1]];
    }

    private static byte[] BigEndian(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var next in bytes)
        {
            crc ^= next;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
