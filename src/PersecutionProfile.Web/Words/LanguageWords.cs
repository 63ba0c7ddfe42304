using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>What is said of the languages of the site, and of translations.</summary>
public sealed record LanguageWords
{
    /// <summary>Of the page that lists them, and of the links in the header.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }
    public required string Lead { get; init; }

    /// <summary>Above a text that stands in another language; its own name.</summary>
    public required Func<string, string> NotTranslated { get; init; }

    /// <summary>Below a translation: who made it.</summary>
    public required string ByMachine { get; init; }

    public required string ByPerson { get; init; }
    public required string NotReviewed { get; init; }

    /// <summary>A speaker of the language; the day or the month may follow.</summary>
    public required Func<string, string> Reviewed { get; init; }

    public required Func<string, string, string> ReviewedOn { get; init; }

    /// <summary>[The original]; its language's own name.</summary>
    public required Func<string, string> ReadOriginal { get; init; }

    /// <summary>Where parts of the original are newer than the translation; their headings, joined.</summary>
    public required Func<string, string> Older { get; init; }

    /// <summary>Where all of it is.</summary>
    public required string AllOlder { get; init; }

    /// <summary>Parts of an entry that have no heading of their own.</summary>
    public required string PartTitle { get; init; }

    public required string PartSummary { get; init; }
    public required string PartBeginning { get; init; }
    public required string PartThanks { get; init; }
    public required string PartCaption { get; init; }

    /// <summary>In a search, where more may be found; the original's own name, a link.</summary>
    public required Func<string, string> SearchOriginal { get; init; }
}
