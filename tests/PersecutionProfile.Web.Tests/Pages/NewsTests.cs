using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>The news: one story in front, the others by country, each with the age of its report.</summary>
public sealed class NewsTests(SiteFixture shipped)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_newest_story_leads_and_every_story_of_the_page_stands_on_it_once()
    {
        var page = await shipped.GetPageAsync(Paths.News, Cancel);
        Assert.Equal(Paths.Story(shipped.Site.Stories[0].Slug), page.QuerySelector(".first h2 a")!.GetAttribute("href"));
        var stories = shipped.Site.Stories.Take(Listing.StoriesPerPage).Select(story => Paths.Story(story.Slug)).Order().ToArray();
        Assert.Equal(stories, page.QuerySelectorAll(".first h2 a, .groups h3 a").Select(link => link.GetAttribute("href")!).Order());
        Assert.Null((await shipped.GetPageAsync(Paths.NewsPage(2), Cancel)).QuerySelector(".first"));
    }

    [Fact]
    public async Task Stories_of_one_country_stand_together()
    {
        await using var site = new TemporarySite().WithCountry("laos", "LA", "Laos").WithCountry("kenya", "KE", "Kenya")
            .WithStory("lead", "2026-01-09", "countries: [kenya]")
            .WithStory("new", "2026-01-05", "countries: [laos]")
            .WithStory("middle", "2026-01-04", "countries: [kenya]")
            .WithStory("old", "2026-01-03", "countries: [laos]")
            .WithStory("nowhere", "2026-01-02");
        var groups = (await site.GetPageAsync(Paths.News, Cancel)).QuerySelectorAll(".groups > li");
        Assert.Equal(["Laos", "Kenya", "No single country"], groups.Select(group => group.QuerySelector("h2")!.TextContent.Trim()));
        Assert.Equal(["The story new", "The story old"], groups[0].QuerySelectorAll("h3").Select(title => title.TextContent));
    }

    [Theory]
    [InlineData("2026-11-02", "This month.")]
    [InlineData("2026-10-31", "Last month.")]
    [InlineData("2026-03", "8 months ago.")]
    [InlineData("2024-12", "23 months ago.")]
    [InlineData("2024-11", "About 2 years ago.")]
    [InlineData("2018-05", "About 9 years ago.")]
    [InlineData("2018-06", "About 8 years ago.")]
    [InlineData("about 2026", "This year.")]
    [InlineData("2025", "Last year.")]
    [InlineData("2019", "About 7 years ago.")]
    [InlineData("unknown", "")]
    [InlineData("2026-12", "")]
    public void A_report_says_how_old_it_is_no_more_exactly_than_its_date(string reported, string age) =>
        Assert.Equal(
            age,
            shipped.Site.Words.Stories.Age(
                new Story
                {
                    Slug = Slug.Parse("a"),
                    Title = "A",
                    File = "news/a.md",
                    Date = new DateOnly(2026, 11, 28),
                    Summary = "S",
                    Reported = PartialDate.Parse(reported),
                },
                new DateOnly(2026, 11, 28)));

    [Fact]
    public async Task The_page_says_from_when_its_reports_are_and_each_teaser_its_age()
    {
        await using var site = new TemporarySite()
            .WithStory("a", "2026-01-09", "reported: 2019").WithStory("b", "2026-01-05", "reported: 2018-05");
        var page = await site.GetPageAsync(Paths.News, Cancel);
        Assert.Contains(
            "The reports on this page are of May 2018 to 2019.",
            page.QuerySelector("main .lead")!.TextContent,
            StringComparison.Ordinal);
        Assert.Matches(@"^Reported 2019\.\s+About [0-9]+ years ago\.$", page.QuerySelector(".first .fine")!.TextContent.Trim());
    }
}
