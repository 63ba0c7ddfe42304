using System.Buffers;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Splits an entry into its front matter and its body.</summary>
internal static partial class FrontMatter
{
    public const string AlmostFence = "This line should be exactly three hyphens: `---`.";

    public const int LimitInBytes = 64 * 1024;

    private static readonly SearchValues<char> FenceLike = SearchValues.Create("-‐‑‒–—―−_=* ");

    /// <summary>False, with a finding, when there is no front matter or it cannot be read.</summary>
    /// <param name="bodyLine">The line of the file, from 1, on which the body begins.</param>
    public static bool TryRead(string text, FileFindings findings, out YamlMap map, out string body, out int bodyLine)
    {
        (map, body, bodyLine) = (YamlMap.Empty, "", 1);
        if (!ConflictMarkers.AreAbsent(text, findings))
            return false;
        var first = LineAt(text, 0);
        if (!IsFence(first))
        {
            findings.Add(
                Rule.FrontMatter,
                new Place(1, 1),
                text.AsSpan().IsWhiteSpace()
                    ? "The file is empty, so the page is hidden. To show it, write its keys, between two lines `---`, and below them the text."
                    : IsAlmostFence(first)
                    ? AlmostFence
                    : "The file does not begin with a line `---`. Put the lines with the keys between two such lines at the very top, with nothing above the first.",
                MendFences(text));
            return false;
        }
        var (start, end, fence) = (first.Length + 1, first.Length + 1, 1);
        while (end < text.Length && !IsFence(LineAt(text, end)))
            (end, fence) = (end + LineAt(text, end).Length + 1, fence + 1);
        if (end >= text.Length)
        {
            var lines = text.Split('\n');
            var almost = Array.FindIndex(lines, 1, line => IsAlmostFence(line)) + 1;
            if (almost > 0)
                findings.Add(Rule.FrontMatter, new Place(almost, 1), AlmostFence, MendFences(text));
            else
                findings.Add(Rule.FrontMatter, new Place(1, 1),
                    "The second line `---` is missing. Put it below the last key, above the text.");
            return false;
        }
        var yaml = text[start..Math.Max(start, end - 1)];
        if (yaml.Length > LimitInBytes)
        {
            findings.Add(Rule.FileTooLarge, new Place(1, 1),
                "What stands between the two lines `---` is larger than 64 KB. Move text below the second one.");
            return false;
        }
        body = text[Math.Min(text.Length, end + LineAt(text, end).Length + 1)..];
        bodyLine = fence + 2;
        if (SecondEntry(body) is var second and > 0)
        {
            findings.Add(Rule.FrontMatter, new Place(fence + 1 + second, 1),
                "Here begins a second entry in the same file. Each entry needs a file of its own: cut everything from this line on, and paste it into a new file.");
            return false;
        }
        return TryReadMap(yaml, 1, findings, out map);
    }

    /// <summary>
    /// The line of the body, from 1, on which keys with a title begin between two lines <c>---</c>; 0 when there are none.
    /// </summary>
    private static int SecondEntry(string body)
    {
        if (!body.Contains("\ntitle:", StringComparison.Ordinal))
            return 0;
        var lines = body.Split('\n');
        var isCode = false;
        for (var first = 0; first < lines.Length; first++)
        {
            isCode ^= lines[first].TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];
            if (isCode || !IsFence(lines[first]))
                continue;
            var keys = lines.Skip(first + 1).TakeWhile(line => KeyLine().IsMatch(line)).ToArray();
            var end = first + 1 + keys.Length;
            if (end < lines.Length && IsFence(lines[end]) && keys.Any(line => line.StartsWith("title:", StringComparison.Ordinal)))
                return first + 1;
        }
        return 0;
    }

    /// <summary>Reads a YAML text that must be a block of keys; an empty one is an empty block.</summary>
    public static bool TryReadMap(string yaml, int lineOffset, FileFindings findings, out YamlMap map)
    {
        map = YamlMap.Empty with { At = new Place(lineOffset, 1) };
        var value = YamlReader.Read(yaml, lineOffset, findings);
        if (value is YamlScalar { IsNull: true } or YamlMap { Entries.IsEmpty: true })
            return true;
        if (value is not (YamlMap or null))
            findings.Add(Rule.YamlSyntax, value.At, value is YamlList { Items: [YamlMap, ..] }
                ? "A key begins its line, without `- ` before it. Remove the `- ` from each of these lines."
                : "Between the two lines `---` stand lines of the form `key: value`, such as `title: Laos`.");
        map = value as YamlMap ?? YamlMap.Empty;
        return value is YamlMap;
    }

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        return rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
    }

    /// <summary>Three hyphens for lines of other dashes, which word processors make of them, or of another number.</summary>
    private static Fix.Replace? MendFences(string text)
    {
        var lines = text.Split('\n');
        var second = Array.FindIndex(lines, 1, line => IsFence(line) || IsAlmostFence(line));
        if (second < 0 || !(IsFence(lines[0]) || IsAlmostFence(lines[0])))
            return null;
        return new Fix.Replace(
            [
                .. new[] { 0, second }
                    .Where(line => !IsFence(lines[line]))
                    .Select(line => new Edit(new Place(line + 1, 1), lines[line].TrimEnd(), "---"))
            ]);
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";

    /// <summary>
    /// Whether a line is made of hyphens or of what a word processor makes of them; a single hyphen is an empty item of a list.
    /// </summary>
    public static bool IsAlmostFence(ReadOnlySpan<char> line) =>
        line.Trim() is not ("" or "-") && !IsFence(line) && !line.Trim().ContainsAnyExcept(FenceLike);

    // A key at the beginning, what belongs to it further in, a note, or nothing.
    [GeneratedRegex(@"^([\w-]+:(\s.*)?|[ -] .*|#.*|\s*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine();
}
