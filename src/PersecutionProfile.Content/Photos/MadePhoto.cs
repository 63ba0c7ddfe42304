using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PersecutionProfile.Content.Photos;

/// <summary>
/// A photo as it is shown: decoded and written anew in a few sizes, so that nothing is left of its file but the picture.
/// Its bytes lie on disk, in a file that goes when nobody holds the photo any more.
/// </summary>
public sealed class MadePhoto
{
    /// <summary>To be raised whenever the maker gives other bytes: what an older one made is made again.</summary>
    public const int MakerVersion = 1;

    /// <summary>No photo comes near; a child process that was taken over shall not fill the disk.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private const int MostForms = 16, MostBetrayals = 16;

    private readonly int length;
    private Place place;

    private MadePhoto(ImmutableArray<string> betrays, ImmutableArray<PhotoForm> forms, int length, Place place) =>
        (Betrays, Forms, this.length, this.place) = (betrays, forms, length, place);

    /// <summary>What its file tells besides the picture, each as a noun ("GPS position").</summary>
    public ImmutableArray<string> Betrays { get; }

    /// <summary>The largest first; of one size WebP, then the format for browsers without it.</summary>
    public ImmutableArray<PhotoForm> Forms { get; }

    public byte[] Read(PhotoForm form) => Read(form.Offset, form.Length);

    /// <summary>All that <see cref="TryStore"/> was given.</summary>
    internal byte[] ReadAll() => Read(0, length);

    /// <summary>False for bytes that no maker has written.</summary>
    /// <param name="made">What <see cref="Write"/> has written.</param>
    /// <param name="file">Keeps the bytes, and says where in it they begin.</param>
    internal static MadePhoto? TryStore(byte[] made, Func<(SafeFileHandle File, long Start)> file)
    {
        if (TryReadForms(made) is not var (betrays, forms))
            return null;
        var (handle, start) = file();
        return new MadePhoto(betrays, forms, made.Length, new Place(handle, start));
    }

    /// <summary>Its bytes lie elsewhere from now on; who is reading goes on reading from the former file.</summary>
    internal void MoveTo(SafeFileHandle file, long start) => Volatile.Write(ref place, new Place(file, start));

    internal static byte[] Write(
        IReadOnlyList<string> betrays,
        IReadOnlyList<(PhotoFormat Format, int Width, int Height, byte[] Bytes)> forms)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(MakerVersion);
        writer.Write((byte)betrays.Count);
        foreach (var noun in betrays)
            writer.Write(noun);
        writer.Write((byte)forms.Count);
        foreach (var (format, width, height, bytes) in forms)
        {
            writer.Write((byte)format);
            writer.Write(width);
            writer.Write(height);
            writer.Write(bytes.Length);
        }
        foreach (var form in forms)
            writer.Write(form.Bytes);
        writer.Flush();
        return stream.ToArray();
    }

    private static (ImmutableArray<string> Betrays, ImmutableArray<PhotoForm> Forms)? TryReadForms(byte[] made)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(made), new UTF8Encoding(false, throwOnInvalidBytes: true));
            if (reader.ReadInt32() != MakerVersion || reader.ReadByte() is not (<= MostBetrayals and var nouns))
                return null;
            ImmutableArray<string> betrays = [.. Enumerable.Range(0, nouns).Select(_ => reader.ReadString())];
            var count = reader.ReadByte();
            var read = new (PhotoFormat Format, int Width, int Height, int Length)[count];
            for (var index = 0; index < count; index++)
                read[index] = ((PhotoFormat)reader.ReadByte(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
            if (count is 0 or > MostForms
                || !read.All(form => Enum.IsDefined(form.Format) && form is { Width: > 0, Height: > 0, Length: > 0 }))
            {
                return null;
            }
            var offset = reader.BaseStream.Position;
            if (offset + read.Sum(form => (long)form.Length) != made.Length)
                return null;
            var forms = ImmutableArray.CreateBuilder<PhotoForm>(count);
            foreach (var (format, width, height, length) in read)
            {
                forms.Add(new PhotoForm(format, width, height, (int)offset, length));
                offset += length;
            }
            return (betrays, forms.MoveToImmutable());
        }
        catch (Exception error) when (error is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private byte[] Read(int offset, int count)
    {
        var (file, start) = Volatile.Read(ref place);
        var bytes = new byte[count];
        for (var read = 0; read < count;)
        {
            var portion = RandomAccess.Read(file, bytes.AsSpan(read), start + offset + read);
            read += portion > 0 ? portion : throw new EndOfStreamException("What was made of a photo has been cut off on the disk.");
        }
        return bytes;
    }

    /// <summary>The file is closed, and deleted where it has no name, when the last photo in it is collected.</summary>
    private sealed record Place(SafeFileHandle File, long Start);
}
