using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>A body as plain text: paragraphs with an empty line between them, without citations.</summary>
internal static class PlainText
{
    public static string Of(ContainerBlock block)
    {
        var text = new StringBuilder(block.Span.Length + 16);
        WriteBlocks(block, "", text);
        Trim(text, 0);
        return text.ToString();
    }

    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        WriteInline(inline, text);
        Trim(text, 0);
        return text.ToString();
    }

    private static void WriteBlocks(ContainerBlock container, string indent, StringBuilder text)
    {
        foreach (var block in container)
            WriteBlock(block, indent, text);
    }

    private static void WriteBlock(Block block, string indent, StringBuilder text)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup:
                break;
            case ListBlock list:
                foreach (var (item, number) in list.Cast<ListItemBlock>().Select((item, index) => (item, index + 1)))
                    WriteBlocks(item, indent + (list.IsOrdered ? $"{number}. " : "- "), text);
                break;
            case TableRow row:
                WriteParagraph(string.Join(" | ", row.Cast<TableCell>().Select(Of)), indent, text);
                break;
            case Directive { Title: not "" } directive:
                if (directive.Name == "quote")
                    WriteBlocks(directive, indent, text);
                WriteParagraph(directive.Name == "quote" ? $"— {directive.Title}" : directive.Title, indent, text);
                if (directive.Name != "quote")
                    WriteBlocks(directive, indent, text);
                break;
            case ContainerBlock container:
                WriteBlocks(container, indent, text);
                break;
            case CodeBlock code:
                WriteParagraph(code.Lines.ToString(), indent, text);
                break;
            case LeafBlock leaf:
                WriteLeaf(leaf, indent, text);
                break;
        }
    }

    private static void WriteParagraph(string paragraph, string indent, StringBuilder text)
    {
        if (paragraph.Length > 0)
            text.Append(indent).Append(paragraph).Append("\n\n");
    }

    private static void WriteLeaf(LeafBlock leaf, string indent, StringBuilder text)
    {
        var start = text.Append(indent).Length;
        WriteInline(leaf.Inline, text);
        Trim(text, start);
        if (text.Length > start)
            text.Append("\n\n");
        else
            text.Length -= indent.Length;
    }

    /// <summary>Takes away the white space around what stands from a position on.</summary>
    private static void Trim(StringBuilder text, int start)
    {
        while (text.Length > start && char.IsWhiteSpace(text[^1]))
            text.Length--;
        var spaces = 0;
        while (start + spaces < text.Length && char.IsWhiteSpace(text[start + spaces]))
            spaces++;
        text.Remove(start, spaces);
    }

    private static void WriteInline(Inline? inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline autolink:
                text.Append(autolink.Url);
                break;
            case LineBreakInline line:
                text.Append(line.IsHard ? '\n' : ' ');
                break;
            case ChangedName mark:
                text.Append(mark.Words);
                break;
            case LinkInline { IsImage: true } or Citation or FootnoteLink:
                break;
            case ContainerInline container:
                foreach (var child in container)
                    WriteInline(child, text);
                break;
        }
    }
}
