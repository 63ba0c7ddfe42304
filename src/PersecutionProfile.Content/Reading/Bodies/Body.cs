using System.Text;

namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>
/// A body rendered from its own file alone: HTML with slots where it depends on other files, because a link may be dead
/// and a source unknown. <see cref="Fill"/> makes <see cref="Prose"/> of it.
/// </summary>
internal sealed record Body(string Html, ImmutableArray<Slot> Slots, string Text, ImmutableArray<Heading> Headings)
{
    public static Body Empty { get; } = new("", [], "", []);

    /// <summary>Words in brackets or parentheses that could be keys of sources without their <c>^</c>.</summary>
    public ImmutableArray<(string Key, string Written, Place At)> Bracketed { get; init; } = [];

    /// <summary>The anchors of its notes and of the marks that lead to them.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Links with a scheme, which can lead to this site all the same.</summary>
    public ImmutableArray<(string Target, Place At)> ExternalLinks { get; init; } = [];

    public IEnumerable<Slot> Citations => Slots.Where(slot => slot.Kind == SlotKind.Citation);

    /// <summary>Fills each slot with what it stands for, or leaves it out when that is empty.</summary>
    public Prose Fill(Func<Slot, string> content)
    {
        if (Slots.IsEmpty)
            return new Prose(Html, Text, Headings) { Notes = Notes };
        var html = new StringBuilder(Html.Length + Slots.Length * 40);
        var (copied, linkIsOpen) = (0, false);
        foreach (var slot in Slots)
        {
            html.Append(Html, copied, slot.Position - copied);
            copied = slot.Position;
            if (slot.Kind == SlotKind.LinkEnd)
            {
                html.Append(linkIsOpen ? "</a>" : "");
                continue;
            }
            var filling = content(slot);
            html.Append(filling);
            linkIsOpen = slot.Kind == SlotKind.LinkStart ? filling.Length > 0 : linkIsOpen;
        }
        html.Append(Html, copied, Html.Length - copied);
        return new Prose(html.ToString(), Text, Headings) { Notes = Notes };
    }
}

/// <param name="Target">The link as it was written, the key of a source, or the name of a photo's file.</param>
internal readonly record struct Slot(SlotKind Kind, int Position, string Target, Place At);

internal enum SlotKind
{
    LinkStart,
    LinkEnd,
    Citation,
    Photo,
}
