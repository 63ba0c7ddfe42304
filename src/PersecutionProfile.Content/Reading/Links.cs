namespace PersecutionProfile.Content.Reading;

/// <summary>Where symbolic links lead.</summary>
internal static class Links
{
    private const int Most = 8;

    private static readonly StringComparison Comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
        ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    /// <summary>
    /// The path with every link in it followed, whether or not anything is there; null after more than eight links, as in a
    /// circle.
    /// </summary>
    /// <param name="from">A real path.</param>
    /// <param name="passed">Is told of each link on the way, by its real place.</param>
    public static string? Resolve(string from, string path, Action<string>? passed = null)
    {
        var (at, links) = (from, 0);
        var rest = new Stack<string>(Parts(path).Reverse());
        while (rest.TryPop(out var part))
        {
            if (part == "..")
            {
                at = Path.GetDirectoryName(at) ?? at;
                continue;
            }
            var next = Path.Combine(at, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                at = next;
                continue;
            }
            if (++links > Most)
                return null;
            passed?.Invoke(next);
            if (Path.IsPathRooted(target))
                at = Path.GetPathRoot(target)!;
            foreach (var step in Parts(target).Reverse())
                rest.Push(step);
        }
        return at;
    }

    public static bool IsInside(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder).TrimEnd('/') + Path.DirectorySeparatorChar, Comparison);

    public static bool IsSameOrInside(string path, string folder) => path.Equals(folder, Comparison) || IsInside(path, folder);

    private static string[] Parts(string path) =>
        [
            .. path[(Path.GetPathRoot(path) ?? "").Length..]
                .Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
                .Where(part => part is not ("" or "."))
        ];
}
