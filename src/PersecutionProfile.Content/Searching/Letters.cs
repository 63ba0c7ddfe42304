using System.Buffers;
using System.Globalization;

namespace PersecutionProfile.Content.Searching;

/// <summary>What each UTF-16 unit is to the search: a letter in its plainest form, silence, or what separates words.</summary>
internal static class Letters
{
    public const char Separator = '\0';

    /// <summary>Part of no word, and no end of one either: joiners, soft hyphens, combining marks of Latin and Arabic letters.</summary>
    public const char Silent = '\u0001';

    /// <summary>A letter that is written as two.</summary>
    public const char Double = '\u0002';

    private static readonly Dictionary<char, string> Doubles = [];
    private static readonly char[] Plain = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => ToPlain((char)unit))];
    private static readonly SearchValues<char> Silents = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit).Where(unit => Plain[unit] == Silent)]);

    /// <summary>For each unit what it is.</summary>
    public static ReadOnlySpan<char> All => Plain;

    public static (char First, char Second) BothOf(char unit) => (Doubles[unit][0], Doubles[unit][1]);

    /// <summary>Letters and their marks as single units where there are such; the same text where it has no marks.</summary>
    public static string Compose(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0300', '\u036f') ? Normalization.Normalize(text) : text;

    /// <summary>A text of an unspaced script as it can be compared; the same text where nothing needs a change.</summary>
    public static string ComposeUnspaced(string text)
    {
        var composed = Normalization.Normalize(text);
        return composed.AsSpan().ContainsAny(Silents) ? string.Concat(composed.Where(unit => Plain[unit] != Silent)) : composed;
    }

    private static char ToPlain(char unit)
    {
        if (unit is (>= '\u0300' and <= '\u036f') or (>= '\ufe00' and <= '\ufe0f')
            || ArabicLetters.IsSilent(unit)
            || char.GetUnicodeCategory(unit) is UnicodeCategory.Format or UnicodeCategory.EnclosingMark)
        {
            return Silent;
        }
        if (!IsLetter(char.GetUnicodeCategory(unit)))
            return Separator;
        var lower = char.ToLowerInvariant(unit);
        var plain = lower < 'ɐ' || lower is >= '\u1e00' and <= '\u1eff'
            ? Diacritics.Remove(lower.ToString()).ToLowerInvariant()
            : ArabicLetters.Fold(lower).ToString();
        if (plain.Length == 1)
            return plain[0];
        Doubles.Add(unit, plain);
        return Double;
    }

    private static bool IsLetter(UnicodeCategory category) => category
        is <= UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
        or UnicodeCategory.Surrogate;
}
