using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>Stands after the first use of a cover name and says so in words.</summary>
internal sealed class ChangedName(string words) : LeafInline
{
    public string Words { get; } = words;

    /// <summary>Marks the first use of each name in running text; headings are left alone.</summary>
    public static void Mark(MarkdownDocument document, ImmutableArray<string> names, string words)
    {
        // The longest first: where both "Kim Bae" and "Bae" are listed, the first use of one is not that of the other.
        foreach (var name in names.OrderByDescending(name => name.Length))
            MarkFirstUse(document, name, words);
    }

    private static void MarkFirstUse(MarkdownDocument document, string name, string words)
    {
        foreach (var literal in document
            .Descendants<ParagraphBlock>()
            .SelectMany(paragraph => paragraph.Inline?.Descendants<LiteralInline>() ?? []))
        {
            // A picture's alternative text is not seen, and one mark is enough for a name within a longer one.
            if (EndOfName(literal, name) is not var (last, end)
                || IsInPicture(literal)
                || (end == last.Content.Length && last.NextSibling is ChangedName))
            {
                continue;
            }
            var text = last.Content.ToString();
            var rest = new LiteralInline(text[end..]) { Line = last.Line, Column = last.Column };
            last.Content = new StringSlice(text[..end]);
            last.InsertAfter(rest);
            last.InsertAfter(new ChangedName(words));
            return;
        }
    }

    private static bool IsInPicture(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
                return true;
        }
        return false;
    }

    /// <summary>
    /// Where the first use of a name ends that begins in a literal; between its parts stands any white space, the end of a
    /// line, too.
    /// </summary>
    private static (LiteralInline Literal, int End)? EndOfName(LiteralInline first, string name)
    {
        var parts = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var text = first.Content.AsSpan();
        for (var at = 0; text[at..].IndexOf(parts[0], StringComparison.Ordinal) is var found and >= 0; at++)
        {
            at += found;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]) || Scripts.HasPrefixes(text[at]))
                && EndOfParts(first, at, parts) is { } end)
                return end;
        }
        return null;
    }

    private static (LiteralInline Literal, int End)? EndOfParts(LiteralInline literal, int at, string[] parts)
    {
        for (var index = 0; index < parts.Length; index++)
        {
            if (index > 0 && !SkipSpace(ref literal, ref at))
                return null;
            if (!literal.Content.AsSpan()[at..].StartsWith(parts[index], StringComparison.Ordinal))
                return null;
            at += parts[index].Length;
        }
        return at == literal.Content.Length
            || !char.IsLetterOrDigit(literal.Content.AsSpan()[at])
            || Scripts.IsUnspaced(literal.Content.AsSpan()[at - 1])
            ? (literal, at)
            : null;
    }

    private static bool SkipSpace(ref LiteralInline literal, ref int at)
    {
        var text = literal.Content.AsSpan();
        var start = at;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        if (at < text.Length || literal.NextSibling is not LineBreakInline { NextSibling: LiteralInline next })
            return at > start;
        (literal, at) = (next, 0);
        return true;
    }
}
