namespace PersecutionProfile.Content.Reading;

/// <summary>Takes characters out that no text needs, and says each of them once.</summary>
/// <param name="lineOffset">How many lines of the file stand before the texts.</param>
internal sealed class Cleaning(FileFindings findings, int lineOffset = 0)
{
    private readonly HashSet<int> said = [];

    public string Clean(string text, out RemovedCharacters removed)
    {
        var taken = new RemovedCharacters();
        var clean = UnusableCharacters.Remove(text, (at, code) =>
        {
            taken.Add(text, at, code > char.MaxValue ? 2 : 1);
            Say(taken.Last, code, isRaw: true);
        });
        removed = taken.IsEmpty ? RemovedCharacters.None : taken;
        return clean;
    }

    /// <summary>The same for those that a Markdown text writes by number.</summary>
    public string CleanReferences(string markdown) =>
        UnusableCharacters.RemoveReferences(markdown, (at, code) => Say(PlaceOf(markdown, at), code));

    /// <summary>The same for a value that writes them in another way, such as <c>\x1B</c>: all are said to stand where it begins.</summary>
    public string CleanValue(string value, Place at) =>
        UnusableCharacters.Remove(value.ReplaceLineEndings("\n"), (_, code) => Say(at, code));

    private void Say(Place at, int code, bool isRaw = false)
    {
        if (!said.Add(code))
            return;
        var (rule, message) = UnusableCharacters.KindOf(code) switch
        {
            UnusableKind.BidiOverride =>
                (Rule.BidiOverride,
                    $"An invisible character (U+{code:X4}) here turns the direction of the text around. Delete it; it often comes with copied text."),
            UnusableKind.Noncharacter =>
                (Rule.Noncharacter,
                    $"An invisible code (U+{code:X4}) stands here that is no character at all, so it is left out. Delete it; it comes with copied text, or from a damaged file."),
            _ when code == 0 && isRaw =>
                (Rule.ControlCharacter,
                    "An empty character (U+0000) stands here, as in files that are no text, are damaged, or were saved by another program. It is left out. Open the file in an editor for plain text, see whether all of it is there, and save it again with the encoding “UTF-8”."),
            _ =>
                (Rule.ControlCharacter,
                    $"An invisible control character (U+{code:X4}) stands here; it is left out. Delete it; it often comes with copied text."),
        };
        if (isRaw)
            findings.AddOnDisk(rule, at, message, rule == Rule.BidiOverride ? new Fix.Erase((char)code) : null);
        else
            findings.Add(rule, at, message);
    }

    private Place PlaceOf(string text, int at) => Place.In(text, at, lineOffset + 1);
}
