namespace PersecutionProfile.Content;

/// <summary>A country's profile.</summary>
public sealed record Country : Entry
{
    public required CountryCode Code { get; init; }

    public required string Summary { get; init; }

    public ImmutableArray<BasicFact> Basics { get; init; } = [];

    public ImmutableArray<Threat> MainThreats { get; init; } = [];

    /// <summary>Whether a source counts it to the 10/40 Window; null when none is named.</summary>
    public Window1040? Window1040 { get; init; }

    /// <summary>In the order of <c>figures.yml</c>.</summary>
    public ImmutableArray<FigureGroup> Figures { get; init; } = [];

    /// <summary>Newest edition first.</summary>
    public ImmutableArray<Ranking> Rankings { get; init; } = [];

    /// <summary>Whether its profile has a part on the country itself.</summary>
    public bool HasBasics => !Basics.IsEmpty || !MainThreats.IsEmpty || Window1040 is not null;

    public Ranking? LatestRank => Rankings.FirstOrDefault(ranking => ranking.Rank is not null);
}

/// <summary>A plain fact such as the capital, as one source gives it.</summary>
/// <param name="Countries">The neighbours, for that kind of fact alone.</param>
public sealed record BasicFact(
    BasicKind Kind, ImmutableArray<string> Values, ImmutableArray<CountryMention> Countries, Source Source, PartialDate AsOf);

/// <summary>The plain facts a profile can give, in the order they are shown.</summary>
public enum BasicKind
{
    OfficialName,
    Capital,
    Languages,
    Government,
    Leader,
    Religions,
    Neighbours,
}

/// <summary>A country that is named, whether or not it has a profile here.</summary>
public sealed record CountryMention(Slug Slug, string Name);

/// <summary>What a source names as the main pressure on Christians.</summary>
public sealed record Threat(string Name, Source Source, PartialDate AsOf);

/// <summary>
/// Whether a source counts the country to the 10/40 Window, the lands between 10 and 40 degrees north from West Africa to East
/// Asia.
/// </summary>
public sealed record Window1040(bool IsInside, Source Source, PartialDate AsOf);
