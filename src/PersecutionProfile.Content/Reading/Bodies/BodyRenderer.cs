using System.Globalization;
using System.Net;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>
/// Markdig's HTML renderer with our own forms for what it would write otherwise: no inline styles, which the content
/// security policy forbids, anchors that are unique on a page of several entries, and slots.
/// </summary>
internal sealed class BodyRenderer : HtmlRenderer
{
    // Making one takes as long as rendering a story with it.
    [ThreadStatic]
    private static BodyRenderer? ofThread;

    private readonly StringWriter writer;
    private readonly ImmutableArray<Slot>.Builder slots = ImmutableArray.CreateBuilder<Slot>();
    private readonly ImmutableArray<string>.Builder notes = ImmutableArray.CreateBuilder<string>();
    private BodySource source = null!;

    private BodyRenderer(StringWriter writer)
        : base(writer)
    {
        this.writer = writer;
        ObjectRenderers.Replace<LinkInlineRenderer>(new LinkForm());
        ObjectRenderers.Replace<CodeBlockRenderer>(new CodeBlockRenderer { OutputAttributesOnPre = true });
        ObjectRenderers.Replace<ParagraphRenderer>(new ParagraphForm());
        ObjectRenderers.AddRange(
            [
                new CitationForm(), new ChangedNameForm(), new DirectiveForm(), new TableForm(), new FootnoteLinkForm(),
                new FootnoteGroupForm()
            ]);
    }

    public static (
        string Html, ImmutableArray<Slot> Slots, ImmutableArray<string> Notes) Render(MarkdownDocument document, BodySource source)
    {
        var renderer = ofThread ?? new BodyRenderer(new StringWriter(CultureInfo.InvariantCulture));
        ofThread = null; // One that fails half-way is not used again.
        renderer.source = source;
        renderer.Render(document);
        var rendered = (renderer.writer.ToString(), renderer.slots.ToImmutable(), renderer.notes.ToImmutable());
        renderer.Reset();
        renderer.writer.GetStringBuilder().Clear();
        renderer.slots.Clear();
        renderer.notes.Clear();
        ofThread = renderer;
        return rendered;
    }

    private void Leave(SlotKind kind, string target, Inline inline) =>
        slots.Add(new Slot(kind, writer.GetStringBuilder().Length, target, new Place(source.FirstLine + inline.Line, inline.Column + 1)));

    private string Id(string name) => source.IdPrefix + name;

    /// <summary>An anchor that a note or its mark gets.</summary>
    private string NoteId(string name)
    {
        notes.Add(Id(name));
        return Id(name);
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private sealed class ParagraphForm : ParagraphRenderer
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
        {
            // A picture becomes a figure, which must not stand in a paragraph.
            if (paragraph.Inline?.FirstChild is LinkInline { IsImage: true })
                renderer.WriteChildren(paragraph.Inline);
            else
                base.Write(renderer, paragraph);
        }
    }

    private sealed class LinkForm : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var body = (BodyRenderer)renderer;
            var target = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
            if (link.IsImage)
            {
                body.Leave(SlotKind.Photo, target, link);
                return;
            }
            var isExternal = Link.IsExternal(target);
            if (isExternal)
                renderer.Write("<a href=\"").WriteEscapeUrl(target).Write("\">");
            else
                body.Leave(SlotKind.LinkStart, target, link);
            renderer.WriteChildren(link);
            if (isExternal)
                renderer.Write("</a>");
            else
                body.Leave(SlotKind.LinkEnd, target, link);
        }
    }

    private sealed class CitationForm : HtmlObjectRenderer<Citation>
    {
        protected override void Write(HtmlRenderer renderer, Citation citation) =>
            ((BodyRenderer)renderer).Leave(SlotKind.Citation, citation.Key, citation);
    }

    private sealed class ChangedNameForm : HtmlObjectRenderer<ChangedName>
    {
        protected override void Write(HtmlRenderer renderer, ChangedName mark) =>
            renderer.Write("<small class=\"name-changed\">").Write(ChangedName.Words).Write("</small>");
    }

    private sealed class DirectiveForm : HtmlObjectRenderer<Directive>
    {
        protected override void Write(HtmlRenderer renderer, Directive directive)
        {
            var (open, close) = directive switch
            {
                { Name: "quote", Title: "" } => ("<figure class=\"quote\"><blockquote>", "</blockquote></figure>"),
                { Name: "quote" } =>
                    ("<figure class=\"quote\"><blockquote>", $"</blockquote><figcaption>{Encode(directive.Title)}</figcaption></figure>"),
                { Name: "story", Title: not "" } =>
                    (
                        $"<div class=\"person\"><h{directive.HeadingLevel} id=\"{directive.HeadingId}\">{Encode(directive.Title)}</h{directive.HeadingLevel}>",
                        "</div>"),
                { Name: "note", Title: not "" } => ($"<div class=\"note\"><p><strong>{Encode(directive.Title)}</strong></p>", "</div>"),
                { Name: "note" } => ("<div class=\"note\">", "</div>"),
                _ => ("", ""),
            };
            renderer.EnsureLine();
            renderer.WriteLine(open);
            renderer.WriteChildren(directive);
            renderer.EnsureLine();
            renderer.WriteLine(close);
        }
    }

    private sealed class TableForm : HtmlObjectRenderer<Table>
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.EnsureLine();
            renderer.Write("<table>");
            foreach (var row in table.Cast<TableRow>())
            {
                renderer.Write("<tr>");
                foreach (var cell in row.Cast<TableCell>())
                {
                    renderer.Write(row.IsHeader ? "<th scope=\"col\">" : "<td>");
                    var isParagraph = renderer.ImplicitParagraph;
                    renderer.ImplicitParagraph = true;
                    renderer.WriteChildren(cell);
                    renderer.ImplicitParagraph = isParagraph;
                    renderer.Write(row.IsHeader ? "</th>" : "</td>");
                }
                renderer.WriteLine("</tr>");
            }
            renderer.WriteLine("</table>");
        }
    }

    private sealed class FootnoteLinkForm : HtmlObjectRenderer<FootnoteLink>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteLink link)
        {
            var body = (BodyRenderer)renderer;
            var order = link.Footnote.Order;
            renderer.Write(link.IsBackLink
                ? $" <a href=\"#{body.Id($"note-mark-{link.Index}")}\" aria-label=\"Back to the text\">↩</a>"
                : $"<sup><a id=\"{body.NoteId($"note-mark-{link.Index}")}\" href=\"#{body.Id($"note-{order}")}\" aria-label=\"Note {order}\">*{order}</a></sup>");
        }
    }

    private sealed class FootnoteGroupForm : HtmlObjectRenderer<FootnoteGroup>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
        {
            var body = (BodyRenderer)renderer;
            renderer.EnsureLine();
            renderer.WriteLine("<ol class=\"notes\">");
            foreach (var footnote in group.Cast<Footnote>())
            {
                renderer.WriteLine($"<li id=\"{body.NoteId($"note-{footnote.Order}")}\">");
                renderer.WriteChildren(footnote);
                renderer.WriteLine("</li>");
            }
            renderer.WriteLine("</ol>");
        }
    }
}
