namespace PersecutionProfile.Content.Findings;

/// <summary>Something an editor should know about a file: where, what, and what to do.</summary>
/// <param name="File">Inside the content folder, with forward slashes.</param>
/// <param name="Line">From 1; 0 when it concerns the file as a whole.</param>
/// <param name="Column">From 1; 0 when it concerns the line or the file as a whole.</param>
public sealed record Finding(Rule Rule, string File, int Line, int Column, string Message) : IComparable<Finding>
{
    public bool IsError => Rule.Severity == Severity.Error;

    /// <summary>What findings of the same mistake have in common.</summary>
    public string FirstSentence => Message.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? Message[..end] : Message;

    /// <summary>What <c>check --fix</c> does about it; null when a person must decide.</summary>
    internal Fix? Fix { get; init; }

    /// <summary>What must be looked up before the message is complete; findings that are handed out have none.</summary>
    internal Question? Question { get; init; }

    /// <summary>Whether its place is counted in the file as it lies on disk, not in the text that is left of it.</summary>
    internal bool IsOnDisk { get; init; }

    internal Finding With(string answer) => this with { Message = Message.Insert(Question!.Position, answer), Question = null };

    public bool Equals(Finding? other) => CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(File, Line, Column, Message);

    /// <summary>By file, line and column, as a reader goes through the folder.</summary>
    public int CompareTo(Finding? other)
    {
        if (other is null)
            return 1;
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column)) is var byPlace and not 0
            ? byPlace
            : string.CompareOrdinal(Rule.Name + Message, other.Rule.Name + other.Message);
    }

    /// <summary>As it can be printed: what could steer a terminal or begin another line is visible instead.</summary>
    public Finding Printable => this with { File = UnusableCharacters.Show(File), Message = UnusableCharacters.Show(Message) };

    /// <summary>The form of design section 6, printable: <c>countries/north-korea.md:7:3: error: … (rule)</c>.</summary>
    public override string ToString() =>
        UnusableCharacters.Show(
            $"{File}{(Line > 0 ? $":{Line}" : "")}{(Column > 0 ? $":{Column}" : "")}: {Rule.Severity.ToString().ToLowerInvariant()}: {Message} ({Rule.Name})");
}

/// <summary>An error makes <c>check</c> fail; a warning does not.</summary>
public enum Severity
{
    Error,
    Warning,
}
