using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages;

/// <summary>The two or three things that a reader can do for the countries of a page.</summary>
public sealed class FittingActions(SiteContent site, IEnumerable<CountryMention> countries)
{
    private readonly SiteWords words = site.Words;

    private readonly ImmutableArray<Country> countries =
        [.. countries.Select(mention => site.FindCountry(mention.Slug)).OfType<Country>()];

    public FittingActions(SiteContent site, Country country) : this(site, [new CountryMention(country.Slug, country.Title)])
    {
    }

    public ImmutableArray<FittingAction> All => countries is [var first, ..]
        ?
        [
            new(words.Language, words.PrayFor(first), words.Help.PrayLine, Paths.CountryPrayer(first.Slug)),
            .. Own is { } own ? [Of(own)] : Array.Empty<FittingAction>(),
            new(words.Language, words.Letter.Title(words.NameOf(first)), words.Help.LetterLine, Paths.CountryLetter(first.Slug)),
            .. Own is null
                ?
                [
                    new(
                        words.Language, words.Help.BringToChurch(words.NameOf(first)), words.Help.FormsLine,
                        Paths.CountryForms(first.Slug).ToString())
                ]
                : Array.Empty<FittingAction>(),
        ]
        : [.. site.HelpActions.Where(action => action.Countries.IsEmpty).DistinctBy(action => action.Door).Take(3).Select(Of)];

    /// <summary>The first that is for one of these countries in particular.</summary>
    private HelpAction? Own =>
        site.HelpActions.FirstOrDefault(action => action.Countries.Any(mention => countries.Any(country => country.Slug == mention.Slug)));

    private static FittingAction Of(HelpAction action) =>
        new(action.Language, action.Title, action.Summary, Paths.HelpAction(action.Slug).ToString(), action.HiddenBecause);
}

/// <param name="HiddenBecause">In a preview, why the public does not see it.</param>
public sealed record FittingAction(Language Language, string Title, string Summary, string Path, string? HiddenBecause = null);
