using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace PersecutionProfile.Content.Reading;

/// <summary>Says a YAML error in the words of somebody who does not know YAML, by what editors usually do wrong.</summary>
internal static partial class YamlMistake
{
    private static readonly FrozenSet<string> BlockKeys =
        Keys.Blocks.Values.SelectMany(keys => keys)
            .Concat(Keys.Source)
            .Concat(Keys.FigureDefinition)
            .Concat(Keys.ObservedDay)
            .Select(key => key.Name)
            .ToFrozenSet();

    private const int LongestQuotation = 5;

    private static readonly string[] SmallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];

    /// <param name="isEntry">Whether the text stands between the two lines <c>---</c> of an entry.</param>
    public static (Place At, string Message) Explain(string yaml, Mark start, string error, bool isEntry)
    {
        var lines = yaml.Split('\n');
        var reported = Math.Clamp((int)start.Line, 1, lines.Length);
        // The parser often notices a mistake only at the start of the following line, and says of a tab only in which block it stands.
        var tab = error.Contains("tab", StringComparison.OrdinalIgnoreCase)
            ? Array.FindIndex(lines, reported - 1, line => line.TrimStart(' ').StartsWith('\t')) + 1
            : 0;
        foreach (var line in new[] { tab, reported, reported - 1 }.Where(line => line >= 1))
        {
            if (ExplainNeighbours(lines, line - 1, isEntry) is var (at, what))
                return (at, what);
            var ofLine = ExplainShape(lines, line - 1, isEntry) ?? ExplainLine(lines[line - 1], isReported: line == reported);
            if (ofLine is var (column, message))
                return (new Place(line, column), message);
        }
        var indent = Indent(lines[reported - 1]);
        return (new Place(reported, indent + 1), indent > 0
            ? $"This line begins with {Spaces(indent)} and does not fit the lines above it. Keys of one block begin below one another, with the same number of spaces before them."
            : "This line cannot be read. Compare it with a file that works: each line is `key: value`, with a space after the colon, and the lines of a list begin with `- `.");
    }

    /// <summary>A mistake that the parser notices only further down, at a line that is right in itself.</summary>
    private static (Place At, string Message)? ExplainNeighbours(string[] lines, int index, bool isEntry)
    {
        var above = LineAbove(lines, index);
        if (above < 0)
            return null;
        if (lines[index].TrimStart().StartsWith("- ", StringComparison.Ordinal)
            && EmptyList().Match(lines[above]) is { Success: true } list)
        {
            return (new Place(above + 1, list.Groups["list"].Index + 1), isEntry
                ? "`[]` says that this list has no items, but its items stand below. Remove the `[]`."
                : "This line says that the list has no items, but its items stand below. Remove the line.");
        }
        if (LostIndent(lines, index) is var (lost, indent))
            return (new Place(lost + 1, 1), Unindented(FullKey().Match(lines[lost]).Groups["key"].Value, indent));
        return BrokenQuotation(lines, index);
    }

    /// <summary>What to say of a key that stands at the beginning of its line instead of in its block.</summary>
    public static string Unindented(string key, int indent) => $"`{key}` stands at the beginning of the line; {PutSpaces(indent)}.";

    public static string PutSpaces(int indent) =>
        $"put {(indent == 1 ? "a space" : $"{Number(indent)} spaces")} in front of it, as its neighbours have";

    /// <summary>
    /// The first of the lines right above that have lost the spaces which the reported line and the block's beginning still
    /// have.
    /// </summary>
    private static (int Line, int Indent)? LostIndent(string[] lines, int index)
    {
        var (lost, indent) = (index, Indent(lines[index]));
        if (indent == 0 || !IndentedKey().IsMatch(lines[index]))
            return null;
        for (var above = LineAbove(lines, index); above >= 0; above = LineAbove(lines, above))
        {
            if (!FullKey().IsMatch(lines[above]))
            {
                var isOfBlock = OpeningKey().IsMatch(lines[above]) || ItemMarks().Match(lines[above]).Length == indent;
                return lost < index && isOfBlock ? (lost, indent) : null;
            }
            lost = above;
        }
        return null;
    }

    /// <summary>A text in quotation marks whose next line begins too far left to belong to it, at the line where it begins.</summary>
    private static (Place At, string Message)? BrokenQuotation(string[] lines, int index)
    {
        for (var line = index; line >= Math.Max(0, index - LongestQuotation); line--)
        {
            if (OpenQuotation().Match(lines[line]) is not { Success: true } open)
                continue;
            var mark = open.Groups["mark"].Value[0];
            var rest = lines.Skip(line + 1).Take(LongestQuotation).TakeWhile(next => !AnyKey().IsMatch(next)).ToArray();
            var end = Array.FindIndex(rest, next => next.TrimEnd().EndsWith(mark));
            return rest[..(end + 1)].Any(next => Indent(next) <= ItemMarks().Match(lines[line]).Length)
                ? (new Place(line + 1, open.Groups["mark"].Index + 1),
                    "The text in quotation marks that begins here is broken over two lines. Write it in one line, up to the closing quotation mark.")
                : null;
        }
        return null;
    }

    /// <summary>The nearest line above that is neither empty nor a note; -1 when there is none.</summary>
    private static int LineAbove(string[] lines, int index) =>
        Array.FindLastIndex(lines, Math.Max(0, index - 1), index, line => line.AsSpan().TrimStart() is not ([] or ['#', ..]));

    private static string Number(int number) =>
        number < SmallNumbers.Length ? SmallNumbers[number] : number.ToString(CultureInfo.InvariantCulture);

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
            return (1,
                $"This line begins with {Spaces(indent)}, but keys begin at the very start of the line. Remove the {(indent == 1 ? "space" : "spaces")}.");
        if (ItemWithKey().Match(line) is { Success: true } item && above is not null && FullKey().IsMatch(above))
            return (1,
                $"A line that begins with `- ` is an item of a list, and no list begins above it. For a key of its own, remove the `- `: `{item.Groups[1].ValueSpan.TrimEnd()}`.");
        if (above is not null
            && OtherItem().Match(line) is { Success: true } mark
            && (OpeningKey().IsMatch(above) || above.AsSpan().TrimStart().StartsWith("- ") || OtherItem().IsMatch(above)))
        {
            return (indent + 1,
                $"A line of a list begins with `- `, a hyphen and a space: write `- {mark.Groups["item"].ValueSpan.TrimEnd()}`.");
        }
        if (!isEntry && RemovedPath().Match(line) is { Success: true } path)
        {
            var also = above is not null && EmptyList().IsMatch(above) ? " Remove the line `[]` above it." : "";
            return (indent + 1,
                $"A line of a list begins with `- `, and a path of this site with `/`: write `- /{path.Groups["path"].Value}`.{also}");
        }
        if (OtherSign().Match(line) is { Success: true } other)
            return (other.Groups["sign"].Index + 1,
                $"Behind a key stands a colon and a space, not `{other.Groups["sign"]}`: write `{other.Groups["key"]}: {other.Groups["value"].ValueSpan.TrimEnd()}`.");
        return WithoutColon().Match(line) is { Success: true } words ? (indent + 1, ExplainMissingColon(words, isEntry)) : null;
    }

    private static string ExplainMissingColon(Match line, bool isEntry)
    {
        var (word, rest) = (line.Groups["word"].Value, line.Groups["rest"].Value.Trim());
        if (rest.AsSpan().Count(' ') < 3 && Word().IsMatch(word))
            return $"A colon is missing behind `{word}`: write `{word}: {(rest.Length == 0 ? "…" : rest)}`.";
        var otherwise = isEntry ? "; if it is text of the page, move it below the second line `---`" : "";
        return $"This line has no key and no colon. If it goes on with the line above, begin it with two spaces{otherwise}.";
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
        return ExplainValue(
            value.Value, match.Groups["key"].Value.TrimEnd(' ', ':'), match.Groups["mark"].Success, isReported) is { } message
            ? (value.Index + 1, message)
            : null;
    }

    private static string? ExplainValue(string value, string key, bool isItem, bool isReported) => value switch
    {
        ['“' or '”' or '„' or '‘' or '’' or '‚' or '«' or '»' or '‹' or '›', ..] =>
            "These are typographic quotation marks. Use straight ones: \"…\".",
        ['[' or '{', ..] => ExplainBrackets(value, isReported),
        ['*' or '&' or ']' or '}' or '@' or '%' or '!' or '|' or '>' or '#' or ',', ..] =>
            $"A value that begins with `{value[0]}` means something else here. Put quotation marks around the whole value: \"…\".",
        ['`', ..] => "A value that begins with a backtick means something else here. Put quotation marks around the whole value: \"…\".",
        ['"' or '\'', ..] when Quoted().IsMatch(value) => null,
        ['"', .. var inner] when inner.TrimEnd() is [.., '“' or '”' or '„'] && !inner.Contains('"', StringComparison.Ordinal) =>
            "The quotation mark at the end of this value is a typographic one. Write a straight one there, \", as at its beginning.",
        ['"', ..] =>
            "The quotation mark that opens here is not closed, or text follows behind the closing one. Put one at the very end of the value, and write \\\" for one inside.",
        ['\'', ..] =>
            "The quotation mark that opens here is not closed, or text follows behind the closing one. Put one at the very end of the value, and write '' for an apostrophe inside.",
        _ when SeveralKeys(value, key, isItem) is { } several => several,
        _ when key.Length > 0 && (value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':')) =>
            "There is a second colon in this line. Put quotation marks around the whole value: \"…\".",
        _ => null,
    };

    /// <summary>"factbook: title: The World Factbook, publisher: CIA" and "- file: field.jpg, role: lead"</summary>
    private static string? SeveralKeys(string value, string key, bool isItem)
    {
        var inner = InnerKey().Matches(value);
        if (key.Length == 0 || inner.Count == 0 || !inner.All(match => BlockKeys.Contains(match.Groups["key"].Value)))
            return null;
        if (isItem)
            return $"Several keys stand in this line. Write each on a line of its own, all beginning right below `{key}`.";
        return inner[0].Index == 0
            ? $"Several keys stand in this line. Write each on a line of its own below `{key}:`, with two spaces more in front of it."
            : null;
    }

    private static string? ExplainBrackets(string value, bool isReported)
    {
        var (open, close) = value[0] == '[' ? ('[', ']') : ('{', '}');
        if (value.Contains(" #", StringComparison.Ordinal))
            return
                $"Everything behind a space and `#` is a note to yourself, the closing `{close}` too. Put quotation marks around a part that has a `#`.";
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

    [GeneratedRegex(@"^\s*(?<mark>- +)?(?<key>[\w-]+\s*:\s+)?(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^ +[\w-]+:(\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex IndentedKey();

    [GeneratedRegex(@"(^|, *)(?<key>[a-z-]+): ", RegexOptions.CultureInvariant)]
    private static partial Regex InnerKey();

    // A key at the start of its line, with a value that goes no further than the line.
    [GeneratedRegex(@"^(?<key>[\w-]+):\s+[^\s|>#].*$", RegexOptions.CultureInvariant)]
    private static partial Regex FullKey();

    // Notes may stand behind it.
    [GeneratedRegex(@"^\s*([\w-]+:\s+)?(?<list>\[\s*\])\s*(#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyList();

    [GeneratedRegex(@"^[\w-]+:\s*(#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningKey();

    [GeneratedRegex(@"^ *(- +)*", RegexOptions.CultureInvariant)]
    private static partial Regex ItemMarks();

    [GeneratedRegex(@"^\s*(- +)?[\w-]+:(\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex AnyKey();

    [GeneratedRegex(@"^\s*(- +)?[\w-]+:\s+((?<mark>"")([^""\\]|\\.)*|(?<mark>')([^']|'')*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenQuotation();

    [GeneratedRegex(@"^- +([\w-]+:(\s.*)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex ItemWithKey();

    [GeneratedRegex(@"^\s*(?<key>[\w-]+)\s*(?<sign>[=;：])\s*(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherSign();

    // As word processors begin an item, and Markdown may.
    [GeneratedRegex(@"^\s*[*+•·–—] *(?<item>[^\s*:][^:]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherItem();

    [GeneratedRegex(@"^/?(?<path>[a-z]+(/[a-z0-9-]+)+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex RemovedPath();

    [GeneratedRegex(@"^\s*(?!- )(?<word>(?>[^\s:#""'\[\]{},]+))(?<rest>\s(?!.*:(\s|\z)).*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutColon();

    [GeneratedRegex(@"^[\p{L}][\w-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(""([^""\\]|\\.)*""|'([^']|'')*')\s*(#.*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(={7}|\|{7}( .*)?)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ConflictRest();
}
