using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// Reads a content folder, again and again: what has changed is read anew, and an entry that can no longer be read keeps
/// its last good version. Not for several threads at a time.
/// </summary>
/// <param name="showHidden">Whether drafts, future and expired entries are in the site, marked as such, for a preview.</param>
/// <param name="limit">How long the disk may take for an answer; ten seconds if null.</param>
/// <param name="state">Where last good versions of before are, of what cannot be read at the first time.</param>
/// <param name="photos">Makes the photos; without it none is shown.</param>
public sealed class ContentReader(
    string folder,
    bool showHidden = false,
    TimeSpan? limit = null,
    StateFolder? state = null,
    PhotoMaking? photos = null)
{
    internal static readonly TimeSpan DefaultLimit = TimeSpan.FromSeconds(10);

    private readonly FolderFiles files = new(folder, limit ?? DefaultLimit);
    private readonly SiteAssembly assembly = new(showHidden, state);
    private ContentReading? last;

    public string Folder => folder;

    /// <summary>The folder's real path when it was last looked at: the folder itself may be a link.</summary>
    public string Root => files.Root;

    /// <summary>The links through which the folder is reached, each by its real place.</summary>
    public IReadOnlyList<string> LinksToRoot
    {
        get
        {
            var links = new List<string>();
            Links.Resolve(Path.GetPathRoot(folder)!, folder, links.Add);
            return links;
        }
    }

    /// <summary>Texts that are not saved yet, by path: a reading has them in place of what is on disk.</summary>
    public ImmutableDictionary<string, byte[]> Unsaved { get; set; } = [];

    /// <summary>The paths of all entries and data files, whether they can be read or not.</summary>
    public IEnumerable<string> Texts =>
        files.Paths.Where(path => FileKind.IsDocument(path) || FileKind.IsDataFile(path)).Union(Unsaved.Keys);

    /// <summary>The site that a folder without a file gives.</summary>
    public static SiteContent Nothing() =>
        new SiteAssembly(showHidden: false, state: null).Assemble(new FolderFiles("", DefaultLimit), DateTimeOffset.UnixEpoch).Site;

    public StateFolder? State => state;

    public PhotoMaking? Photos => photos;

    /// <summary>The folder as it is on disk now with all photos of its entries, also of those that are not shown.</summary>
    /// <param name="advance">Called with the number of photos that are made, and of all that were not.</param>
    /// <inheritdoc cref="Read"/>
    /// <exception cref="PhotosNotMadeException">None can be made now.</exception>
    public ContentReading ReadWithPhotos(DateTimeOffset now, Action<int, int>? advance = null)
    {
        var reading = Read(now);
        for (var isNew = true; photos is not null && isNew && !reading.Unmade.IsEmpty;)
        {
            foreach (var (index, photo) in reading.Unmade.Index())
            {
                photos.Make(photo);
                advance?.Invoke(index + 1, reading.Unmade.Length);
            }
            isNew = HasChanged(null);
            reading = Assemble(now);
        }
        return reading;
    }

    /// <summary>The folder as it is on disk now, published as of the given moment; photos that are not made yet are left out.</summary>
    /// <exception cref="IOException">The folder does not exist (<see cref="DirectoryNotFoundException"/>), or its disk does not
    /// answer.</exception>
    public ContentReading Read(DateTimeOffset now)
    {
        files.Scan();
        if (state is not null && !files.ClosedFolders.IsEmpty)
            files.Recall(state.Paths);
        TakeMade();
        return Assemble(now);
    }

    /// <summary>True when any file has changed since the last look.</summary>
    /// <param name="paths">The files that may have changed, inside the folder with forward slashes; null looks at all.</param>
    /// <exception cref="IOException">The folder does not exist (<see cref="DirectoryNotFoundException"/>), or its disk does not
    /// answer.</exception>
    public bool HasChanged(IReadOnlyCollection<string>? paths) => (paths is null ? files.Scan() : files.Look(paths)) | TakeMade();

    /// <summary>What the last look found changed and could not read: perhaps somebody is still writing it.</summary>
    public ImmutableArray<string> Unfinished => files.Unfinished;

    /// <summary>In place of the assembly, to see what happens when that fails.</summary>
    internal Func<ContentReading>? StandIn { get; set; }

    /// <summary>The files as last looked at, published as of the given moment.</summary>
    public ContentReading Assemble(DateTimeOffset now)
    {
        try
        {
            return last = StandIn?.Invoke() ?? assembly.Assemble(WithUnsaved(), now);
        }
        catch (Exception error) when (last is not null && assembly.TakeDown(last, files, now) is { } rest)
        {
            return (last = rest) with { Failure = error };
        }
    }

    private FolderFiles WithUnsaved() =>
        Unsaved.IsEmpty ? files : files.With(Unsaved.ToDictionary(text => text.Key, text => (byte[]?)text.Value));

    private bool TakeMade()
    {
        var isChanged = photos is not null && files.TakeMade(photos.Find);
        photos?.Drop(files.IsUnmade);
        return isChanged;
    }
}

/// <summary>What a content folder gave at one moment.</summary>
/// <param name="HoldsUntil">When the site changes though no file does: midnight, or the next publish or expiry moment.</param>
/// <param name="IsDegraded">Whether something that cannot be read is left out or keeps its last good version.</param>
public sealed record ContentReading(
    SiteContent Site, Lazy<ImmutableArray<Finding>> LazyFindings, DateTimeOffset HoldsUntil, bool IsDegraded)
{
    /// <summary>By file and line. Whoever asks first waits a moment for the suggestions in them, so publish first.</summary>
    public ImmutableArray<Finding> Findings => LazyFindings.Value;

    /// <summary>Why this is only what was published before, less what was taken down since; null for all that the folder gives.</summary>
    public Exception? Failure { get; init; }

    /// <summary>
    /// Data files that cannot be read and never could: sources and figures are shown by their keys, and settings are made up.
    /// </summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    /// <summary>Files that cannot be read and whose last good version was taken from the state folder.</summary>
    public ImmutableArray<string> Recalled { get; init; } = [];

    /// <summary>The photos of entries that are still to be made, those that are shown first.</summary>
    public ImmutableArray<UnmadePhoto> Unmade { get; init; } = [];

    /// <summary>The files that all this was made of, in their last good versions.</summary>
    internal ImmutableArray<KeptFile> Files { get; init; } = [];
}

/// <summary>A version of a file.</summary>
/// <param name="Hash">The SHA-256 of its bytes.</param>
/// <param name="Photo">Kept in place of the file's own bytes.</param>
internal readonly record struct KeptFile(string Path, byte[] Hash, MadePhoto? Photo = null);
