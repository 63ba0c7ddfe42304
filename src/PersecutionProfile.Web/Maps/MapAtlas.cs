using System.Text.Encodings.Web;
using static System.FormattableString;

namespace PersecutionProfile.Web.Maps;

/// <summary>The map of the world and a locator map of every country, as SVG markup that stands inside a page.</summary>
/// <remarks>
/// Classes only, no styles, which the site's policy forbids, and no identifiers but one that a page asks for: several maps may
/// share a page.
/// Codes are ISO 3166-1 alpha-2 in capitals, or XK.
/// </remarks>
public sealed class MapAtlas
{
    private const int DotRadius = 8;

    private const int CornerWidth = 240;
    private const int CornerHeight = 160;

    private readonly MapShapes shapes = MapShapes.Load();

    /// <summary>Whether the atlas has a map of this country.</summary>
    public bool Has(string iso2) => shapes.Locators.ContainsKey(iso2);

    /// <summary>The world with some countries marked, and the 10/40 Window if wanted; read aloud by its name.</summary>
    /// <param name="landId">An anchor for its land, where <see cref="Corner"/>s of it stand on the same page.</param>
    public string World(IEnumerable<MapMark> marks, string name, bool window1040 = false, string? landId = null)
    {
        var world = shapes.World;
        var marked = marks.ToLookup(mark => world.Countries.ContainsKey(Required(mark.Iso2)));
        // A group and not a picture, which may hold no links; what it holds is told by the list beside it.
        return Svg("map-world", world.Width, world.Height, world.Scale, name, "group",
        [
            "<g aria-hidden=\"true\">",
            Path("map-land", world.Land, id: landId),
            window1040 ? Path("map-band", world.Window) : "",
            .. marked[true].Select(mark => Linked(mark, Path($"map-country {mark.Shade}", world.Countries[mark.Iso2], mark.Title))),
            // Above every shape: Vatican City would vanish under Italy.
            .. marked[false].Select(mark => Linked(mark, Dot(world.Points[mark.Iso2], $"map-dot {mark.Shade}", mark.Title))),
            "</g>",
        ]);
    }

    /// <summary>
    /// The part of the world around one country, at one scale for all but the largest; only to look at. It repeats the land of a
    /// map of the world that stands on the same page, and so weighs little.
    /// </summary>
    public string Corner(string iso2, string landId)
    {
        var (at, shape) = (shapes.World.Points[Required(iso2)], shapes.World.Countries.GetValueOrDefault(iso2));
        var (country, middle, width) = (Dot(at), at, CornerWidth);
        if (shape is not null)
        {
            var (west, north, east, south) = MapShapes.BoundsOf(shape);
            country = Path("map-country", shape);
            middle = new Spot((west + east) / 2, (north + south) / 2);
            width = Math.Max(width, Math.Max(east - west, (south - north) * CornerWidth / CornerHeight) * 6 / 5);
        }
        var height = width * CornerHeight / CornerWidth;
        var frame = Invariant($"{middle.X - width / 2} {middle.Y - height / 2} {width} {height}");
        var size = Invariant($"""viewBox="{frame}" width="{CornerWidth / 2}" height="{CornerHeight / 2}" """);
        return $"""<svg class="map map-corner" {size}aria-hidden="true"><use href="#{landId}"/>{country}</svg>""";
    }

    /// <summary>One country among its neighbours, under the name that is read aloud.</summary>
    public string Locator(string iso2, string name)
    {
        var frame = shapes.Frame;
        var locator = shapes.Locators[Required(iso2)];
        return Svg("map-locator", frame.Width, frame.Height, frame.Scale, name, "img",
        [
            Path("map-land", locator.Land),
            Path("map-country", locator.Country),
            Path("map-borders", locator.Borders),
            Path("map-line", locator.Lines),
            Dot(locator.Dot),
        ]);
    }

    private string Required(string iso2) =>
        Has(iso2) ? iso2 : throw new ArgumentException($"There is no map of '{iso2}'.", nameof(iso2));

    // Its countries are links for a hand that points; with the keyboard and read aloud they stand in the list beside the map.
    private static string Linked(MapMark mark, string drawn) =>
        mark.Target is { } target ? $"""<a href="{HtmlEncoder.Default.Encode(target)}" tabindex="-1">{drawn}</a>""" : drawn;

    private static string Svg(string kind, int width, int height, int scale, string label, string role, ReadOnlySpan<string?> drawn)
    {
        var size = Invariant($"""viewBox="0 0 {width} {height}" width="{width / scale}" height="{height / scale}" """);
        var name = HtmlEncoder.Default.Encode(label);
        return $"""<svg class="map {kind}" {size}role="{role}" aria-label="{name}">{string.Concat(drawn)}</svg>""";
    }

    private static string Path(string kind, string? data, string? title = null, string? id = null) =>
        data is null ? ""
        : title is null ? $"""<path{(id is null ? "" : $" id=\"{id}\"")} class="{kind}" d="{data}"/>"""
        : $"""<path class="{kind}" d="{data}">{Title(title)}</path>""";

    private static string Dot(Spot? spot, string kind = "map-dot", string? title = null) =>
        spot is null ? ""
        : Invariant(
            $"""<circle class="{kind}" cx="{spot.X}" cy="{spot.Y}" r="{DotRadius}">{(title is null ? "" : Title(title))}</circle>""");

    private static string Title(string text) => $"<title>{HtmlEncoder.Default.Encode(text)}</title>";
}

/// <summary>A country on the map of the world.</summary>
/// <param name="Shade">The class that colours it.</param>
/// <param name="Title">Shown where a pointer rests on it.</param>
/// <param name="Target">Where it leads; null where it is no link.</param>
public sealed record MapMark(string Iso2, string Shade, string Title, string? Target = null);
