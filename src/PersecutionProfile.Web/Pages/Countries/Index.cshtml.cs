using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.News;
using PersecutionProfile.Web.Pages.Pray;
using PersecutionProfile.Web.Pages.Preview;
using PersecutionProfile.Web.Pages.Search;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => "Countries";

    public override string Description =>
        "Every country profile, with its place on the World Watch List and what one source says of its Christians.";
}
