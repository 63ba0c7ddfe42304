using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content.Reading;

/// <summary>Makes the photos of a content folder, and keeps what became of each until a look at the folder takes it.</summary>
/// <param name="state">Where photos are that were made before this start.</param>
public sealed class PhotoMaking(string folder, PhotoProcess process, StateFolder? state = null)
{
    private readonly ConcurrentDictionary<string, PictureFile> made = new(StringComparer.Ordinal);

    /// <summary>
    /// The next look sees what has become of it. False when its file has changed meanwhile, which is left to that look, too.
    /// </summary>
    /// <exception cref="PhotosNotMadeException">None can be made now.</exception>
    public bool Make(UnmadePhoto photo)
    {
        try
        {
            using var file = OrdinaryFile.Open(Path.Combine(folder, photo.Path), OrdinaryFile.RealPath(folder));
            var original = new OriginalPhoto(file);
            if (!photo.Hash.AsSpan().SequenceEqual(HashOf(original.Look(() => { }).Hash)))
                return false;
            var (picture, refusal) = Make(process, PhotoFormat.OfName(photo.Path), original);
            made[photo.Path] = new PictureFile(photo.Path) { Hash = photo.Hash, Photo = picture, Refusal = refusal };
            return true;
        }
        catch (Exception error) when (error is PhotoChangedException or NotOrdinaryException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>A photo from elsewhere; null with a sentence when it cannot be one.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="PhotosNotMadeException">None can be made now.</exception>
    internal static (MadePhoto? Photo, string Refusal) Make(PhotoProcess process, string path)
    {
        using var file = File.OpenHandle(path);
        return Make(process, file);
    }

    /// <inheritdoc cref="Make(PhotoProcess, string)"/>
    internal static (MadePhoto? Photo, string Refusal) Make(PhotoProcess process, Stream photo)
    {
        using var file = WriteUnnamed(photo);
        return Make(process, file);
    }

    private static (MadePhoto? Photo, string Refusal) Make(PhotoProcess process, SafeFileHandle file)
    {
        var original = new OriginalPhoto(file);
        return OriginalPhoto.Refuse(original.Look(() => { }).Start, original.Length) is { } refusal
            ? (null, refusal)
            : Make(process, PhotoFormat.Jpeg, original);
    }

    /// <summary>The version of a photo that is told apart by its bytes, and by who made it.</summary>
    internal static byte[] HashOf(byte[] hash) => SHA256.HashData([MadePhoto.MakerVersion, .. hash]);

    /// <summary>Null while it is not made.</summary>
    internal PictureFile? Find(PictureFile picture)
    {
        if (made.TryRemove(picture.Path, out var found) && found.Hash.AsSpan().SequenceEqual(picture.Hash))
            return found;
        return state?.FindPhoto(picture.Path, picture.Hash) is { } kept ? picture with { Photo = kept } : null;
    }

    private static (MadePhoto? Photo, string Refusal) Make(PhotoProcess process, PhotoFormat own, OriginalPhoto original) =>
        process.Make(own, original) is var (bytes, refusal) && bytes is null ? (null, refusal) : (Store(bytes!), "");

    /// <summary>Lets go of what no look will take any more: the file was removed or changed meanwhile.</summary>
    internal void Drop(Func<string, bool> isUnmade)
    {
        foreach (var path in made.Keys.Where(path => !isUnmade(path)))
            made.TryRemove(path, out _);
    }

    /// <exception cref="PhotosNotMadeException">There is no room, or no place to write to.</exception>
    private static MadePhoto Store(byte[] bytes)
    {
        try
        {
            return MadePhoto.TryStore(bytes, () => (WriteUnnamed(new MemoryStream(bytes)), 0))
                ?? throw new InvalidDataException("The process that makes photos gave what is none.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new PhotosNotMadeException($"A photo that was made cannot be kept: {error.Message}", error);
        }
    }

    /// <summary>A file that goes when it is closed, also when the program breaks down.</summary>
    private static SafeFileHandle WriteUnnamed(Stream bytes)
    {
        // Many systems hold /tmp in memory.
        const string OnDisk = "/var/tmp";
        var folder = Environment.GetEnvironmentVariable("TMPDIR") is null && Directory.Exists(OnDisk) ? OnDisk : Path.GetTempPath();
        var path = Path.Combine(folder, $"persecution-profile-{Guid.NewGuid():N}");
        const FileShare Others = FileShare.Read | FileShare.Delete;
        var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, Others, FileOptions.DeleteOnClose);
        try
        {
            if (!OperatingSystem.IsWindows())
                File.Delete(path);
            var buffer = new byte[81_920];
            for (long at = 0; bytes.Read(buffer) is var count and > 0; at += count)
                RandomAccess.Write(handle, buffer.AsSpan(0, count), at);
            return handle;
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }
}
