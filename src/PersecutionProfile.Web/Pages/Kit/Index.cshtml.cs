using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Feeds;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Kit;

/// <summary>The kit of the next day of prayer, or that of countries which the address names.</summary>
public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    private readonly DayOfPrayer? next = at.Kind == AddressKind.Kit ? DayOfPrayer.Next(site) : null;

    public override string Title => Words.Kit.TitleFor(next?.Day?.Day.Name ?? Names);

    public override string Description => Words.Kit.DescriptionFor(next?.Day?.Day.Name ?? Names);

    public override ImmutableArray<Crumb> Trail => [new(Words.Pray.Title, Paths.Pray)];

    /// <summary>Null in the kit of chosen countries, and where no day of prayer is named.</summary>
    public DateOnly? Date => next?.Day?.Date;

    public bool IsChosen => next is null;

    public ImmutableArray<Country> Countries => next?.Countries ?? At.About<ChosenCountries>().Countries;

    public string Message => PrayerText.WriteMessage(Site, Countries, At.Place);

    public LeaderScript Script => new(Site, Countries);

    public IEnumerable<Country> WithKit => Site.Countries.Where(Site.HasKit);

    /// <summary>Those that have a sheet of prayers all the same.</summary>
    public IEnumerable<Country> WithSheet =>
        Site.Countries.Where(country => !Site.HasKit(country) && !Site.PointsOf(country).Open(Site.Today).IsEmpty);

    /// <summary>How to choose; null where there are too few to choose from.</summary>
    public string? Example =>
        WithKit.Select(country => country.Slug).Order().Take(ChosenCountries.Fewest).ToArray() is { Length: ChosenCountries.Fewest } slugs
            ? Site.AddressOf(Paths.ChosenKit(slugs))
            : null;

    public string Names => Words.Join(Countries.Select(country => country.Title));
}
