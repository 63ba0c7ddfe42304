using System.Text.Json.Nodes;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages;

public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => Site.Settings.Name;

    public override string Description => Site.Settings.Tagline;

    public override JsonObject Subject => LinkedData.WebSite(Site);
}
