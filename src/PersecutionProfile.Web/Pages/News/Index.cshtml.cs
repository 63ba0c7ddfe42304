using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.News;

public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    public Listing Listing { get; } = Listing.Page(site.Stories, at.Page);

    public override string Title => $"News{Listing.PageWords}";

    public override string Description => "Stories of Christians under pressure, each with its source and the date of the report.";

    public override ImmutableArray<Crumb> Trail => Listing.Number == 1 ? [] : [new("News", Paths.News)];
}
