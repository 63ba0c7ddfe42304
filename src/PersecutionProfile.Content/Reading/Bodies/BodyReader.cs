using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>Reads a Markdown body: CommonMark with tables, footnotes, citations and three directives. Raw HTML is text.</summary>
internal sealed partial class BodyReader
{
    private static readonly string[] DirectiveNames = ["quote", "story", "note"];

    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    private readonly BodySource source;
    private readonly FileFindings findings;
    private readonly MarkdownDocument document;
    private readonly ImmutableArray<(string Target, Place At)>.Builder externalLinks = ImmutableArray.CreateBuilder<(string, Place)>();
    private readonly Suggestions nearPhotos;

    private BodyReader(BodySource source, MarkdownDocument document, FileFindings findings) =>
        (this.source, this.document, this.findings, nearPhotos) = (source, document, findings, new Suggestions(source.PhotoFiles));

    /// <summary>Null, with a finding, when it is nested too deeply to be read.</summary>
    public static Body? Read(BodySource source, FileFindings findings)
    {
        if (string.IsNullOrWhiteSpace(source.Markdown))
            return Body.Empty;
        try
        {
            if (BodyLimits.Find(source.Markdown) is var (line, message))
            {
                findings.Add(Rule.FileTooLarge, new Place(source.FirstLine + line, 0), message);
                return null;
            }
            var markdown = new Cleaning(findings, source.FirstLine - 1).CleanReferences(source.Markdown);
            return new BodyReader(source, Markdown.Parse(markdown, Pipeline), findings).Read(new RawMarks(markdown, source, findings));
        }
        catch (ArgumentException) // Markdig's answer to more than 127 levels of nesting
        {
            findings.Add(Rule.BodyNesting, new Place(source.FirstLine, 0),
                "Quotes, lists or brackets are nested more than a hundred deep in the text. Write it with fewer levels.");
            return null;
        }
    }

    private Body Read(RawMarks marks)
    {
        if (source.Markdown.Contains("::", StringComparison.Ordinal))
        {
            CheckDirectives();
            CheckTwoColons();
        }
        marks.Check(document);
        marks.CheckFootnotes();
        if (!source.IsDraft)
        {
            marks.CheckHeadings(document);
            marks.CheckEnd(document);
        }
        if (source.Markdown.AsSpan().ContainsAny('[', '<'))
            CheckLinks();
        ChangedName.Mark(document, source.NamesChanged, source.Words.NameChanged);
        foreach (var line in source.KeepsLines ? document.Descendants<LineBreakInline>() : [])
            line.IsHard = true;
        var headings = NameHeadings();
        return BodyRenderer.Render(document, source) with
        {
            Text = PlainText.Of(document),
            Headings = headings,
            Quotations =
            [
                .. document.Descendants<Directive>().Where(directive => directive.Name == "quote")
                    .Select(quote => new Quotation(PlainText.Of((ContainerBlock)quote), quote.Title))
            ],
            Bracketed = marks.Bracketed,
            Footnotes = marks.Footnotes,
            ExternalLinks = externalLinks.ToImmutable(),
        };
    }

