using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Writing;

/// <summary>Reads and writes files inside a content folder, and nothing outside it, wherever names and links lead.</summary>
public sealed class FolderWriter(string folder)
{
    /// <summary>The file's bytes; null when there is none.</summary>
    /// <param name="path">Inside the folder, with forward slashes.</param>
    /// <exception cref="IOException">It cannot be read, or stands outside.</exception>
    public byte[]? Read(string path)
    {
        var file = Place(path);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    /// <summary>Writes a file, with the folders on its way.</summary>
    /// <exception cref="IOException">It cannot be written, or stands outside; what was there is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    /// <inheritdoc cref="Read"/>
    public void Replace(string path, ReadOnlySpan<byte> bytes) => WholeFile.Replace(PlaceWithFolders(path), bytes);

    /// <summary>Writes a file that was not there.</summary>
    /// <inheritdoc cref="Replace"/>
    public void Create(string path, ReadOnlySpan<byte> bytes) => WholeFile.Create(PlaceWithFolders(path), bytes);

    /// <summary>Moves a file to a place where nothing stands.</summary>
    /// <inheritdoc cref="Replace"/>
    public void Move(string from, string to) => File.Move(Place(from), Place(to), overwrite: false);

    /// <summary>Whether a file of such a name would stand inside the folder, and is no link.</summary>
    public bool IsInside(string path) => WhyOutside(path, out _) is null;

    private string PlaceWithFolders(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Place(path))!);
        return Place(path);
    }

    private string Place(string path) => WhyOutside(path, out var file) is { } reason ? throw new IOException(reason) : file;

    /// <summary>In a sentence; null for a file inside.</summary>
    private string? WhyOutside(string path, out string place)
    {
        place = "";
        if (path.Split('/').Any(part => part.Length == 0 || part[0] == '.' || part.AsSpan().IndexOfAny('\\', ':', '\0') >= 0))
            return $"No file of the content folder is called “{UnusableCharacters.Show(path)}”.";
        var file = new FileInfo(Path.Combine(folder, path));
        var parent = file.Directory!;
        while (!parent.Exists)
            parent = parent.Parent!;
        if (!Links.IsSameOrInside(OrdinaryFile.RealPath(parent.FullName), OrdinaryFile.RealPath(folder)) || file.LinkTarget is not null)
            return $"{path} is a link, or stands in a folder that is one and leads out of the content folder. Nothing was written.";
        place = file.FullName;
        return null;
    }
}
