using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages;

public sealed class ErrorModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => Words.Pages.Error;

    public override string Description => Words.Pages.ErrorDescription;
}
