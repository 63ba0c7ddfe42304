using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Names that computers give to copies of a file.</summary>
internal static partial class CopyName
{
    /// <summary>What to do with a file or a folder that is a copy by its name; null for any other.</summary>
    /// <param name="name">Without the ending.</param>
    /// <param name="ending">Empty for a folder.</param>
    public static string? Explain(string name, string ending)
    {
        if (Conflict().Match(name) is { Success: true } conflict)
            return
                $"Two people changed this entry at the same time, and the program that synchronises the folder kept both versions. Put both together in `{OriginalOf(conflict)}` and remove this one.";
        return Copy().Match(name) is { Success: true } copy
            ? $"By its name, this is a copy of `{OriginalOf(copy)}` that the computer made. Remove it; if it is to be another page, give it a name of its own."
            : null;

        string OriginalOf(Match match)
        {
            var of = match.Groups["of"].Value;
            return (of.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? of[..^".md".Length] : of) + ending;
        }
    }

    // Syncthing: laos.sync-conflict-20261120-101010-ABCDEFG; Dropbox and Nextcloud: laos (Ann's conflicted copy 2026-11-20)
    [GeneratedRegex(
        @"^(?<of>.+?)[ .]*(\.sync-conflict|\([^()]*conflicted copy).*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Conflict();

    // Browsers: laos (1); Windows: laos - Copy (2), Copy of laos; macOS: laos copy 2; in German, French, Spanish and Italian, too.
    [GeneratedRegex(
        @"^((copy|kopie|copie|copia)( \([0-9]+\))? (of|von|de|di) (?<of>.+)|(?<of>.+?)( -)? (copy|kopie|copie|copia)( [0-9]+| \([0-9]+\))?|(?<of>.+?) ?\([0-9]+\))\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copy();
}
