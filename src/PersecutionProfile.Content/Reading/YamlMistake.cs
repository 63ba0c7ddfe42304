using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace PersecutionProfile.Content.Reading;

/// <summary>Says a YAML error in the words of somebody who does not know YAML, by what editors usually do wrong.</summary>
internal static partial class YamlMistake
{
    /// <param name="isEntry">Whether the text stands between the two lines <c>---</c> of an entry.</param>
    public static (Place At, string Message) Explain(string yaml, Mark start, string error, bool isEntry)
    {
        var lines = yaml.Split('\n');
        var reported = Math.Clamp((int)start.Line, 1, lines.Length);
        // The parser often notices a mistake only at the start of the following line, and says of a tab only in which block it stands.
        var tab = error.Contains("tab", StringComparison.OrdinalIgnoreCase) ? Array.FindIndex(lines, reported - 1, line => line.TrimStart(' ').StartsWith('\t')) + 1 : 0;
        foreach (var line in new[] { tab, reported, reported - 1 })
        {
            if (line >= 1 && (ExplainShape(lines, line - 1, isEntry) ?? ExplainLine(lines[line - 1], isReported: line == reported)) is var (column, message))
                return (new Place(line, column), message);
        }
        var indent = Indent(lines[reported - 1]);
        return (new Place(reported, indent + 1), indent > 0
            ? $"This line begins with {Spaces(indent)} and does not fit the lines above it. Keys of one block begin below one another, with the same number of spaces before them."
            : "This line cannot be read. Compare it with a file that works: each line is `key: value`, with a space after the colon, and the lines of a list begin with `- `.");
    }

    /// <summary>What is wrong with a line as a whole, seen beside the one above it.</summary>
    private static (int Column, string Message)? ExplainShape(string[] lines, int index, bool isEntry)
    {
        var (line, above) = (lines[index], lines[..index].LastOrDefault(other => !string.IsNullOrWhiteSpace(other)));
        var indent = Indent(line);
        if (FrontMatter.IsAlmostFence(line) && isEntry && !line.Contains('=', StringComparison.Ordinal))
            return (1, FrontMatter.AlmostFence);
        if (ConflictRest().IsMatch(line))
            return (1, ConflictMarkers.Message);
        if (indent > 0 && IndentedKey().IsMatch(line) && (above is null || FullKey().IsMatch(above)))
            return (1, $"This line begins with {Spaces(indent)}, but keys begin at the very start of the line. Remove the {(indent == 1 ? "space" : "spaces")}.");
        if (ItemWithKey().Match(line) is { Success: true } item && above is not null && FullKey().IsMatch(above))
            return (1, $"A line that begins with `- ` is an item of a list, and no list begins above it. For a key of its own, remove the `- `: `{item.Groups[1].ValueSpan.TrimEnd()}`.");
        if (OtherSign().Match(line) is { Success: true } other)
            return (other.Groups["sign"].Index + 1, $"Behind a key stands a colon and a space, not `{other.Groups["sign"]}`: write `{other.Groups["key"]}: {other.Groups["value"].ValueSpan.TrimEnd()}`.");
        return WithoutColon().Match(line) is { Success: true } words ? (indent + 1, ExplainMissingColon(words, isEntry)) : null;
    }

    private static string ExplainMissingColon(Match line, bool isEntry)
    {
        var (word, rest) = (line.Groups["word"].Value, line.Groups["rest"].Value.Trim());
        if (rest.AsSpan().Count(' ') < 3 && Word().IsMatch(word))
            return $"A colon is missing behind `{word}`: write `{word}: {(rest.Length == 0 ? "…" : rest)}`.";
        return $"This line has no key and no colon. If it goes on with the line above, begin it with two spaces{(isEntry ? "; if it is text of the page, move it below the second line `---`" : "")}.";
    }

