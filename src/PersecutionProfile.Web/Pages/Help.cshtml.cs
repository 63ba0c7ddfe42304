using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages;

public sealed class HelpModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => "How to help";

    public override string Description => "What you can do: pray, give, write, share, speak and stand beside those at work.";
}
