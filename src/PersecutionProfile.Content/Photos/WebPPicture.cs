using System.Buffers.Binary;

namespace PersecutionProfile.Content.Photos;

/// <summary>The compressed picture of a WebP, with the size its own header tells.</summary>
/// <remarks>
/// How long the compressed data is can only be known by decoding it: bytes between the last pixel and the end of the chunk stay.
/// No camera or program writes any there.
/// </remarks>
internal sealed class WebPPicture
{
    private const int FrameHeaderLength = 10;
    private const int LosslessHeaderLength = 5;
    private readonly byte[] _content;

    public WebPPicture(string type, ReadOnlySpan<byte> content)
    {
        Type = type;
        _content = content.ToArray();
        Size = type == "VP8L" ? ReadLossless(content) : ReadLossy(content);
        HasAlpha = type == "VP8L" && (content[4] & 0x10) != 0;
    }

    public string Type { get; }

    public PhotoSize Size { get; }

    public bool HasAlpha { get; }

    public ReadOnlySpan<byte> Content => _content;

    // RFC 9649, 2.7.1.2: reserved bits, pre-processing, filter, compression; uncompressed alpha is one byte for each pixel.
    public void CheckAlpha(ReadOnlySpan<byte> alpha)
    {
        Require(alpha.Length > 1 && (alpha[0] >> 6) == 0 && ((alpha[0] >> 4) & 3) <= 1 && (alpha[0] & 3) <= 1);
        Require((alpha[0] & 3) == 1 || alpha.Length == 1 + (Size.Width * Size.Height));
    }

    // RFC 6386, 9.1: a shown key frame, the length of its first partition, the start code, then width and height in 14 bits each.
    private static PhotoSize ReadLossy(ReadOnlySpan<byte> content)
    {
        Require(content.Length > FrameHeaderLength && content[3..6].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]));
        var tag = content[0] | (content[1] << 8) | (content[2] << 16);
        var (isInterFrame, version, isShown, firstPartition) = ((tag & 1) != 0, (tag >> 1) & 7, (tag & 0x10) != 0, tag >> 5);
        Require(!isInterFrame && version <= 3 && isShown && firstPartition > 0 && firstPartition < content.Length - FrameHeaderLength);
        return new PhotoSize(BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & 0x3FFF);
    }

    // RFC 9649, 3.4: signature 0x2F, width and height less one in 14 bits each, alpha, version 0 in three bits.
    private static PhotoSize ReadLossless(ReadOnlySpan<byte> content)
    {
        Require(content.Length > LosslessHeaderLength && content[0] == 0x2F && (content[4] >> 5) == 0);
        var bits = BinaryPrimitives.ReadInt32LittleEndian(content[1..]);
        return new PhotoSize(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
    }

    private static void Require(bool valid)
    {
        if (!valid)
        {
            throw PhotoRefusedException.Damaged(PhotoFormat.WebP, "the description of its pixels is wrong");
        }
    }
}
