using System.Text.RegularExpressions;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Rendering;

/// <summary>
/// Links of a page in another language than the original's. Pages and texts name places; here they become paths of the edition
/// where it has them, and links to the original, marked with its language, where not.
/// </summary>
internal static partial class EditionLinks
{
    public static string Lead(SiteContent edition, string html)
    {
        var home = edition.Addresses.PathTo(Paths.Home);
        return Tag().Replace(html, tag => Lead(edition, home, tag));
    }

    private static string Lead(SiteContent edition, string home, Match tag)
    {
        var (name, before, place, after) = (tag.Groups["name"].Value, tag.Groups["before"], tag.Groups["place"].Value, tag.Groups["after"]);
        // What names a language leads where it says, and links of texts lead to the edition already.
        if (tag.Value.Contains(" hreflang=", StringComparison.Ordinal)
            || place == home
            || place.StartsWith($"{home}/", StringComparison.Ordinal)
            || place.StartsWith($"{home}#", StringComparison.Ordinal))
        {
            return tag.Value;
        }
        var path = edition.Addresses.PathTo(place);
        var isOriginal = path == place
            && name == "a"
            && edition.Original.Addresses.Find(LinkTarget.Parse(place).Page)?.Group
                is AddressGroup.Page or AddressGroup.Form or AddressGroup.Day;
        var language = isOriginal ? $" hreflang=\"{edition.Original.Settings.Language.HtmlTag}\"" : "";
        return $"<{name}{before}\"{path}\"{language}{after}";
    }

    [GeneratedRegex(
        @"<(?<name>a|link|form)\b(?<before>[^<>]*? (href|action)=)""(?<place>/[^""]*)""(?<after>[^<>]*>)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
