using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>Stands after the first use of a cover name and says so in words.</summary>
internal sealed class ChangedName : LeafInline
{
    public const string Words = " (name changed)";

    /// <summary>Marks the first use of each name in running text; headings are left alone.</summary>
    public static void Mark(MarkdownDocument document, ImmutableArray<string> names)
    {
        // The longest first: where both "Kim Bae" and "Bae" are listed, the first use of one is not that of the other.
        foreach (var name in names.OrderByDescending(name => name.Length))
            MarkFirstUse(document, name);
    }

    private static void MarkFirstUse(MarkdownDocument document, string name)
    {
        foreach (var literal in document.Descendants<ParagraphBlock>().SelectMany(paragraph => paragraph.Inline?.Descendants<LiteralInline>() ?? []))
        {
            var text = literal.Content.ToString();
            var end = IndexOfWord(text, name) + name.Length;
            // A picture's alternative text is not seen, and one mark is enough for a name within a longer one.
            if (end < name.Length || IsInPicture(literal) || (end == text.Length && literal.NextSibling is ChangedName))
                continue;
            var rest = new LiteralInline(text[end..]) { Line = literal.Line, Column = literal.Column };
            literal.Content = new Markdig.Helpers.StringSlice(text[..end]);
            literal.InsertAfter(rest);
            literal.InsertAfter(new ChangedName());
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

    private static int IndexOfWord(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var after = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (after == text.Length || !char.IsLetterOrDigit(text[after])))
                return at;
        }
        return -1;
    }
}
