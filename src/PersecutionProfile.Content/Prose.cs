namespace PersecutionProfile.Content;

/// <summary>A rendered body: safe HTML whose links all lead somewhere, and the same as plain text.</summary>
public sealed record Prose(string Html, string Text, ImmutableArray<Heading> Headings)
{
    public static Prose Empty { get; } = new("", "", []);

    /// <summary>The anchors of its notes and of the marks that lead to them.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public bool IsEmpty => Html.Length == 0;
}

/// <summary>A heading of a body, level 2 to 6, with the anchor it can be linked by.</summary>
public sealed record Heading(int Level, string Id, string Text);
