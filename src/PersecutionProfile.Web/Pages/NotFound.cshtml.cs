using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages;

public sealed class NotFoundModel(SiteContent site) : SitePage(site)
{
    public override string Title => "Page not found";

    public override string Description => "There is no page at this address.";

    public override string? Path => null;
}
