using System.Buffers;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Looks in an entry that is no draft for what its editor still meant to write.</summary>
internal static partial class Unfinished
{
    private static readonly string[] Notes = ["TODO", "TBD", "FIXME", "Lorem ipsum", "lorem ipsum"];

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [.. Placeholders.All, .. Notes], StringComparison.Ordinal);

    private const string OrHide = ", or hide the entry until then: `draft: true`";

    public static void Check(string text, FileFindings findings)
    {
        CheckSigns(text, OrHide, findings);
        OutOfPlace.CheckAnswers(text, findings);
        foreach (Match note in Note().Matches(text).Take(FileFindings.Enough))
        {
            if (IsNote(text.AsSpan(0, note.Index)))
                continue;
            findings.Add(Rule.Unfinished, Place.In(text, note.Index),
                $"“{note.Value}” looks like a note to yourself, and visitors see it. Do what it says and delete it{OrHide}.");
        }
    }

    /// <summary>The same for a file of which nothing can be hidden.</summary>
    public static void CheckDataFile(string text, FileFindings findings) => CheckSigns(text, "", findings);

    private static void CheckSigns(string text, string otherwise, FileFindings findings)
    {
        for (var at = NextSign(text, 0); at >= 0; at = NextSign(text, at + 1))
        {
            var sign = Placeholders.All.Concat(Notes).First(sign => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0);
            if (!IsWord(text, at, sign.Length) || IsNote(text.AsSpan(0, at)))
                continue;
            findings.Add(Rule.Placeholder, Place.In(text, at), Notes.Contains(sign)
                ? $"“{sign}” says that something is still to be done here. Do it{otherwise}."
                : $"“{sign}” was written by the program for you to replace. Put your own words here{otherwise}.");
        }
    }

    private static int NextSign(string text, int start) =>
        text.AsSpan(start).IndexOfAny(Signs) is var next and >= 0 ? start + next : -1;

    /// <summary>Whether it stands behind a <c>#</c> between the two lines <c>---</c>, where nobody sees it.</summary>
    private static bool IsNote(ReadOnlySpan<char> before) =>
        before.IndexOf("\n---", StringComparison.Ordinal) < 0
            && before[(before.LastIndexOf('\n') + 1)..] is var line
            && (line.StartsWith('#') || line.Contains(" #", StringComparison.Ordinal));

    private static bool IsWord(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    // In square brackets only what explains no quotation, as "[sic]" and "[the pastor]" do; a link's words, and a list between
    // the two lines, are none.
    [GeneratedRegex("""
        (?<!\w)[Xx]{3,}(?!\w)
        | \?{3,}
        | (?<!\w)([Tt]odo|[Ff]ixme|[Tt]bd|[Tt]bc|TBC):(?!\w)
        | (?<!\\|:\ *|[\[,-]\ ?)\[(?i:
            (check|ask|verify|confirm|clarify)((\ [^\[\]\n]*)?[:!?]|\ (with|this|that|if|whether|name|date|source|spelling|the|again|(?-i:[A-Z]\w*))\b[^\[\]\n]*)?
            | (add|insert|fill\ in|find|replace|rewrite|delete|look\ up)\ [^\[\]\n]+
            | (note\ to\ self|to\ be\ (added|checked|confirmed|continued|written|done)|todo|to\ do|tbd|tbc|fixme|tk)\b[^\[\]\n]*
            | (your\ )?(name|date|title|photo|picture|image|link|source|citation|quote|text)(\ here)?
            | [^\[\]\n]{0,60}\?
          )\](?![(\[:])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
