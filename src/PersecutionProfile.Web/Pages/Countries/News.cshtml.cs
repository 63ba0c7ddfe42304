using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class NewsModel(SiteContent site, Address at) : SitePage(site, at)
{
    public Country Country { get; } = at.About<Country>();

    public Listing Listing { get; } = Listing.Page(site.StoriesOf(at.About<Country>()), at.Page);

    public override string Title => $"Stories from {Country.InText}{Listing.PageWords}";

    public override string Description => $"What has been reported of Christians in {Country.InText}, newest first.";

    public override ImmutableArray<Crumb> Trail => [new("Countries", Paths.Countries), new(Country.Title, Paths.Country(Country.Slug))];
}
