using System.Net;

namespace PersecutionProfile.Web.Tests.Rendering;

public class AddressTests(SiteFixture site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/countries/", "/countries")]
    [InlineData("/Countries/North-Korea", "/countries/north-korea")]
    [InlineData("/countries/laos//", "/countries/laos")]
    [InlineData("/ABOUT/", "/about")]
    public async Task Another_form_of_an_address_leads_to_the_right_one(string path, string target)
    {
        using var client = site.NewClient();
        using var response = await client.GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(target, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/countries/atlantis")]
    [InlineData("/news/page/999")]
    [InlineData("/news/page/0")]
    [InlineData("/nothing")]
    [InlineData("/index.html")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/not-found")]
    [InlineData("/error")]
    public async Task Unknown_address_is_not_found_and_helps(string path)
    {
        using var client = site.NewClient();
        using var response = await client.GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = SiteFixture.Parse(await response.Content.ReadAsStringAsync(Cancel));
        Assert.NotNull(page.QuerySelector("main a[href='/countries/north-korea']"));
    }

    [Fact]
    public async Task Aliases_lead_on_and_removed_paths_are_gone()
    {
        await using var other = new TemporarySite()
            .WithStory("new-name", "2020-01-01", "aliases: [/news/old-name, /2019/old.html]")
            .With("gone.yml", "- /news/removed\n");
        using var client = other.NewClient();
        using var alias = await client.GetAsync("/news/old-name", Cancel);
        using var alias2 = await client.GetAsync("/2019/old.html", Cancel);
        using var gone = await client.GetAsync("/news/removed", Cancel);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/news/new-name"), (alias.StatusCode, alias.Headers.Location?.OriginalString));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/news/new-name"), (alias2.StatusCode, alias2.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
    }

    [Theory]
    [InlineData("/countries/lao-pdr/pray?from=mail", "/countries/laos/pray")]
    [InlineData("/countries/lao-pdr/pray/slides", "/countries/laos/pray/slides")]
    [InlineData("/countries/lao-pdr/pack.html", "/countries/laos/pack.html")]
    [InlineData("/countries/lao-pdr/feed.xml", "/countries/laos/feed.xml")]
    [InlineData("/Countries/Lao-PDR/News/", "/countries/laos/news")]
    [InlineData("/countries/lao-pdr/nothing", null)]
    public async Task A_country_that_was_renamed_takes_along_all_below_its_address(string path, string? target)
    {
        await using var renamed = new TemporarySite()
            .With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: On the Mekong.\naliases: [/countries/lao-pdr]\n---\nText.\n");
        using var client = renamed.NewClient();
        using var response = await client.GetAsync(path, Cancel);
        Assert.Equal(
            (target is null ? HttpStatusCode.NotFound : HttpStatusCode.MovedPermanently, target),
            (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("POST", "/")]
    [InlineData("PUT", "/countries/north-korea")]
    [InlineData("DELETE", "/nothing")]
    [InlineData("OPTIONS", "/")]
    public async Task Only_reading_is_allowed(string method, string path)
    {
        using var client = site.NewClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task An_empty_site_says_that_nothing_is_published_yet()
    {
        await using var empty = new TemporarySite();
        Assert.Contains(
            "nothing", (await empty.GetPageAsync("/", Cancel)).QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
        foreach (var url in empty.Site.Addresses.PathsOf(AddressGroup.Page))
            Assert.NotNull((await empty.GetPageAsync(url, Cancel)).QuerySelector("h1"));
    }

    [Fact]
    public async Task A_long_list_is_paged_by_path()
    {
        await using var busy = new TemporarySite();
        for (var number = 1; number <= 45; number++)
            busy.WithStory($"story-{number:00}", $"2020-01-{1 + number % 28:00}");
        var pages = new List<string>();
        foreach (var path in new[] { "/news", "/news/page/2", "/news/page/3" })
            pages.AddRange(
                (await busy.GetPageAsync(path, Cancel))
                    .QuerySelectorAll("main h2 a[href^='/news/'], main h3 a[href^='/news/']")
                    .Select(link => link.GetAttribute("href")!));
        Assert.Equal(45, pages.Distinct().Count());
        Assert.Equal(45, pages.Count);
    }
}
