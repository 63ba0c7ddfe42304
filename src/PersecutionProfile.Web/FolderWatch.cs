using System.Threading.Channels;

namespace PersecutionProfile.Web;

/// <summary>
/// Hints that something below a folder has changed. Only hints: on Linux .NET's watcher can end silently when folders are
/// renamed (dotnet/runtime#133420) and lose events when many come at once, so somebody has to scan as well.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly Channel<string?> hints = Channel.CreateUnbounded<string?>();
    private FileSystemWatcher? watcher;

    /// <summary>Paths inside the folder with forward slashes; null when the watcher has lost count.</summary>
    public ChannelReader<string?> Hints => hints.Reader;

    /// <summary>The folder that is watched, by its real path.</summary>
    public string Folder { get; private set; } = "";

    /// <summary>Watches a folder anew; false when the system does not let us.</summary>
    public bool Restart(string folder)
    {
        Folder = folder;
        watcher?.Dispose();
        watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = 64 * 1024,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, change) => Tell(folder, change.FullPath);
            watcher.Created += (_, change) => Tell(folder, change.FullPath);
            watcher.Deleted += (_, change) => Tell(folder, change.FullPath);
            watcher.Renamed += (_, change) => { Tell(folder, change.OldFullPath); Tell(folder, change.FullPath); };
            watcher.Error += (_, _) => hints.Writer.TryWrite(null);
            watcher.EnableRaisingEvents = true;
            return true;
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public void Dispose() => watcher?.Dispose();

    private void Tell(string folder, string path) => hints.Writer.TryWrite(Path.GetRelativePath(folder, path).Replace('\\', '/'));
}
