using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Wording;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class NewsModel(SiteContent site) : SitePage(site)
{
    public Country Country { get; private set; } = null!;

    public Listing Listing { get; private set; } = null!;

    public override string Title => $"Stories from {Country.Title}{Listing.PageWords}";

    public override string Description => $"What has been reported of Christians in {Country.Title}, newest first.";

    public override string Path => SiteUrls.CountryNews(Country.Slug, Listing.Number);

    public override ImmutableArray<Crumb> Trail => [new("Countries", SiteUrls.Countries), new(Country.Title, SiteUrls.Country(Country.Slug))];

    public IActionResult OnGet([FromRoute] string country, [FromRoute] int number = 1)
    {
        if (Site.FindCountry(country) is not { } found || Listing.Page(Site.StoriesOf(found), number) is not { } listing)
            return NotFound();
        (Country, Listing) = (found, listing);
        return Page();
    }
}
