namespace PersecutionProfile.Content.Reading;

/// <summary>
/// What lies in a content folder at one moment. Links are followed to what lies inside the folder, too, whatever its name.
/// </summary>
internal sealed class FolderListing
{
    // A folder that may not be read is no empty one.
    private static readonly EnumerationOptions Everything = new()
    {
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    private readonly Action advance;
    private readonly HashSet<string> linked = new(StringComparer.Ordinal);

    /// <param name="advance">Is called again and again while the system answers.</param>
    /// <exception cref="IOException">The folder does not exist, or does not answer.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public FolderListing(string folder, Action advance)
    {
        this.advance = advance;
        Root = OrdinaryFile.RealPath(folder);
        Collect(new DirectoryInfo(Root), "", [Root]);
    }

    /// <summary>The folder's real path.</summary>
    public string Root { get; }

    /// <summary>By their paths inside the folder with forward slashes; where they really are.</summary>
    public Dictionary<string, FileInfo> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Folders that may not be read.</summary>
    public List<string> ClosedFolders { get; } = [];

    /// <summary>Links that are not followed, and names that are no text.</summary>
    public List<Finding> Findings { get; } = [];

    public bool HasLinks { get; private set; }

    /// <param name="above">The real paths of this folder and those through which the way led here.</param>
    private void Collect(DirectoryInfo from, string prefix, ImmutableList<string> above)
    {
        foreach (var item in from.EnumerateFileSystemInfos("*", Everything).OrderBy(item => item.Name, StringComparer.Ordinal))
        {
            advance();
            var path = prefix + item.Name;
            if (FileKind.IsHidden(path))
                continue;
            if (item.Name.Contains('\uFFFD', StringComparison.Ordinal))
                Findings.Add(
                    new Finding(Rule.FileName, path, 0, 0,
                        "The letters of this name cannot be made out, so nothing under it is read. Give it a new name."));
            else if (Target(item, path, above) is { } target)
                Add(target, path, above);
        }
    }

    private void Add(FileSystemInfo item, string path, ImmutableList<string> above)
    {
        if (item is FileInfo file)
        {
            Files[path] = file;
            return;
        }
        try
        {
            Collect((DirectoryInfo)item, $"{path}/", above.Add(item.FullName));
        }
        catch (DirectoryNotFoundException)
        {
            // Removed since its parent was listed.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            ClosedFolders.Add(path);
        }
    }

    /// <summary>The item itself, or what it leads to if it is a link; null when it is not to be read or has gone.</summary>
    private FileSystemInfo? Target(FileSystemInfo item, string path, ImmutableList<string> above)
    {
        try
        {
            // Its attributes come with its size and time, which are asked for later.
            return item.Attributes.HasFlag(FileAttributes.ReparsePoint) && item.LinkTarget is { } target
                ? Follow(item, target, path, above)
                : item;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private FileSystemInfo? Follow(FileSystemInfo link, string target, string path, ImmutableList<string> above)
    {
        HasLinks = true;
        var real = Links.Resolve(above[^1], link.Name);
        if (real is not null && !Links.IsSameOrInside(real, Root))
            return Refuse("lies outside the content folder");
        if (File.Exists(real))
            return new FileInfo(real);
        if (real is null || above.Any(folder => Links.IsSameOrInside(folder, real)))
            return Refuse("leads in a circle, or through more than eight other links");
        if (!Directory.Exists(real))
            return Refuse("does not exist");
        // Each once, or a few links in each of a few folders would make millions of paths.
        return linked.Add(real) ? new DirectoryInfo(real) : Refuse("is a folder that another link leads to already");

        FileSystemInfo? Refuse(string why)
        {
            Findings.Add(
                new Finding(Rule.SymbolicLink, path, 0, 0,
                    $"This is a link to `{target}`, which {why}, so it is not followed. Put the file or folder itself here, or remove the link."));
            return null;
        }
    }
}
