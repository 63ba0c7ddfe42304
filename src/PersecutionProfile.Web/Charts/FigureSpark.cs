using System.Globalization;
using System.Text;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Charts;

/// <summary>
/// The dated values of one figure in the height of a line, from zero: a dot for a number, a stroke for a range. Nothing is
/// joined by a line: between two statements nothing is known. The table beside it has the same values.
/// </summary>
public static class FigureSpark
{
    private const int Width = 120;
    private const int Floor = 19;
    private const int Ceiling = 3;
    private const int Height = 32;

    /// <summary>Empty where there are not two years to compare.</summary>
    public static string Draw(FigureGroup group)
    {
        var marks = group.Figures
            .Where(figure => figure.AsOf.IsKnown)
            .Select(figure => (figure.AsOf, HasSpan: figure.Value.TryGetSpan(out var low, out var high), Low: low, High: high))
            .Where(mark => mark.HasSpan)
            .ToArray();
        var most = marks.Select(mark => mark.High).DefaultIfEmpty().Max();
        var dates = marks.Select(mark => mark.AsOf).DefaultIfEmpty().ToArray();
        var (first, last) = (dates.Min().Year, dates.Max().Year);
        if (first == last || most <= 0)
            return "";
        int X(PartialDate date)
        {
            var years = date.Year - first + (Math.Max(0, date.Month - 1) / 12.0);
            return 3 + (int)Math.Round(years * (Width - 6) / (last - first + 1));
        }
        int Y(decimal value) => Floor - (int)decimal.Round(value / most * (Floor - Ceiling));
        var path = new StringBuilder();
        foreach (var (x, high, low) in marks.Select(mark => (X(mark.AsOf), Y(mark.High), Y(mark.Low))).Distinct())
            path.Append(CultureInfo.InvariantCulture, $"M{x} {high}v{low - high}");
        return
            $"<svg class=\"spark\" viewBox=\"0 0 {Width} {Height}\" aria-hidden=\"true\"><path d=\"M0 {Floor + 2}h{Width}\"/><path d=\"{path}\"/><text y=\"31\">{first}</text><text x=\"{Width}\" y=\"31\" text-anchor=\"end\">{last}</text></svg>";
    }
}
