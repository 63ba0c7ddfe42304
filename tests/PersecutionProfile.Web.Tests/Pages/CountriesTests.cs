using AngleSharp.Dom;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>The almanac of countries.</summary>
public sealed class CountriesTests(SiteFixture shipped)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_country_has_a_row_with_map_rank_one_line_and_a_way_to_pray()
    {
        var page = await shipped.GetPageAsync(Paths.Countries, Cancel);
        var rows = page.QuerySelectorAll("#by-name li");
        Assert.Equal(shipped.Site.Countries.Select(country => country.Title), rows.Select(row => row.QuerySelector("h3")!.TextContent));
        foreach (var (row, country) in rows.Zip(shipped.Site.Countries))
        {
            Assert.NotNull(row.QuerySelector("svg use[href='#land']"));
            Assert.Contains(country.Summary, row.TextContent, StringComparison.Ordinal);
            var pray = row.QuerySelector($"a[href='{Paths.CountryPrayer(country.Slug)}']")!;
            Assert.Equal(shipped.Site.Words.PrayFor(country), pray.GetAttribute("aria-label"));
            if (country.LatestRank is { } latest)
                Assert.Contains($"Rank {latest.Rank}, World Watch List {latest.Edition}", row.TextContent, StringComparison.Ordinal);
        }
        Assert.Single(page.QuerySelectorAll("#land"));
    }

    [Fact]
    public async Task Rank_name_and_region_are_places_on_one_page()
    {
        var page = await shipped.GetPageAsync(Paths.Countries, Cancel);
        Assert.Equal(["#map", "#by-name", "#by-region"], page.QuerySelectorAll(".orders a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".orders a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Each_country_stands_in_its_region_once()
    {
        var regions = (await shipped.GetPageAsync(Paths.Countries, Cancel)).QuerySelector("#by-region")!;
        Assert.Equal(shipped.Site.Countries.Length, regions.QuerySelectorAll("dd").Length);
        Assert.Equal("Middle East", RegionOf("Iraq"));
        Assert.Equal("East and Southeast Asia", RegionOf("Laos"));
        Assert.Equal("Africa", RegionOf("Egypt"));

        string RegionOf(string country) =>
            regions.QuerySelectorAll("dd").Single(name => name.TextContent.Trim() == country)
                .ParentElement!.QuerySelector("dt")!.TextContent;
    }

    [Fact]
    public async Task A_country_without_a_map_or_a_rank_has_its_row_too()
    {
        await using var site = new TemporarySite().WithCountry("bouvet", "BV", "Bouvet").WithCountry("laos", "LA", "Laos");
        var page = await site.GetPageAsync(Paths.Countries, Cancel);
        Assert.Equal(2, page.QuerySelectorAll("#by-name li").Length);
        Assert.Single(page.QuerySelectorAll("#by-name svg"));
        Assert.Equal(["East and Southeast Asia", "Elsewhere"], page.QuerySelectorAll("#by-region dt").Select(region => region.TextContent));
    }

    [Fact]
    public async Task Borders_are_spoken_of_on_the_page_about_the_site_alone()
    {
        using var client = shipped.NewClient();
        foreach (var path in shipped.Site.Addresses.PathsOf(AddressGroup.Page, AddressGroup.Form))
        {
            var says = (await client.GetStringAsync(path, Cancel)).Contains("Natural Earth", StringComparison.Ordinal);
            Assert.True(says == (path == "/about"), $"{path} speaks of borders: {says}");
        }
    }
}
