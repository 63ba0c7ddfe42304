using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => Words.Countries.Title;

    public override string Description => Words.Countries.Description;

    public IEnumerable<IGrouping<WorldRegion, Country>> Regions =>
        Site.Countries.GroupBy(country => BaseFacts.Find(country.Code)?.Region ?? WorldRegion.Elsewhere).OrderBy(region => region.Key);
}
