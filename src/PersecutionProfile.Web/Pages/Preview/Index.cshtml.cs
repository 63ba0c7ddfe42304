using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Preview;

/// <summary>All findings, and all entries that the public does not see.</summary>
public sealed class IndexModel(SiteContent site) : SitePage(site)
{
    public override string Title => "Preview";

    public override string Description => "All findings and all drafts.";

    public override string? Path => null;

    public PreviewNotes Preview => Site.Preview!;

    public IActionResult OnGet() => Site.Preview is null ? NotFound() : Page();
}
