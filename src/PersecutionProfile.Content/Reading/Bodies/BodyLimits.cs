namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>
/// What no editor writes and what would keep the Markdown parser busy for minutes: the time it takes for brackets grows
/// with the square of their number, and it fills every row of a table up to the widest.
/// </summary>
internal static class BodyLimits
{
    private const int MostLines = 20_000;
    private const int LongestLine = 50_000;
    private const int MostColumns = 100;
    private const int MostBrackets = 2_000;
    private const int DeepestNesting = 100;
    private const int MostDirectives = 1_000;

    /// <summary>The first line, from 0, that goes beyond a limit, and what to do; null when none does.</summary>
    public static (int Line, string Message)? Find(ReadOnlySpan<char> markdown)
    {
        var (number, brackets, directives) = (0, 0, 0);
        foreach (var line in markdown.EnumerateLines())
        {
            brackets += line.Count('[');
            directives += line.TrimStart().StartsWith(":::") ? 1 : 0;
            if (number >= MostLines)
                return (number, $"The text has more than {MostLines:N0} lines. Split it into several files.");
            if (line.Length > LongestLine)
                return (number,
                    $"This line is longer than {LongestLine:N0} characters. Break it into paragraphs, with an empty line between them.");
            if (line.Count('|') > MostColumns)
                return (number, $"This line has more than {MostColumns} columns of a table. Break the table into smaller ones.");
            if (brackets > MostBrackets)
                return (number, $"The text has more than {MostBrackets:N0} brackets `[`. Split it into several files.");
            if (directives > MostDirectives)
                return (number, $"The text has more than {MostDirectives:N0} lines `:::`. Split it into several files.");
            if (Nesting(line) > DeepestNesting)
                return (number, $"Quotes or lists are nested more than {DeepestNesting} deep in this line. Write it with fewer levels.");
            number++;
        }
        return null;
    }

    /// <summary>
    /// How many signs of quotes and lists stand at the beginning of a line, and how many levels its indentation can mean.
    /// </summary>
    private static int Nesting(ReadOnlySpan<char> line)
    {
        var signs = line[..(line.IndexOfAnyExcept(" >-+*") is var end and >= 0 ? end : line.Length)];
        return signs.IndexOfAnyExcept(' ') / 2 + signs.Count('>') + signs.Count("- ") + signs.Count("+ ") + signs.Count("* ");
    }
}
