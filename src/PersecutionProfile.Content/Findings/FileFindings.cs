namespace PersecutionProfile.Content.Findings;

/// <summary>Collects what is found in one file.</summary>
internal sealed class FileFindings(string file)
{
    /// <summary>
    /// How many findings of one kind a person can use; each of more would be counted through the whole file for its line.
    /// </summary>
    public const int Enough = 100;

    private readonly List<Finding> found = [];

    public string File { get; } = file;

    public ImmutableArray<Finding> All => [.. found];

    /// <summary>Adds one that knows its place in the file, not only in the text that is left of it.</summary>
    public void AddOnDisk(Rule rule, Place at, string message, Fix? fix) =>
        found.Add(new Finding(rule, File, at.Line, at.Column, message) { Fix = fix, IsOnDisk = true });

    public void Add(Rule rule, Place at, string message, Fix? fix = null) =>
        found.Add(new Finding(rule, File, at.Line, at.Column, message) { Fix = fix });

    public void Add(Rule rule, string message) => Add(rule, default, message);

    /// <summary>Adds a finding into whose message, between its two parts, a suggestion comes when the findings are asked for.</summary>
    public void Ask(Rule rule, Place at, string message, Suggestions among, string word, string rest = "") =>
        found.Add(new Finding(rule, File, at.Line, at.Column, message + rest) { Question = new Question(among, word, message.Length) });
}

/// <summary>A place in a file; lines and columns count from 1, 0 stands for the whole file or line.</summary>
internal readonly record struct Place(int Line, int Column)
{
    /// <summary>That of a character in a text.</summary>
    /// <param name="at">Counted from 0.</param>
    /// <param name="firstLine">The line of the file with which the text begins.</param>
    public static Place In(ReadOnlySpan<char> text, int at, int firstLine = 1)
    {
        var before = text[..at];
        return new Place(firstLine + before.Count('\n'), at - before.LastIndexOf('\n'));
    }
}
