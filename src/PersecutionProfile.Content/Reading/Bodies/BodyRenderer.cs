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
    private readonly ImmutableArray<BodySection>.Builder sections = ImmutableArray.CreateBuilder<BodySection>();
    private BodySource source = null!;

    private BodyRenderer(StringWriter writer)
        : base(writer)
    {
        this.writer = writer;
        ObjectRenderers.Replace<LinkInlineRenderer>(new LinkForm());
        ObjectRenderers.Replace<CodeBlockRenderer>(new CodeBlockRenderer { OutputAttributesOnPre = true });
        ObjectRenderers.TryRemove<HeadingRenderer>();
        ObjectRenderers.Replace<ParagraphRenderer>(new ParagraphForm());
        ObjectRenderers.AddRange(
            [
                new HeadingForm(), new CitationForm(), new ChangedNameForm(), new DirectiveForm(), new TableForm(),
                new FootnoteLinkForm(), new FootnoteGroupForm()
            ]);
    }

    /// <summary>The body without what is read of its text alone.</summary>
    public static Body Render(MarkdownDocument document, BodySource source)
    {
        var renderer = ofThread ?? new BodyRenderer(new StringWriter(CultureInfo.InvariantCulture));
        ofThread = null; // One that fails half-way is not used again.
        renderer.source = source;
        renderer.Render(document);
        var rendered = new Body(renderer.writer.ToString(), renderer.slots.ToImmutable(), "", [])
        {
            Notes = renderer.notes.ToImmutable(),
            Sections = renderer.sections.ToImmutable(),
        };
        renderer.Reset();
        renderer.writer.GetStringBuilder().Clear();
        renderer.slots.Clear();
        renderer.notes.Clear();
        renderer.sections.Clear();
        ofThread = renderer;
        return rendered;
    }

    private void Leave(SlotKind kind, string target, Inline inline) =>
        slots.Add(new Slot(kind, writer.GetStringBuilder().Length, target, new Place(source.FirstLine + inline.Line, inline.Column + 1)));

    private void Leave(SlotKind kind, string target) => slots.Add(new Slot(kind, writer.GetStringBuilder().Length, target, default));

    /// <summary>Leaves a slot for what is written, which is left out offline.</summary>
    private void LeaveOnline(Action write)
    {
        var html = writer.GetStringBuilder();
        var start = html.Length;
        write();
        var written = html.ToString(start, html.Length - start);
        html.Length = start;
        Leave(SlotKind.Online, written);
    }

    private void WriteHeading(int level, string id, Action writeText)
    {
        var written = level.ToString(CultureInfo.InvariantCulture);
        Write("<h");
        Leave(SlotKind.HeadingLevel, written);
        if (id.Length > 0)
            Leave(SlotKind.Anchor, id);
        Write(">");
        writeText();
        Write("</h");
        Leave(SlotKind.HeadingLevel, written);
        Write(">");
    }

    private string Id(string name) => source.IdPrefix + name;

    /// <summary>An anchor that a note or its mark gets.</summary>
    private void LeaveNoteAnchor(string name)
    {
        notes.Add(Id(name));
        Leave(SlotKind.Anchor, Id(name));
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
                body.LeaveOnline(() => renderer.Write("<a href=\"").WriteEscapeUrl(target).Write("\">"));
            else
                body.Leave(SlotKind.LinkStart, target, link);
            renderer.WriteChildren(link);
            if (isExternal)
                body.Leave(SlotKind.Online, "</a>");
            else
                body.Leave(SlotKind.LinkEnd, target, link);
        }
    }

    private sealed class HeadingForm : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            renderer.EnsureLine();
            var body = (BodyRenderer)renderer;
            if (heading.Parent is MarkdownDocument && heading.Level == body.source.SectionLevel)
            {
                body.sections.Add(new BodySection(
                    body.writer.GetStringBuilder().Length,
                    heading.TryGetAttributes()?.Id ?? "",
                    new Place(body.source.FirstLine + heading.Line, heading.Column + 1)));
            }
            body.WriteHeading(
                heading.Level, heading.TryGetAttributes()?.Id ?? "", () => renderer.WriteLeafInline(heading));
            renderer.WriteLine();
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
            renderer.Write("<small class=\"name-changed\">").Write(mark.Words).Write("</small>");
    }

    private sealed class DirectiveForm : HtmlObjectRenderer<Directive>
    {
        protected override void Write(HtmlRenderer renderer, Directive directive)
        {
            renderer.EnsureLine();
            switch (directive)
            {
                case { Name: "quote" }:
                    var caption = directive.Title.Length == 0 ? "" : $"<figcaption>{Encode(directive.Title)}</figcaption>";
                    WriteWithin("<figure class=\"quote\"><blockquote>", $"</blockquote>{caption}</figure>");
                    break;
                case { Name: "story", Title: not "" }:
                    renderer.Write("<div class=\"person\">");
                    ((BodyRenderer)renderer).WriteHeading(
                        directive.HeadingLevel, directive.HeadingId, () => renderer.Write(Encode(directive.Title)));
                    WriteWithin("", "</div>");
                    break;
                case { Name: "note" }:
                    var title = directive.Title.Length == 0 ? "" : $"<p><strong>{Encode(directive.Title)}</strong></p>";
                    WriteWithin($"<div class=\"note\">{title}", "</div>");
                    break;
                default:
                    WriteWithin("", "");
                    break;
            }

            void WriteWithin(string open, string close)
            {
                renderer.WriteLine(open);
                renderer.WriteChildren(directive);
                renderer.EnsureLine();
                renderer.WriteLine(close);
            }
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
            if (link.IsBackLink)
            {
                var mark = body.Id($"note-mark-{link.Index}");
                body.Leave(SlotKind.Online, $" <a href=\"#{mark}\" aria-label=\"{body.source.Words.BackToText}\">↩</a>");
                return;
            }
            renderer.Write("<sup>");
            body.Leave(SlotKind.Online, "<a");
            body.LeaveNoteAnchor($"note-mark-{link.Index}");
            body.Leave(SlotKind.Online, $" href=\"#{body.Id($"note-{order}")}\" aria-label=\"{body.source.Words.Note} {order}\">");
            renderer.Write($"*{order}");
            body.Leave(SlotKind.Online, "</a>");
            renderer.Write("</sup>");
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
                renderer.Write("<li");
                body.LeaveNoteAnchor($"note-{footnote.Order}");
                renderer.WriteLine(">");
                renderer.WriteChildren(footnote);
                renderer.WriteLine("</li>");
            }
            renderer.WriteLine("</ol>");
        }
    }
}
