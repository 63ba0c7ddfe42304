using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Pray;

public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => Words.Pray.Title;

    public override string Description => Words.Pray.Description;
}
