using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// Finds characters that nobody types and that come with copied text: invisible ones, spaces and hyphens that are not the
/// usual ones, and ligatures. Where a script or good typography needs them, they are left alone.
/// </summary>
internal static partial class CopiedCharacters
{
    private const string Spaces = "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";
    private const string Invisible = "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\u2064\u3164\uFEFF\uFFA0";
    private const string Ligatures = "\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06";
    private const string Replacements = "\uFFFC\uFFFD";
    private const char Hyphen = '\u2011';

    private static readonly string[] LigatureLetters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private static readonly FrozenSet<char> Suspects = $"{Spaces}{Invisible}{Ligatures}{Replacements}{Hyphen}".ToFrozenSet();

    /// <param name="hasBody">Whether the text begins with front matter that ends; without, all of it is like front matter.</param>
    public static void Check(string text, bool hasBody, FileFindings findings)
    {
        CheckWrongEncoding(text, findings);
        var first = IndexOfSuspect(text, 0);
        if (first < 0)
            return;
        var bodyStart = hasBody && text.IndexOf("\n---", StringComparison.Ordinal) is var fence and >= 0 ? fence + 1 : text.Length;
        // What breaks a line is said for each; a text that was copied as a whole has an invisible character in hundreds of places.
        var found = new Dictionary<(char Character, int Line), (int At, int Count)>();
        var (line, counted) = (1, 0);
        for (var at = first; at >= 0; at = IndexOfSuspect(text, at + 1))
        {
            (line, counted) = (line + text.AsSpan(counted, at - counted).Count('\n'), at);
            var isBody = at >= bodyStart;
            if (!DoesHarm(text, at, isBody))
                continue;
            var key = (text[at], isBody && !IsSpaceOrHyphen(text[at]) ? 0 : line);
            found[key] = found.TryGetValue(key, out var known) ? (known.At, known.Count + 1) : (at, 1);
        }
        foreach (var (at, count) in found.Values)
        {
            var where = at >= bodyStart || !IsUnderNamesChanged(text, at) ? Where(text, at) : "here";
            findings.Add(Rule.CopiedCharacter, Place.In(text, at), $"{What(text[at])} stands {where}. {Remedy(text[at])}" + count switch
            {
                1 => "",
                2 => " It stands once more further on.",
                _ => $" It stands {count - 1} more times further on.",
            });
        }
    }

    /// <summary>Looks for what becomes of “é” or “’” when text is read in another encoding than it was saved in; once is enough.</summary>
    private static void CheckWrongEncoding(string text, FileFindings findings)
    {
        if (!text.AsSpan().ContainsAny('Ã', 'Â', 'â') || WrongEncoding().Match(text) is not { Success: true } found)
            return;
        findings.Add(Rule.CopiedCharacter, Place.In(text, found.Index),
            $"`{found.Value}` is what another program made of a single character, such as é or ’. Type the right one, here and wherever the like stands, or copy the text once more.");
    }

    /// <summary>What is wrong with the name of a file; null when nothing is.</summary>
    public static string? InName(string path) =>
        IndexOfSuspect(path, 0) is var at and >= 0
            ? $"{What(path[at])} stands in the name of this file or its folder, {Where(path, at)}. Rename it."
            : null;

    /// <summary>
    /// A sentence, which begins with a space, on the first in a line that somebody cannot tell from a right one; empty without.
    /// </summary>
    public static string Explain(string line) =>
        IndexOfSuspect(line, 0) is var at and >= 0 ? $" {What(line[at])} stands {Where(line, at)}. {Remedy(line[at])}" : "";

    /// <summary>
    /// The text with ordinary spaces where others, or what nobody sees, stand around a key or at the end of a line: the finding
    /// is enough, and the line can be read.
    /// </summary>
    public static string MendKeys(string text) =>
        IndexOfSuspect(text, 0) < 0
            ? text
            : AroundKey().Replace(text, match => string.Concat(match.Value.Select(letter => Suspects.Contains(letter) ? ' ' : letter)));

