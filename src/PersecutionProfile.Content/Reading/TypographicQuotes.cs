using System.Buffers;

namespace PersecutionProfile.Content.Reading;

internal static class TypographicQuotes
{
    private static readonly SearchValues<char> InsideAmbiguous = SearchValues.Create("\"\\“”„‟‘‚«»‹›\n");

    /// <summary>Straight marks around a value that has one pair of typographic ones around it and no other inside; else null.</summary>
    public static Fix? Straighten(Place at, string text)
    {
        var value = text.TrimEnd();
        return value.Length > 2 && IsPair(value[0], value[^1]) && !value.AsSpan(1, value.Length - 2).ContainsAny(InsideAmbiguous)
            ? new Fix.Replace(new Edit(at, value, $"\"{value[1..^1]}\""))
            : null;
    }

    // English, German, Swedish and French, with single marks as well.
    private static bool IsPair(char first, char last) => (first, last) is
        ('“', '”') or ('„', '“') or ('„', '”') or ('”', '”') or ('‘', '’') or ('‚', '‘') or ('’', '’') or ('«', '»') or ('»', '«')
        or ('‹', '›') or ('›', '‹');
}
