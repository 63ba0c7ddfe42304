using System.Buffers;

namespace PersecutionProfile.Content.Photos;

/// <summary>Takes in application segments and comments, names them, and writes back the few that are needed, in our own words.</summary>
internal sealed class JpegMetadata
{
    // JFIF 1.02: version 1.01, no unit, square pixels, no thumbnail.
    private static readonly byte[] PlainJfif = [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0];

    private readonly List<byte[]> _profileParts = [];
    private bool _hasJfif;
    private int? _adobeTransform;

    public int Orientation { get; private set; } = 1;

    public Removals Removed { get; } = new();

    public void Read(byte marker, ReadOnlySpan<byte> content, bool beforePicture)
    {
        switch (marker)
        {
            case JpegMarker.App0 when beforePicture && content.StartsWith("JFIF\0"u8) && content.Length >= PlainJfif.Length:
                ReadJfif(content);
                break;
            case JpegMarker.App1 when content.StartsWith("Exif\0"u8) && content.Length > 6:
                ReadExif(content[6..], beforePicture);
                break;
            case JpegMarker.App2 when beforePicture && content.StartsWith("ICC_PROFILE\0"u8):
                _profileParts.Add(content[12..].ToArray());
                break;
            case JpegMarker.App14 when beforePicture && content.StartsWith("Adobe"u8) && content.Length >= 12:
                _adobeTransform = content[11];
                break;
            default:
                Removed.Add(NameOf(marker, content));
                break;
        }
    }

    public void WriteTo(IBufferWriter<byte> output, int components)
    {
        if (_hasJfif)
        {
            JpegMarker.WriteSegment(output, JpegMarker.App0, PlainJfif);
        }

        if (Orientation > 1)
        {
            JpegMarker.WriteSegment(output, JpegMarker.App1, [.. "Exif\0\0"u8, .. Exif.WriteOrientation(Orientation)]);
        }

        if (ReplaceProfile(components) is { } space)
        {
            JpegMarker.WriteSegment(output, JpegMarker.App2, [.. "ICC_PROFILE\0"u8, 1, 1, .. space.Profile.Span]);
        }

        // Adobe Technical Note 5116: without it a decoder cannot know whether three colours are YCbCr or RGB; grey needs none.
        if (_adobeTransform is { } transform && components == 3)
        {
            JpegMarker.WriteSegment(output, JpegMarker.App14, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, (byte)(transform == 0 ? 0 : 1)]);
        }
    }

    private void ReadJfif(ReadOnlySpan<byte> content)
    {
        _hasJfif = true;
        if (content[12] > 0 && content[13] > 0)
        {
            Removed.Add("embedded thumbnail");
        }
        else if (content.Length > PlainJfif.Length)
        {
            Removed.Add("application data");
        }

        if (!content[7..12].SequenceEqual(PlainJfif.AsSpan(7, 5)))
        {
            Removed.Add("print resolution");
        }
    }

    // Browsers obey the first Exif block before the pixels; others are only named.
    private void ReadExif(ReadOnlySpan<byte> tiff, bool beforePicture)
    {
        var orientation = Exif.ReadOrientation(tiff, Removed);
        Orientation = beforePicture && Orientation == 1 ? orientation : Orientation;
    }

    // ICC.1:2010, B.4: each part begins with its number, from 1, and the count of all parts.
    private ColourSpace? ReplaceProfile(int components)
    {
        if (_profileParts.Count == 0)
        {
            return null;
        }

        var parts = _profileParts.Where(part => part.Length > 2).OrderBy(part => part[0]).ToArray();
        var complete = parts.Length == _profileParts.Count && parts.Select((part, index) => part[0] == index + 1 && part[1] == parts.Length).All(right => right);
        var profile = complete ? parts.SelectMany(part => part.Skip(2)).ToArray() : [];
        var space = ColourProfile.Replace(profile, Removed);
        return components == 3 && space != ColourSpace.Srgb ? space : null;
    }

    private static string NameOf(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        JpegMarker.Comment => "comment",
        JpegMarker.App0 when content.StartsWith("JFXX\0"u8) => "embedded thumbnail",
        JpegMarker.App1 when content.StartsWith("Exif"u8) => "Exif data",
        JpegMarker.App1 when content.StartsWith("http://ns.adobe.com/"u8) => "XMP",
        JpegMarker.App2 when content.StartsWith("ICC_PROFILE\0"u8) => "colour profile text",
        JpegMarker.App2 when content.StartsWith("MPF\0"u8) => "list of further pictures",
        JpegMarker.App11 => "content credentials",
        JpegMarker.App13 => "IPTC and Photoshop data",
        _ => "application data",
    };
}
