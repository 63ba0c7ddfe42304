using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class PrayModel(SiteContent site) : SitePage(site)
{
    public Country Country { get; private set; } = null!;

    public override string Title => $"Pray for {Country.Title}";

    public override string Description => $"Prayer points and prayers for Christians in {Country.Title}, and thanks for what has been answered.";

    public override string Path => SiteUrls.CountryPrayer(Country.Slug);

    public override ImmutableArray<Crumb> Trail => [new("Countries", SiteUrls.Countries), new(Country.Title, SiteUrls.Country(Country.Slug))];

    public ImmutableArray<PrayerPoint> Points => Site.PointsOf(Country);

    public IActionResult OnGet([FromRoute] string country)
    {
        if (Site.FindCountry(country) is not { } found)
            return NotFound();
        Country = found;
        return Page();
    }
}
