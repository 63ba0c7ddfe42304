using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.News;

public sealed class StoryModel(SiteContent site) : SitePage(site)
{
    private const int MoreShown = 3;

    public Story Story { get; private set; } = null!;

    public override string Title => Story.Title;

    public override string Description => Story.Summary;

    public override string Path => SiteUrls.Story(Story.Slug);

    public override ImmutableArray<Crumb> Trail => [new("News", SiteUrls.News)];

    public override JsonObject Subject => LinkedData.Article(Site, Story);

    public override bool IsArticle => true;

    /// <summary>Other stories, those of its countries first.</summary>
    public ImmutableArray<Story> More =>
    [
        .. Site.Stories.Where(story => story != Story).OrderByDescending(story => story.Countries.Any(Story.Countries.Contains)).Take(MoreShown),
    ];

    public IActionResult OnGet([FromRoute] string story)
    {
        if (!Slug.TryParse(story, out var slug) || Site.FindStory(slug) is not { } found)
            return NotFound();
        Story = found;
        return Page();
    }
}
