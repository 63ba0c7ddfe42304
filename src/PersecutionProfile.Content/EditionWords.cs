namespace PersecutionProfile.Content;

/// <summary>What the files of one language say in place of the original's.</summary>
internal sealed record EditionWords(Language Language)
{
    public SettingsWords Settings { get; init; } = new(null, null, null, null, null, null, null, null);

    public Dictionary<Slug, FigureDefinition> Figures { get; init; } = [];

    public Dictionary<Slug, ObservedDay> Days { get; init; } = [];

    public Dictionary<Slug, string> Topics { get; init; } = [];

    /// <summary>By what the original says.</summary>
    public Dictionary<string, string> Facts { get; init; } = [];

    /// <summary>By the key of their source.</summary>
    public Dictionary<Slug, string> Notes { get; init; } = [];

    public Glossary Glossary { get; init; } = Glossary.Empty;

    /// <summary>By the files of their originals.</summary>
    public Dictionary<string, Entry> Entries { get; init; } = [];

    /// <summary>The files of translations that are not shown, by the files of their originals.</summary>
    public Dictionary<string, string> Begun { get; init; } = [];
}

/// <summary>Null where the original's holds.</summary>
internal sealed record SettingsWords(
    string? Name, string? Tagline, Uri? ExitUrl, string? Licence, string? Hosting, Publisher? Publisher, string? Footer,
    Imprint? Imprint);

/// <summary>All that is translated of a site, and who makes a snapshot of it.</summary>
internal sealed record Editions(ImmutableArray<EditionWords> Words, Func<SiteContent, EditionWords, SiteContent> Make)
{
    public static Editions None { get; } = new([], (original, _) => original);
}
