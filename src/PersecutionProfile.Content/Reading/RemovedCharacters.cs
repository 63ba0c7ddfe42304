namespace PersecutionProfile.Content.Reading;

/// <summary>Where characters were taken out of a file's text, to find a place of what is left in the file itself.</summary>
internal sealed class RemovedCharacters
{
    public static readonly RemovedCharacters None = new();

    // By the place in what is left at which they stood, with how many were taken out of the line up to there.
    private readonly List<(Place At, int Taken)> removed = [];
    private int counted;
    private int line = 1;
    private int lineStart;

    public bool IsEmpty => removed.Count == 0;

    /// <summary>The place in the file of the last that was added.</summary>
    public Place Last { get; private set; }

    /// <param name="text">As it was before.</param>
    /// <param name="at">Behind all that were added before.</param>
    public void Add(string text, int at, int length)
    {
        var passed = text.AsSpan(counted, at - counted);
        (line, lineStart, counted) = (
            line + passed.Count('\n'), passed.LastIndexOf('\n') is var end and >= 0 ? counted + end + 1 : lineStart, at);
        Last = new Place(line, at - lineStart + 1);
        var taken = removed.Count > 0 && removed[^1].At.Line == line ? removed[^1].Taken : 0;
        removed.Add((new Place(line, Last.Column - taken), taken + length));
    }

    /// <summary>The finding, and what mends it, with places in the file.</summary>
    public Finding PutOnDisk(Finding finding) => finding.IsOnDisk || finding.Line == 0 || finding.Column == 0 ? finding : finding with
    {
        Column = OnDisk(new Place(finding.Line, finding.Column)).Column,
        Fix = finding.Fix is Fix.Replace { Edits: var edits }
            ? new Fix.Replace([.. edits.Select(edit => edit with { At = OnDisk(edit.At) })])
            : finding.Fix,
    };

    private Place OnDisk(Place at)
    {
        var (low, high) = (0, removed.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((removed[middle].At.Line, removed[middle].At.Column).CompareTo((at.Line, at.Column)) <= 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && removed[low - 1].At.Line == at.Line ? at with { Column = at.Column + removed[low - 1].Taken } : at;
    }
}
