using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Charts;

/// <summary>
/// What several publishers say of one figure, by date, as SVG: a letter for each publisher, a bar for a range, an arrow
/// for a bound. Nothing is joined by a line: between two statements nothing is known.
/// </summary>
public sealed class FigureChart
{
    private const int Width = 360;
    private const int Left = 84;
    private const int Right = 344;
    private const int Top = 24;
    private const int Bottom = 184;
    private const int Height = 212;
    private const int Radius = 9;
    private const int Undated = 44;

    private static readonly ImmutableArray<int> Steps = [1, 2, 3, 4, 5, 6, 8, 10];

    private readonly ImmutableArray<Figure> drawn;
    private readonly decimal most;
    private readonly (double First, double Last) years;
    private readonly bool hasUndated;
    private readonly int all;

    public FigureChart(FigureGroup group)
    {
        all = group.Figures.Length;
        drawn = [.. group.Figures.Where(figure => figure.Value.TryGetSpan(out _, out _)).OrderBy(figure => figure.AsOf)];
        most = ScaleFor(drawn.Select(High).DefaultIfEmpty().Max());
        var dates = drawn.Where(figure => figure.AsOf.IsKnown).Select(figure => Year(figure.AsOf)).DefaultIfEmpty(0).ToArray();
        years = (Math.Floor(dates.Min()), Math.Ceiling(dates.Max()));
        hasUndated = drawn.Any(figure => !figure.AsOf.IsKnown);
        var names = drawn.Select(figure => figure.Source.Publisher).Distinct().ToArray();
        Publishers = [.. names.Select((name, index) => (index < 26 ? ((char)('A' + index)).ToString() : $"{index + 1}", name))];
    }

    /// <summary>Two values or more: one is read more quickly in words.</summary>
    public bool IsWorthwhile => drawn.Length > 1 && most > 0;

    public ImmutableArray<(string Mark, string Publisher)> Publishers { get; }

    public string Draw(string name, SiteWords words)
    {
        var svg = new StringBuilder();
        AddScale(svg, words);
        AddYears(svg, words);
        var placed = new List<(int X, int Y)>();
        foreach (var figure in drawn)
            AddMark(svg, figure, placed);
        return
            $"<svg class=\"chart\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(name)}\">{svg}</svg>";
    }

    /// <summary>What the marks mean, beside their letters.</summary>
    public string Legend(SiteWords words)
    {
        string[] parts =
        [
            drawn.Any(figure => !figure.Source.IsFirstHand) ? words.Figures.EmptyCircle : "",
            drawn.Any(figure => figure.Value is FigureValue.Range) ? words.Figures.Bar : "",
            drawn.Any(figure => Arrow(figure.Value) != 0) ? words.Figures.Arrow : "",
            all > drawn.Length ? words.Figures.OnlyInTable : "",
        ];
        var legend = string.Join(words.Semicolon, parts.Where(part => part.Length > 0));
        return legend.Length == 0 ? "" : words.Figures.Legend($"{char.ToUpperInvariant(legend[0])}{legend[1..]}");
    }

    private void AddScale(StringBuilder svg, SiteWords words)
    {
        foreach (var value in new[] { 0, most / 2, most })
            svg.Append(CultureInfo.InvariantCulture,
                $"<path d=\"M{Left} {Y(value)}H{Right}\"/><text x=\"{Left - 8}\" y=\"{Y(value) + 4}\" class=\"scale\">{Short(value, words)}</text>");
    }

    private void AddYears(StringBuilder svg, SiteWords words)
    {
        var free = int.MinValue;
        for (var year = (int)years.First; year > 0 && year <= years.Last; year++)
        {
            var x = X(year);
            if (x < free || !drawn.Any(figure => figure.AsOf.Year == year))
                continue;
            svg.Append(
                CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{Height - 8}\" class=\"mark\">{words.Dates.Ungrouped(year)}</text>");
            free = x + 34;
        }
        if (hasUndated)
            svg.Append(CultureInfo.InvariantCulture,
                $"<text x=\"{Right - (Undated / 2) + 8}\" y=\"{Height - 8}\" class=\"mark\">{WebUtility.HtmlEncode(words.Figures.NoDate)}</text>");
    }

    private void AddMark(StringBuilder svg, Figure figure, List<(int X, int Y)> placed)
    {
        figure.Value.TryGetSpan(out var low, out var high);
        var y = Y((low + high) / 2);
        var x = figure.AsOf.IsKnown ? X(Year(figure.AsOf)) : Right - (Undated / 2) + 8;
        x = Beside(placed, x, y);
        placed.Add((x, y));
        if (figure.Value is FigureValue.Range)
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"reach\" d=\"M{x - 7} {Y(low)}h14m-7 0V{Y(high)}m-7 0h14\"/>");
        if (Arrow(figure.Value) is not 0 and var way)
            svg.Append(CultureInfo.InvariantCulture,
                $"<path class=\"reach\" d=\"M{x} {y}v{way * 20}m-5 {way * -6}l5 {way * 6}l5 {way * -6}\"/>");
        var letter = Publishers.First(publisher => publisher.Publisher == figure.Source.Publisher).Mark;
        svg.Append(CultureInfo.InvariantCulture,
            $"<circle cx=\"{x}\" cy=\"{y}\" r=\"{Radius}\"{(figure.Source.IsFirstHand ? "" : " class=\"retold\"")}/><text x=\"{x}\" y=\"{y + 4}\" class=\"mark letter\">{letter}</text>");
    }

    /// <summary>Two statements of the same time and size stand beside each other, the later one to the right where there is room.</summary>
    private static int Beside(List<(int X, int Y)> placed, int x, int y)
    {
        bool IsTaken(int at) => placed.Any(other => Math.Abs(other.X - at) < Radius * 2 && Math.Abs(other.Y - y) < Radius * 2);
        var right = x;
        while (IsTaken(right))
            right++;
        while (IsTaken(x))
            x--;
        return right <= Width - Radius - 1 ? right : x;
    }

    private int X(double year)
    {
        var right = Right - 16 - (hasUndated ? Undated : 0);
        return years.Last == years.First
            ? (Left + 16 + right) / 2
            : (int)Math.Round(Left + 16 + ((year - years.First) * (right - Left - 16) / (years.Last - years.First)));
    }

    private int Y(decimal value) => Bottom - (int)decimal.Round(value / most * (Bottom - Top));

    /// <summary>-1 for "or more", which points up, 1 for "or less".</summary>
    private static int Arrow(FigureValue value) => value switch
    {
        FigureValue.Bound(BoundKind.MoreThan or BoundKind.AtLeast, _) => -1,
        FigureValue.Bound(BoundKind.LessThan or BoundKind.AtMost, _) => 1,
        _ => 0,
    };

    private static decimal High(Figure figure) => figure.Value.TryGetSpan(out _, out var high) ? high : 0;

    private static double Year(PartialDate date) => date.Year + (Math.Max(0, date.Month - 1) / 12.0);

    /// <summary>A round number above the highest value, with room for an arrow; 0 where no sensible scale holds it.</summary>
    private static decimal ScaleFor(decimal high)
    {
        if (high is <= 0 or > 1_000_000_000_000)
            return 0;
        var needed = high * 1.1m;
        var power = 1m;
        while (power * 10 < needed)
            power *= 10;
        while (power > needed)
            power /= 10;
        return Steps.Select(step => step * power).First(scale => scale >= needed);
    }

    private static string Short(decimal value, SiteWords words) => value >= 1_000_000
        ? words.Figures.Million(decimal.Round(value / 1_000_000, 2))
        : words.Dates.Number(decimal.Round(value, 2));

}
