using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;
using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// The last good version of each file that is shown, kept beside the site for the next start. It holds nothing that is not
/// shown now, and nothing of visitors.
/// </summary>
/// <remarks>
/// One file for each, whose name tells path and version; its first line has the checksum of the rest, and the path. Photos
/// are kept as they were made, with nothing of their files. Several sites over one content folder may share it.
/// </remarks>
public sealed class StateFolder
{
    private const string Version = "1";
    private const string VersionFile = "version";
    private const int HashBytes = 16;
    private const int NameLength = (4 * HashBytes) + 1;

    /// <summary>The first filling of a large folder leaves the machine to the visitors.</summary>
    private const int FilesAtOnce = 32;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>So long a site can be off without losing what it remembers.</summary>
    private static readonly TimeSpan Unused = TimeSpan.FromDays(30);

    private readonly string contentFolder;
    private readonly Lock gate = new();
    private readonly DiskWorkers disk = new(ContentReader.DefaultLimit);
    private readonly bool isReadOnly;
    private readonly HashSet<string> leftovers = new(StringComparer.Ordinal);
    private readonly HashSet<string> damaged = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> said = [];
    private readonly ConcurrentQueue<string> notices = [];
    private ILookup<string, string>? found;
    private Dictionary<string, KeptFile> wanted = [];
    private Dictionary<string, byte[]>? held;
    private bool isUsable = true;

    /// <param name="root">Where the states of several content folders lie side by side.</param>
    /// <param name="isReadOnly">For who only looks for photos that are made already.</param>
    public StateFolder(string root, string contentFolder, bool isReadOnly = false)
    {
        (this.contentFolder, this.isReadOnly) = (contentFolder, isReadOnly);
        Folder = Path.Combine(root, KeyOf(Path.TrimEndingDirectorySeparator(contentFolder)));
    }

    public string Folder { get; }

    /// <summary>Whether something could not be deleted from it that is not shown any more.</summary>
    public bool HasLeftovers { get; private set; }

    /// <summary>The paths of all files that were kept before this start.</summary>
    internal IEnumerable<string> Paths =>
        disk.Run(
            [""],
            (_, worker) =>
                Found.SelectMany(names => names).Where(IsKept).Select(name => Read(name, worker)?.Path).OfType<string>().ToArray(),
            _ => [])[0];

    /// <summary>The names of the files of before this start, by what each begins with.</summary>
    private ILookup<string, string> Found
    {
        get
        {
            lock (gate)
                return found ??= Open().ToLookup(name => name.Split('-')[0]);
        }
    }

    /// <summary>What is to be said since the last time, each once.</summary>
    public IEnumerable<string> TakeNotices()
    {
        while (notices.TryDequeue(out var notice))
            yield return notice;
    }

    /// <summary>The version of a file that was kept before this start; null when there is none.</summary>
    internal (byte[] Bytes, byte[] Hash)? Find(string path) => disk.Run([path], FindNow, _ => null)[0];

    private (byte[] Bytes, byte[] Hash)? FindNow(string path, DiskWorkers.Worker worker)
    {
        var key = KeyOf(path);
        // Another site that shares the folder may have kept a newer one.
        var versions = Found[key].Where(IsKept).OrderByDescending(name => File.GetLastWriteTimeUtc(Path.Combine(Folder, name)));
        foreach (var name in versions)
        {
            if (Read(name, worker) is { } kept && kept.Path == path)
                return (kept.Bytes, Convert.FromHexString(name.AsSpan(key.Length + 1)));
        }
        return null;
    }

    /// <summary>A photo that was made before this start; null also when that is past.</summary>
    internal MadePhoto? FindPhoto(string path, byte[] hash) => held is null ? Kept(NameOf(path, hash), path) : null;

    /// <summary>Its newest version, whichever that is.</summary>
    internal (MadePhoto Photo, byte[] Hash)? FindPhoto(string path) =>
        Find(path) is var (_, hash) && Kept(NameOf(path, hash), path) is { } photo ? (photo, hash) : null;

