using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class CountryModel(SiteContent site, Address at) : SitePage(site, at)
{
    private const int StoriesShown = 3;

    public Country Country { get; } = at.About<Country>();

    public override string Title => Country.Title;

    public override string Description => Country.Summary;

    public override ImmutableArray<Crumb> Trail => [new("Countries", Paths.Countries)];

    public override JsonObject Subject => LinkedData.Country(Site, Country);

    public ImmutableArray<PrayerPoint> Points => Site.PointsOnProfile(Country);

    public ImmutableArray<Story> Stories => [.. Site.StoriesOf(Country).Take(StoriesShown)];
}
