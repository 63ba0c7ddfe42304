using System.Buffers;
using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>
/// Finds Markdown that is not what its writer meant: signs that are left for visitors to see, and forms that came about by
/// accident.
/// </summary>
internal sealed partial class RawMarks(string markdown, BodySource source, FileFindings findings)
{
    private const string Bullets = "•·▪‣◦●○■❖\uF0A7\uF0B7\uF0D8";

    private static readonly SearchValues<char> Signs = SearchValues.Create("[](<*_" + ForeignMarks.Signs);

    private static readonly SearchValues<char> SignsOfLines = SearchValues.Create("#|-+1aAi–—o§✓✔☐□➢➤►▶" + Bullets);

    private const int LongestEnd = 60;

    private const string NoList =
        "These lines are no list, and run together on the page. Begin each with `- `, a hyphen and a space, or with `1. `, and put an empty line before the first.";

    private const string WordsError = "Error! Reference source not found";

    private readonly List<(string Key, string Written, Place At)> bracketed = [];

    private readonly List<(string Name, Place At)> footnotes = [];

    private readonly Lazy<int> lastSecondNumber = new(() => markdown.LastIndexOf("(2)", StringComparison.Ordinal));

    // The signs that were explained in the paragraph at hand: once is enough.
    private string said = "";

    /// <summary>Words in brackets or parentheses that could be keys of sources without their <c>^</c>.</summary>
    public ImmutableArray<(string Key, string Written, Place At)> Bracketed => [.. bracketed];

    /// <summary>The names of the footnotes whose text stands here.</summary>
    public ImmutableArray<(string Name, Place At)> Footnotes => [.. footnotes];

    /// <summary>
    /// Goes through the blocks by hand: Markdig's own way of listing descendants takes as long as all that is looked for.
    /// </summary>
    public void Check(ContainerBlock container)
    {
        for (var index = 0; index < container.Count; index++)
        {
            if (container[index] is ContainerBlock inner)
                Check(inner);
            else if (container[index] is LeafBlock leaf)
                Check(leaf);
        }
    }

    /// <summary>A heading with nothing below it, up to the next of the same or a higher level.</summary>
    public void CheckHeadings(MarkdownDocument document)
    {
        for (var index = 0; index < document.Count; index++)
        {
            if (document[index] is not HeadingBlock heading)
                continue;
            var below = index + 1;
            while (below < document.Count && document[below] is FootnoteGroup or LinkReferenceDefinitionGroup)
                below++;
            if (heading.Inline?.FirstChild is null)
                findings.Add(Rule.Placeholder, PlaceOf(heading.Span.Start), "This heading has no words. Write them, or delete the line.");
            else if (below == document.Count || (document[below] is HeadingBlock next && next.Level <= heading.Level))
                findings.Add(Rule.Placeholder, PlaceOf(heading.Span.Start),
                    $"Nothing stands below the heading “{PlainText.Of(heading.Inline)}”. Write what belongs there, or delete the heading.");
        }
    }

    /// <summary>A text that ends with a comma, a word after which more must come, or a sentence without a full stop.</summary>
    public void CheckEnd(MarkdownDocument document)
    {
        if (document.LastOrDefault(block => block is not (FootnoteGroup or LinkReferenceDefinitionGroup)) is not ParagraphBlock last)
            return;
        var text = PlainText.Of(last.Inline);
        if (MiddleOfSentence().Match(text, Math.Max(0, text.Length - LongestEnd)) is { Success: true } end)
            findings.Add(Rule.Unfinished, PlaceOf(last.Span.End),
                $"The text ends with “{end.Value}”, in the middle of a sentence. See whether its end was lost when it was copied.");
        else if (!source.KeepsLines && LastSentence().Match(text) is { Success: true } sentence)
            findings.Add(Rule.Unfinished, PlaceOf(last.Span.End),
                $"The last sentence, which ends with “{sentence.Groups["end"].Value}”, has no full stop. Put one, or see whether its end was lost when it was copied.");
    }

