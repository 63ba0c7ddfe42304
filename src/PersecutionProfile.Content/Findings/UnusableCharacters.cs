using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Findings;

/// <summary>
/// Characters that no text needs: control characters but tab and line end (Unicode 23.1), noncharacters (23.7), halves of a
/// surrogate pair, and what turns the direction of a text around (TR 36, 3.1).
/// </summary>
public static partial class UnusableCharacters
{
    private static readonly SearchValues<char> Unusable = Units(code => KindOf(code) is not null);
    private static readonly SearchValues<char> Noncharacters = Units(code => KindOf(code) == UnusableKind.Noncharacter);
    private static readonly SearchValues<char> Invisible = Units(IsInvisible);

    /// <summary>
    /// The text with everything that cannot be seen, or means nothing to everybody, written as <c>\u001B</c> or <c>\U000E0041</c>:
    /// for a terminal, a log or a list of findings.
    /// </summary>
    public static string Show(string text, bool keepTabs = false) =>
        Replace(
            text,
            Invisible,
            code => IsInvisible(code) && !(keepTabs && code == '\t'),
            (_, code) => code > 0xFFFF ? $@"\U{code:X8}" : $@"\u{code:X4}");

    /// <summary>The text without unusable characters; tells of each where in the text it stands, and its code.</summary>
    internal static string Remove(string text, Action<int, int>? found = null) =>
        Replace(text, Unusable, code => KindOf(code) is not null, (at, code) =>
    {
        found?.Invoke(at, code);
        return "";
    });

    /// <summary>Without noncharacters and halves of a surrogate pair alone.</summary>
    internal static string RemoveNoncharacters(string text) =>
        Replace(text, Noncharacters, code => KindOf(code) == UnusableKind.Noncharacter, (_, _) => "");

    /// <summary>The same for characters that a Markdown text writes by number: <c>&amp;#x1B;</c>.</summary>
    internal static string RemoveReferences(string markdown, Action<int, int> found) =>
        !markdown.Contains("&#", StringComparison.Ordinal) ? markdown : Reference().Replace(markdown, match =>
    {
        var digits = match.Groups[1].ValueSpan;
        var code = digits[0] is 'x' or 'X'
            ? int.Parse(digits[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : int.Parse(digits, CultureInfo.InvariantCulture);
        if (KindOf(code) is null)
            return match.Value;
        found(match.Index, code);
        return "";
    });

    /// <summary>What a code stands for; null for a character of text.</summary>
    internal static UnusableKind? KindOf(int code) => code switch
    {
        '\t' or '\n' => null,
        < ' ' or (>= 0x7F and <= 0x9F) => UnusableKind.Control,
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => UnusableKind.BidiOverride,
        (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) => UnusableKind.Noncharacter,
        _ => (code & 0xFFFE) == 0xFFFE ? UnusableKind.Noncharacter : null,
    };

    /// <summary>By general category (Unicode 4.5); noncharacters are among what is not assigned.</summary>
    private static bool IsInvisible(int code) =>
        CharUnicodeInfo.GetUnicodeCategory(code)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Where such a character can begin.</summary>
    private static SearchValues<char> Units(Func<int, bool> isMeant) =>
        SearchValues.Create(
            [.. Enumerable.Range(0, 0x10000).Where(unit => char.IsSurrogate((char)unit) || isMeant(unit)).Select(unit => (char)unit)]);

    private static string Replace(string text, SearchValues<char> suspects, Func<int, bool> isMeant, Func<int, int, string> replace)
    {
        var at = text.AsSpan().IndexOfAny(suspects);
        if (at < 0)
            return text;
        var result = new StringBuilder(text.Length).Append(text, 0, at);
        while (at < text.Length)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var (code, length) = isWhole ? (rune.Value, rune.Utf16SequenceLength) : (text[at], 1);
            _ = isMeant(code) ? result.Append(replace(at, code)) : result.Append(text, at, length);
            at += length;
        }
        return result.ToString();
    }

    [GeneratedRegex("&#([xX][0-9a-fA-F]{1,6}|[0-9]{1,7});", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}

internal enum UnusableKind
{
    Control,
    Noncharacter,
    BidiOverride,
}
