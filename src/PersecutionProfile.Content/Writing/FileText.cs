using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Writing;

/// <summary>The text of a file as it stands on disk, with its own line ends, to be changed at places.</summary>
public sealed partial class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    private readonly bool hasMark;

    private FileText(byte[] bytes)
    {
        hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        Text = Strict.GetString(bytes, hasMark ? 3 : 0, bytes.Length - (hasMark ? 3 : 0));
    }

    public string Text { get; private set; }

    public byte[] Bytes => hasMark ? [.. Encoding.UTF8.Preamble, .. Strict.GetBytes(Text)] : Strict.GetBytes(Text);

    /// <summary>Null for bytes that are no text in UTF-8.</summary>
    public static FileText? Of(byte[] bytes)
    {
        try
        {
            return new FileText(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The text as it is edited: every line ends with <c>\n</c>.</summary>
    public string Lines => LinesOf(Text);

    /// <summary>A text as browsers send it, whose lines end with <c>\r\n</c>, as it is edited.</summary>
    public static string LinesOf(string text) => LineEnd().Replace(text, "\n");

    /// <summary>
    /// Puts another text in place of <see cref="Lines"/>. What is the same at the beginning and at the end keeps its bytes, and
    /// new lines end as the file's others do.
    /// </summary>
    public FileText With(string lines)
    {
        var ends = LineEnd().Matches(Text).Select(match => match.Value).ToArray();
        var (before, after) = (Lines.Split('\n'), LinesOf(lines).Split('\n'));
        var most = Math.Min(before.Length, after.Length);
        var same = Enumerable.Range(0, most).TakeWhile(index => before[index] == after[index]).Count();
        var sameAtEnd = Enumerable.Range(1, most - same).TakeWhile(index => before[^index] == after[^index]).Count();
        var text = new StringBuilder();
        for (var index = 0; index < after.Length; index++)
        {
            text.Append(after[index]);
            if (index < after.Length - 1)
                text.Append(EndOf(index));
        }
        Text = text.ToString();
        return this;

        string EndOf(int index)
        {
            var own = index < same ? index : index >= after.Length - sameAtEnd ? index - after.Length + before.Length : -1;
            return own >= 0 && own < ends.Length ? ends[own] : ends.FirstOrDefault("\n");
        }
    }

    /// <summary>All of the edits, or none when one of them does not find what it replaces.</summary>
    internal bool Replace(IReadOnlyCollection<Edit> edits)
    {
        var places = edits.Select(edit => (Start: Find(edit.At), Edit: edit)).OrderByDescending(place => place.Start).ToArray();
        if (places.Any(place => place.Start < 0 || !Text.AsSpan(place.Start).StartsWith(place.Edit.Old, StringComparison.Ordinal)))
            return false;
        foreach (var (start, edit) in places)
            Text = string.Concat(Text.AsSpan(0, start), edit.New, Text.AsSpan(start + edit.Old.Length));
        return true;
    }

    /// <summary>The lines in which it stood; empty when it stands nowhere.</summary>
    internal ImmutableArray<int> Erase(char character)
    {
        var lines = Text.ReplaceLineEndings("\n").Split('\n').Index().Where(line => line.Item.Contains(character)).ToArray();
        Text = Text.Replace(character.ToString(), "", StringComparison.Ordinal);
        return [.. lines.Select(line => line.Index + 1)];
    }

    /// <summary>Lines are counted as <see cref="ContentFile.Read"/> counts them; -1 when there is no such place.</summary>
    private int Find(Place at)
    {
        var start = 0;
        for (var line = 1; line < at.Line; line++)
        {
            var end = Text.AsSpan(start).IndexOfAny(LineEnds);
            if (end < 0)
                return -1;
            start += end + (Text.AsSpan(start + end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }
        return start + at.Column - 1 is var place && place <= Text.Length ? place : -1;
    }

    // What editors and browsers take for the end of a line.
    [GeneratedRegex(@"\r\n|\n|\r", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();
}
