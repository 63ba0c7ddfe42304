using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Wording;

namespace PersecutionProfile.Web.Pages;

public sealed class TopicModel(SiteContent site) : SitePage(site)
{
    public Slug Topic { get; private set; }

    public Listing Listing { get; private set; } = null!;

    public override string Title => $"{Topic.InWords()}{Listing.PageWords}";

    public override string Description => $"Stories on the topic “{Topic.InWords()}”, newest first.";

    public override string Path => SiteUrls.Topic(Topic, Listing.Number);

    public override ImmutableArray<Crumb> Trail => [new("News", SiteUrls.News)];

    public IActionResult OnGet([FromRoute] string topic, [FromRoute] int number = 1)
    {
        if (!Slug.TryParse(topic, out var slug) || !Site.Topics.Contains(slug) || Listing.Page(Site.StoriesOn(slug), number) is not { } listing)
            return NotFound();
        (Topic, Listing) = (slug, listing);
        return Page();
    }
}
