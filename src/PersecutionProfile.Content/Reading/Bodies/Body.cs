namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>
/// A body rendered from its own file alone: HTML with slots for what depends on other files, because a link may be dead
/// and a source unknown, and for what is left out offline. <see cref="Fill"/> makes <see cref="Prose"/> of it.
/// </summary>
internal sealed record Body(string Html, ImmutableArray<Slot> Slots, string Text, ImmutableArray<Heading> Headings)
{
    public static Body Empty { get; } = new("", [], "", []);

    /// <summary>Words in brackets or parentheses that could be keys of sources without their <c>^</c>.</summary>
    public ImmutableArray<(string Key, string Written, Place At)> Bracketed { get; init; } = [];

    /// <summary>The names of its footnotes, and where their texts stand.</summary>
    public ImmutableArray<(string Name, Place At)> Footnotes { get; init; } = [];

    /// <summary>The anchors of its notes and of the marks that lead to them.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    /// <summary>Where its parts begin that have a heading <c>##</c>.</summary>
    public ImmutableArray<BodySection> Sections { get; init; } = [];

    /// <summary>Links with a scheme, which can lead to this site all the same.</summary>
    public ImmutableArray<(string Target, Place At)> ExternalLinks { get; init; } = [];

    public IEnumerable<Slot> Citations => Slots.Where(slot => slot.Kind == SlotKind.Citation);

    /// <summary>
    /// The same with the anchors of another's headings, one by one; headings that this one has more keep their own.
    /// </summary>
    public Body WithAnchorsOf(ImmutableArray<Heading> others)
    {
        if (Headings.IsEmpty)
            return this;
        var taken = others.Select(heading => heading.Id).ToHashSet(StringComparer.Ordinal);
        var anchors = Headings.Select((heading, index) => (heading.Id, index)).ToDictionary(
            heading => heading.Id,
            heading => heading.index < others.Length ? others[heading.index].Id
                : taken.Contains(heading.Id) ? $"{heading.Id}-{heading.index + 1}"
                : heading.Id,
            StringComparer.Ordinal);
        return this with
        {
            Slots =
            [
                .. Slots.Select(slot =>
                    slot.Kind == SlotKind.Anchor ? slot with { Target = anchors.GetValueOrDefault(slot.Target, slot.Target) } : slot),
            ],
            Headings = [.. Headings.Select(heading => heading with { Id = anchors[heading.Id] })],
            Sections = [.. Sections.Select(section => section with { Id = anchors.GetValueOrDefault(section.Id, section.Id) })],
        };
    }

    /// <param name="fill">Writes what a slot stands for that depends on other files; nothing leaves it out.</param>
    public Prose Fill(Action<Slot, ProseWriter> fill)
    {
        var writer = new ProseWriter(Html.Length + Slots.Length * 40);
        var (copied, linkIsOpen) = (0, false);
        foreach (var slot in Slots)
        {
            writer.Write(Html.AsSpan(copied, slot.Position - copied));
            copied = slot.Position;
            switch (slot.Kind)
            {
                case SlotKind.Anchor:
                    writer.Write(ProseMarkKind.Anchor, $" id=\"{slot.Target}\"");
                    break;
                case SlotKind.HeadingLevel:
                    writer.Write(ProseMarkKind.HeadingLevel, slot.Target);
                    break;
                case SlotKind.Online:
                    writer.WriteOnline(slot.Target);
                    break;
                case SlotKind.LinkEnd:
                    writer.WriteOnline(linkIsOpen ? "</a>" : "");
                    break;
                case SlotKind.LinkStart:
                    var before = writer.Length;
                    fill(slot, writer);
                    linkIsOpen = writer.Length > before;
                    break;
                default:
                    fill(slot, writer);
                    break;
            }
        }
        writer.Write(Html.AsSpan(copied));
        return writer.ToProse(this);
    }
}

/// <param name="Target">
/// The link as it was written, the key of a source, the name of a photo's file, an anchor, a heading's level, or the HTML that
/// stands there online.
/// </param>
internal readonly record struct Slot(SlotKind Kind, int Position, string Target, Place At);

/// <summary>A part of a body from a heading on.</summary>
/// <param name="Position">In its HTML.</param>
/// <param name="Id">Of the heading.</param>
internal readonly record struct BodySection(int Position, string Id, Place At);

internal enum SlotKind
{
    LinkStart,
    LinkEnd,
    Citation,
    Photo,
    Anchor,
    HeadingLevel,
    Online,
}
