using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>A path of this site as editors write it in <c>aliases</c> and <c>gone.yml</c>.</summary>
internal static partial class SitePath
{
    public static bool IsValid(string path) => path.Length <= 300 && Form().IsMatch(path);

    // RFC 3986, 3.3, without percent-encoding, dots as whole segments, or an empty segment.
    [GeneratedRegex(@"^(/(?!\.{1,2}(/|\z))[A-Za-z0-9._~!$&'()*+,;=@-]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
