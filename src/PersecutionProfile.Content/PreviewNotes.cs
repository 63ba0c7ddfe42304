namespace PersecutionProfile.Content;

/// <summary>What a preview tells editors beside the pages of a snapshot; the public site has none.</summary>
/// <param name="LazyFindings">See <see cref="Reading.ContentReading"/>.</param>
/// <param name="Files">Every file that has an address, by path.</param>
public sealed record PreviewNotes(Lazy<ImmutableArray<Finding>> LazyFindings, ImmutableArray<PreviewFile> Files)
{
    /// <summary>All of them, by file and line.</summary>
    public ImmutableArray<Finding> Findings => LazyFindings.Value;

    /// <summary>Another one for each snapshot.</summary>
    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>Drafts, and what is to be published or has expired.</summary>
    public ImmutableArray<PreviewFile> Hidden => [.. Files.Where(file => file.HiddenBecause is not null)];

    /// <summary>Null for a file that has no address.</summary>
    public PreviewFile? Find(string file) => Files.FirstOrDefault(other => other.Path == file);

    /// <summary>The files that stand at a page's path.</summary>
    public IEnumerable<PreviewFile> FilesOn(string? page) => Files.Where(file => file.Page == page);

    /// <summary>The file that would have an address, or one above it, if it could be read; null when there is none.</summary>
    public PreviewFile? FindUnread(string path) =>
        Files.Where(file => file.Entry is null && (path == file.Page || (file.Address.Anchor is null && Paths.IsBelow(path, file.Page))))
            .MaxBy(file => file.Page.Length);

    public IEnumerable<Finding> FindingsOf(IEnumerable<PreviewFile> files)
    {
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return Findings.Where(finding => paths.Contains(finding.File));
    }
}

/// <summary>A file of the content folder and where it is read.</summary>
/// <param name="Path">Inside the content folder, with forward slashes.</param>
/// <param name="Address">On the site; with an anchor where it shares its page.</param>
/// <param name="Entry">What is shown of it; null when it cannot be read.</param>
/// <param name="HiddenBecause">Why the public does not see it, in a few words; null when it does.</param>
public sealed record PreviewFile(string Path, LinkTarget Address, Entry? Entry, string? HiddenBecause)
{
    public string Page => Address.Page;

    /// <summary>The day that the entry itself names; null when there is none.</summary>
    public DateOnly? Date => Entry switch { Story story => story.Date, PrayerPoint point => point.Date, _ => null };

    /// <summary>What an editor knows it by.</summary>
    public string Name => Entry is { Title.Length: > 0 } ? Entry.Title : Path;
}
