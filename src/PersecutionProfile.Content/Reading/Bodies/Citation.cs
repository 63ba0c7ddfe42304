using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary><c>[^key]</c> where the body has no footnote of that name: cites a source of <c>sources.yml</c>.</summary>
internal sealed class Citation(string key) : LeafInline
{
    public string Key { get; } = key;
}

internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar == '!')
            return MatchExclamation(processor, ref slice);
        if (slice.PeekChar() != '^')
            return false;
        var end = slice.IndexOf(']');
        if (end <= slice.Start + 2)
            return false;
        // The finding on the character is enough.
        var key = CopiedCharacters.MendName(slice.Text[(slice.Start + 2)..end]);
        // A footnote's text is its definition in this file, which Markdig has read before any inline.
        if (!Slug.TryParse(key, out _) || processor.Document.TryGetLinkReferenceDefinition($"^{key}", out _))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new Citation(key) { Span = new SourceSpan(start, start + end - slice.Start), Line = line, Column = column };
        slice.Start = end + 1;
        return true;
    }

    /// <summary>"He is free![^key]": the mark ends the sentence, and begins no picture.</summary>
    private static bool MatchExclamation(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || slice.PeekChar(2) != '^')
            return false;
        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start))
        {
            Span = new SourceSpan(position, position),
            Line = line,
            Column = column,
        };
        slice.SkipChar();
        return true;
    }
}
