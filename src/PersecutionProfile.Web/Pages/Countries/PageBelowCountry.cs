using System.Collections.Immutable;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Countries;

/// <summary>A page that lies below a country's profile.</summary>
public abstract class PageBelowCountry(SiteContent site, Address at) : SitePage(site, at)
{
    public Country Country { get; } = at.About<Country>();

    public override ImmutableArray<Crumb> Trail =>
        [new(Words.Countries.Title, Paths.Countries), new(Country.Title, Paths.Country(Country.Slug))];
}
