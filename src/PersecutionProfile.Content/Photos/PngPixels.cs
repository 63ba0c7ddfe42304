using System.IO.Compression;

namespace PersecutionProfile.Content.Photos;

/// <summary>Checks that the compressed pixels of a PNG unpack to exactly the announced scanlines and that nothing is hidden behind them.</summary>
internal static class PngPixels
{
    private const int MaxFilter = 4; // W3C PNG 3rd edition, 9.2

    public static void Check(PngHeader header, byte[] compressed)
    {
        try
        {
            using var source = new WatchedStream(compressed);
            using var pixels = new ZLibStream(source, CompressionMode.Decompress);
            ReadScanlines(header, pixels);
            if (pixels.ReadByte() >= 0 || !source.IsUsedExactly)
            {
                throw Damaged();
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            throw Damaged();
        }
    }

    // One scanline at a time: a picture that unpacks to gigabytes costs no memory, and never more than its header allows.
    private static void ReadScanlines(PngHeader header, ZLibStream pixels)
    {
        foreach (var (length, count) in header.Scanlines())
        {
            var scanline = new byte[length];
            for (var row = 0; row < count; row++)
            {
                pixels.ReadExactly(scanline);
                if (scanline[0] > MaxFilter)
                {
                    throw Damaged();
                }
            }
        }
    }

    private static PhotoRefusedException Damaged() => PhotoRefusedException.Damaged(PhotoFormat.Png, "its pixels are not what its header says");

    /// <summary>
    /// Hands out its last byte by itself: a decompressor that ended without asking for it left bytes over,
    /// one that asked again after it wanted more than there is.
    /// </summary>
    private sealed class WatchedStream(byte[] bytes) : MemoryStream(bytes)
    {
        private bool _askedBeyondEnd;

        public bool IsUsedExactly => Position == Length && !_askedBeyondEnd;

        // MemoryStream sends Read(Span) of a derived class here too.
        public override int Read(byte[] buffer, int offset, int count)
        {
            var left = (int)(Length - Position);
            _askedBeyondEnd |= left == 0 && count > 0;
            return base.Read(buffer, offset, Math.Min(count, Math.Max(left - 1, 1)));
        }
    }
}
