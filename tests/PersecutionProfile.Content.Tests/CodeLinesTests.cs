using System.Buffers;

namespace PersecutionProfile.Content.Tests;

/// <summary>Code is read side by side, on small screens and in a review: its lines are short.</summary>
public sealed class CodeLinesTests
{
    private const int Longest = 140;

    /// <summary>What may stand beside a literal that is longer than a line.</summary>
    private static readonly SearchValues<char> Punctuation = SearchValues.Create("?:+=>(),;.[]{} ");

    [Fact]
    public void Lines_have_at_most_140_characters_unless_they_are_one_literal() =>
        Assert.Empty(LongLines());

    [Theory]
    [InlineData("        Say(\"{0}\");", false)]
    [InlineData("            $\"{{one {Name(\"of\")} {0}\",", true)]
    [InlineData("            ? $\"{(a is {{ }} b ? $\"{b}\" : \"\")} {0}\"));", true)]
    [InlineData("            \"{0}\", \"and another\",", false)]
    [InlineData("            '\"', \"{0}\",", false)]
    [InlineData("            // A \"quotation {0}", false)]
    [InlineData("        return $\"\"\"\n            A \"text\" {0}\n            \"\"\";", true)]
    [InlineData("        Call(@\"C:\\\");\n            @\"{0}\");", true)]
    public void One_literal_is_told_from_other_code(string code, bool isOneLiteral) => Assert.Equal(
        isOneLiteral, !LongLinesOf(code.Replace("{0}", new string('x', Longest), StringComparison.Ordinal)).Any());

    private static IEnumerable<string> LongLines() =>
        from folder in new[] { "src", "tests" }
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
        from number in LongLinesOf(File.ReadAllText(path).ReplaceLineEndings("\n"))
        select $"{file}:{number}";

    private static IEnumerable<int> LongLinesOf(string code)
    {
        var literals = Literals(code).ToArray();
        var (number, start) = (0, 0);
        foreach (var line in code.Split('\n'))
        {
            number++;
            var end = start + line.Length;
            if (line.Length > Longest && !literals.Any(literal => IsAllOf(literal.Start, literal.End, start, end)))
                yield return number;
            start = end + 1;
        }

        bool IsAllOf(int from, int to, int lineStart, int lineEnd) =>
            from < lineEnd && to > lineStart
            && !code.AsSpan(lineStart, Math.Max(0, from - lineStart)).ContainsAnyExcept(Punctuation)
            && !code.AsSpan(Math.Min(to, lineEnd), Math.Max(0, lineEnd - to)).ContainsAnyExcept(Punctuation);
    }

    private static IEnumerable<(int Start, int End)> Literals(string code)
    {
        for (var at = 0; at < code.Length;)
        {
            if (code.AsSpan(at).StartsWith("//"))
                at = code.IndexOf('\n', at) is var end and >= 0 ? end : code.Length;
            else if (EndOfLiteral(code, at) is var (isText, after))
            {
                if (isText)
                    yield return (at, after);
                at = after;
            }
            else
                at++;
        }
    }

    /// <summary>Behind the string or the character that begins here; null where none does.</summary>
    private static (bool IsText, int End)? EndOfLiteral(string code, int at)
    {
        if (code[at] == '\'')
            return (false, code.IndexOf('\'', code[at + 1] == '\\' ? at + 3 : at + 2) + 1);
        var open = at;
        while (open < code.Length && code[open] is '$' or '@')
            open++;
        if (open == code.Length || code[open] != '"')
            return null;
        var prefix = code[at..open];
        var quotes = code.AsSpan(open).IndexOfAnyExcept('"') is var count and >= 0 ? count : code.Length - open;
        if (quotes >= 3)
        {
            var close = code.IndexOf(new string('"', quotes), open + quotes, StringComparison.Ordinal) + quotes;
            return (true, close);
        }
        for (var end = open + 1; end < code.Length; end++)
        {
            if (code[end] == '\\' && !prefix.Contains('@', StringComparison.Ordinal))
                end++;
            else if (code[end] == '"' && prefix.Contains('@', StringComparison.Ordinal) && code.AsSpan(end + 1).StartsWith("\""))
                end++;
            else if (code[end] == '"')
                return (true, end + 1);
            else if (code[end] == '{' && prefix.Contains('$', StringComparison.Ordinal))
                end = code[end + 1] == '{' ? end + 1 : EndOfHole(code, end);
        }
        return (true, code.Length);
    }

    /// <summary>The closing brace of what stands in an interpolated string.</summary>
    private static int EndOfHole(string code, int at)
    {
        var depth = 0;
        while (true)
        {
            depth += code[at] is '{' or '(' or '[' ? 1 : code[at] is '}' or ')' or ']' ? -1 : 0;
            if (depth == 0)
                return at;
            at = EndOfLiteral(code, ++at)?.End ?? at;
            while (EndOfLiteral(code, at) is { } another)
                at = another.End;
        }
    }
}
