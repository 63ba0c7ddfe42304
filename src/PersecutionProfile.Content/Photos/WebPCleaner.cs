using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace PersecutionProfile.Content.Photos;

/// <summary>Rewrites a WebP (RFC 9649): the picture, its alpha plane, and an extended header only where one is needed.</summary>
internal ref struct WebPCleaner(ReadOnlySpan<byte> file)
{
    private const int AnimationFlag = 0x02;
    private const int AlphaFlag = 0x10;
    private const int ProfileFlag = 0x20;

    private readonly ReadOnlySpan<byte> _file = file;
    private readonly Removals _removed = new();
    private PhotoSize? _canvas;
    private WebPPicture? _picture;
    private byte[]? _alpha;
    private ColourSpace? _space;

    public CleanPhoto Clean()
    {
        var outer = new ByteReader(_file, PhotoFormat.WebP);
        outer.Take(4);
        var length = outer.UInt32LittleEndian();
        var inner = new ByteReader(outer.Take(length), PhotoFormat.WebP);
        inner.Take(4);
        for (var first = true; inner.Left > 0; first = false)
        {
            ReadChunk(ref inner, first);
        }

        var picture = _picture ?? throw Damaged("it holds no picture");
        Check(picture);
        _removed.AddTail(outer.Left);
        return new(PhotoFormat.WebP, picture.Size.Width, picture.Size.Height, Assemble(picture), _removed.ToImmutable());
    }

    private readonly void Check(WebPPicture picture)
    {
        Require(_canvas is null || _canvas == picture.Size, "its two sizes differ");
        if (_alpha is { } alpha)
        {
            Require(picture.Type == "VP8 ", "its transparency does not belong there");
            picture.CheckAlpha(alpha);
        }
    }

    // RFC 9649, 2.3 and 2.7: without VP8X only the picture itself is defined.
    private void ReadChunk(ref ByteReader reader, bool first)
    {
        var type = Encoding.Latin1.GetString(reader.Take(4));
        var length = reader.UInt32LittleEndian();
        var content = reader.Take(length);
        reader.Take(length & 1);
        Require(first == (type == "VP8X") || (first && type is "VP8 " or "VP8L"), "its parts are in the wrong order");
        switch (type)
        {
            case "VP8X":
                ReadExtendedHeader(content);
                break;
            case "VP8 " or "VP8L":
                Require(_picture is null, "it holds two pictures");
                _picture = new WebPPicture(type, content);
                break;
            case "ALPH":
                Require(_alpha is null && _picture is null && _canvas is not null, "its parts are in the wrong order");
                _alpha = content.ToArray();
                break;
            case "ANIM" or "ANMF":
                throw Animated();
            default:
                ReadMetadata(type, content);
                break;
        }
    }

    // RFC 9649, 2.7: flags, three reserved bytes, width and height less one in 24 bits.
    private void ReadExtendedHeader(ReadOnlySpan<byte> content)
    {
        Require(content.Length == 10, "its header is wrong");
        if ((content[0] & AnimationFlag) != 0)
        {
            throw Animated();
        }

        _canvas = new PhotoSize(1 + UInt24(content[4..]), 1 + UInt24(content[7..]));
    }

    private void ReadMetadata(string type, ReadOnlySpan<byte> content)
    {
        switch (type)
        {
            case "EXIF":
                ReadExif(content.StartsWith("Exif\0\0"u8) ? content[6..] : content);
                break;
            case "ICCP":
                var space = ColourProfile.Replace(content, _removed);
                _space = space == ColourSpace.Srgb ? null : space;
                break;
            default:
                _removed.Add(type switch { "XMP " => "XMP", "C2PA" => "content credentials", _ => "application data" });
                break;
        }
    }

    // Chromium ignores the orientation in a WebP (tried in 2026) where it obeys it in JPEG and PNG: kept, it would turn the picture for some visitors only.
    private readonly void ReadExif(ReadOnlySpan<byte> tiff)
    {
        if (Exif.ReadOrientation(tiff, _removed) > 1)
        {
            _removed.Add("orientation (browsers disagree about it in WebP: turn the picture itself if it lies on its side)");
        }
    }

    private readonly byte[] Assemble(WebPPicture picture)
    {
        var output = new ArrayBufferWriter<byte>(_file.Length + 1024);
        output.Write("RIFF\0\0\0\0WEBP"u8);
        var flags = (_alpha is not null ? AlphaFlag : 0) | (_space is not null ? ProfileFlag : 0);
        if (flags != 0)
        {
            Write(output, "VP8X", ExtendedHeader(picture.HasAlpha ? flags | AlphaFlag : flags, picture.Size));
        }

        WriteIfAny(output, "ICCP", _space is null ? default : _space.Profile.Span);
        WriteIfAny(output, "ALPH", _alpha);
        Write(output, picture.Type, picture.Content);
        var bytes = output.WrittenSpan.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        return bytes;
    }

    private static byte[] ExtendedHeader(int flags, PhotoSize size)
    {
        var (right, bottom) = (size.Width - 1, size.Height - 1);
        return [(byte)flags, 0, 0, 0, (byte)right, (byte)(right >> 8), 0, (byte)bottom, (byte)(bottom >> 8), 0];
    }

    private static void WriteIfAny(ArrayBufferWriter<byte> output, string type, ReadOnlySpan<byte> content)
    {
        if (!content.IsEmpty)
        {
            Write(output, type, content);
        }
    }

    private static void Write(ArrayBufferWriter<byte> output, string type, ReadOnlySpan<byte> content)
    {
        output.Write(Encoding.Latin1.GetBytes(type));
        BinaryPrimitives.WriteInt32LittleEndian(output.GetSpan(4), content.Length);
        output.Advance(4);
        output.Write(content);
        output.Write(new byte[content.Length & 1]);
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static PhotoRefusedException Animated() =>
        new("This WebP is animated, which the site does not serve: save one picture of it as JPEG.");

    private static PhotoRefusedException Damaged(string what) => PhotoRefusedException.Damaged(PhotoFormat.WebP, what);

    private static void Require(bool valid, string otherwise)
    {
        if (!valid)
        {
            throw Damaged(otherwise);
        }
    }
}
