using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Wording;

namespace PersecutionProfile.Web.Pages.News;

public sealed class IndexModel(SiteContent site) : SitePage(site)
{
    public Listing Listing { get; private set; } = null!;

    public override string Title => $"News{Listing.PageWords}";

    public override string Description => "Stories of Christians under pressure, each with its source and the date of the report.";

    public override string Path => SiteUrls.NewsPage(Listing.Number);

    public override ImmutableArray<Crumb> Trail => Listing.Number == 1 ? [] : [new("News", SiteUrls.News)];

    public IActionResult OnGet([FromRoute] int number = 1)
    {
        if (Listing.Page(Site.Stories, number) is not { } listing)
            return NotFound();
        Listing = listing;
        return Page();
    }
}
