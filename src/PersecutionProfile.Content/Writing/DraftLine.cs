using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Writing;

/// <summary>The line <c>draft: true</c>, by which an entry is taken down.</summary>
public static partial class DraftLine
{
    /// <summary>The text with the line; also one whose front matter cannot be read.</summary>
    /// <param name="text">With <c>\n</c> at the end of its lines.</param>
    public static string Put(string text) =>
        Line().IsMatch(FrontMatterOf(text)) ? Line().Replace(text, "draft: true\n", 1)
        : Opening().Match(text) is { Success: true } opening ? text.Insert(opening.Length, "draft: true\n")
        : $"---\ndraft: true\n---\n\n{text}";

    /// <summary>The text without it.</summary>
    public static string Remove(string text) => Line().IsMatch(FrontMatterOf(text)) ? Line().Replace(text, "", 1) : text;

    public static bool IsIn(string text) => Line().IsMatch(FrontMatterOf(text));

    /// <summary>All of the text where nobody has closed it.</summary>
    private static string FrontMatterOf(string text) =>
        !Opening().IsMatch(text) ? ""
        : text.IndexOf("\n---", 1, StringComparison.Ordinal) is var end and >= 0 ? text[..(end + 1)]
        : text;

    [GeneratedRegex(@"\A\s*---[ \t]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^draft[ \t]*:[^\n]*\n", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Line();
}
