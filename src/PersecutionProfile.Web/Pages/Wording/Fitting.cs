using System.Globalization;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Wording;

/// <summary>How much of a text has room where room is given: on a sheet, a card, a slide.</summary>
public static class Fitting
{
    private const string Cut = " …";

    /// <summary>In letters; Chinese, Japanese and Korean signs count as two.</summary>
    public static int Width(string text) => text.Sum(sign => sign is (>= '\u1100' and <= '\u11ff') or >= '\u2e80' ? 2 : 1);

    /// <summary>How many lines a text takes where one holds so many letters.</summary>
    public static int Lines(string text, int width) => text.Split('\n').Sum(line => Math.Max(1, (Width(line) + width - 1) / width));

    /// <summary>The whole text, or the sentences from its beginning that have room; the words, where already the first sentence has none.</summary>
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

    /// <summary>Texts in their order, each as much as its share and the room that those before it left; they take so many lines in all.</summary>
    public static IEnumerable<string> ShortenAll(IReadOnlyList<string> texts, int lines, int width)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            // One line less than its share: words do not end where lines do.
            var text = texts[i].Shorten((lines / (texts.Count - i) - 1) * width);
            lines -= Lines(text, width) + 1;
            yield return text;
        }
    }

    /// <summary>A text in parts that have room each, cut between lines where it has them, else between sentences.</summary>
    public static IEnumerable<string> Split(this string text, int lines, int width)
    {
        var part = "";
        foreach (var line in text.Split('\n').SelectMany(line => Sentences(line, lines * width)))
        {
            if (part.Length > 0 && Lines(part + line, width) > lines)
            {
                yield return part.TrimEnd();
                part = "";
            }
            part += line;
        }
        if (part.Trim().Length > 0)
            yield return part.TrimEnd();
    }

    private static IEnumerable<string> Sentences(string line, int room)
    {
        for (var rest = line; rest.Length > 0 || line.Length == 0;)
        {
            var first = rest.Shorten(room);
            if (ReferenceEquals(first, rest))
            {
                yield return rest + "\n";
                yield break;
            }
            first = first[..^Cut.Length];
            yield return first + "\n";
            rest = rest[first.Length..].TrimStart();
        }
    }

    private static IEnumerable<(int Index, string Element)> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
            yield return (elements.ElementIndex, elements.GetTextElement());
    }
}