    private void CheckDirectives()
    {
        foreach (var directive in document.Descendants<Directive>())
        {
            if (directive.Name.Length == 0)
                findings.Add(Rule.Directive, PlaceOf(directive),
                    "No block is open here that this line could close. Remove it, or open a block above, such as `::: note`.");
            else if (!DirectiveNames.Contains(directive.Name))
                findings.Add(Rule.Directive, PlaceOf(directive),
                    $"There is no block `::: {directive.Name}`.{Suggestion.For(directive.Name, DirectiveNames)} Known are `quote`, `story` and `note`.");
            else if (directive.Title.EndsWith(":::", StringComparison.Ordinal))
                findings.Add(Rule.Directive, PlaceOf(directive),
                    $"A block does not stand on one line. Write `::: {directive.Name}`, its text on lines of its own below, and then a line `:::`.");
            else if (!directive.IsClosed && EndWithWords().Match(source.Markdown, directive.Span.Start) is { Success: true } end)
                findings.Add(Rule.Directive, Place.In(source.Markdown, end.Groups["at"].Index, source.FirstLine),
                    $"The `:::` that ends the block `::: {directive.Name}` stands on a line of its own. Put it there.");
            else if (!directive.IsClosed)
                findings.Add(Rule.Directive, PlaceOf(directive),
                    $"The block `::: {directive.Name}` that opens here is not closed. Put a line `:::` after its last paragraph.");
            else if (directive.Name == "quote" && !directive.Descendants<Citation>().Any() && !directive.Descendants<FootnoteLink>().Any())
                findings.Add(Rule.QuoteSource, PlaceOf(directive),
                    "A quote needs a source that prints these words as speech: cite it inside the block, `[^key]`. If they are a paraphrase, take them out of the block.");
            else if (directive is { Name: "story", Title: "" })
                findings.Add(Rule.Directive, PlaceOf(directive),
                    "This block has no title. Write one behind its name, such as `::: story Meet Bae`.");
        }
    }

    private void CheckTwoColons()
    {
        // Nobody needs to be told of more; each is looked for among all paragraphs.
        foreach (Match line in TwoColons().Matches(source.Markdown).Take(20))
        {
            var at = line.Groups["at"].Index;
            if (document.Descendants<ParagraphBlock>().Any(paragraph => paragraph.Span.Start <= at && at <= paragraph.Span.End))
                findings.Add(
                    Rule.Directive,
                    Place.In(source.Markdown, at, source.FirstLine),
                    $"A block begins and ends with three colons: write `{$"::: {line.Groups["name"].Value}".TrimEnd()}`.");
        }
    }

