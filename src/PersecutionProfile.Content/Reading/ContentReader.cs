using System.Collections.Frozen;

namespace PersecutionProfile.Content.Reading;

/// <summary>Reads a content folder.</summary>
public sealed class ContentReader(string folder)
{
    /// <summary>The folder as it is on disk now, published as of the given moment.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public ContentReading Read(DateTimeOffset now)
    {
        var paths = List();
        var documents = paths.Where(FileKind.IsDocument).ToArray();
        var read = new Document[documents.Length];
        Parallel.For(0, documents.Length, index => read[index] = Document.Read(documents[index], Load(documents[index])));
        var data = paths.Where(FileKind.IsDataFile).ToFrozenDictionary(path => path, path => DataFile.Read(path, Load(path)));
        var findings = paths.Where(path => !FileKind.IsDocument(path) && !FileKind.IsDataFile(path)).Select(FileKind.CheckName).OfType<Finding>();
        return SiteAssembly.Assemble(new FolderFiles([.. read], data, [.. findings]), now);
    }

    /// <summary>All files, hidden ones left out, with forward slashes, in path order.</summary>
    private string[] List()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden };
        return [.. Directory.EnumerateFiles(folder, "*", options)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !FileKind.IsHidden(path))
            .Order(StringComparer.Ordinal)];
    }

    private byte[] Load(string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        // One byte more than allowed is enough to say that it is too large.
        using var stream = file.OpenRead();
        var bytes = new byte[Math.Min(file.Length, ContentFile.LimitInBytes + 1)];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
