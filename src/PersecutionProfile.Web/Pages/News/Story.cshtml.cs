using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.News;

public sealed class StoryModel(SiteContent site, Address at) : SitePage(site, at)
{
    private const int MoreShown = 3;

    public Story Story { get; } = at.About<Story>();

    public override string Title => Story.Title;

    public override string Description => Story.Summary;

    public override ImmutableArray<Crumb> Trail => [new(Words.News.Title, Paths.News)];

    public override JsonObject Subject => LinkedData.Article(Site, Story);

    public override bool IsArticle => true;

    /// <summary>Other stories, those of its countries first. Looks at a few only, however many there are.</summary>
    public ImmutableArray<Story> More =>
    [
        .. Story.Countries.Select(mention => Site.FindCountry(mention.Slug))
            .OfType<Country>()
            .SelectMany(country => Site.StoriesOf(country).Take(MoreShown + 1))
            .OrderByDescending(story => story.Date).ThenByDescending(story => story.Reported ?? default).ThenBy(story => story.Slug)
            .Concat(Site.Stories).Where(story => story.Slug != Story.Slug).DistinctBy(story => story.Slug).Take(MoreShown),
    ];
}
