using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Frozen;
using System.IO.Compression;

namespace PersecutionProfile.Content.Photos;

/// <summary>The chunks that say what colours the numbers of a PNG mean (W3C PNG 3rd edition, 11.3.2), checked and written anew.</summary>
internal sealed class PngColours
{
    private const int MaxProfile = 1 << 20;

    // Our own profile goes in uncompressed (RFC 1950 header, one stored block of RFC 1951, Adler-32), so that its bytes never depend on a zlib version.
    private static readonly byte[] ProfileStart = [.. "ICC\0"u8, 0, 0x78, 0x01, 0x01];

    private readonly Dictionary<string, byte[]> _found = [];

    public static FrozenSet<string> Types { get; } = FrozenSet.Create("cICP", "iCCP", "sRGB", "gAMA", "cHRM");

    public void Read(string type, ReadOnlySpan<byte> content)
    {
        if (!_found.TryAdd(type, content.ToArray()))
        {
            throw PhotoRefusedException.Damaged(PhotoFormat.Png, "it describes its colours twice");
        }
    }

    /// <summary>Writes what was found; a profile of a known space makes the older descriptions unneeded.</summary>
    public void WriteTo(IBufferWriter<byte> output, bool hasColour, Removals removed)
    {
        WriteIfValid(output, "cICP", IsCicp);
        var space = _found.TryGetValue("iCCP", out var chunk) ? ColourProfile.Replace(Unpack(chunk), removed) : null;
        if (space == ColourSpace.Srgb)
        {
            PngChunk.Write(output, "sRGB", [0]);
        }
        else if (space is not null && hasColour)
        {
            PngChunk.Write(output, "iCCP", Pack(space.Profile.Span));
        }
        else
        {
            WriteIfValid(output, "sRGB", content => content is [<= 3]);
            WriteIfValid(output, "gAMA", IsGamma);
            WriteIfValid(output, "cHRM", IsChromaticities);
        }
    }

    private void WriteIfValid(IBufferWriter<byte> output, string type, Func<byte[], bool> isValid)
    {
        if (_found.TryGetValue(type, out var content) && isValid(content))
        {
            PngChunk.Write(output, type, content);
        }
    }

    // 11.3.2.6: code points of ITU-T H.273; RGB (matrix 0), full or narrow range.
    private static bool IsCicp(byte[] content) => content is [_, _, 0, <= 1];

    // 11.3.2.2 and 11.3.2.1: hundred-thousandths; values no screen can have are no colours.
    private static bool IsGamma(byte[] content) => content.Length == 4 && BinaryPrimitives.ReadUInt32BigEndian(content) is >= 1_000 and <= 1_000_000;

    private static bool IsChromaticities(byte[] content) =>
        content.Length == 32 && content.Chunk(4).All(number => BinaryPrimitives.ReadUInt32BigEndian(number) <= 100_000);

    private static byte[] Unpack(byte[] chunk)
    {
        var nameEnd = Array.IndexOf(chunk, (byte)0);
        if (nameEnd < 0 || nameEnd + 2 > chunk.Length)
        {
            return [];
        }

        using var packed = new ZLibStream(new MemoryStream(chunk, nameEnd + 2, chunk.Length - nameEnd - 2), CompressionMode.Decompress);
        var profile = new byte[MaxProfile];
        try
        {
            return profile[..packed.ReadAtLeast(profile, profile.Length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static byte[] Pack(ReadOnlySpan<byte> profile)
    {
        var chunk = new byte[ProfileStart.Length + 4 + profile.Length + 4];
        ProfileStart.CopyTo(chunk, 0);
        var block = chunk.AsSpan(ProfileStart.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(block, (ushort)profile.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(block[2..], (ushort)~profile.Length);
        profile.CopyTo(block[4..]);
        BinaryPrimitives.WriteUInt32BigEndian(block[(4 + profile.Length)..], Adler32(profile));
        return chunk;
    }

    // RFC 1950, 8.2
    private static uint Adler32(ReadOnlySpan<byte> bytes)
    {
        var (low, high) = (1u, 0u);
        foreach (var next in bytes)
        {
            low = (low + next) % 65521;
            high = (high + low) % 65521;
        }

        return (high << 16) | low;
    }
}
