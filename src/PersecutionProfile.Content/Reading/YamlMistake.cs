using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace PersecutionProfile.Content.Reading;

/// <summary>Says a YAML error in the words of somebody who does not know YAML, by what editors usually do wrong.</summary>
internal static partial class YamlMistake
{
    public static (Place At, string Message) Explain(string yaml, Mark start, string error)
    {
        var lines = yaml.Split('\n');
        var reported = Math.Clamp((int)start.Line, 1, lines.Length);
        // The parser often notices a mistake only at the start of the following line, and says of a tab only in which block it stands.
        var tab = error.Contains("tab", StringComparison.OrdinalIgnoreCase) ? Array.FindIndex(lines, reported - 1, line => line.TrimStart(' ').StartsWith('\t')) + 1 : 0;
        foreach (var line in new[] { tab, reported, reported - 1 })
        {
            if (line >= 1 && ExplainLine(lines[line - 1]) is var (column, message))
                return (new Place(line, column), message);
        }
        var text = lines[reported - 1];
        var indent = text.Length - text.TrimStart().Length;
        return (new Place(reported, indent + 1), indent > 0
            ? "This line does not fit the lines above it. Keys of one block begin below one another, with the same number of spaces before them."
            : "This line cannot be read. Compare it with a file that works: each line is `key: value`, with a space after the colon, and the lines of a list begin with `- `.");
    }

    private static (int Column, string Message)? ExplainLine(string line)
    {
        if (line.IndexOf('\t', StringComparison.Ordinal) is var tab and >= 0)
            return (tab + 1, "There is a tab here. YAML allows only spaces for indentation: replace it with spaces.");
        if (ColonWithoutSpace().Match(line) is { Success: true } key)
            return (key.Length + 1, "A space is missing after the colon: write `key: value`.");
        if (Line().Match(line) is not { Success: true } match)
            return null;
        var value = match.Groups["value"];
        return ExplainValue(value.Value, match.Groups["key"].Success) is { } message ? (value.Index + 1, message) : null;
    }

    private static string? ExplainValue(string value, bool hasKey) => value switch
    {
        ['“' or '”' or '„' or '‘' or '’' or '«' or '»', ..] => "These are typographic quotation marks, which YAML does not know. Use straight ones: \"…\".",
        ['[' or '{', ..] => ExplainBrackets(value),
        ['*' or '&' or ']' or '}' or '@' or '%' or '!' or '|' or '>' or '#' or ',', ..] =>
            $"A value that begins with `{value[0]}` means something else in YAML. Put quotation marks around the whole value: \"…\".",
        ['`', ..] => "A value that begins with a backtick means something else in YAML. Put quotation marks around the whole value: \"…\".",
        ['"', ..] => "The quotation mark that opens here is not closed, or text follows behind the closing one. Put one at the very end of the value, and write \\\" for one inside.",
        ['\'', ..] => "The quotation mark that opens here is not closed, or text follows behind the closing one. Put one at the very end of the value, and write '' for an apostrophe inside.",
        _ when hasKey && (value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':')) =>
            "There is a second colon in this line. Put quotation marks around the whole value: \"…\".",
        _ => null,
    };

    private static string ExplainBrackets(string value)
    {
        var (open, close) = value[0] == '[' ? ('[', ']') : ('{', '}');
        if (value.AsSpan().Count(open) > value.AsSpan().Count(close))
            return $"The bracket `{open}` that opens here is not closed. Put `{close}` behind the last of what belongs to it.";
        return value.TrimEnd().EndsWith(close)
            ? $"What stands between `{open}` and `{close}` cannot be read. Put commas between its parts, and quotation marks around a part that has a colon, comma, bracket or quotation mark."
            : $"A value that begins with `{open}` means something else in YAML. Put quotation marks around the whole value: \"…\".";
    }

    [GeneratedRegex(@"^\s*(- )?[\w-]+:(?=[^\s/:])", RegexOptions.CultureInvariant)]
    private static partial Regex ColonWithoutSpace();

    [GeneratedRegex(@"^\s*(- +)?(?<key>[\w-]+\s*:\s+)?(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
