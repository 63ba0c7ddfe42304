namespace PersecutionProfile.Content.Findings;

/// <summary>
/// The one safe remedy of a finding. Whoever makes the finding knows it; <see cref="Fixing.FolderFixer"/> tries whether it
/// helps.
/// </summary>
internal abstract record Fix
{
    /// <summary>Other words at a place, or at several that only help together.</summary>
    public sealed record Replace(params ImmutableArray<Edit> Edits) : Fix;

    /// <summary>A character that is taken out wherever it stands in the file.</summary>
    public sealed record Erase(char Character) : Fix;

    /// <summary>Another name for a file, or for a folder with all that is in it; both paths inside the content folder.</summary>
    public sealed record Rename(string From, string To) : Fix;
}

/// <param name="Old">What must stand there, in one line.</param>
internal sealed record Edit(Place At, string Old, string New);
