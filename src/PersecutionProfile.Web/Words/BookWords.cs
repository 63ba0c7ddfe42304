namespace PersecutionProfile.Web.Words;

/// <summary>What the book says that is made of the site, and the link to it.</summary>
public sealed record BookWords
{
    /// <summary>[The book], on a page of the site.</summary>
    public required string Link { get; init; }

    /// <summary>Behind the site's name.</summary>
    public required string Subtitle { get; init; }

    public required string TitlePage { get; init; }
    public required string Contents { get; init; }

    /// <summary>On the title page of an edition that is not translated as a whole.</summary>
    public required string NotTranslated { get; init; }

    /// <summary>For who chooses a book that can be read aloud.</summary>
    public required string Accessibility { get; init; }
}
