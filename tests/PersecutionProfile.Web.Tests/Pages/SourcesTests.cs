using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>The page of all sources.</summary>
public class SourcesTests(SiteFixture shipped)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publishers_stand_under_their_letters_which_the_top_of_the_page_leads_to()
    {
        await using var site = new TemporarySite().With("sources.yml", """
            census: {title: Census, publisher: Statistics Office, date: 2022}
            letter: {title: A letter, publisher: Église du Laos, date: 2020}
            report: {title: A report, publisher: (Elam) News, date: 2021}
            """);
        var page = await site.GetPageAsync(Paths.Sources, Cancel);
        Assert.Equal(["#publishers-e", "#publishers-s"], page.QuerySelectorAll(".letters a").Select(link => link.GetAttribute("href")));
        var letter = page.GetElementById("publishers-e")!;
        Assert.Equal("E", letter.QuerySelector("h2")!.TextContent);
        Assert.Equal(["(Elam) News", "Église du Laos"], letter.QuerySelectorAll("h3").Select(name => name.TextContent));
        Assert.NotNull(letter.QuerySelector("li#letter"));
    }

    [Fact]
    public async Task Every_source_stands_there_once_and_figures_are_reached_first()
    {
        var page = await shipped.GetPageAsync(Paths.Sources, Cancel);
        Assert.Equal(
            shipped.Site.Sources.Select(source => source.Key.Value).Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".sources > li").Select(source => source.Id!).Order(StringComparer.Ordinal));
        Assert.Equal("#figures", page.QuerySelector(".letters a")!.GetAttribute("href"));
    }
}
