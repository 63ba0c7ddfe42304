namespace PersecutionProfile.Content;

/// <summary>One statement of one source about one quantity of a country.</summary>
public sealed record Figure(
    FigureDefinition Definition,
    FigureValue Value,
    PartialDate AsOf,
    FigureKind? Kind,
    Source Source,
    string Note);

/// <summary>How a source came to its figure.</summary>
public enum FigureKind
{
    Estimate,
    Count,
    Report,

    /// <summary>Worked out from other figures, by the source or by this site.</summary>
    Computed,
}

/// <summary>What a figure counts, and by whose definition; from <c>figures.yml</c>.</summary>
/// <param name="Unit">Such as "people" or "%"; empty when the label says it.</param>
public sealed record FigureDefinition(
    Slug Name,
    string Label,
    string Definition,
    string Unit,
    Source? Source,
    int Order,
    bool IsHeadline)
{
    /// <summary>That of its words.</summary>
    public Language Language { get; init; } = Language.English;

    private const string ShareEnding = "-share";

    /// <summary>Whether it is a percentage of the population, such as "christians-share".</summary>
    internal bool IsShare => Name.Value.EndsWith(ShareEnding, StringComparison.Ordinal);

    /// <summary>Whether it is the share that belongs to another figure.</summary>
    internal bool IsShareOf(FigureDefinition whole) => Name.Value == whole.Name.Value + ShareEnding;
}

/// <summary>All statements about one quantity of one country, the headline first: the newest dated first-hand one.</summary>
public sealed record FigureGroup(FigureDefinition Definition, ImmutableArray<Figure> Figures)
{
    /// <summary>First-hand before retold, stated before computed, newest first.</summary>
    internal static Comparer<Figure> HeadlineFirst { get; } = Comparer<Figure>.Create((a, b) => Rank(b).CompareTo(Rank(a)));

    public Figure Headline => Figures[0];

    /// <summary>Whether sources give values that are not the same.</summary>
    public bool Disagrees => Figures.Select(figure => figure.Value).Distinct().Count() > 1;

    private static (bool, bool, PartialDate) Rank(Figure figure) =>
        (figure.Source.IsFirstHand && figure.AsOf.IsKnown, figure.Kind != FigureKind.Computed, figure.AsOf);
}