    /// <summary>The text of a footnote that nothing refers to; the parser leaves it out.</summary>
    public void CheckFootnotes()
    {
        foreach (Match footnote in FootnoteText().Matches(markdown).Take(FileFindings.Enough))
        {
            footnotes.Add((footnote.Groups[1].Value[2..^1], PlaceOf(footnote.Groups[1].Index)));
            if (markdown.AsSpan(0, footnote.Index).IndexOf(footnote.Groups[1].ValueSpan, StringComparison.OrdinalIgnoreCase) < 0
                && markdown.AsSpan(footnote.Index + footnote.Length)
                .IndexOf(footnote.Groups[1].ValueSpan, StringComparison.OrdinalIgnoreCase) < 0)
                findings.Add(Rule.UnmeantForm, PlaceOf(footnote.Groups[1].Index),
                    $"Nobody sees this note, because nothing in the text refers to it. Put `{footnote.Groups[1].Value}` behind the words that it belongs to, or delete it.");
        }
    }

    private void Check(LeafBlock block)
    {
        if (block is CodeBlock and not FencedCodeBlock)
            findings.Add(Rule.UnmeantForm, PlaceOf(block.Span.Start),
                "This paragraph begins with four spaces or a tab, so visitors see it as computer code, with every sign in it. Remove the spaces.");
        else if (block is HeadingBlock { IsSetext: true, Level: 2 }
            && TextOf(block).TrimEnd().EndsWith("\n---", StringComparison.Ordinal))
        {
            findings.Add(Rule.UnmeantForm, PlaceOf(block.Span.Start),
                "The line `---` right below makes a heading of this text. Put an empty line above it; a heading is better written with `##`.");
        }
        said = "";
        if (TextOf(block).IndexOf(WordsError, StringComparison.Ordinal) is var error and >= 0)
        {
            findings.Add(Rule.RawMark, PlaceOf(block.Span.Start + error),
                "Word wrote this where one of its cross-references led nowhere. Write what belongs there, or delete it.");
        }
        if (block.Inline is { } inline)
            Check(inline, block);
        if (block is ParagraphBlock && said.Length == 0)
            CheckColumns(block);
    }

    /// <summary>Lines with the same number of tabs or semicolons in them, as they are copied from a spreadsheet.</summary>
    private void CheckColumns(LeafBlock block)
    {
        var text = TextOf(block);
        foreach (var separator in ";,")
        {
            if (ColumnsBetween(separator, text) is > 0 and var columns)
            {
                findings.Add(Rule.RawMark, PlaceOf(block.Span.Start), ExplainColumns($"`{separator}`", columns));
                return;
            }
        }
        var (tabsBefore, lineBefore) = (0, 0);
        foreach (var line in text.Split('\n'))
        {
            var tabs = text[line].Trim().Count('\t');
            if (tabs > 0 && tabs == tabsBefore)
            {
                findings.Add(Rule.RawMark, PlaceOf(block.Span.Start + lineBefore), ExplainColumns("a tab", tabs + 1));
                return;
            }
            (tabsBefore, lineBefore) = (tabs, line.Start.GetOffset(text.Length));
        }
    }

    /// <summary>
    /// How many columns all lines of a text have; 0 for prose, where a space follows such a sign, or a sentence ends.
    /// </summary>
    private static int ColumnsBetween(char separator, ReadOnlySpan<char> text)
    {
        var (columns, lines, isTight) = (0, 0, true);
        foreach (var line in text.EnumerateLines())
        {
            var row = line.Trim();
            var signs = row.Count(separator);
            if (signs == 0 || (lines > 0 && signs + 1 != columns) || ".!?:,".Contains(row[^1]))
                return 0;
            (columns, lines) = (signs + 1, lines + 1);
            isTight &= row.IndexOf([separator, ' ']) < 0;
        }
        return lines >= 2 && (isTight ? columns > 2 || separator == ';' : separator == ';' && columns > 2 && lines >= 3) ? columns : 0;
    }

