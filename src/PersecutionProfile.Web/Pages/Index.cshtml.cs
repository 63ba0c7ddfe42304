using System.Text.Json.Nodes;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Countries;
using PersecutionProfile.Web.Pages.News;
using PersecutionProfile.Web.Pages.Pray;
using PersecutionProfile.Web.Pages.Preview;
using PersecutionProfile.Web.Pages.Search;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages;

public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => Site.Settings.Name;

    public override string Description => Site.Settings.Tagline;

    public override JsonObject Subject => LinkedData.WebSite(Site);
}