    /// <summary>A name in which such a character stands as it was meant; the same text when there is none.</summary>
    public static string MendName(string text) =>
        IndexOfSuspect(text, 0) < 0 ? text : Without(text.Replace(Hyphen, '-')).Trim();

    /// <summary>The name without such characters.</summary>
    public static string Without(string path) => string.Concat(path.Where(letter => !Suspects.Contains(letter)));

    // Jumps over ASCII; quotation marks and dashes share their block with most suspects, at which a set of all is slow.
    private static int IndexOfSuspect(string text, int from)
    {
        while (text.AsSpan(from).IndexOfAnyExceptInRange('\0', '\u009F') is var next and >= 0)
        {
            from += next;
            if (CanBeSuspect(text[from]) && Suspects.Contains(text[from]))
                return from;
            from++;
        }
        return -1;
    }

    private static bool CanBeSuspect(char character) => character
        is <= '\u00AD' or '\u061C' or '\u180E'
        or (>= '\u2000' and <= '\u2011') or (>= '\u202F' and <= '\u2064')
        or '\u3000' or '\u3164' or >= '\uFB00';

    private static string What(char character) => character switch
    {
        '\u00A0' or '\u2007' or '\u202F' => "A no-break space",
        '\u00AD' => "An invisible hyphen",
        Hyphen => "A no-break hyphen",
        _ when Spaces.Contains(character) => "A special space",
        _ when Ligatures.Contains(character) => "A ligature, two letters in one character",
        '\uFFFC' => "A sign for a picture or table that was not copied",
        '\uFFFD' => "A sign for a character that was lost",
        _ => "An invisible character",
    } + $" (U+{(int)character:X4})";

    private static string Remedy(char character) => character switch
    {
        Hyphen => "It looks like a hyphen and is none: type an ordinary one.",
        _ when Spaces.Contains(character) => "It looks like a space and is none: delete it and type an ordinary one.",
        '\uFFFC' => "Delete it; a photo is listed under `photos`.",
        '\uFFFD' => "Type what belongs there.",
        _ when Ligatures.Contains(character) => $"Type the letters `{LigatureLetters[character - Ligatures[0]]}`.",
        _ => "Delete it; it often comes with copied text.",
    };

    private static bool IsSpaceOrHyphen(char character) => character == Hyphen || Spaces.Contains(character);

    private static string Where(string text, int at)
    {
        var before = WordBefore().Match(text[Math.Max(0, at - 40)..at]).Value;
        var after = WordAfter().Match(text, at + 1, Math.Min(40, text.Length - at - 1)).Value;
        var isInside = before.Length > 0 && after.Length > 0 && char.IsLetterOrDigit(before[^1]) && char.IsLetterOrDigit(after[0]);
        var letters = Ligatures.Contains(text[at]) ? LigatureLetters[text[at] - Ligatures[0]] : "";
        return isInside || letters.Length > 0
            ? $"in `{before}{letters}{after}`"
            : before.Length > 0 ? $"behind `{before}`"
            : after.Length > 0 ? $"before `{after}`"
            : LineAt(text, at).IsWhiteSpace() ? "in a line that looks empty"
            : "here";
    }

    private static bool DoesHarm(string text, int at, bool isBody) => text[at] switch
    {
        '\u200C' or '\u200D' => !NeedsJoiner(text, at - 1) && !NeedsJoiner(text, at + 1),
        '\u200B' => !IsOfScriptWithoutSpaces(text, at - 1) && !IsOfScriptWithoutSpaces(text, at + 1),
        '\u200E' or '\u200F' or '\u061C' => !RightToLeft().IsMatch(LineAt(text, at)),
        var character when IsSpaceOrHyphen(character) => isBody ? BreaksMarkdown(text, at) : BreaksValue(text, at),
        _ => true,
    };

    /// <summary>Whether a space in a body keeps a heading, list, link or empty line from being one.</summary>
    private static bool BreaksMarkdown(string text, int at)
    {
        var column = at - LineStart(text, at);
        foreach (var match in SpacedMark().EnumerateMatches(LineAt(text, at)))
        {
            if (column >= match.Index && column < match.Index + match.Length)
                return true;
        }
        return false;
    }

