using System.Text;

namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>Writes a body's HTML, and notes what its other forms have otherwise.</summary>
internal sealed class ProseWriter(int capacity)
{
    private readonly StringBuilder html = new(capacity);
    private readonly ImmutableArray<ProseMark>.Builder marks = ImmutableArray.CreateBuilder<ProseMark>();

    public int Length => html.Length;

    public void Write(ReadOnlySpan<char> text) => html.Append(text);

    public void Write(ProseMarkKind kind, string text)
    {
        if (text.Length > 0)
            marks.Add(new ProseMark(kind, html.Length, text.Length));
        html.Append(text);
    }

    public void WriteOnline(string text) => Write(ProseMarkKind.Online, text);

    public Prose ToProse(Body body) => new(html.ToString(), body.Text, body.Headings)
    {
        Notes = body.Notes,
        Quotations = body.Quotations,
        Marks = marks.ToImmutable(),
    };
}
