using System.Threading.Channels;

namespace PersecutionProfile.Web.Live;

/// <summary>
/// Hints that something below a folder has changed. Only hints: on Linux .NET's watcher can end silently when folders are
/// renamed (dotnet/runtime#133420) and lose events when many come at once, so somebody has to scan as well.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly Channel<string?> hints = Channel.CreateUnbounded<string?>();
    private readonly List<FileSystemWatcher> watchers = [];

    /// <summary>Paths inside the folder with forward slashes; null when the watcher has lost count, or the folder is another.</summary>
    public ChannelReader<string?> Hints => hints.Reader;

    /// <summary>The folder that is watched, by its real path.</summary>
    public string Folder { get; private set; } = "";

    /// <summary>Watches a folder anew; false when the system does not let us.</summary>
    /// <param name="links">The links through which it is reached: when one is led elsewhere, the folder is another.</param>
    public bool Restart(string folder, IEnumerable<string> links)
    {
        Dispose();
        Folder = folder;
        // Where the folder of a link may not be read, scans have to do.
        foreach (var link in links)
            Watch(Path.GetDirectoryName(link)!, Path.GetFileName(link), isWhole: false, _ => hints.Writer.TryWrite(null));
        return Watch(folder, "*", isWhole: true, path => hints.Writer.TryWrite(Path.GetRelativePath(folder, path).Replace('\\', '/')));
    }

    public void Dispose()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
        watchers.Clear();
    }

    private bool Watch(string folder, string names, bool isWhole, Action<string> tell)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder, names)
            {
                IncludeSubdirectories = isWhole,
                InternalBufferSize = 64 * 1024,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watchers.Add(watcher);
            watcher.Changed += (_, change) => tell(change.FullPath);
            watcher.Created += (_, change) => tell(change.FullPath);
            watcher.Deleted += (_, change) => tell(change.FullPath);
            watcher.Renamed += (_, change) => { tell(change.OldFullPath); tell(change.FullPath); };
            watcher.Error += (_, _) => hints.Writer.TryWrite(null);
            watcher.EnableRaisingEvents = true;
            return true;
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Somebody else knows that something has changed.</summary>
    public void Tell(string path) => hints.Writer.TryWrite(path);
}
