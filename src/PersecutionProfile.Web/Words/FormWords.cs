using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Web.Words;

/// <summary>What the forms of a country's prayers say: sheet, cards, slides, pack, card for other sites, plain text.</summary>
public sealed record FormWords
{
    /// <summary>Of a form that does not say what it is.</summary>
    public required string NeutralTitle { get; init; }

    public required string Others { get; init; }
    public required string BackToPrayers { get; init; }
    public required string BackToPage { get; init; }
    public required string Print { get; init; }
    public required string NoHeaders { get; init; }
    public required string WithAddress { get; init; }
    public required string WithoutAddress { get; init; }
    public required string CutCards { get; init; }
    public required string OneSheet { get; init; }
    public required string PrintCards { get; init; }
    public required Func<CountryName, string> Cards { get; init; }
    public required Func<CountryName, string> SlidesFor { get; init; }
    public required string OtherSourcesDiffer { get; init; }

    /// <summary>The site's name and a date; the address follows.</summary>
    public required Func<string, string, string> SheetSource { get; init; }

    public required string Begin { get; init; }
    public required string Next { get; init; }

    /// <summary>What the next slide follows, read aloud behind "Next".</summary>
    public required Func<string, string> After { get; init; }

    public required Func<string, string> Slide { get; init; }

    /// <summary>The number of a slide and how many there are; also of the parts of a long point.</summary>
    public required Func<string, string, string> Place { get; init; }

    public required string Amen { get; init; }
    public required string Nothing { get; init; }
    public required string Again { get; init; }
    public required Func<string, string> Thanks { get; init; }

    public required Func<CountryName, string> PackTitle { get; init; }

    /// <summary>The site's name; the day and its licence follow.</summary>
    public required Func<string, string> PackComplete { get; init; }

    public required Func<string, string> OlderStories { get; init; }
    public required string PackSources { get; init; }
    public required string PackFigures { get; init; }

    /// <summary>An address.</summary>
    public required Func<string, string> From { get; init; }

    public required string ToPrayToday { get; init; }
    public required string ToPray { get; init; }
    public required Func<string, string> PrayWith { get; init; }

    /// <summary>The heading of the list of forms.</summary>
    public required string Title { get; init; }

    public required Func<CountryName, string> InOtherForms { get; init; }
    public required string Sheet { get; init; }
    public required string Slides { get; init; }

    /// <summary>[The sheet] and [the discreet one].</summary>
    public required string ListSheet { get; init; }

    public required string ListCards { get; init; }
    public required string ListSlides { get; init; }
    public required string ListText { get; init; }
    public required string ListPack { get; init; }
    public required string ListCalendar { get; init; }
    public required string CardForSites { get; init; }

    /// <summary>[The card].</summary>
    public required string CopyCard { get; init; }
}
