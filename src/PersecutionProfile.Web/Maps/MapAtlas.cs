using System.Text.Encodings.Web;
using static System.FormattableString;

namespace PersecutionProfile.Web.Maps;

/// <summary>The map of the world and a locator map of every country, as SVG markup that stands inside a page.</summary>
/// <remarks>
/// Classes only, no identifiers and no styles: several maps may share a page, and the site's policy forbids inline styles.
/// Codes are ISO 3166-1 alpha-2 in capitals, or XK.
/// </remarks>
public sealed class MapAtlas
{
    private const int DotRadius = 8;

    private readonly MapShapes shapes = MapShapes.Load();

    /// <summary>Whether the atlas has a map of this country.</summary>
    public bool Has(string iso2) => shapes.Locators.ContainsKey(iso2);

    /// <summary>The world with some countries marked, and the 10/40 Window if wanted; read aloud as name and description.</summary>
    public string World(IReadOnlyCollection<string> markedIso2, string name, string description, bool window1040 = false)
    {
        foreach (var iso2 in markedIso2)
            Require(iso2);

        var world = shapes.World;
        var marked = markedIso2.ToLookup(world.Countries.ContainsKey);
        return Svg("map-world", world.Width, world.Height, world.Scale, $"{name}. {description}",
        [
            Path("map-land", world.Land),
            window1040 ? Path("map-band", world.Window) : "",
            .. marked[true].Select(iso2 => Path("map-country", world.Countries[iso2])),
            // Above every shape: Vatican City would vanish under Italy.
            .. marked[false].Select(iso2 => Dot(world.Points[iso2])),
        ]);
    }

    /// <summary>One country among its neighbours, under the name that is read aloud.</summary>
    public string Locator(string iso2, string name)
    {
        Require(iso2);

        var frame = shapes.Frame;
        var locator = shapes.Locators[iso2];
        return Svg("map-locator", frame.Width, frame.Height, frame.Scale, name,
        [
            Path("map-land", locator.Land),
            Path("map-country", locator.Country),
            Path("map-borders", locator.Borders),
            Path("map-line", locator.Lines),
            Dot(locator.Dot),
        ]);
    }

    private void Require(string iso2)
    {
        if (!Has(iso2))
            throw new ArgumentException($"There is no map of '{iso2}'.", nameof(iso2));
    }

    private static string Svg(string kind, int width, int height, int scale, string label, ReadOnlySpan<string?> drawn)
    {
        var size = Invariant($"""viewBox="0 0 {width} {height}" width="{width / scale}" height="{height / scale}" """);
        var name = HtmlEncoder.Default.Encode(label);
        return $"""<svg class="map {kind}" {size}role="img" aria-label="{name}">{string.Concat(drawn)}</svg>""";
    }

    private static string Path(string kind, string? data) =>
        data is null ? "" : $"""<path class="{kind}" d="{data}"/>""";

    private static string Dot(Spot? spot) =>
        spot is null ? "" : Invariant($"""<circle class="map-dot" cx="{spot.X}" cy="{spot.Y}" r="{DotRadius}"/>""");
}
