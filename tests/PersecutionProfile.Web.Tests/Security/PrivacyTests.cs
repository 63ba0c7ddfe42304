using PersecutionProfile.Web.Tests.Browser;

namespace PersecutionProfile.Web.Tests.Security;

/// <summary>What the privacy page promises, seen from a browser.</summary>
public sealed class PrivacyTests(BrowserFixture browser)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_page_asks_another_host_stores_anything_or_breaks_its_own_policy()
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        List<string> asked = [], said = [];
        window.Request += (_, request) => asked.Add(request.Url);
        window.Console += (_, message) => said.Add($"{window.Url}: {message.Text}");
        window.PageError += (_, error) => said.Add($"{window.Url}: {error}");
        foreach (var url in (await browser.PagesAsync()).Append("/search?q=prison"))
        {
            await window.GotoAsync(browser.Address + url);
            Assert.Equal(0, await window.EvaluateAsync<int>("localStorage.length + sessionStorage.length + document.cookie.length"));
        }
        Assert.Empty(await context.CookiesAsync());
        Assert.DoesNotContain(asked, address => !address.StartsWith(browser.Address + "/", StringComparison.Ordinal));
        Assert.Empty(said);
        Assert.False(await window.EvaluateAsync<bool>("'serviceWorker' in navigator && navigator.serviceWorker.controller !== null"));
    }

    [Fact]
    public async Task Without_scripts_a_page_says_the_same()
    {
        var scripted = await browser.OpenAsync();
        var plain = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await using var first = scripted.Context;
        await using var second = plain.Context;
        foreach (var url in browser.Site.Addresses.Of(AddressGroup.Page).DistinctBy(page => page.Kind).Select(page => page.Path))
        {
            await scripted.GotoAsync(browser.Address + url);
            await plain.GotoAsync(browser.Address + url);
            Assert.Equal(await plain.Locator("main").InnerTextAsync(), await scripted.Locator("main").InnerTextAsync());
        }
    }

    [Fact]
    public async Task Discreet_titles_show_the_name_of_the_site_alone_in_tabs_and_history()
    {
        await using var site = new TemporarySite().WithCountry("laos", "LA", "Laos").WithStory("prison", "2020-01-01", "countries: [laos]")
            .With("prayer/laos/pastors.md", "---\ntitle: Pastors\n---\nPray.\n");
        File.AppendAllText(Path.Combine(site.Folder, "site.yml"), "\ndiscreet-titles: true\n");
        foreach (var path in site.Site.Addresses
            .PathsOf(AddressGroup.Page, AddressGroup.Form, AddressGroup.Day)
            .Append("/nothing")
            .Append("/search?q=prison"))
        {
            using var client = site.NewClient();
            using var response = await client.GetAsync(path, Cancel);
            var page = SiteFixture.Parse(await response.Content.ReadAsStringAsync(Cancel));
            Assert.True(page.Title is "Test site" or "Notes", $"{path}: {page.Title}"); // The discreet sheet does not even say that.
        }
    }
}
