using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Web.Maps;

/// <summary>The path data of maps.json, which generate.mjs writes; a <c>Scale</c> says how many units make one pixel.</summary>
internal sealed partial record MapShapes(WorldShape World, FrameSize Frame, IReadOnlyDictionary<string, LocatorShape> Locators)
{
    public static MapShapes Load()
    {
        using var file = typeof(MapShapes).Assembly.GetManifestResourceStream(typeof(MapShapes), "maps.json")!;
        return JsonSerializer.Deserialize(file, MapShapesJson.Default.MapShapes)!;
    }

    /// <summary>
    /// Of path data as generate.mjs writes it: whole numbers, each from the point before, closed rings one after the other.
    /// </summary>
    public static (int West, int North, int East, int South) BoundsOf(string path)
    {
        var (x, y, startX, startY) = (0, 0, 0, 0);
        var (west, north, east, south) = (int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        foreach (Match command in Commands().Matches(path))
        {
            var letter = command.ValueSpan[0];
            var numbers = Numbers().Matches(command.Value)
                .Select(number => int.Parse(number.ValueSpan, CultureInfo.InvariantCulture)).ToArray();
            if (letter == 'z')
                (x, y) = (startX, startY);
            for (var i = 0; i < numbers.Length; i += letter is 'h' or 'v' ? 1 : 2)
            {
                x += letter == 'v' ? 0 : numbers[i];
                y += letter == 'v' ? numbers[i] : letter == 'h' ? 0 : numbers[i + 1];
                if (letter == 'm' && i == 0)
                    (startX, startY) = (x, y);
                (west, north, east, south) = (Math.Min(west, x), Math.Min(north, y), Math.Max(east, x), Math.Max(south, y));
            }
        }
        return (west, north, east, south);
    }

    [GeneratedRegex("[mlhvz][^mlhvz]*")]
    private static partial Regex Commands();

    [GeneratedRegex("-?[0-9]+")]
    private static partial Regex Numbers();
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
