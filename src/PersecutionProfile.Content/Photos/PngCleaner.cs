using System.Buffers;

namespace PersecutionProfile.Content.Photos;

/// <summary>Rewrites a PNG (W3C PNG 3rd edition): header, colours, palette, transparency and pixels; no other chunk comes through.</summary>
internal ref struct PngCleaner(ReadOnlySpan<byte> file)
{
    private readonly ArrayBufferWriter<byte> _pixels = new(file.Length);
    private readonly PngColours _colours = new();
    private readonly Removals _removed = new();
    private ByteReader _in = new(file, PhotoFormat.Png);
    private byte[]? _palette;
    private byte[]? _transparency;
    private bool _pixelsSeen;
    private int _orientation = 1;

    public CleanPhoto Clean()
    {
        _in.Take((uint)PngChunk.Signature.Length);
        var first = PngChunk.Read(ref _in);
        Require(first.Type == "IHDR", "its header is not at its start");
        var header = new PngHeader(first.Content);
        ReadChunks(header);
        Require(_pixelsSeen && (_palette is not null || !header.HasPalette), "it lacks pixels or colours");
        PngPixels.Check(header, _pixels.WrittenSpan.ToArray());
        _removed.AddTail(_in.Left);
        var size = header.Size.Turned(_orientation);
        var output = Assemble(first.Content, header);
        return new(PhotoFormat.Png, size.Width, size.Height, output, _removed.ToImmutable());
    }

    private readonly byte[] Assemble(ReadOnlySpan<byte> header, PngHeader parsed)
    {
        var output = new ArrayBufferWriter<byte>(_pixels.WrittenCount + 4096);
        output.Write(PngChunk.Signature);
        PngChunk.Write(output, "IHDR", header);
        _colours.WriteTo(output, parsed.HasColour, _removed);
        WriteIfAny(output, "PLTE", _palette);
        WriteIfAny(output, "tRNS", _transparency);
        WriteIfAny(output, "eXIf", _orientation > 1 ? Exif.WriteOrientation(_orientation) : null);
        PngChunk.Write(output, "IDAT", _pixels.WrittenSpan);
        PngChunk.Write(output, "IEND", []);
        return output.WrittenSpan.ToArray();
    }

    private void ReadChunks(PngHeader header)
    {
        var afterPixels = false;
        for (var chunk = PngChunk.Read(ref _in); chunk.Type != "IEND"; chunk = PngChunk.Read(ref _in))
        {
            if (chunk.Type == "IDAT")
            {
                Require(!afterPixels, "its pixels are in two places");
                _pixelsSeen = true;
                _pixels.Write(chunk.Content);
                continue;
            }

            afterPixels = _pixelsSeen;
            Read(chunk, header);
        }
    }

    private void Read(scoped PngChunk chunk, PngHeader header)
    {
        switch (chunk.Type)
        {
            case "PLTE":
                ReadPalette(chunk.Content, header);
                break;
            case "tRNS":
                ReadTransparency(chunk.Content, header);
                break;
            case "acTL" or "fcTL" or "fdAT":
                throw new PhotoRefusedException("This PNG is animated, which the site does not serve: save one picture of it as PNG or JPEG.");
            case "eXIf":
                _orientation = Exif.ReadOrientation(chunk.Content, _removed);
                break;
            case var type when PngColours.Types.Contains(type):
                Require(!_pixelsSeen && _palette is null, "its parts are in the wrong order");
                _colours.Read(type, chunk.Content);
                break;
            case "bKGD" or "sBIT" or "hIST":
                break; // hints to viewers that browsers do not follow; they tell nothing about anyone
            default:
                Require(chunk.IsAncillary, "it has a part no browser knows");
                _removed.Add(NameOf(chunk));
                break;
        }
    }

    // 11.2.2
    private void ReadPalette(scoped ReadOnlySpan<byte> content, PngHeader header)
    {
        var entries = content.Length / 3;
        Require(_palette is null && !_pixelsSeen && _transparency is null && header.MayHavePalette, "its parts are in the wrong order");
        Require(content.Length % 3 == 0 && entries >= 1 && entries <= header.MaxPaletteEntries, "its palette is wrong");
        _palette = content.ToArray();
    }

    // 11.3.1.1
    private void ReadTransparency(scoped ReadOnlySpan<byte> content, PngHeader header)
    {
        Require(_transparency is null && !_pixelsSeen, "its parts are in the wrong order");
        Require(
            header.HasPalette ? content.Length >= 1 && content.Length <= (_palette?.Length ?? 0) / 3 : content.Length > 0 && content.Length == header.TransparencyLength,
            "its transparency is wrong");
        _transparency = content.ToArray();
    }

    private static string NameOf(scoped PngChunk chunk) => chunk.Type switch
    {
        "iTXt" when chunk.Content.StartsWith("XML:com.adobe.xmp\0"u8) => "XMP",
        "tEXt" or "zTXt" or "iTXt" when chunk.Content.StartsWith("Raw profile type "u8) => "Exif data",
        "tEXt" or "zTXt" or "iTXt" => "comment",
        "tIME" => "date of the last change",
        "pHYs" => "print resolution",
        "caBX" => "content credentials",
        _ => "application data",
    };

    private static void WriteIfAny(IBufferWriter<byte> output, string type, byte[]? content)
    {
        if (content is not null)
        {
            PngChunk.Write(output, type, content);
        }
    }

    private static void Require(bool valid, string otherwise)
    {
        if (!valid)
        {
            throw PhotoRefusedException.Damaged(PhotoFormat.Png, otherwise);
        }
    }
}
