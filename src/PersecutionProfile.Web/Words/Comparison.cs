using System.Collections.Immutable;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>Statements about one quantity, side by side.</summary>
public static class Comparison
{
    private const int ShownOnProfile = 5;
    private const int YearsOfOneTime = 2;

    extension(FigureGroup group)
    {
        /// <summary>
        /// The statement that differs most from the headline, to stand beside it: of the same time where there is one, never what
        /// the same publisher said of another time; null where none differs.
        /// </summary>
        public Figure? Rival => group.Figures.Skip(1)
            .Where(figure => figure.Source.Publisher != group.Headline.Source.Publisher || figure.AsOf == group.Headline.AsOf)
            .Select(figure => (Figure: figure, Distance: Distance(group.Headline.Value, figure.Value)))
            .Where(pair => pair.Distance != (1, 1))
            .OrderByDescending(pair => Math.Abs(pair.Figure.AsOf.Year - group.Headline.AsOf.Year) <= YearsOfOneTime)
            .ThenByDescending(pair => pair.Distance)
            .Select(pair => pair.Figure)
            .FirstOrDefault();

        /// <summary>The headline, and what stands beside it.</summary>
        public ImmutableArray<Figure> Compared => group.Rival is { } rival ? [group.Headline, rival] : [group.Headline];

        /// <summary>
        /// What a profile has room for, the headline and its rival always: the rest of a long series stands on the figure's page.
        /// </summary>
        public ImmutableArray<Figure> OnProfile
        {
            get
            {
                var kept = group.Compared.Concat(group.Figures).Distinct().Take(ShownOnProfile).ToHashSet();
                return [.. group.Figures.Where(kept.Contains)];
            }
        }
    }

    /// <summary>
    /// How many times the one is as large as the other: first between their nearest ends, then between their middles.
    /// Words such as "tens of thousands" have ends, but no middle; other words are farther apart than nothing.
    /// </summary>
    private static (double Ends, double Middles) Distance(FigureValue one, FigureValue other)
    {
        if (one == other || new[] { one, other }.Any(value => value is FigureValue.NotGiven or FigureValue.Unknown))
            return (1, 1);
        if (Ends(one) is not var (low, high) || Ends(other) is not var (otherLow, otherHigh))
            return (1, 1.0001);
        var ends = Math.Max(Times(low, otherHigh), Times(otherLow, high));
        var middles = new[] { one, other }.Any(value => value is FigureValue.Words) ? 1 : Times(low + high, otherLow + otherHigh);
        return (Math.Max(1, ends), Math.Max(middles, 1 / middles));
    }

    private static double Times(double large, double small) => large == small ? 1 : large / Math.Max(small, 0.000001);

    private static (double Low, double High)? Ends(FigureValue value) =>
        value.TryGetSpan(out var low, out var high) ? ((double)low, (double)high) : value.ToString().ToLowerInvariant() switch
        {
            "hundreds" => (100, 1_000),
            "thousands" => (1_000, 10_000),
            "tens of thousands" => (10_000, 100_000),
            "hundreds of thousands" => (100_000, 1_000_000),
            "millions" => (1_000_000, 10_000_000),
            "tens of millions" => (10_000_000, 100_000_000),
            _ => null,
        };
}
