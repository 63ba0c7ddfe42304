using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>What is said of the languages of the site, and of translations.</summary>
public sealed record LanguageWords
{
    /// <summary>Of the page that lists them, and of the links in the header.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }
    public required string Lead { get; init; }

    /// <summary>What English is called.</summary>
    public required string English { get; init; }

    /// <summary>Above a text that stands in another language; what that is called.</summary>
    public required Func<string, string> NotTranslated { get; init; }

    /// <summary>Below a translation: who made it.</summary>
    public required string ByMachine { get; init; }

    public required string ByPerson { get; init; }
    public required string NotReviewed { get; init; }

    /// <summary>A speaker of the language; the day or the month may follow.</summary>
    public required Func<string, string> Reviewed { get; init; }

    public required Func<string, string, string> ReviewedOn { get; init; }

    /// <summary>At a part of a translation whose original has changed since.</summary>
    public required string SectionOlder { get; init; }

    /// <summary>In a search, where more may be found; what the original's language is called; a link.</summary>
    public required Func<string, string> SearchOriginal { get; init; }
}
