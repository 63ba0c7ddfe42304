using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => "Countries";

    public override string Description =>
        "Every country profile, with its place on the World Watch List and what one source says of its Christians.";
}
