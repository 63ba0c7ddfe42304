using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace PersecutionProfile.Web.Feeds;

/// <summary>JSON that people can read, too: indented, with the letters of all scripts as they are.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FiguresJson))]
[JsonSerializable(typeof(JsonFeed))]
internal sealed partial class JsonText : JsonSerializerContext
{
    private static readonly JsonText Form = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static string Write(FiguresJson figures) => Write(figures, Form.FiguresJson);

    public static string Write(JsonFeed feed) => Write(feed, Form.JsonFeed);

    private static string Write<T>(T data, JsonTypeInfo<T> type) => JsonSerializer.Serialize(data, type) + "\n";
}
