using System.Collections.Concurrent;
using System.Security.Cryptography;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Signing;

namespace PersecutionProfile.Web.Export;

/// <summary>
/// The folder that an export goes to. It is built beside, with second names of the files that stay, and then takes the
/// old one's place as a whole: whatever happens on the way, the old one is as it was.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
    /// <summary>The pack, the book, the archive: whoever is handed one has nothing else to check it by.</summary>
    private static readonly string[] GoAlone = ["pack.html", ".epub", ".zip"];

    private const int Cluster = 32 * 1024;

    private readonly string target;
    private readonly string partial;
    private readonly FileStream claim;
    private readonly Dictionary<string, string> before;
    private readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private int filesKept;
    private long bytes;
    private long bytesOnStick;

    /// <exception cref="ContentException">The folder is somebody else's.</exception>
    public ExportFolder(string folder)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        before = ForeignFiles.Refuse(target);
        (partial, claim) = PartialFolder.Claim(target);
    }

    public int Files => hashes.Count;

    public int FilesKept => filesKept;

    public long Bytes => bytes;

    /// <summary>What they take where each file has whole clusters, as FAT32 makes them on sticks of more than 16 GB.</summary>
    public long BytesOnStick => bytesOnStick;

    /// <summary>May be called from several threads.</summary>
    public void Write(string file, ReadOnlySpan<byte> content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        Add(file, hash, content.Length);
        if (!TryKeep(file, hash))
            WriteNew(file, content);
    }

    /// <summary>A compressed form of a file that is written already; made anew only when that file has changed.</summary>
    public void WriteForm(string file, string extension, Func<ReadOnlyMemory<byte>> make)
    {
        var form = file + extension;
        if (before.TryGetValue(form, out var hash) && before.GetValueOrDefault(file) == hashes[file] && TryKeep(form, hash))
            Add(form, hash, new FileInfo(Path.Combine(partial, form)).Length);
        else
            Write(form, make().Span);
    }

    /// <summary>
    /// Adds a list of all files with their hashes, and signs it, and each file that goes on alone. What has a signature already
    /// that fits keeps it.
    /// </summary>
    public void Sign(ECDsa key, DateTimeOffset validUntil)
    {
        foreach (var file in hashes.Keys.Where(file => GoAlone.Any(end => file.EndsWith(end, StringComparison.Ordinal))).ToArray())
            Sign(file, key);
        Write(Manifest.SignedFile, Manifest.Write(hashes, validUntil, Manifest.SignedFile));
        Sign(Manifest.SignedFile, key);
    }

    /// <summary>Lets the new export take the old one's place, unless they are the same.</summary>
    public void Complete(DateTimeOffset validUntil)
    {
        var manifest = Manifest.Write(hashes, validUntil);
        if (filesKept == before.Count
            && filesKept == hashes.Count
            && manifest.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(target, Manifest.File))))
        {
            return;
        }
        WriteNew(Manifest.File, manifest);
        PartialFolder.Release(claim);
        TakePlace();
    }

    public void Dispose()
    {
        claim.Dispose();
        if (Directory.Exists(partial))
            Directory.Delete(partial, recursive: true);
    }

    private void Sign(string file, ECDsa key)
    {
        var (content, signature) = (File.ReadAllBytes(Path.Combine(partial, file)), file + Signature.End);
        var old = before.ContainsKey(signature) && File.Exists(Path.Combine(target, signature))
            ? File.ReadAllBytes(Path.Combine(target, signature))
            : [];
        Write(signature, Signature.Fits(old, content, key) ? old : Signature.Of(content, key));
    }

    private void Add(string file, string hash, long length)
    {
        if (!hashes.TryAdd(file, hash))
            throw new InvalidOperationException($"{file} was written twice.");
        Interlocked.Add(ref bytes, length);
        Interlocked.Add(ref bytesOnStick, (length + Cluster - 1) / Cluster * Cluster);
    }

    /// <summary>What was tampered with since is written anew.</summary>
    private bool TryKeep(string file, string hash)
    {
        var (old, name) = (Path.Combine(target, file), Path.Combine(partial, file));
        if (before.GetValueOrDefault(file) != hash
            || !File.Exists(old)
            || Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(old))) != hash)
        {
            return false;
        }
        MakeFolder(name);
        if (!FileSystem.TryLink(old, name))
        {
            File.Copy(old, name);
            File.SetLastWriteTimeUtc(name, File.GetLastWriteTimeUtc(old));
        }
        Interlocked.Increment(ref filesKept);
        return true;
    }

    private void WriteNew(string file, ReadOnlySpan<byte> content)
    {
        var name = Path.Combine(partial, file);
        MakeFolder(name);
        using var handle = File.OpenHandle(name, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
    }

    private void MakeFolder(string name) =>
        folders.GetOrAdd(Path.GetDirectoryName(name)!, folder => Directory.CreateDirectory(folder).Exists);

    private void TakePlace()
    {
        if (!Directory.Exists(target) || !Directory.EnumerateFileSystemEntries(target).Any())
        {
            if (Directory.Exists(target))
                Directory.Delete(target);
            Directory.Move(partial, target);
            return;
        }
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(partial, File.GetUnixFileMode(target));
        if (FileSystem.TryExchange(partial, target))
            return; // What is now in the partial folder's place is the old export, and goes with it.
        var old = $"{partial}.old";
        Directory.Move(target, old);
        try
        {
            Directory.Move(partial, target);
        }
        catch
        {
            Directory.Move(old, target);
            throw;
        }
        Directory.Delete(old, recursive: true);
    }
}
