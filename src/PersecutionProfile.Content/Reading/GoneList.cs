namespace PersecutionProfile.Content.Reading;

/// <summary>
/// What gone.yml lists, by address and however that was written: who lists a page wants it gone, whether its file is still there
/// or not.
/// </summary>
internal sealed class GoneList
{
    private readonly Dictionary<string, YamlScalar> listed = new(StringComparer.Ordinal);

    public GoneList(DataFile file)
    {
        foreach (var line in file.List.OfType<YamlScalar>())
            listed.TryAdd(AddressIn(line.Value), line);
    }

    public IEnumerable<YamlScalar> Lines => listed.Values;

    /// <summary>The line that lists an entry, by its address or its file; null when none does.</summary>
    public YamlScalar? Find(Document document) =>
        listed.Count > 0 && document.Place is { Address: var address }
            ? listed.GetValueOrDefault(address.ToString()) ?? listed.GetValueOrDefault(AddressIn(document.Path))
            : null;

    /// <summary>An address in its own form, of one with the site's name, of a file's path, of one with slashes too many.</summary>
    private static string AddressIn(string written)
    {
        var path = written.Trim().ToLowerInvariant();
        if (path.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme)
            path = path.IndexOf('/', scheme + 3) is > 0 and var start ? path[start..] : "";
        foreach (var before in (ReadOnlySpan<string>)["/", "content/", "/"])
            path = path.StartsWith(before, StringComparison.Ordinal) ? path[before.Length..] : path;
        foreach (var behind in (ReadOnlySpan<string>)["/", ".md", "/index"])
            path = path.EndsWith(behind, StringComparison.Ordinal) ? path[..^behind.Length] : path;
        return $"/{path}";
    }
}
