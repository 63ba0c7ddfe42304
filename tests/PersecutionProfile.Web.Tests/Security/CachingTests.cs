using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Tests.Security;

public class CachingTests(SiteFixture site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Where_readers_are_at_risk_nothing_is_kept()
    {
        await using var other = new TemporarySite { Settings = { ["Caching"] = "NoStore" } }.WithCountry("laos", "LA", "Laos");
        using var client = other.NewClient();
        foreach (var path in other.Site.Addresses
            .PathsOf(AddressGroup.Page, AddressGroup.File)
            .Concat(Assets.Paths)
            .Concat(["/nothing", "/Countries/", "/exit", "/healthz", "/search?q=laos", $"/?{new string('x', 2001)}"]))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.IfNoneMatch.ParseAdd("*");
            using var response = await client.SendAsync(request, Cancel);
            Assert.True(response.Headers.CacheControl?.ToString() == "no-store", $"{path}: {response.Headers.CacheControl}");
            Assert.Null(response.Headers.ETag);
            Assert.NotEqual(System.Net.HttpStatusCode.NotModified, response.StatusCode);
        }
    }

    [Fact]
    public async Task Otherwise_pages_are_asked_for_anew_each_time_and_searches_are_not_kept()
    {
        using var client = site.NewClient();
        using var page = await client.GetAsync("/countries/laos", Cancel);
        using var search = await client.GetAsync("/search?q=prison", Cancel);
        Assert.True(page.Headers.CacheControl!.NoCache);
        Assert.True(search.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_misspelt_setting_stops_the_start()
    {
        await using var folder = new TemporarySite();
        var (code, _, error) = await Commands.CommandLineTests.RunAsync(folder.Folder, "serve", "--content", ".", "--Caching", "Nostor");
        Assert.Equal((1, "The setting Caching is “Nostor”. It may be Revalidate or NoStore."), (code, error.Trim()));
    }
}
