namespace PersecutionProfile.Content;

/// <summary>Who translated an entry, and what of it the original says otherwise by now.</summary>
/// <param name="ReviewedBy">A speaker of the language, in words; empty when none is said to have reviewed it.</param>
/// <param name="Reviewed">When, a day or a month.</param>
/// <param name="Older">The parts of the original that have changed since.</param>
public sealed record Translation(Drafter By, string ReviewedBy, PartialDate? Reviewed, ImmutableArray<Section> Older);

/// <summary>A part of an entry that is translated as a whole.</summary>
/// <param name="Number">Of a caption or a part of the text, from 1.</param>
/// <param name="Heading">Of a part of the text; empty when it has none, as the first.</param>
/// <param name="Anchor">Of that heading.</param>
public sealed record Section(SectionKind Kind, int Number = 0, string Heading = "", string? Anchor = null)
{
    /// <summary>As <c>follows</c> names it.</summary>
    internal string Key => Kind switch
    {
        SectionKind.Text => Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        SectionKind.Caption => $"caption-{Number}",
        _ => Kind.ToString().ToLowerInvariant(),
    };

    /// <summary>As a sentence to editors names it.</summary>
    public string Name => this switch
    {
        { Kind: SectionKind.Text, Heading: "" } => $"part {Number}",
        { Kind: SectionKind.Text } => $"part {Number} (“{Heading}”)",
        _ => $"`{Key}`",
    };
}

public enum SectionKind
{
    Title,
    Summary,
    Thanks,

    /// <summary>What is said of a photo.</summary>
    Caption,

    /// <summary>The text up to its first heading of the second level, or from one to the next.</summary>
    Text,
}
