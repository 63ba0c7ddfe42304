namespace PersecutionProfile.Content;

/// <summary>What every published entry has, whichever folder it comes from.</summary>
public abstract record Entry
{
    private Prose body = Prose.Empty;

    public required Slug Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>That of its words, whatever the edition is.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>How its words came to be; null where they are the original's.</summary>
    public Translation? Translation { get; init; }

    /// <summary>Its file inside the content folder, with forward slashes.</summary>
    public required string File { get; init; }

    public Prose Body { get => body; init => body = value; }

    /// <summary>
    /// The sources of its facts, each once, in the order in which the entry first names them: a page numbers them from 1.
    /// </summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>The cover names it uses.</summary>
    public ImmutableArray<string> NamesChanged { get; init; } = [];

    /// <summary>People it tells about, as far as their consent is noted; nobody sees it on the site.</summary>
    public ImmutableArray<Person> People { get; init; } = [];

    public ImmutableArray<Photo> Photos { get; init; } = [];

    /// <summary>When somebody last changed its meaning, by its own claim or by a correction; null when nobody claims it.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>When somebody last checked it against its sources, a day or a month; null when nobody claims it.</summary>
    public PartialDate? Reviewed { get; init; }

    /// <summary>Who wrote its first words; null when it does not say.</summary>
    public Drafter? DraftedBy { get; init; }

    /// <summary>Up to when reports were read for it; null when it does not say.</summary>
    public PartialDate? ReadUntil { get; init; }

    /// <summary>Who has reviewed it, in words such as "a pastor who lived there"; empty when nobody is said to.</summary>
    public string ReviewedBy { get; init; } = "";

    public DateOnly? ReviewBy { get; init; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Why the public does not see it, in a few words; null in every entry of the published site.</summary>
    public string? HiddenBecause { get; init; }

    /// <summary>
    /// Whether copies that are carried away may hold it: nobody can take down what stands in a book or on a stick.
    /// </summary>
    public bool IsCarried { get; init; } = true;

    /// <summary>What a messenger shows of its page's link.</summary>
    public LinkPreview LinkPreview { get; init; }

    /// <summary>Former paths that lead here.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Gives its links their targets, before anybody sees the snapshot: where they lead is known when all entries are.</summary>
    internal void FillLinks(Prose linked) => body = linked;

    /// <summary>What a kind of entry says of itself in one or two sentences; empty where it says nothing.</summary>
    internal string SummaryOrEmpty => this switch
    {
        Country country => country.Summary,
        Story story => story.Summary,
        HelpAction action => action.Summary,
        InfoPage page => page.Summary,
        _ => "",
    };
}

/// <summary>What is said of a page where its link is shown elsewhere, and in a browser's tab.</summary>
public enum LinkPreview
{
    /// <summary>Its title and its summary.</summary>
    Full,

    /// <summary>Nothing that tells what it is about.</summary>
    Neutral,
}

/// <summary>Who drafts an entry.</summary>
public enum Drafter
{
    Machine,
    Person,
}
