using System.Security.Cryptography;

namespace PersecutionProfile.Content.Reading;

/// <summary>The files of a content folder as last seen; a file is read again only when its bytes have changed.</summary>
internal sealed class FolderFiles(string folder)
{
    // A symbolic link could lead out of the folder: none is followed. A folder that may not be read is no empty one.
    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    private readonly Dictionary<string, TrackedFile> files = new(StringComparer.Ordinal);

    /// <summary>What the last look found changed and could not read: perhaps somebody is still writing it.</summary>
    public ImmutableArray<string> Unfinished { get; private set; } = [];

    /// <summary>In path order.</summary>
    public IEnumerable<Document> Documents => files.Values.Select(file => file.Document).OfType<Document>().OrderBy(document => document.Path, StringComparer.Ordinal);

    public IEnumerable<DataFile> DataFiles => files.Values.Select(file => file.Data).OfType<DataFile>();

    /// <summary>Files that look like entries and are none.</summary>
    public IEnumerable<Finding> Findings =>
    [
        .. files.Keys.Where(path => !FileKind.IsRead(path)).Select(FileKind.CheckName).OfType<Finding>(),
        .. ClosedFolders.Select(closed => new Finding(Rule.FileUnreadable, closed, 0, 0, "The folder cannot be opened, so what is in it stays as it was. Change its permissions.")),
    ];

    /// <summary>Folders that may not be read; what was last seen in them holds.</summary>
    public ImmutableArray<string> ClosedFolders { get; private set; } = [];

    /// <summary>Files that could be photos.</summary>
    public IEnumerable<PictureFile> Pictures => files.Values.Select(file => file.Picture).OfType<PictureFile>().OrderBy(picture => picture.Path, StringComparer.Ordinal);

    /// <summary>Looks at the whole folder; true when anything in it has changed.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public bool Scan()
    {
        var found = new Dictionary<string, FileInfo>(StringComparer.Ordinal);
        var closed = new List<string>();
        Collect(new DirectoryInfo(folder), "", found, closed);
        var removed = files.Keys.Where(path => !found.ContainsKey(path) && !closed.Any(folder => path.StartsWith($"{folder}/", StringComparison.Ordinal))).ToArray();
        var opened = !ClosedFolders.SequenceEqual(closed);
        ClosedFolders = [.. closed];
        foreach (var path in removed)
            files.Remove(path);
        return Read(found) | removed.Length > 0 | opened;
    }

    private static void Collect(DirectoryInfo from, string prefix, Dictionary<string, FileInfo> found, List<string> closed)
    {
        foreach (var item in from.EnumerateFileSystemInfos("*", Everything).OrderBy(item => item.Name, StringComparer.Ordinal))
        {
            var path = prefix + item.Name;
            if (FileKind.IsHidden(path))
                continue;
            if (item is FileInfo file)
            {
                found[path] = file;
                continue;
            }
            try
            {
                Collect((DirectoryInfo)item, $"{path}/", found, closed);
            }
            catch (UnauthorizedAccessException)
            {
                closed.Add(path);
            }
            catch (DirectoryNotFoundException)
            {
                // Removed since its parent was listed.
            }
        }
    }

    /// <summary>Looks at single files, of which something told that they may have changed.</summary>
    public bool Look(IEnumerable<string> paths)
    {
        var found = new Dictionary<string, FileInfo>(StringComparer.Ordinal);
        var changed = false;
        foreach (var path in paths.Where(path => !FileKind.IsHidden(path) && (FileKind.IsRead(path) || !Path.HasExtension(path))))
        {
            var file = new FileInfo(Path.Combine(folder, path));
            if (!files.ContainsKey(path))
                return Scan(); // A file or a folder is new, or a folder went or was renamed.
            if (file.Exists && file.LinkTarget is null)
                found[path] = file;
            else
                changed |= files.Remove(path);
        }
        return Read(found) | changed;
    }

    private bool Read(Dictionary<string, FileInfo> found)
    {
        var suspects = found.Where(pair => !files.TryGetValue(pair.Key, out var known) || known.Stamp != Stamp.Of(pair.Value)).ToArray();
        var read = new TrackedFile[suspects.Length];
        Parallel.For(0, suspects.Length, index => read[index] = Read(suspects[index].Key, suspects[index].Value));
        var changed = read.Where(file => !files.TryGetValue(file.Path, out var known) || !known.HasBytesOf(file)).ToArray();
        foreach (var file in read)
            files[file.Path] = files.TryGetValue(file.Path, out var known) && known.HasBytesOf(file) ? known with { Stamp = file.Stamp } : file;
        Unfinished = [.. changed.Where(file => file.Document is { IsReadable: false } || file.Data is { IsReadable: false } || file.Picture is { Photo: null }).Select(file => file.Path)];
        return changed.Length > 0;
    }

    private static TrackedFile Read(string path, FileInfo file)
    {
        var stamp = Stamp.Of(file).IfSettled(DateTime.UtcNow);
        if (!FileKind.IsRead(path))
            return new TrackedFile(path, stamp, null);
        try
        {
            var bytes = Load(file);
            return new TrackedFile(path, stamp, SHA256.HashData(bytes))
            {
                Document = FileKind.IsDocument(path) ? Document.Read(path, bytes) : null,
                Data = FileKind.IsDataFile(path) ? DataFile.Read(path, bytes) : null,
                Picture = FileKind.IsPicture(path) ? PictureFile.Read(path, bytes) : null,
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Another stamp than the file's: it is tried again at the next look.
            return new TrackedFile(path, default, null)
            {
                Document = FileKind.IsDocument(path) ? Document.Unreadable(path) : null,
                Data = FileKind.IsDataFile(path) ? DataFile.Unreadable(path) : null,
                Picture = FileKind.IsPicture(path) ? PictureFile.Unreadable(path) : null,
            };
        }
    }

    private static byte[] Load(FileInfo file)
    {
        using var handle = File.OpenHandle(file.FullName, share: FileShare.ReadWrite | FileShare.Delete);
        // One byte more than allowed is enough to say that it is too large.
        var bytes = new byte[Math.Min(RandomAccess.GetLength(handle), ContentFile.LimitInBytes + 1)];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is var count and > 0)
            read += count;
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>Size and time tell that a file may have changed, in whichever direction the time went.</summary>
    private readonly record struct Stamp(long Length, DateTime Written)
    {
        public static Stamp Of(FileInfo file) => new(file.Length, file.LastWriteTimeUtc);

        /// <summary>File systems count time in steps: what was written a moment ago can change once more without showing it.</summary>
        public Stamp IfSettled(DateTime readAt) => Math.Abs((readAt - Written).TotalMilliseconds) < 100 ? default : this;
    }

    private sealed record TrackedFile(string Path, Stamp Stamp, byte[]? Hash)
    {
        public Document? Document { get; init; }

        public DataFile? Data { get; init; }

        public PictureFile? Picture { get; init; }

        public bool HasBytesOf(TrackedFile other) => Hash is null ? other.Hash is null : other.Hash is not null && Hash.AsSpan().SequenceEqual(other.Hash);
    }
}
