using System.Text.Json;
using System.Text.Json.Serialization;

namespace PersecutionProfile.Web.Maps;

/// <summary>The path data of maps.json, which generate.mjs writes; a <c>Scale</c> says how many units make one pixel.</summary>
internal sealed record MapShapes(WorldShape World, FrameSize Frame, IReadOnlyDictionary<string, LocatorShape> Locators)
{
    public static MapShapes Load()
    {
        using var file = typeof(MapShapes).Assembly.GetManifestResourceStream(typeof(MapShapes), "maps.json")!;
        return JsonSerializer.Deserialize(file, MapShapesJson.Default.MapShapes)!;
    }
}

/// <summary>All land as one path, and apart from it each country that is large enough for a shape; a point for every country.</summary>
internal sealed record WorldShape(
    int Width,
    int Height,
    int Scale,
    string Land,
    string Window,
    IReadOnlyDictionary<string, string> Countries,
    IReadOnlyDictionary<string, Spot> Points);

internal sealed record FrameSize(int Width, int Height, int Scale);

/// <summary>One country in its frame: a shape, a dot where that is too small to see, or both for scattered islands.</summary>
internal sealed record LocatorShape(
    string? Land = null,
    string? Borders = null,
    string? Country = null,
    Spot? Dot = null,
    string? Lines = null);

internal sealed record Spot(int X, int Y);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(MapShapes))]
internal sealed partial class MapShapesJson : JsonSerializerContext;
