using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace PersecutionProfile.Web.Feeds;

/// <summary>JSON that people can read, too: indented, with the letters of all scripts as they are.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Of(JsonObject json) => json.ToJsonString(Options) + "\n";
}