    /// <summary>Takes away what must not be a link: other schemes than the few allowed, and pictures from elsewhere.</summary>
    private void CheckLinks()
    {
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            var target = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
            if (link.IsImage)
                CheckPicture(link, target);
            else if (!Link.IsAllowed(target))
                Refuse(link, target);
            else if (Link.IsExternal(target))
                externalLinks.Add((target, PlaceOf(link)));
        }
        foreach (var autolink in document
            .Descendants<AutolinkInline>()
            .Where(autolink => !Link.IsAllowed(autolink.IsEmail ? $"mailto:{autolink.Url}" : autolink.Url))
            .ToArray())
        {
            findings.Add(Rule.UnsafeLink, PlaceOf(autolink),
                $"“{autolink.Url}” is not shown as a link. A link begins with `https://`, `mailto:` or `/`.");
            autolink.ReplaceBy(new LiteralInline(autolink.Url));
        }
    }

    private void CheckPicture(LinkInline picture, string target)
    {
        if (source.PhotoFiles.Contains(target))
        {
            CheckPicturePlace(picture);
            return;
        }
        if (People.IsLocalPath(target))
            findings.Add(Rule.UnknownPhoto, PlaceOf(picture),
                "This picture lies on your own computer, where no visitor can see it. Put it into the folder of this entry, list it under `photos`, and write only its name here.");
        else if (target.Contains("//", StringComparison.Ordinal) || target.Contains(':', StringComparison.Ordinal))
            findings.Add(Rule.RemotePicture, PlaceOf(picture),
                "A picture from another site tells that site who reads this page. Save it beside the entry, if you may, and list it under `photos`.");
        else
            findings.Ask(
                Rule.UnknownPhoto,
                PlaceOf(picture),
                $"“{target}” is not listed under `photos`, between the two lines `---`. List it there with `alt`, `credit` and `consent`.",
                nearPhotos,
                target);
        picture.Remove();
    }

    private void CheckPicturePlace(LinkInline picture)
    {
        if (picture is { Parent.ParentBlock: ParagraphBlock, PreviousSibling: null, NextSibling: null } && picture.Parent.Parent is null)
            return;
        findings.Add(Rule.PicturePlace, PlaceOf(picture),
            "A picture stands in a paragraph of its own, with an empty line before and after it. It is not shown here.");
        picture.Remove();
    }

    private void Refuse(LinkInline link, string target)
    {
        findings.Add(Rule.UnsafeLink, PlaceOf(link), People.IsLocalPath(target)
            ? "This link leads to a place on somebody's computer, which often has their name in it and which no visitor can open. Write the address of a page, or the words alone."
            : $"“{target}” is not shown as a link. A link begins with `https://`, `mailto:` or `/`, or names a file such as `../countries/laos.md`.");
        link.ReplaceBy(new ContainerInline()); // with the link's text in it
    }

    private ImmutableArray<Heading> NameHeadings()
    {
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var ids = source.TakenIds.ToDictionary(id => id, _ => 1);
        var lastLevel = 1;
        foreach (var block in document.Descendants<Block>())
        {
            if (block is HeadingBlock heading)
            {
                CheckLevel(heading);
                lastLevel = Math.Clamp(heading.Level + source.HeadingShift, 2, 6);
                heading.Level = lastLevel;
                var text = PlainText.Of(heading.Inline);
                heading.SetAttributes(new HtmlAttributes { Id = MakeId(text, ids) });
                headings.Add(new Heading(lastLevel, heading.GetAttributes().Id!, text));
            }
            else if (block is Directive { Name: "story", Title: not "" } story)
            {
                story.HeadingLevel = Math.Min(lastLevel + 1, 6);
                story.HeadingId = MakeId(story.Title, ids);
                headings.Add(new Heading(story.HeadingLevel, story.HeadingId, story.Title));
            }
        }
        return headings.ToImmutable();
    }

    private void CheckLevel(HeadingBlock heading)
    {
        if (heading.Level == 1)
            findings.Add(Rule.HeadingLevel, PlaceOf(heading),
                "The page's title is its only heading of the first level. Begin this heading with `##`.");
    }

    private string MakeId(string text, Dictionary<string, int> ids)
    {
        var name = Slug.TryMake(text, out var slug) ? slug.Value : "section";
        var stem = source.IdPrefix + (NumberedAnchor().IsMatch(name) ? $"section-{name}" : name);
        var id = stem;
        while (!ids.TryAdd(id, 1))
            id = $"{stem}-{++ids[stem]}";
        return id;
    }

    private Place PlaceOf(MarkdownObject part) => new(source.FirstLine + part.Line, part.Column + 1);

    [GeneratedRegex(
        @"^[ >]*(?<at>::)[ \t]*(?<name>(quote|story|note)\b[^\n]*|)$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex TwoColons();

    // Up to the next line that begins or ends a block.
    [GeneratedRegex(
        @"\G[^\n]*(\n(?!\s*:::)[^\n]*)*?\n(?!\s*:::)[^\n]*\S[ \t]+(?<at>:::)[ \t]*(\n|\z)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EndWithWords();

    // Anchors of footnotes and of the numbered sources.
    [GeneratedRegex(@"^(note|note-mark|source)-[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedAnchor();

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true }.DisableHtml().UsePipeTables().UseFootnotes();
        builder.BlockParsers.Insert(0, new DirectiveParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }
}

/// <summary>A body and what its own front matter says about it.</summary>
/// <param name="FirstLine">The line of the file, from 1, on which it begins.</param>
/// <param name="IdPrefix">Before every anchor, where several entries share a page.</param>
/// <param name="HeadingShift">How many levels deeper its headings stand on the page.</param>
internal sealed record BodySource(
    string Markdown, int FirstLine, ImmutableArray<string> NamesChanged, ImmutableArray<string> PhotoFiles, string IdPrefix = "",
    int HeadingShift = 0)
{
    /// <summary>Whether each line stands for itself, as in a written prayer.</summary>
    public bool KeepsLines { get; init; }

    /// <summary>Whether what is unfinished is nobody's concern yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Anchors that the pages themselves use.</summary>
    public ImmutableArray<string> TakenIds { get; init; } = [];

    public ProseWords Words { get; init; } = ProseWords.Of("");

    /// <summary>The level of the headings that are written <c>##</c>, as it is on the page.</summary>
    public int SectionLevel => Math.Min(2 + HeadingShift, 6);
}
