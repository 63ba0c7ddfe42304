using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Web.Responses;

/// <summary>
/// The site's few own files, from <c>wwwroot/</c>. They travel inside the program and have their content's hash in
/// their address, so that the server, the export and every replica give the same bytes under the same names.
/// </summary>
public static partial class Assets
{
    private static readonly FrozenDictionary<string, string> TypesByExtension = new Dictionary<string, string>
    {
        [".css"] = "text/css",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".webmanifest"] = "application/manifest+json",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, (string Path, ReadyResponse Response)> ByName = Load();

    private static readonly FrozenDictionary<string, ReadyResponse> ByPath = ByName.Values.ToFrozenDictionary(
        asset => asset.Path, asset => asset.Response, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Integrities =
        ByName.ToFrozenDictionary(
            asset => asset.Key,
            asset => $"sha256-{Convert.ToBase64String(SHA256.HashData(asset.Value.Response.Body.Span))}",
            StringComparer.Ordinal);

    public static IEnumerable<string> Paths => ByPath.Keys.Order(StringComparer.Ordinal);

    /// <summary>The address of a file of <c>wwwroot/</c>, such as "site.css".</summary>
    public static string PathOf(string name) => ByName[name].Path;

    /// <summary>What stands in a file of <c>wwwroot/</c>, for a page that carries it along.</summary>
    public static string TextOf(string name) => Encoding.UTF8.GetString(ByName[name].Response.Body.Span);

    /// <summary>What a file of <c>wwwroot/</c> must be, so that a browser runs it (Subresource Integrity).</summary>
    public static string IntegrityOf(string name) => Integrities[name];

    public static ReadyResponse? Find(string path) => ByPath.GetValueOrDefault(path);

    private static FrozenDictionary<string, (string, ReadyResponse)> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith("wwwroot/", StringComparison.Ordinal))
            .ToFrozenDictionary(name => name["wwwroot/".Length..], name => Load(assembly, name), StringComparer.Ordinal);
    }

    /// <summary>Without comments and the white space that nothing needs; strings in our stylesheet hold none of these signs.</summary>
    private static string Minified(string css) =>
        AroundSigns()
            .Replace(WhiteSpace().Replace(Comment().Replace(css, ""), " "), "$1")
            .Replace(";}", "}", StringComparison.Ordinal)
            .Trim();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    // Not around + and -, which calc() needs apart, nor before a colon, where it would join a selector to its pseudo-class.
    [GeneratedRegex(@" ?([{};,>]) ?|(?<=:) ")]
    private static partial Regex AroundSigns();

    private static (string, ReadyResponse) Load(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        if (resource.EndsWith(".css", StringComparison.Ordinal))
            bytes = Encoding.UTF8.GetBytes(Minified(Encoding.UTF8.GetString(bytes)));
        var (name, extension) = (Path.GetFileNameWithoutExtension(resource), Path.GetExtension(resource));
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return (
            AddressPattern.Of(AddressKind.Asset).Write($"{name}-{hash}{extension}"),
            new ReadyResponse(StatusCodes.Status200OK, TypesByExtension[extension], bytes, isImmutable: true));
    }
}
