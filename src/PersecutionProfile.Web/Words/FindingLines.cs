namespace PersecutionProfile.Web.Words;

/// <summary>The lines that findings are about, as they stand in the content folder now.</summary>
internal sealed class FindingLines(string folder)
{
    private const int Before = 60;
    private const int Marked = 30;
    private const int After = 120;

    private readonly Dictionary<string, string[]> files = [];

    /// <summary>Null where there is none to show: bytes that are no text are not shown, nor is a real name.</summary>
    public string? TextOf(Finding finding)
    {
        if (finding.Line == 0
            || finding.Rule == Rule.NotUtf8
            || finding.Rule == Rule.FileTooLarge
            || finding.Rule == Rule.RealName
            || finding.Rule == Rule.ProtectedName)
        {
            return null;
        }
        if (!files.TryGetValue(finding.File, out var lines))
            files[finding.File] = lines = Read(Path.Combine(folder, finding.File));
        return lines.ElementAtOrDefault(finding.Line - 1);
    }

    /// <summary>
    /// The same around the finding's column, printable, with the word that begins there; empty parts where there is nothing to
    /// show.
    /// </summary>
    public (string Before, string Marked, string After) Around(Finding finding)
    {
        var line = TextOf(finding) ?? "";
        var at = Math.Clamp(finding.Column - 1, 0, line.Length);
        var end = at;
        while (finding.Column > 0 && end < line.Length && end - at < Marked && (end == at || !char.IsWhiteSpace(line[end])))
            end++;
        var (from, to) = (Math.Max(0, at - Before), Math.Min(line.Length, end + After));
        if (from > 0 && line.IndexOf(' ', from, at - from) is > 0 and var space)
            from = space + 1;
        return ((from > 0 ? "… " : "") + Show(from, at), Show(at, end), Show(end, to) + (to < line.Length ? " …" : ""));

        string Show(int start, int stop) => UnusableCharacters.Show(line[start..stop], keepTabs: true);
    }

    /// <summary>Nothing of a file that went meanwhile, or that cannot be opened.</summary>
    private static string[] Read(string file)
    {
        try
        {
            return File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n');
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
