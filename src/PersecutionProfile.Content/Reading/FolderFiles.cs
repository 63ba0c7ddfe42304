using System.Security.Cryptography;
using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content.Reading;

/// <summary>The files of a content folder as last seen; a file is read again only when its bytes have changed.</summary>
/// <param name="limit">How long the disk may take for an answer.</param>
internal sealed class FolderFiles(string folder, TimeSpan limit)
{
    private const int MostMoves = 5;

    private readonly Dictionary<string, TrackedFile> files = new(StringComparer.Ordinal);
    private readonly DiskWorkers disk = new(limit);
    private ImmutableArray<Finding> listed = [];
    private bool hasLinks;

    /// <summary>The folder's real path when it was last looked at.</summary>
    public string Root { get; private set; } = "";

    /// <summary>What the last look found changed and could not read: perhaps somebody is still writing it.</summary>
    public ImmutableArray<string> Unfinished { get; private set; } = [];

    /// <summary>In path order.</summary>
    public IEnumerable<Document> Documents =>
        files.Values.OfType<TrackedDocument>().Select(file => file.Document).OrderBy(document => document.Path, StringComparer.Ordinal);

    public IEnumerable<DataFile> DataFiles => files.Values.OfType<TrackedDataFile>().Select(file => file.Data);

    /// <summary>Files that look like entries and are none, and what cannot be listed or opened.</summary>
    public IEnumerable<Finding> Findings =>
    [
        .. files.Keys.Where(path => !FileKind.IsRead(path)).Select(FileKind.CheckName).OfType<Finding>(),
        .. files.Values.OfType<OtherFile>().Select(file => file.Problem).OfType<Finding>(),
        .. ClosedFolders.Select(closed => new Finding(Rule.FileUnreadable, closed, 0, 0,
            "The folder cannot be opened, so what is in it stays as it was. Change its permissions.")),
        .. listed,
    ];

    /// <summary>Folders that may not be read; what was last seen in them holds.</summary>
    public ImmutableArray<string> ClosedFolders { get; private set; } = [];

    /// <summary>Files that could be photos.</summary>
    public IEnumerable<PictureFile> Pictures =>
        files.Values.OfType<TrackedPicture>().Select(file => file.Picture).OrderBy(picture => picture.Path, StringComparer.Ordinal);

    /// <summary>Looks at the whole folder; true when anything in it has changed.</summary>
    /// <exception cref="IOException">The folder does not exist (<see cref="DirectoryNotFoundException"/>), or its disk does not
    /// answer.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public bool Scan()
    {
        var listing = List();
        (Root, hasLinks) = (listing.Root, listing.HasLinks);
        var changed = !ClosedFolders.SequenceEqual(listing.ClosedFolders) || !listed.SequenceEqual(listing.Findings);
        (ClosedFolders, listed) = ([.. listing.ClosedFolders], [.. listing.Findings]);
        foreach (var path in files.Keys
            .Where(path =>
                !listing.Files.ContainsKey(path) && !ClosedFolders.Any(closed => path.StartsWith($"{closed}/", StringComparison.Ordinal)))
            .ToArray())
        {
            changed |= files.Remove(path);
        }
        changed |= Read(listing.Files, out var vanished);
        if (vanished.Length > 0 && OrdinaryFile.RealPath(folder) != Root)
            return Scan() | changed;
        foreach (var path in vanished)
            changed |= files.Remove(path);
        return changed;
    }

    /// <summary>What lies in a folder that was moved away meanwhile has not been removed from it.</summary>
    private FolderListing List()
    {
        for (var tries = 0; tries < MostMoves; tries++)
        {
            var listing = disk.Run<FolderListing?>([""], (_, worker) => new FolderListing(folder, worker.Advance), _ => null)[0]
                ?? throw new IOException("Its disk or network does not answer.");
            if (OrdinaryFile.RealPath(folder) == listing.Root)
                return listing;
        }
        throw new IOException("It is led elsewhere again and again while it is looked at.");
    }

    public IEnumerable<string> Paths => files.Keys;

    /// <summary>Whether there is a picture that nobody knows yet what has become of.</summary>
    public bool IsUnmade(string path) => files.GetValueOrDefault(path) is TrackedPicture { Picture.IsUnmade: true };

    /// <summary>Takes what has become of photos since; true when there was any.</summary>
    /// <param name="find">What a picture has become; null while it has not.</param>
    public bool TakeMade(Func<PictureFile, PictureFile?> find)
    {
        var isAny = false;
        foreach (var file in files.Values.OfType<TrackedPicture>().Where(file => file.Picture.IsUnmade).ToArray())
        {
            if (find(file.Picture) is not { } made)
                continue;
            files[file.Path] = file with { Picture = made };
            isAny = true;
        }
        return isAny;
    }

    /// <summary>The files as they would be if some had other bytes, or null for one that were not there.</summary>
    public FolderFiles With(IReadOnlyDictionary<string, byte[]?> changes)
    {
        var changed = new FolderFiles(folder, limit) { Root = Root, ClosedFolders = ClosedFolders, listed = listed };
        foreach (var (path, file) in files.Where(file => !changes.ContainsKey(file.Key)))
            changed.files[path] = file;
        foreach (var (path, bytes) in changes.Where(change => change.Value is not null))
            changed.files[path] = FileKind.IsRead(path)
                ? Parse(path, default, SHA256.HashData(bytes!), bytes!)
                : new OtherFile(path);
        return changed;
    }

