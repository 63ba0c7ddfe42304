using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content;

/// <summary>
/// Characters that no text needs: control characters but tab and line end (Unicode 23.1), noncharacters (23.7), halves of a
/// surrogate pair, and what turns the direction of a text around (TR 36, 3.1).
/// </summary>
public static partial class UnusableCharacters
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(unit => (char)unit).Where(unit => char.IsSurrogate(unit) || Of(unit) is not null)]);

    /// <summary>The text with such characters, and its line ends if asked for, written as <c>\u001B</c>: for a terminal, a log or a list of findings.</summary>
    public static string Show(string text, bool keepTabs = false)
    {
        var shown = Replace(text, (_, code) => $@"\u{code:X4}").Replace("\n", @"\u000A", StringComparison.Ordinal).Replace("\u2028", @"\u2028", StringComparison.Ordinal).Replace("\u2029", @"\u2029", StringComparison.Ordinal);
        return keepTabs ? shown : shown.Replace("\t", @"\u0009", StringComparison.Ordinal);
    }

    /// <summary>The text without them; tells of each where in the text it stands, and its code.</summary>
    internal static string Remove(string text, Action<int, int>? found = null) => Replace(text, (at, code) =>
    {
        found?.Invoke(at, code);
        return "";
    });

    /// <summary>Without noncharacters and halves of a surrogate pair alone.</summary>
    internal static string RemoveNoncharacters(string text) => Replace(text, (_, code) => Of(code) == UnusableKind.Noncharacter ? "" : ((char)code).ToString());

    /// <summary>The same for characters that a Markdown text writes by number: <c>&amp;#x1B;</c>.</summary>
    internal static string RemoveReferences(string markdown, Action<int, int> found) => !markdown.Contains("&#", StringComparison.Ordinal) ? markdown : Reference().Replace(markdown, match =>
    {
        var digits = match.Groups[1].ValueSpan;
        var code = digits[0] is 'x' or 'X' ? int.Parse(digits[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture) : int.Parse(digits, CultureInfo.InvariantCulture);
        if (Of(code) is null)
            return match.Value;
        found(match.Index, code);
        return "";
    });

    /// <summary>What a code stands for; null for a character of text.</summary>
    internal static UnusableKind? Of(int code) => code switch
    {
        '\t' or '\n' => null,
        < ' ' or (>= 0x7F and <= 0x9F) => UnusableKind.Control,
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => UnusableKind.BidiOverride,
        (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) => UnusableKind.Noncharacter,
        _ => (code & 0xFFFE) == 0xFFFE ? UnusableKind.Noncharacter : null,
    };

    private static string Replace(string text, Func<int, int, string> replace)
    {
        var at = text.AsSpan().IndexOfAny(Suspects);
        if (at < 0)
            return text;
        var result = new StringBuilder(text.Length).Append(text, 0, at);
        while (at < text.Length)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var (code, length) = isWhole ? (rune.Value, rune.Utf16SequenceLength) : (text[at], 1);
            _ = Of(code) is null ? result.Append(text, at, length) : result.Append(replace(at, code));
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
