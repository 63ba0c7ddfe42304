using System.Diagnostics.CodeAnalysis;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Writing;

/// <summary>Puts a source at the end of <c>sources.yml</c>.</summary>
public static class NewSource
{
    /// <summary>False, with a sentence, when the file has the key already or cannot be read.</summary>
    /// <param name="text">What stands in the file; empty when there is none.</param>
    public static bool TryAdd(
        string text, Slug key, string title, [NotNullWhen(true)] out string? with, [NotNullWhen(false)] out string? reason)
    {
        with = null;
        reason = "sources.yml cannot be read as it is. Type `check`, mend what it says, then try again.";
        if (!TryRead(text, out var before))
            return false;
        if (before[key.Value] is not null)
        {
            reason = $"sources.yml has a source `{key}` already, and nothing was changed. Give the new one another key: --name a-short-key";
            return false;
        }
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var added = (before.Entries.IsEmpty && text.Trim() is "{}" ? "" : text.TrimEnd() + "\n").TrimStart('\n') +
            NewEntry.Source(key, title);
        if (!TryRead(added, out var after) || after.Entries.Length != before.Entries.Length + 1)
            return false;
        with = added.ReplaceLineEndings(end);
        return true;
    }

    private static bool TryRead(string text, out YamlMap map) =>
        FrontMatter.TryReadMap(text.ReplaceLineEndings("\n"), 0, new FileFindings("sources.yml"), out map);
}
