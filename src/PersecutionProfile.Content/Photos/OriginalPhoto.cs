using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace PersecutionProfile.Content.Photos;

/// <summary>An editor's file of a photo, which is read in portions: it may be far larger than what is made of it.</summary>
internal sealed class OriginalPhoto(SafeFileHandle file)
{
    public const int MostBytes = 40_000_000;

    private const int Portion = 64 * 1024;

    public int Length { get; } = (int)Math.Min(RandomAccess.GetLength(file), MostBytes + 1);

    /// <summary>Its first bytes and the SHA-256 of all.</summary>
    /// <param name="advance">Called whenever the disk has answered.</param>
    public (byte[] Start, byte[] Hash) Look(Action advance)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] start = [];
        Read(portion =>
        {
            if (start.Length == 0)
                start = portion[..Math.Min(portion.Length, PhotoSignature.Length)].ToArray();
            hash.AppendData(portion);
            advance();
        });
        return (start, hash.GetHashAndReset());
    }

    /// <summary>What is wrong with a file, and what to do; null when it may be a photo.</summary>
    /// <param name="start">Its first bytes.</param>
    public static string? Refuse(ReadOnlySpan<byte> start, int length) => length > MostBytes
        ? $"The file is larger than {MostBytes / 1_000_000} MB. Make it smaller: 2,000 pixels on its longer side are enough."
        : PhotoSignature.Refuse(start);

    /// <exception cref="PhotoChangedException">It has become shorter, or cannot be read any more.</exception>
    public void CopyTo(Stream stream) => Read(stream.Write);

    private void Read(ReadOnlySpanAction take)
    {
        var buffer = new byte[Portion];
        for (var read = 0; read < Length;)
        {
            var count = ReadPortion(buffer.AsSpan(0, Math.Min(Portion, Length - read)), read);
            take(buffer.AsSpan(0, count));
            read += count;
        }
    }

    private int ReadPortion(Span<byte> portion, long at)
    {
        try
        {
            return RandomAccess.Read(file, portion, at) is var count and > 0 ? count : throw new EndOfStreamException();
        }
        catch (IOException error)
        {
            throw new PhotoChangedException(error);
        }
    }

    private delegate void ReadOnlySpanAction(ReadOnlySpan<byte> bytes);
}

/// <summary>A photo is not there any more as it was a moment ago.</summary>
internal sealed class PhotoChangedException(Exception inner) : Exception("The photo has changed while it was read.", inner);