    /// <summary>Counts files of closed folders as seen that were there before the first look.</summary>
    public void Recall(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(path => ClosedFolders.Any(closed => path.StartsWith($"{closed}/", StringComparison.Ordinal))))
        {
            var file = TrackedFile.Unreadable(path, ContentFile.CannotOpen(path));
            files.TryAdd(path, file is TrackedDocument { Document: var document }
                ? new TrackedDocument(path, document with { Findings = [] }) { Problem = file.Problem }
                : file);
        }
    }

    /// <summary>Looks at single files, of which something told that they may have changed.</summary>
    public bool Look(IEnumerable<string> paths)
    {
        var told = paths.Where(path => !FileKind.IsHidden(path) && (FileKind.IsRead(path) || !Path.HasExtension(path))).ToArray();
        // A file or a folder is new, a folder went or was renamed, or a link may lead elsewhere now.
        if (hasLinks || told.Any(path => !files.ContainsKey(path)) || OrdinaryFile.RealPath(folder) != Root)
            return Scan();
        var changed = Read(told.ToDictionary(path => path, path => new FileInfo(Path.Combine(Root, path))), out var vanished);
        // What is not to be seen may have been removed, or lie in a folder that was closed.
        return (vanished.Length > 0 && Scan()) | changed;
    }

    private bool Read(Dictionary<string, FileInfo> found, out string[] vanished)
    {
        var suspects = found.Where(pair => !IsAsKnown(pair.Key, pair.Value)).Select(pair => pair.Key).ToArray();
        var read = disk.Run(
            suspects,
            (path, worker) => Read(path, found[path], worker),
            path => (TrackedFile?)TrackedFile.Unreadable(path, ContentFile.TooSlow(path)));
        vanished = [.. suspects.Zip(read).Where(pair => pair.Second is null).Select(pair => pair.First)];
        var changed = read.OfType<TrackedFile>()
            .Where(file => !files.TryGetValue(file.Path, out var known) || !known.HasBytesOf(file))
            .ToArray();
        foreach (var file in read.OfType<TrackedFile>())
            files[file.Path] = files.TryGetValue(file.Path, out var known) && known.HasBytesOf(file)
                ? known with { Stamp = file.Stamp }
                : file;
        Unfinished = [.. changed.Where(file => file.MayBeUnfinished).Select(file => file.Path)];
        return changed.Length > 0;
    }

    private bool IsAsKnown(string path, FileInfo file)
    {
        try
        {
            return files.TryGetValue(path, out var known) && known.Stamp == FileStamp.Of(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Null when the file has vanished since it was listed.</summary>
    private TrackedFile? Read(string path, FileInfo file, DiskWorkers.Worker worker)
    {
        try
        {
            var stamp = FileStamp.Of(file).IfSettled(DateTime.UtcNow);
            if (!FileKind.IsRead(path))
            {
                OrdinaryFile.Check(file.FullName, Root)?.Dispose();
                return new OtherFile(path) { Stamp = stamp };
            }
            if (FileKind.IsPicture(path))
                return ReadPicture(path, stamp, file, worker);
            // One byte more than allowed is enough to say that it is too large.
            var bytes = OrdinaryFile.Read(file.FullName, Root, ContentFile.LimitInBytes + 1);
            worker.Compute();
            var hash = SHA256.HashData(bytes);
            return files.TryGetValue(path, out var known) && hash.AsSpan().SequenceEqual(known.Hash)
                ? known with { Stamp = stamp }
                : Parse(path, stamp, hash, bytes);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (NotOrdinaryException error)
        {
            // Like a file that was removed: what stands in its place cannot be a page that was broken by mistake.
            var problem = error.IsOutside ? ContentFile.Outside(path) : ContentFile.NotOrdinary(path);
            return FileKind.IsPicture(path) ? new OtherFile(path) { Problem = problem } : TrackedFile.Unreadable(path, problem, []);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or PhotoChangedException)
        {
            return FileKind.IsRead(path)
                ? TrackedFile.Unreadable(path, ContentFile.CannotOpen(path)) with { MayBeUnfinished = true }
                : new OtherFile(path);
        }
    }

    /// <summary>It is made later: that takes a while.</summary>
    private TrackedFile ReadPicture(string path, FileStamp stamp, FileInfo file, DiskWorkers.Worker worker)
    {
        using var handle = OrdinaryFile.Open(file.FullName, Root);
        var original = new OriginalPhoto(handle);
        var (start, hash) = original.Look(worker.Advance);
        if (files.TryGetValue(path, out var known) && hash.AsSpan().SequenceEqual(known.Hash))
            return known with { Stamp = stamp };
        return TrackedFile.OfPicture(path, hash, start, original.Length) with { Stamp = stamp };
    }

    private static TrackedFile Parse(string path, FileStamp stamp, byte[] hash, byte[] bytes)
    {
        try
        {
            return TrackedFile.Read(path, hash, bytes) with { Stamp = stamp };
        }
        catch (Exception error)
        {
            // One file that brings the reader down must not keep all others from being read.
            return TrackedFile.Unreadable(path, ContentFile.OwnMistake(path, error), bytes);
        }
    }
}
