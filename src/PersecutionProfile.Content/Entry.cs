namespace PersecutionProfile.Content;

/// <summary>What every published entry has, whichever folder it comes from.</summary>
public abstract record Entry
{
    private Prose body = Prose.Empty;

    public required Slug Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>Its file inside the content folder, with forward slashes.</summary>
    public required string File { get; init; }

    public Prose Body { get => body; init => body = value; }

    /// <summary>
    /// The sources of its facts, each once, in the order in which the entry first names them: a page numbers them from 1.
    /// </summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>The cover names it uses.</summary>
    public ImmutableArray<string> NamesChanged { get; init; } = [];

    public ImmutableArray<Photo> Photos { get; init; } = [];

    /// <summary>When somebody last changed its meaning, by its own claim or by a correction; null when nobody claims it.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>When somebody last checked it against its sources; null when nobody claims it.</summary>
    public DateOnly? Reviewed { get; init; }

    public DateOnly? ReviewBy { get; init; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Why the public does not see it, in a few words; null in every entry of the published site.</summary>
    public string? HiddenBecause { get; init; }

    /// <summary>Former paths that lead here.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Gives its links their targets, before anybody sees the snapshot: where they lead is known when all entries are.</summary>
    internal void FillLinks(Prose linked) => body = linked;
}