    private static (int Column, string Message)? ExplainLine(string line, bool isReported)
    {
        if (line.IndexOf('\t', StringComparison.Ordinal) is var tab and >= 0)
            return (tab + 1, "There is a tab here. Only spaces may stand before a key: replace it with spaces.");
        if (ColonWithoutSpace().Match(line) is { Success: true } key)
            return (key.Length + 1, "A space is missing after the colon: write `key: value`.");
        if (Line().Match(line) is not { Success: true } match)
            return null;
        var value = match.Groups["value"];
        return ExplainValue(value.Value, match.Groups["key"].Success, isReported) is { } message ? (value.Index + 1, message) : null;
    }

    private static string? ExplainValue(string value, bool hasKey, bool isReported) => value switch
    {
        ['“' or '”' or '„' or '‘' or '’' or '«' or '»', ..] => "These are typographic quotation marks. Use straight ones: \"…\".",
        ['[' or '{', ..] => ExplainBrackets(value, isReported),
        ['*' or '&' or ']' or '}' or '@' or '%' or '!' or '|' or '>' or '#' or ',', ..] =>
            $"A value that begins with `{value[0]}` means something else here. Put quotation marks around the whole value: \"…\".",
        ['`', ..] => "A value that begins with a backtick means something else here. Put quotation marks around the whole value: \"…\".",
        ['"' or '\'', ..] when Quoted().IsMatch(value) => null,
        ['"', ..] => "The quotation mark that opens here is not closed, or text follows behind the closing one. Put one at the very end of the value, and write \\\" for one inside.",
        ['\'', ..] => "The quotation mark that opens here is not closed, or text follows behind the closing one. Put one at the very end of the value, and write '' for an apostrophe inside.",
        _ when hasKey && (value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':')) =>
            "There is a second colon in this line. Put quotation marks around the whole value: \"…\".",
        _ => null,
    };

    private static string? ExplainBrackets(string value, bool isReported)
    {
        var (open, close) = value[0] == '[' ? ('[', ']') : ('{', '}');
        if (value.Contains(" #", StringComparison.Ordinal))
            return $"Everything behind a space and `#` is a note to yourself, the closing `{close}` too. Put quotation marks around a part that has a `#`.";
        if (value.AsSpan().Count(open) > value.AsSpan().Count(close))
            return $"The bracket `{open}` that opens here is not closed. Put `{close}` behind the last of what belongs to it.";
        if (!value.TrimEnd().EndsWith(close))
            return $"A value that begins with `{open}` means something else here. Put quotation marks around the whole value: \"…\".";
        return isReported
            ? $"What stands between `{open}` and `{close}` cannot be read. Put commas between its parts, and quotation marks around a part that has a colon, comma, bracket or quotation mark."
            : null;
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static string Spaces(int indent) => indent == 1 ? "a space" : $"{indent} spaces";

    [GeneratedRegex(@"^\s*(- )?[\w-]+ ?:(?=[^\s/:])", RegexOptions.CultureInvariant)]
    private static partial Regex ColonWithoutSpace();

    [GeneratedRegex(@"^\s*(- +)?(?<key>[\w-]+\s*:\s+)?(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^ +[\w-]+:(\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex IndentedKey();

    // A key at the start of its line, with a value that goes no further than the line.
    [GeneratedRegex(@"^[\w-]+:\s+[^\s|>#].*$", RegexOptions.CultureInvariant)]
    private static partial Regex FullKey();

    [GeneratedRegex(@"^- +([\w-]+:(\s.*)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex ItemWithKey();

    [GeneratedRegex(@"^\s*(?<key>[\w-]+)\s*(?<sign>[=;：])\s*(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherSign();

    [GeneratedRegex(@"^\s*(?!- )(?<word>(?>[^\s:#""'\[\]{},]+))(?<rest>\s(?!.*:(\s|\z)).*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutColon();

    [GeneratedRegex(@"^[\p{L}][\w-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(""([^""\\]|\\.)*""|'([^']|'')*')\s*(#.*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(={7}|\|{7}( .*)?)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ConflictRest();
}
