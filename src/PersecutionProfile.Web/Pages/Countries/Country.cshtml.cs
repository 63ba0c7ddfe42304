using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Wording;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class CountryModel(SiteContent site) : SitePage(site)
{
    private const int PointsShown = 4;
    private const int StoriesShown = 3;

    public Country Country { get; private set; } = null!;

    public override string Title => Country.Title;

    public override string Description => Country.Summary;

    public override string Path => SiteUrls.Country(Country.Slug);

    public override ImmutableArray<Crumb> Trail => [new("Countries", SiteUrls.Countries)];

    public override JsonObject Subject => LinkedData.Country(Site, Country);

    public ImmutableArray<PrayerPoint> Points => [.. Site.PointsOf(Country).Open(Site.Today).Take(PointsShown)];

    public ImmutableArray<Story> Stories => [.. Site.StoriesOf(Country).Take(StoriesShown)];

    public IActionResult OnGet([FromRoute] string country)
    {
        if (Site.FindCountry(country) is not { } found)
            return NotFound();
        Country = found;
        return Page();
    }
}
