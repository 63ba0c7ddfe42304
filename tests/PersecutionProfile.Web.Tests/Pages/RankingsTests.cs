using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>The World Watch List by rank and by name, made of the folder's files.</summary>
public sealed class RankingsTests(SiteFixture shipped)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_newest_two_editions_stand_whole_by_rank_and_by_name()
    {
        var page = await shipped.GetPageAsync(Paths.Rankings, Cancel);

        Assert.Equal(
            shipped.Site.RankingEditions.Take(2).Select(edition => $"{edition.Edition} edition"),
            page.QuerySelectorAll("main section > h2").Select(head => head.TextContent).Where(head => head != "Share"));
        foreach (var edition in shipped.Site.RankingEditions.Take(2))
        {
            var tables = page.QuerySelectorAll($"#edition-{edition.Edition} table");
            Assert.Equal(2, tables.Length);
            Assert.Equal(
                edition.Countries.Select(country => $"{country.Ranking.Rank}"),
                tables[0].QuerySelectorAll("tbody td:first-child").Select(cell => cell.TextContent));
            var names = tables[1].QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()).ToArray();
            Assert.Equal(edition.Countries.Length, names.Length);
            Assert.Equal(names.Order(StringComparer.InvariantCulture), names);
        }
        Assert.Contains("2023", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Countries_with_a_profile_are_links_and_all_others_have_their_English_name()
    {
        var page = await shipped.GetPageAsync(Paths.Rankings, Cancel);
        var table = page.QuerySelector("main table")!;

        Assert.Equal(Paths.Country(Slug.Parse("north-korea")), table.QuerySelector("tbody tr th a")!.GetAttribute("href"));
        Assert.Contains("DR Congo", table.TextContent, StringComparison.Ordinal);
        Assert.All(table.QuerySelectorAll("a"), link => Assert.NotNull(shipped.Site.Addresses.Find(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task It_says_whose_list_it_is_and_what_a_gap_in_it_does_not_mean()
    {
        var text = (await shipped.GetPageAsync(Paths.Rankings, Cancel)).QuerySelector("main")!.TextContent;

        Assert.Contains("Open Doors is one organisation", text, StringComparison.Ordinal);
        Assert.Contains("does not mean that Christians are free there", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_in_the_sitemap_and_at_the_foot_of_each_page_only_where_it_is_the_sites_own()
    {
        Assert.NotNull((await shipped.GetPageAsync(Paths.Home, Cancel)).QuerySelector($"footer a[href='{Paths.Rankings}']"));
        using var client = shipped.NewClient();
        Assert.Contains($"{Paths.Rankings}</loc>", await client.GetStringAsync(Paths.Sitemap, Cancel), StringComparison.Ordinal);

        await using var other = new TemporarySite().WithCountry("laos", "LA", "Laos");
        Assert.Null((await other.GetPageAsync(Paths.Home, Cancel)).QuerySelector($"a[href='{Paths.Rankings}']"));
        using var otherClient = other.NewClient();
        using var response = await otherClient.GetAsync(Paths.Rankings, Cancel);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }
}
