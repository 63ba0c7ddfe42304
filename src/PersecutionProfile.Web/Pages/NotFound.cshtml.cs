using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages;

public sealed class NotFoundModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => "Page not found";

    public override string Description => "There is no page at this address.";
}
