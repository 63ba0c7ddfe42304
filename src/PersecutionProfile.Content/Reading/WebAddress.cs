using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Addresses of other sites that lack their beginning, such as "www.example.org".</summary>
internal static partial class WebAddress
{
    /// <summary>With <c>https://</c> before it; null for what does not look like an address.</summary>
    public static string? WithScheme(string text) => Form().IsMatch(text) ? $"https://{text.TrimStart('/')}" : null;

    // Without "www." only the endings that no file has.
    [GeneratedRegex(
        @"^(//)?(www\.[a-z0-9-]+(\.[a-z0-9-]+)+|([a-z0-9-]+\.)+(com|org|net|info|edu|gov|int|uk|church|example))(:[0-9]+)?([/?#]\S*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
