namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>
/// What no editor writes and what would keep the Markdown parser busy for minutes: the time it takes for brackets grows
/// with the square of their number, and it fills every row of a table up to the widest.
/// </summary>
internal static class BodyLimits
{
    private const int LongestLine = 50_000;
    private const int MostColumns = 100;
    private const int MostBrackets = 5_000;
    private const int MostDirectives = 1_000;

    /// <summary>The first line, from 0, that goes beyond a limit, and what to do; null when none does.</summary>
    public static (int Line, string Message)? Find(ReadOnlySpan<char> markdown)
    {
        var (number, brackets, directives) = (0, 0, 0);
        foreach (var line in markdown.EnumerateLines())
        {
            brackets += line.Count('[');
            directives += line.TrimStart().StartsWith(":::") ? 1 : 0;
            if (line.Length > LongestLine)
                return (number, $"This line is longer than {LongestLine:N0} characters. Break it into paragraphs, with an empty line between them.");
            if (line.Count('|') > MostColumns)
                return (number, $"This line has more than {MostColumns} columns of a table. Break the table into smaller ones.");
            if (brackets > MostBrackets)
                return (number, $"The text has more than {MostBrackets:N0} brackets `[`. Split it into several files.");
            if (directives > MostDirectives)
                return (number, $"The text has more than {MostDirectives:N0} lines `:::`. Split it into several files.");
            number++;
        }
        return null;
    }
}