    private static string ExplainColumns(string separator, int columns) =>
        $"These lines look like a table from a spreadsheet, and run together on the page. Put `|` between the columns instead of {separator}, and below the first line one of dashes: `|{string.Concat(Enumerable.Repeat("---|", columns))}`.";

    private void Check(ContainerInline container, LeafBlock block)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            // A bracket that has no partner; what follows it is in it.
            if (inline is LinkDelimiterInline bracket)
                Check('[', bracket.Span.Start + (bracket.IsImage ? 1 : 0), block);
            if (inline is Citation citation && IsBehindLostMark(citation.Span.Start))
            {
                findings.Add(Rule.RawMark, PlaceOf(citation.Span.Start - 1),
                    $"Visitors see the `!` before this citation. Remove it: a source is cited by `[^{citation.Key}]` alone.");
            }
            else if (inline is ContainerInline inner)
                Check(inner, block);
            else if (inline is LiteralInline literal)
                Check(literal, block);
            else if (inline is HtmlEntityInline entity && ForeignMarks.ExplainEntity(markdown, entity.Span.Start) is { } message)
                findings.Add(Rule.RawMark, PlaceOf(entity.Span.Start), message);
        }
    }

    /// <summary>Whether before a citation stands an exclamation mark that ends no sentence, as before a picture.</summary>
    private bool IsBehindLostMark(int at) =>
        at > 0
            && markdown[at - 1] == '!'
            && (at == 1 || !(char.IsLetterOrDigit(markdown[at - 2]) || "!?\\\"'”’»)*_]".Contains(markdown[at - 2])));

    private void Check(LiteralInline literal, LeafBlock block)
    {
        var text = literal.Content.AsSpan();
        if (block is ParagraphBlock
            && !text.IsEmpty
            && SignsOfLines.Contains(text[0])
            && literal.PreviousSibling is null or LineBreakInline)
        {
            Check(literal, 0, block);
        }
        for (var at = text.IndexOfAny(Signs); at >= 0; at = text[(at + 1)..].IndexOfAny(Signs) is var next and >= 0 ? at + 1 + next : -1)
            Check(literal, at, block);
    }

    private void Check(LiteralInline literal, int at, LeafBlock block) =>
        Check(literal.Content.AsSpan()[at], literal.Span.Start + at, block);

    private void Check(char sign, int position, LeafBlock block)
    {
        // Another letter stands there when the sign was written as an entity or after a backslash.
        if (position < 0
            || position >= markdown.Length
            || markdown[position] != sign
            || (position > 0 && markdown[position - 1] == '\\')
            || said.Contains(sign))
        {
            return;
        }
        if ((sign == '*' && IsName(position)) || Explain(position, block) is not { } message)
            return;
        findings.Add(Rule.RawMark, PlaceOf(position), message);
        said += sign;
    }

    /// <summary>An asterisk behind a capitalised word is how reports mark a changed name.</summary>
    private bool IsName(int at)
    {
        if (NameBefore().Match(markdown, Math.Max(0, at - 100), Math.Min(100, at)) is not { Success: true } name
            || NameAfter().IsMatch(markdown, at))
        {
            return false;
        }
        if (source.NamesChanged.FirstOrDefault(listed => listed.Split((char[]?)null)[^1] == name.Value) is { } listed)
            findings.Add(Rule.RawMark, PlaceOf(at),
                $"Visitors see this asterisk. Remove it: “{listed}” is listed as a cover name, so the page says by itself that the name is changed.");
        else
            findings.Add(Rule.UnlistedName, PlaceOf(name.Index),
                $"“{name.Value}*” looks like a cover name. List it, `names-changed: [{name.Value}]`, and write it without the asterisk: the page says by itself that the name is changed.");
        return true;
    }

    private string? Explain(int at, LeafBlock block) => markdown[at] switch
    {
        '[' => ExplainBracket(at) ?? ForeignMarks.Explain(markdown, at),
        ']' =>
            LinkWithoutBeginning().IsMatch(markdown, at) && !said.Contains('[')
                ? "The `[` before the words of this link is missing. Write `[words](address)`."
                : null,
        '(' => ExplainParenthesis(at),
        '<' => ExplainTag(at),
        '*' or '_' => ExplainEmphasis(at),
        '~' => ExplainEmphasis(at) ?? ForeignMarks.Explain(markdown, at),
        '{' or '^' when BareCitation().Match(markdown, at) is { Success: true } citation => Cite(citation),
        '#' =>
            HeadingWithoutSpace().IsMatch(markdown, at)
                || (at == block.Span.Start && !TextOf(block).Contains('\n') && TitleWithoutSpace().IsMatch(markdown, at))
            ? "A space is missing between `#` and the heading, so it is none. Write it, such as `## Heading`."
            : null,
        '|' => ExplainTable(at, block),
        _ when ForeignMarks.Signs.Contains(markdown[at]) => ForeignMarks.Explain(markdown, at),
        '–' or '—' when block.Parent is ListItemBlock && at > block.Span.Start && DashAndSpace().IsMatch(markdown, at) =>
            "This line is no item of the list above it, because it begins with a dash. Begin it with `- `, a hyphen and a space.",
        '–' or '—' when source.KeepsLines => null,
        'a' or 'A' or 'i' => !source.KeepsLines && LetteredList().IsMatch(markdown, at) ? NoList : null,
        _ =>
            ListWithoutSpace().IsMatch(markdown, at) ? NoList : null,
    };

    private string? ExplainBracket(int at)
    {
        if (WrongCitation().Match(markdown, at) is { Success: true } citation)
        {
            said += '^';
            if (citation.Groups["sign"].Value != "^")
                return Slug.TryMake(citation.Groups["key"].Value, out var meant)
                    ? ForeignMarks.See(citation.Value, $"To cite a source, write `[^{meant}]`, with the sign `^`.")
                    : null;
            if (SeveralKeys(citation.Groups["key"].Value) is { Length: > 0 } each)
                return $"Visitors see `{citation.Value}` as it stands. Each source has brackets of its own: `{each}`.";
            var right = Slug.TryMake(citation.Groups["key"].Value, out var slug) ? $": `[^{slug}]`" : "";
            return
                $"Visitors see `{citation.Value}` as it stands. The key of a source has only lower-case letters, digits and hyphens{right}.";
        }
        if (BareCitation().Match(markdown, at) is { Success: true } bare)
            return Cite(bare);
        if (NumberInBrackets().Match(markdown, at) is { Success: true } number)
            return ForeignMarks.See(number.Value, ForeignMarks.CiteInstead);
        if ((SwappedLink().IsMatch(markdown, at) && at > 0 && markdown[at - 1] == ')') || AddressInBrackets().IsMatch(markdown, at))
            return "The brackets of this link are swapped. The words stand in `[ ]`, the address in `( )`: `[words](address)`.";
        if (UnclosedLink().IsMatch(markdown, at))
            return "The `)` behind the address of this link is missing, so it is none. Write `[words](address)`.";
        if (LinkWithoutMiddle().IsMatch(markdown, at))
            return "The `]` behind the words of this link is missing, so it is none. Write `[words](address)`.";
        if (BrokenLink().IsMatch(markdown, at))
            return
                "Visitors see the brackets of this link as they stand. Write `[words](address)`, without a space between `]` and `(`, and without one in the address.";
        if (DoubleBracket().IsMatch(markdown, at))
            return "Links in two brackets are not known here. Write `[words](address)`, such as `[Laos](/countries/laos)`.";
        if (SingleWord().Match(markdown, at) is { Success: true } word)
            bracketed.Add((word.Groups[1].Value, word.Value, PlaceOf(at)));
        return null;
    }

    /// <summary>What was meant by "[^a, ^b]"; empty for one key.</summary>
    private static string SeveralKeys(string text)
    {
        string[] keys = [.. BetweenKeys().Split(text).Select(key => key.Trim(' ', '^')).Where(key => key.Length > 0)];
        return keys.Length > 1 && keys.All(key => Slug.TryParse(key, out _)) ? string.Concat(keys.Select(key => $"[^{key}]")) : "";
    }

    private string? ExplainParenthesis(int at)
    {
        if (BareCitation().Match(markdown, at) is { Success: true } citation)
            return Cite(citation);
        if (FirstNumber().IsMatch(markdown, at) && at < lastSecondNumber.Value)
            return ForeignMarks.See("(1)", ForeignMarks.CiteInstead);
        if (KeyInParentheses().Match(markdown, at) is { Success: true } key)
            bracketed.Add((key.Groups[1].Value, key.Value, PlaceOf(at)));
        return LetteredList().IsMatch(markdown, at) ? NoList : null;
    }

    private static string? Cite(Match citation) =>
        Slug.TryMake(citation.Groups["key"].Value, out var key)
            ? $"Visitors see `{citation.Value}` as it stands. To cite a source, write `[^{key}]`."
            : null;

    private string? ExplainTag(int at)
    {
        if (Comment().IsMatch(markdown, at))
            return "Visitors see this comment. Delete it; there is no place in the text for notes to yourself.";
        if (Tag().Match(markdown, at) is not { Success: true } tag)
            return null;
        return $"Visitors see `{tag.Value}` as it stands. " + tag.Groups[1].Value.ToLowerInvariant() switch
        {
            "b" or "strong" => "Write `**words**` for strong emphasis.",
            "i" or "em" => "Write `*words*` for emphasis.",
            "a" => "Write `[words](address)` for a link.",
            "sup" => ForeignMarks.CiteInstead,
            "br" => "Put `\\` at the end of the line above for a new line, or leave a line empty for a new paragraph.",
            ['h', ..] => "Begin a heading with `##`.",
            "img" => "Write `![](field.jpg)` for a photo that is listed under `photos`.",
            _ => "Delete it: HTML is not used here.",
        };
    }

    private string? ExplainEmphasis(int at)
    {
        var sign = markdown[at];
        var length = markdown.AsSpan(at).IndexOfAnyExcept(sign) is var end and >= 0 ? end : markdown.Length - at;
        var (before, after) = (at > 0 ? markdown[at - 1] : '\n', at + length < markdown.Length ? markdown[at + length] : '\n');
        if (before == sign)
            return null;
        var marks = markdown.Substring(at, Math.Min(length, 3));
        return (sign, length) switch
        {
            ('~', 2) => "Visitors see `~~` as it stands. Words that are struck out are not known here: delete them.",
            // Lines to fill in, a row of stars, and a power are meant so.
            ('*', 2 or 3) when char.IsLetter(before) || char.IsLetter(after) || Spaced().IsMatch(markdown, at) => NotClosed(marks),
            ('_', 2) when char.IsLetter(before) != char.IsLetter(after) => NotClosed(marks),
            ('_', 1) when char.IsLetter(before) && (char.IsWhiteSpace(after) || ".,;:!?)]”\"".Contains(after)) => NotClosed(marks),
            ('*' or '_', 1) when char.IsLetter(after) && (char.IsWhiteSpace(before) || "([{\"'“‘«„—–-".Contains(before)) =>
                NotClosed(marks),
            _ => null,
        };
    }

    private static string NotClosed(string marks) =>
        $"Visitors see `{marks}` here as it stands, because it has no partner. Write `{marks}words{marks}`, without a space inside, and within one paragraph.";

    private string? ExplainTable(int at, LeafBlock block)
    {
        if (!TableRow().IsMatch(markdown, at))
            return null;
        return TableDashes().IsMatch(TextOf(block))
            ? "This table is shown as a row of signs. Put an empty line above it; its second line has only dashes: `|---|---|`."
            : "This table is shown as a row of signs, because its second line is missing. Put one of dashes below the first: `|---|---|`.";
    }

    /// <summary>What the block is written with.</summary>
    private ReadOnlySpan<char> TextOf(LeafBlock block) =>
        markdown.AsSpan(block.Span.Start, Math.Max(0, Math.Min(markdown.Length, block.Span.End + 1) - block.Span.Start));

    private Place PlaceOf(int position) => Place.In(markdown, position, source.FirstLine);

    [GeneratedRegex(@"(?<![\w'’-])\p{Lu}[\p{L}'’-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"\G\*[\w*]", RegexOptions.CultureInvariant)]
    private static partial Regex NameAfter();

    [GeneratedRegex(@"\G\[ ?(?<sign>[\^ˆ＾∧‸⌃])(?<key>[^\[\]\n]{0,200})\]", RegexOptions.CultureInvariant)]
    private static partial Regex WrongCitation();

    [GeneratedRegex(@"[,;&/]| and | (?=\^)", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenKeys();

    [GeneratedRegex(@"\G\[https?://[^\[\]\s]{1,300} [^\[\]\n]{1,200}\]", RegexOptions.CultureInvariant)]
    private static partial Regex AddressInBrackets();

    // "(^key)", "[key^]", "[^key" and "^key" alone; "(^_^)" and "x^2" are none.
    [GeneratedRegex(
        @"\G(?:[({] ?\^ ?(?<key>[A-Za-z0-9][\w -]{1,78})[)}]|\[(?<key>[a-z0-9-]{2,80})\^\]|\[ ?\^ ?(?<key>[a-z][a-z0-9-]{1,80})|(?<![\w\[({^]|[\[({] )\^(?<key>[a-z][a-z0-9-]{2,80})\b(?!\^))",
        RegexOptions.CultureInvariant)]
    private static partial Regex BareCitation();

    // As the number of a note; "[2] of them" may explain a quotation.
    [GeneratedRegex(
        @"\G(?:(?<=[\p{L}.,;:!?""”’)\]])\[[0-9]{1,3}\]|\[[0-9]{1,3}\](?=[.,;:!?)\[]|\s*(\n|\z))|(?<=(^|\n))\[1\](?= ))(?![(:])",
        RegexOptions.CultureInvariant)]
    private static partial Regex NumberInBrackets();

    // At the end of a sentence, and not before an item of a list within it.
    [GeneratedRegex(
        @"\G(?<=\p{L}[""”’]? ?|[.!?][""”’]? ?)\(1\)(?=[.;]|\s*(\n|\z))|\G(?<=[.!?][""”’]?)\(1\)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstNumber();

    // "a) … b) …", "(1) … (2) …", "i. … ii. …", each on a line of its own; "A. Smith" is a name.
    [GeneratedRegex(
        @"\G(?:\((?:a|A|1|i)\) [^\n]*\n[ ]*\((?:b|B|2|ii)\) |(?:[aA]\)|a\.) [^\n]*\n[ ]*[bB][).] |i[).] [^\n]*\n[ ]*ii[).] )",
        RegexOptions.CultureInvariant)]
    private static partial Regex LetteredList();

    [GeneratedRegex(@"\G\(([a-z0-9]+(?:-[a-z0-9]+)+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex KeyInParentheses();

    [GeneratedRegex(@"\G\[[^\[\]\n]{1,200}\] {0,3}\((https?:|mailto:|/|\.\.?/)[^)\n]*(\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex UnclosedLink();

    [GeneratedRegex(@"\G\[[^\[\]()\n]{1,200}\((https?:|mailto:|/|\.\.?/)[^()\[\]\s]{1,300}\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkWithoutMiddle();

    [GeneratedRegex(@"\G\]\((https?:|mailto:|/|\.\.?/)[^()\s]{1,300}\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkWithoutBeginning();

    // Words after which an English sentence cannot end.
    [GeneratedRegex(
        @"(\w+,|\b(a|an|and|because|but|every|from|into|its|my|of|or|our|the|their|with|your))\z", RegexOptions.CultureInvariant)]
    private static partial Regex MiddleOfSentence();

    // Of a paragraph that has a full stop before: four words or more, the last in small letters, and no sign behind it.
    [GeneratedRegex(
        @"\p{Ll}{2}[.!?][”’""')]* +[“‘""'(]?\p{Lu}[^.!?…]*(?<![^\s“‘(])(?<end>\p{L}[\p{L}'’-]* +\p{Ll}[\p{Ll}'’-]*)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex LastSentence();

    [GeneratedRegex(@"^ {0,3}(\[\^[^\[\]\n]{1,100}\]):", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteText();

    [GeneratedRegex(@"\G[–—] ", RegexOptions.CultureInvariant)]
    private static partial Regex DashAndSpace();

    [GeneratedRegex(@"\G\[(https?:|mailto:|/|\.\.?/)[^\[\]\s]{0,300}\]", RegexOptions.CultureInvariant)]
    private static partial Regex SwappedLink();

    [GeneratedRegex(
        @"\G\[[^\[\]\n]{1,200}\](\([^()\n]{0,300}\)|\s{1,3}\((https?:|mailto:|/|\.\.?/)[^\n]|\((https?:|mailto:|/|\.\.?/)|\[(https?:|mailto:|/)[^\[\]\s]{0,300}\])",
        RegexOptions.CultureInvariant)]
    private static partial Regex BrokenLink();

    [GeneratedRegex(@"\G\[\[[^\[\]\n]{1,200}\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleBracket();

    [GeneratedRegex(@"\G\[([a-z0-9-]{1,100})\]", RegexOptions.CultureInvariant)]
    private static partial Regex SingleWord();

    [GeneratedRegex(@"\G<!--", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    // HTML's elements that word processors, mail programs and web pages leave in copied text.
    [GeneratedRegex(
        @"\G<(?:[!?][^<>\n]{0,300}>|/?(a|b|big|blockquote|br|center|code|del|div|em|figure|font|h[1-6]|hr|i|iframe|img|ins|li|mark|o:p|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|video)(\s[^<>\n]{0,300})?/?>)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\G#{2,6}[^#\s]", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingWithoutSpace();

    // "#PrayForLaos" and "#1 on the list." are none.
    [GeneratedRegex(@"\G#(\p{Lu}\p{Ll}*|\p{L}\S* [^\n]*[^.!:;,\n])[ ]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TitleWithoutSpace();

    [GeneratedRegex(@"\G\*\*[ \u00A0][^*\n]{1,200}\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"\G\|[^|\n]*\|.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^[ |:-]*-[ |:-]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TableDashes();

    // A bullet as word processors make it, or two lines that begin alike; of lines with a dash, which may be speech, three.
    [GeneratedRegex(
        @"\G([" + Bullets +
            @"]|([-+])(?=\p{L})[^\n]*\n[ ]*\2\p{L}|1([.)])(?=\p{L})[^\n]*\n[ ]*2\3\p{L}|([✓✔☐□➢➤►▶§o])[ \t\u00A0][^\n]*\n[ \t]*\4[ \t\u00A0]|([–—])[ \t\u00A0][^\n]*\n[ \t]*\5[ \t\u00A0][^\n]*\n[ \t]*\5[ \t\u00A0])",
        RegexOptions.CultureInvariant)]
    private static partial Regex ListWithoutSpace();
}
