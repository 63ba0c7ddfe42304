using System.Buffers;

namespace PersecutionProfile.Content.Photos;

/// <summary>The second bytes of JPEG markers (ITU-T T.81, table B.1), and how they are written.</summary>
internal static class JpegMarker
{
    public const byte Baseline = 0xC0;
    public const byte Extended = 0xC1;
    public const byte Progressive = 0xC2;
    public const byte HuffmanTables = 0xC4;
    public const byte Restart0 = 0xD0;
    public const byte Restart7 = 0xD7;
    public const byte StartOfImage = 0xD8;
    public const byte EndOfImage = 0xD9;
    public const byte StartOfScan = 0xDA;
    public const byte QuantisationTables = 0xDB;
    public const byte RestartInterval = 0xDD;
    public const byte App0 = 0xE0;
    public const byte App1 = 0xE1;
    public const byte App2 = 0xE2;
    public const byte App11 = 0xEB;
    public const byte App13 = 0xED;
    public const byte App14 = 0xEE;
    public const byte App15 = 0xEF;
    public const byte Comment = 0xFE;

    public static bool HasLength(byte marker) => marker is >= Baseline and not (>= Restart0 and <= EndOfImage);

    public static void Write(IBufferWriter<byte> output, byte marker) => output.Write((ReadOnlySpan<byte>)[0xFF, marker]);

    // T.81, B.1.1.4: the length counts itself.
    public static void WriteSegment(IBufferWriter<byte> output, byte marker, ReadOnlySpan<byte> content)
    {
        var length = content.Length + 2;
        output.Write((ReadOnlySpan<byte>)[0xFF, marker, (byte)(length >> 8), (byte)length]);
        output.Write(content);
    }
}
