using Markdig.Parsers;
using Markdig.Syntax;

namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary><c>::: name Title</c> up to its own line <c>:::</c>; directives may nest.</summary>
internal sealed class Directive(BlockParser parser, string name, string title) : ContainerBlock(parser)
{
    public string Name { get; } = name;

    public string Title { get; } = title;

    public bool IsClosed { get; set; }

    public int HeadingLevel { get; set; }

    public string HeadingId { get; set; } = "";
}

internal sealed class DirectiveParser : BlockParser
{
    public DirectiveParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.ToString();
        if (processor.IsCodeIndent || !IsFence(line, out var words))
            return BlockState.None;
        var name = words.Split(' ', 2);
        processor.NewBlocks.Push(new Directive(this, name[0], name.ElementAtOrDefault(1)?.Trim() ?? "")
        {
            IsClosed = words.Length == 0,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        // A closing line that has nothing to close; the reader says so.
        return words.Length == 0 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var directive = (Directive)block;
        // Markdig asks the outermost block first, but a closing line belongs to the innermost directive.
        if (!IsFence(processor.Line.ToString(), out var words) || words.Length > 0 || HasOpenDirective(directive))
            return BlockState.Continue;
        directive.IsClosed = true;
        directive.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    private static bool IsFence(string line, out string words)
    {
        var colons = line.AsSpan().TrimStart().IndexOfAnyExcept(':');
        var trimmed = line.Trim();
        colons = colons < 0 ? trimmed.Length : colons;
        words = trimmed[colons..].Trim();
        return colons >= 3;
    }

    // Not by IsOpen: while Markdig asks which blocks go on, all of them count as closed.
    private static bool HasOpenDirective(ContainerBlock block) => block.LastChild switch
    {
        Directive { IsClosed: false } => true,
        ContainerBlock inner => HasOpenDirective(inner),
        // A colon line inside a fenced code block is code.
        FencedCodeBlock { ClosingFencedCharCount: 0 } => true,
        _ => false,
    };
}
