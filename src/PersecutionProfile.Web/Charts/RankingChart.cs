using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

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

    public static string Draw(ImmutableArray<Ranking> rankings, string name, SiteWords words)
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
            svg,
            words,
            words.Rankings.Rank,
            ranks,
            worst: 1,
            best: Math.Max(10, ranks.Select(mark => mark.Value).DefaultIfEmpty().Max()),
            editions,
            top);
        top = AddBand(
            svg,
            words,
            words.Rankings.Score,
            scores,
            worst: 100,
            best: Math.Min(80, scores.Select(mark => mark.Value).DefaultIfEmpty(100).Min()),
            editions,
            top);
        AddEditions(svg, words, editions, top);
        return $"<svg class=\"chart\" viewBox=\"0 0 {Width} {top}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(name)}\">{svg}</svg>";
    }

    /// <summary>Draws one scale with its marks; returns where the next may begin.</summary>
    private static int AddBand(
        StringBuilder svg, SiteWords words, string label, Mark[] marks, decimal worst, decimal best, int[] editions, int top)
    {
        if (marks.Length == 0)
            return top;
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {top}H{Right}M{Left} {top + BandHeight}H{Right}\"/>");
        svg.Append(CultureInfo.InvariantCulture,
            $"<text x=\"0\" y=\"{top - 16}\">{WebUtility.HtmlEncode(label)}</text><text x=\"{Left - 8}\" y=\"{top + 4}\" class=\"scale\">{words.Dates.Ungrouped(worst)}</text><text x=\"{Left - 8}\" y=\"{top + BandHeight + 4}\" class=\"scale\">{words.Dates.Ungrouped(best)}</text>");
        // The first and the newest have their numbers; the table has them all.
        var dots = new StringBuilder();
        var distinct = marks.Distinct().OrderBy(mark => mark.Edition).ToArray();
        foreach (var mark in distinct)
        {
            var (x, y) = (X(mark.Edition, editions), top + (int)decimal.Round((mark.Value - worst) / (best - worst) * BandHeight));
            dots.Append(CultureInfo.InvariantCulture, $"M{x} {y}h0");
            if (mark == distinct[0] || mark == distinct[^1])
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<text x=\"{x}\" y=\"{y - 8}\" class=\"mark\">{words.Dates.Ungrouped(mark.Value)}</text>");
        }
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"dots\" d=\"{dots}\"/>");
        return top + BandHeight + Gap;
    }

    private static void AddEditions(StringBuilder svg, SiteWords words, int[] editions, int bottom)
    {
        foreach (var edition in new[] { editions[0], editions[^1] }.Distinct())
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"{X(edition, editions)}\" y=\"{bottom - 12}\" class=\"mark\">{words.Dates.Ungrouped(edition)}</text>");
    }

    private static int X(int edition, int[] editions)
    {
        var span = editions[^1] - editions[0];
        return span == 0 ? (Left + Right) / 2 : Left + 16 + (edition - editions[0]) * (Right - Left - 32) / span;
    }

    private readonly record struct Mark(int Edition, decimal Value);
}
