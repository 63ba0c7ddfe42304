using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>Statements about one quantity, side by side.</summary>
public static class Comparison
{
    extension(FigureGroup group)
    {
        /// <summary>Whether it needs room of its own: a key figure, or several statements side by side.</summary>
        public bool IsProminent => group.Definition.IsHeadline || group.Figures.Length > 1;

        /// <summary>What the statements themselves show of why they may differ; empty when they agree.</summary>
        public string WhyTheyDiffer
        {
            get
            {
                if (!group.Disagrees)
                    return "";
                var dates = group.Figures.Select(figure => figure.AsOf).Distinct().ToArray();
                string[] reasons =
                [
                    .. dates.Length > 1
                        ? [dates.All(date => date.IsKnown) ? "the dates differ" : "the dates differ or are not known"]
                        : Array.Empty<string>(),
                    .. group.Figures.DistinctBy(figure => figure.Source.Publisher).Count() > 1
                        ? ["the publishers may not count alike"]
                        : Array.Empty<string>(),
                    .. group.Figures.Any(figure => !figure.Source.IsFirstHand)
                        ? ["some only retell another source"]
                        : Array.Empty<string>(),
                ];
                return reasons.Length > 0
                    ? $"Why they may differ: {string.Join("; ", reasons)}."
                    : "The source does not say why they differ.";
            }
        }
    }
}
