using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Pray;

public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => "Pray";

    public override string Description => "Today’s country with its prayer points and a prayer, and requests for more than one country.";
}