    /// <summary>Whether a space in front matter stands by a key, or in a name, number or date rather than in prose.</summary>
    private static bool BreaksValue(string text, int at)
    {
        var (line, column) = (LineAt(text, at).ToString(), at - LineStart(text, at));
        var plain = string.Concat(line.Select(letter => Spaces.Contains(letter) ? ' ' : letter == Hyphen ? '-' : letter));
        var key = Key().Match(plain);
        if (column < key.Length)
            return true;
        return line[column] != Hyphen && (plain.AsSpan(column).IsWhiteSpace()) || NameNumberOrDate().IsMatch(plain, key.Length);
    }

    /// <summary>A real name may stand there.</summary>
    private static bool IsUnderNamesChanged(string text, int at)
    {
        var start = LineStart(text, at);
        while (start > 0 && text[start] is ' ' or '-' or '\n')
            start = LineStart(text, start - 1);
        var key = text.AsSpan(start).TrimStart();
        return key.StartsWith("names-changed") || key.StartsWith("people");
    }

    // From Arabic to the scripts of India and Indonesia, and in emoji (Unicode 23.2).
    private static bool NeedsJoiner(string text, int at) =>
        at >= 0 && at < text.Length
        && text[at] is (
            >= '\u0600' and <= '\u1CFF') or (>= '\u2190' and <= '\u2BFF') or (>= '\uA800' and <= '\uABFF') or (>= '\uD800' and <= '\uDFFF')
            or (>= '\uFB50' and <= '\uFEFC');

    private static bool IsOfScriptWithoutSpaces(string text, int at) => at >= 0 && at < text.Length && Scripts.IsSouthEastAsian(text[at]);

    private static int LineStart(string text, int at) => text.AsSpan(0, at).LastIndexOf('\n') + 1;

    private static ReadOnlySpan<char> LineAt(string text, int at)
    {
        var rest = text.AsSpan(LineStart(text, at));
        return rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
    }

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}.:/#*-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex WordBefore();

    [GeneratedRegex(@"\G[\p{L}\p{N}\p{M}.:/#*-]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordAfter();

    // UTF-8 that was read as Windows-1252.
    [GeneratedRegex(@"â(€.|[\u0080-\u009F]{1,2})|Ã[\u0080-\u00BF]|Â[£§°©®±²³´·]", RegexOptions.CultureInvariant)]
    private static partial Regex WrongEncoding();

    [GeneratedRegex(@"[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]", RegexOptions.CultureInvariant)]
    private static partial Regex RightToLeft();

    // A line of nothing else; before or after the sign of a heading, list or block; in an address or a citation.
    [GeneratedRegex(@"^\s+$|^[ >]*\s*(#{1,6}|[-*+]|[0-9]{1,9}[.)]|:::)\s+|\]\([^)]*|\[\^[^\]]*", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedMark();

    [GeneratedRegex(@"^\s*(- *)*([\w-]+ *:( +|$))?", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    // From the beginning of a line to behind the colon of its key, and at its end.
    [GeneratedRegex(
        $@"^[ {Spaces}]*(?>(?:-[ {Spaces}]+)*)(?>[\w-]+)[ {Spaces}]*:([{Spaces}{Invisible}][ {Spaces}{Invisible}]*)?|^[ {Spaces}]+|(?<![ {Spaces}])[ {Spaces}]+$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex AroundKey();

    // 400 000, about 2022, 2026-11-21; [laos, vietnam]; south-korea
    [GeneratedRegex(
        @"\G([""']?((about|at least|at most|more than|less than) +)?[0-9][0-9 .,:%/-]*[""']?|\[[a-z0-9 ,-]*\]?|[a-z0-9]+( *- *[a-z0-9]+)*) *$",
        RegexOptions.CultureInvariant)]
    private static partial Regex NameNumberOrDate();
}