    // All under one name: a disk that does not answer for one photo is not asked for the others.
    private MadePhoto? Kept(string name, string path) =>
        disk.Run([""], (_, worker) => Found[KeyOf(path)].Contains(name) ? ReadPhoto(name, path, worker) : null, _ => null)[0];

    /// <summary>Deletes what the reading does not show. To be called before it is published.</summary>
    public void Forget(ContentReading reading)
    {
        lock (gate)
        {
            wanted = reading.Files.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
            // Somebody may have deleted the folder.
            if (held is null || !Directory.Exists(Folder))
            {
                var names = Found.SelectMany(names => names).ToHashSet(StringComparer.Ordinal);
                held = wanted.Values.Where(
                    file => NameOf(file.Path, file.Hash) is var name && !damaged.Contains(name) && names.Remove(name))
                    .ToDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal);
                leftovers.UnionWith(names);
                found = null;
            }
            foreach (var (path, hash) in held.Where(file => !IsWanted(file.Key, file.Value)).ToArray())
            {
                held.Remove(path);
                leftovers.Add(NameOf(path, hash));
            }
            DeleteLeftovers();
        }
    }

    /// <summary>Tries again to delete what could not be deleted.</summary>
    public void DeleteLeftovers()
    {
        lock (gate)
        {
            leftovers.RemoveWhere(IsDeleted);
            HasLeftovers = leftovers.Count > 0;
        }
    }

    /// <summary>Writes what is shown and missing here, from the content folder, where that still has the same version.</summary>
    public async Task FillAsync(CancellationToken stop)
    {
        KeptFile[] missing;
        lock (gate)
            missing = isUsable ? [.. wanted.Values.Where(file => held is not null && !held.ContainsKey(file.Path))] : [];
        try
        {
            foreach (var files in missing.Chunk(FilesAtOnce))
            {
                foreach (var file in files)
                    Keep(file);
                if (files.Length == FilesAtOnce)
                    await Task.Delay(Pause, stop);
            }
            MarkUsed();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Say($"The state folder “{Folder}” cannot be written, so last good pages of now will be lost with a restart.", error.Message);
        }
    }

    /// <summary>Removes what lies beside it of content folders that no site has shown for thirty days.</summary>
    public void RemoveUnused()
    {
        if (!isUsable)
            return;
        try
        {
            foreach (var other in Directory.EnumerateDirectories(Path.GetDirectoryName(Folder)!).Where(IsUnused))
                Directory.Delete(other, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Say("A state folder that nobody has used for thirty days cannot be removed.", error.Message);
        }
    }

    /// <summary>By the time of its version, which each site that uses it sets once a day.</summary>
    private bool IsUnused(string other)
    {
        var version = new FileInfo(Path.Combine(other, VersionFile));
        return Path.GetFileName(other) is { Length: 2 * HashBytes } name
            && name.All(char.IsAsciiHexDigitLower)
            && name != Path.GetFileName(Folder)
            && version.Exists && version.LastWriteTimeUtc < DateTime.UtcNow - Unused;
    }

    private void MarkUsed()
    {
        var version = new FileInfo(Path.Combine(Folder, VersionFile));
        if (version.Exists && version.LastWriteTimeUtc < DateTime.UtcNow.AddDays(-1))
            version.LastWriteTimeUtc = DateTime.UtcNow;
    }

    private List<string> Open()
    {
        try
        {
            isUsable = true;
            if (isReadOnly)
                return IsOfThisVersion() ? [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path))] : [];
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(Folder);
            else
                Directory.CreateDirectory(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var names = Directory.EnumerateFileSystemEntries(Folder).Select(path => Path.GetFileName(path)).ToList();
            if (names.Remove(VersionFile) && IsOfThisVersion())
                return names;
            if (Path.Exists(Path.Combine(Folder, VersionFile)) || names.Count > 0)
                Say($"What is in the state folder “{Folder}” is of another version of this program. It is not used, and is replaced.");
            leftovers.UnionWith(names);
            Write(VersionFile, Encoding.UTF8.GetBytes(Version));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            isUsable = false;
            Say($"The state folder “{Folder}” cannot be used, so last good pages are lost with a restart.", error.Message);
        }
        return [];
    }

    private bool IsOfThisVersion() =>
        Path.Combine(Folder, VersionFile) is var file && File.Exists(file) && File.ReadAllText(file) == Version;

    private (string Path, byte[] Bytes, int Start)? Read(string name, DiskWorkers.Worker worker)
    {
        worker.Advance();
        try
        {
            var all = File.ReadAllBytes(Path.Combine(Folder, name));
            var end = Array.IndexOf(all, (byte)'\n');
            var (line, bytes) = (Encoding.UTF8.GetString(all, 0, Math.Max(end, 0)).Split(' ', 2), all[(end + 1)..]);
            if (line is [var checksum, var path] && checksum == Convert.ToHexStringLower(SHA256.HashData(bytes)))
                return (path, bytes, end + 1);
            damaged.Add(name);
            Say($"A file in the state folder “{Folder}” is damaged and is not used.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Say($"A file in the state folder “{Folder}” cannot be read and is not used.", error.Message);
        }
        return null;
    }

    private void Keep(KeptFile file)
    {
        var (path, hash, photo) = file;
        var bytes = photo?.ReadAll() ?? Load(path);
        if (bytes is null || (photo is null && !SHA256.HashData(bytes).AsSpan().StartsWith(hash)))
            return; // It has changed: the next look will see it.
        lock (gate)
        {
            if (!IsWanted(path, hash))
                return; // It was taken down in the meantime.
            var name = NameOf(path, hash);
            var head = Encoding.UTF8.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData(bytes))} {path}\n");
            Write(name, [.. head, .. bytes]);
            photo?.MoveTo(OpenKept(name), head.Length);
            held![path] = hash;
            leftovers.Remove(name);
        }
    }

    /// <summary>Null when it is damaged, which is said.</summary>
    private MadePhoto? ReadPhoto(string name, string path, DiskWorkers.Worker worker)
    {
        try
        {
            return Read(name, worker) is { } kept && kept.Path == path
                ? MadePhoto.TryStore(kept.Bytes, () => (OpenKept(name), kept.Start))
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Who reads a photo in it goes on reading when its name is taken away.</summary>
    private SafeFileHandle OpenKept(string name) => File.OpenHandle(Path.Combine(Folder, name), share: FileShare.Read | FileShare.Delete);

    private byte[]? Load(string path)
    {
        try
        {
            return OrdinaryFile.Read(Path.Combine(contentFolder, path), OrdinaryFile.RealPath(contentFolder), ContentFile.LimitInBytes + 1);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotOrdinaryException)
        {
            return null;
        }
    }

    private void Write(string name, byte[] bytes)
    {
        var half = $"{name}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var file = new FileStream(Path.Combine(Folder, half), options))
                file.Write(bytes);
            File.Move(Path.Combine(Folder, half), Path.Combine(Folder, name), overwrite: true);
        }
        catch
        {
            leftovers.Add(half);
            throw;
        }
    }

    private bool IsDeleted(string name)
    {
        try
        {
            File.Delete(Path.Combine(Folder, name));
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private bool IsWanted(string path, byte[] hash) =>
        wanted.TryGetValue(path, out var other) && hash.AsSpan(0, HashBytes).SequenceEqual(other.Hash.AsSpan(0, HashBytes));

    private void Say(string notice, string reason = "")
    {
        if (said.TryAdd(notice, true))
            notices.Enqueue($"{notice} {reason}".Trim());
    }

    private static bool IsKept(string name) => name.Length == NameLength && !name.Contains('.', StringComparison.Ordinal);

    private static string NameOf(string path, byte[] hash) => $"{KeyOf(path)}-{Convert.ToHexStringLower(hash.AsSpan(0, HashBytes))}";

    private static string KeyOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));
}
