namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>The links a body may have.</summary>
internal static class Link
{
    /// <summary>Whether it leads to another site or a mail program; everything else is looked up among this site's own addresses.</summary>
    public static bool IsExternal(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" && !target.StartsWith('/');

    public static bool IsAllowed(string target) => IsExternal(target) || IsInternal(target);

    // A colon before the first slash would be a scheme, and two slashes at the start another host (RFC 3986, 4.2);
    // browsers take a backslash for a slash.
    private static bool IsInternal(string target)
    {
        var path = target.Split('#', 2)[0];
        return target.Length > 0
            && !path.StartsWith("//", StringComparison.Ordinal)
            && !path.Contains('\\', StringComparison.Ordinal)
            && !path.Contains(':', StringComparison.Ordinal)
            && !path.Any(char.IsControl);
    }
}
