using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Charts;

/// <summary>
/// Rank and score over the editions, one above the other, as SVG. Points are never joined: those of different
/// publishers must not be, and between two editions nothing is known.
/// </summary>
public static class RankingChart
{
    private const int Width = 320;
    private const int Left = 44;
    private const int Right = 304;
    private const int BandHeight = 56;
    private const int Gap = 36;
    private const int LabelWidth = 20;
    private const int DigitWidth = 7;

    public static string Draw(ImmutableArray<Ranking> rankings, string name)
    {
        var editions = rankings.Select(ranking => ranking.Edition).Distinct().Order().ToArray();
        var ranks = rankings.Where(ranking => ranking.Rank is not null)
            .Select(ranking => new Mark(ranking.Edition, ranking.Rank!.Value))
            .ToArray();
        var scores = rankings.Where(ranking => ranking.Score is not null)
            .Select(ranking => new Mark(ranking.Edition, ranking.Score!.Value))
            .ToArray();

        var svg = new StringBuilder();
        var top = Gap;
        // The worst place is at the top of both: rank 1, score 100.
        top = AddBand(
            svg, "Rank", ranks, worst: 1, best: Math.Max(10, ranks.Select(mark => mark.Value).DefaultIfEmpty().Max()), editions, top);
        top = AddBand(
            svg,
            "Score",
            scores,
            worst: 100,
            best: Math.Min(80, scores.Select(mark => mark.Value).DefaultIfEmpty(100).Min()),
            editions,
            top);
        AddEditions(svg, editions, top);
        return $"<svg class=\"chart\" viewBox=\"0 0 {Width} {top}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(name)}\">{svg}</svg>";
    }

    /// <summary>Draws one scale with its marks; returns where the next may begin.</summary>
    private static int AddBand(StringBuilder svg, string label, Mark[] marks, decimal worst, decimal best, int[] editions, int top)
    {
        if (marks.Length == 0)
            return top;
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {top}H{Right}M{Left} {top + BandHeight}H{Right}\"/>");
        svg.Append(CultureInfo.InvariantCulture,
            $"<text x=\"0\" y=\"{top - 16}\">{label}</text><text x=\"{Left - 8}\" y=\"{top + 4}\" class=\"scale\">{Digits(worst)}</text><text x=\"{Left - 8}\" y=\"{top + BandHeight + 4}\" class=\"scale\">{Digits(best)}</text>");
        // From the newest on, a number stands where it has room; the table has them all.
        var (free, dots) = (int.MaxValue, new StringBuilder());
        foreach (var mark in marks.Distinct().OrderByDescending(mark => mark.Edition))
        {
            var (x, y) = (X(mark.Edition, editions), top + (int)decimal.Round((mark.Value - worst) / (best - worst) * BandHeight));
            dots.Append(CultureInfo.InvariantCulture, $"M{x} {y}h0");
            var number = Digits(mark.Value);
            if (x > free)
                continue;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y - 8}\" class=\"mark\">{number}</text>");
            free = x - Math.Max(LabelWidth, number.Length * DigitWidth);
        }
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"dots\" d=\"{dots}\"/>");
        return top + BandHeight + Gap;
    }

    private static void AddEditions(StringBuilder svg, int[] editions, int bottom)
    {
        var free = int.MinValue;
        foreach (var edition in editions)
        {
            var x = X(edition, editions);
            if (x < free)
                continue;
            var label = edition == editions[0] ? Digits(edition) : $"’{edition % 100:00}";
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{bottom - 12}\" class=\"mark\">{label}</text>");
            free = x + LabelWidth;
        }
    }

    private static int X(int edition, int[] editions)
    {
        var span = editions[^1] - editions[0];
        return span == 0 ? (Left + Right) / 2 : Left + 16 + (edition - editions[0]) * (Right - Left - 32) / span;
    }

    private static string Digits(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private readonly record struct Mark(int Edition, decimal Value);
}
