using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages;

public sealed class NotFoundModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => Words.Pages.NotFound;

    public override string Description => Words.Pages.NotFoundDescription;
}
