using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>The lines that git writes around two versions of a text which it could not put together.</summary>
internal static partial class ConflictMarkers
{
    public const string Message =
        "Two people changed this file, and git left both versions in it, between the lines `<<<<<<<`, `=======` and `>>>>>>>`. Keep what is right of both, and remove these lines.";

    /// <summary>False, with a finding, when the text has any: with both versions in it, it may say what one of them took out.</summary>
    public static bool AreAbsent(string text, FileFindings findings)
    {
        if (Marker().Match(text) is not { Success: true } marker)
            return true;
        findings.Add(Rule.ConflictMarker, Place.In(text, marker.Index), Message);
        return false;
    }

    /// <summary>Whether a line is one of git's, which can have the name of somebody's branch behind it.</summary>
    public static bool IsMarker(ReadOnlySpan<char> line) =>
        line.Length >= 7 && line[0] is '<' or '>' or '|' && !line[..7].ContainsAnyExcept(line[0]);

    // A line of seven equals signs alone is a heading's underline in Markdown.
    [GeneratedRegex("^(<{7}|>{7})( [^>\n]|$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
