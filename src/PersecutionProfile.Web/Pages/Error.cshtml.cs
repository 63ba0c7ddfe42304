using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages;

public sealed class ErrorModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => "This page cannot be shown";

    public override string Description => "Something went wrong on our side.";
}
