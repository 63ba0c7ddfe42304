using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Preview;

/// <summary>All findings, and all entries that the public does not see.</summary>
public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    /// <summary>Nobody reads more at a time, and the page would take long to come.</summary>
    public const int MostFindings = 500;

    public override string Title => "Preview";

    public override string Description => "All findings and all drafts.";

    public PreviewNotes Preview => Site.Preview!;
}
