using System.Collections.Immutable;
using System.Globalization;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>How much of a text has room where room is given: on a sheet, a card, a slide.</summary>
public static class Fitting
{
    private const string Cut = " …";
    private const int LetterRoom = 320;
    private const string Paragraph = "\n\n";

    /// <summary>What may stand behind the sign that ends a sentence.</summary>
    private const string Closing = "”’»\"')」』）";

    /// <summary>In letters; Chinese, Japanese and Korean signs count as two.</summary>
    public static int Width(string text) => text.Sum(sign => sign is (>= '\u1100' and <= '\u11ff') or >= '\u2e80' ? 2 : 1);

    /// <summary>How many lines a text takes where one holds so many letters.</summary>
    public static int Lines(string text, int width) => text.Split('\n').Sum(line => Math.Max(1, (Width(line) + width - 1) / width));

    /// <summary>
    /// The whole text, or the sentences from its beginning that have room; the words, where already the first sentence has
    /// none.
    /// </summary>
    public static string Shorten(this string text, int room)
    {
        if (Width(text) <= room)
            return text;
        var (used, sentence, word, sign) = (Cut.Length, 0, 0, 0);
        foreach (var (index, element) in Elements(text))
        {
            if ((used += Width(element)) > room)
                break;
            sign = index + element.Length;
            var isLast = sign == text.Length || char.IsWhiteSpace(text[sign]);
            word = isLast ? sign : word;
            sentence = (isLast && element is "." or "!" or "?") || element is "。" ? sign : sentence;
        }
        return text[..(sentence > 0 ? sentence : word > 0 ? word : sign)].TrimEnd() + Cut;
    }

    /// <summary>The sentences from its beginning that have room, each whole; empty where already the first has none.</summary>
    public static string WholeSentences(this string text, int room)
    {
        if (Width(text) <= room)
            return text;
        var (used, end) = (0, 0);
        foreach (var (index, element) in Elements(text))
        {
            if ((used += Width(element)) > room)
                break;
            if (EndsSentence(text, index + element.Length))
                end = index + element.Length;
        }
        return text[..end];
    }

    extension(PrayerPoint point)
    {
        /// <summary>Its first sentences, for a letter that has many.</summary>
        public string InShort => point.Body.Text.AsOneParagraph().Shorten(LetterRoom);
    }

    /// <summary>All paragraphs as one.</summary>
    public static string AsOneParagraph(this string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// The first points that have room whole, because what is asked for stands at their end; one that is shortened where none has.
    /// </summary>
    public static ImmutableArray<(PrayerPoint Point, string Title, string Text)> Whole(
        this IEnumerable<PrayerPoint> points, int most, int lines, int width)
    {
        var all = points.Select(point => (point, Title: point.Title.Shorten(width), Text: point.Body.Text.AsOneParagraph())).ToArray();
        var room = lines;
        var whole = all.Where(item => LinesOf(item.Title, item.Text) <= room && (room -= LinesOf(item.Title, item.Text)) >= 0)
            .Take(most)
            .ToImmutableArray();
        return whole.IsEmpty ? [.. all.Take(1).Select(item => item with { Text = item.Text.Shorten((lines - 2) * width) })] : whole;

        int LinesOf(string title, string text) => Lines(text, width) + (title.Length > 0 ? 1 : 0);
    }

    /// <summary>Texts that take so many lines in all: the shorter ones whole, the longer ones with the room those leave.</summary>
    public static ImmutableArray<string> ShortenAll(IReadOnlyList<string> texts, int lines, int width)
    {
        var fitting = texts.ToArray();
        foreach (var (turn, index) in Enumerable.Range(0, fitting.Length).OrderBy(index => Lines(texts[index], width)).Index())
        {
            var share = lines / (fitting.Length - turn);
            // One line less than its share: words do not end where lines do.
            if (Lines(fitting[index], width) > share)
                fitting[index] = fitting[index].Shorten((share - 1) * width);
            lines -= Lines(fitting[index], width);
        }
        return [.. fitting];
    }

    /// <summary>
    /// A text in parts that have room each: cut between paragraphs where that is enough, else between lines, else between
    /// sentences.
    /// </summary>
    public static ImmutableArray<string> Split(this string text, int lines, int width, string between = Paragraph)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        foreach (var piece in text.Split(between).SelectMany(Fit))
        {
            if (parts.Count > 0 && Lines(parts[^1] + between + piece, width) <= lines)
                parts[^1] += between + piece;
            else
                parts.Add(piece);
        }
        return parts.ToImmutable();

        IEnumerable<string> Fit(string piece) =>
            Lines(piece, width) <= lines
                ? [piece]
                : between == Paragraph ? piece.Split(lines, width, "\n")
                : Sentences(piece, lines * width);
    }

    private static IEnumerable<string> Sentences(string text, int room)
    {
        while (Width(text) > room)
        {
            var first = text.Shorten(room)[..^Cut.Length];
            // One sign with so many marks on it that nothing has room.
            if (first.Length == 0)
                break;
            yield return first;
            text = text[first.Length..].TrimStart();
        }
        yield return text;
    }

    private static bool EndsSentence(string text, int end)
    {
        var sign = end - 1;
        while (sign > 0 && Closing.Contains(text[sign]))
            sign--;
        var isApart = end == text.Length || char.IsWhiteSpace(text[end]);
        return text[sign] switch
        {
            '。' or '！' or '？' => end == text.Length || !Closing.Contains(text[end]),
            '!' or '?' or '؟' or '…' => isApart,
            '.' => isApart && !IsInitial(text, sign),
            _ => false,
        };
    }

    /// <summary>Whether a full stop is that of an initial, as in "U.S." or "J. S. Bach".</summary>
    private static bool IsInitial(string text, int stop) =>
        stop > 0 && char.IsUpper(text[stop - 1]) && (stop == 1 || text[stop - 2] is '.' or ' ');

    private static IEnumerable<(int Index, string Element)> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
            yield return (elements.ElementIndex, elements.GetTextElement());
    }
}
