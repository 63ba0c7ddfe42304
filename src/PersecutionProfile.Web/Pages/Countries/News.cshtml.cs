using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class NewsModel(SiteContent site, Address at) : PageBelowCountry(site, at)
{
    public Listing Listing { get; } = Listing.Page(site.StoriesOf(at.About<Country>()), at.Page);

    public override string Title => $"Stories from {Country.InText}{Listing.PageWords}";

    public override string Description => $"What has been reported of Christians in {Country.InText}, newest first.";
}
