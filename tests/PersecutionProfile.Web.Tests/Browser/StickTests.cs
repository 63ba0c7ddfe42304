using Microsoft.Playwright;
using PersecutionProfile.Content.Searching;
using PersecutionProfile.Web.Tests.Carrying;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>A stick, opened as a person opens it: from the file, with no network.</summary>
public class StickTests(BrowserFixture browser)
{
    private static readonly string[] Queries = ["laos", "la", "peace", "strasse", "sao TOMÉ", "crossing text", "nowhere"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_read_and_searched_and_asks_for_nothing_but_its_files()
    {
        await using var site = CarriedSite.New();
        using var stick = await CarriedSite.ExportAsync(site, Cancel);
        var window = await browser.OpenAsync(new() { Offline = true, ViewportSize = new() { Width = 360, Height = 800 } });
        await using var context = window.Context;
        var (faults, requests) = (new List<string>(), new List<string>());
        window.Console += (_, message) => faults.Add(message.Text);
        window.PageError += (_, error) => faults.Add(error);
        window.Request += (_, request) => requests.Add(request.Url);

        await window.GotoAsync(AddressOf(stick.Folder, "index.html"));
        await window.Locator("header a", new() { HasText = "Countries" }).ClickAsync();
        await window.Locator("main a:visible:not([tabindex])", new() { HasText = "Laos" }).First.ClickAsync();
        await Assertions.Expect(window.Locator("h1")).ToHaveTextAsync("Laos");

        await window.Locator(".to-search").ClickAsync();
        foreach (var query in Queries)
        {
            await window.FillAsync("main [name=q]", query);
            await window.PressAsync("main [name=q]", "Enter");
            Assert.Equal(
                site.Site.Search.Find(new SearchQuery(query)).Hits.Select(hit => hit.Entry.Title),
                await window.Locator(".results h3").AllTextContentsAsync());
        }
        await window.FillAsync("main [name=q]", "peace");
        await window.PressAsync("main [name=q]", "Enter");
        await AssertOpenToAllAsync();
        await window.Locator(".results a").First.ClickAsync();
        await window.ArriveAtAsync("**/pray.html#*");
        await AssertOpenToAllAsync();
        await window.Locator(".exit a").First.ClickAsync();
        await window.ArriveAtAsync("**/exit.html");

        Assert.Empty(faults);
        Assert.All(requests, request => Assert.StartsWith("file://", request, StringComparison.Ordinal));

        async Task AssertOpenToAllAsync()
        {
            Assert.Empty(faults);
            Assert.Empty((await AccessibilityTests.RunAxeAsync(window, AccessibilityTests.AllRules)).Violations);
            // axe asks for the stylesheets once more, which the page's policy refuses.
            faults.Clear();
        }
    }

    [Fact]
    public async Task The_form_at_the_top_of_a_page_of_an_edition_searches_it()
    {
        await using var site = CarriedSite.New();
        using var stick = await CarriedSite.ExportAsync(site, Cancel);
        var window = await browser.OpenAsync(new() { Offline = true, ViewportSize = new() { Width = 1280, Height = 800 } });
        await using var context = window.Context;
        await window.GotoAsync(AddressOf(stick.Folder, "ko/countries/laos.html"));
        await window.FillAsync("header [name=q]", "평화");
        await window.PressAsync("header [name=q]", "Enter");
        await Assertions.Expect(window.Locator(".results h3")).ToHaveTextAsync(["평화"]);
        await window.Locator(".results a").ClickAsync();
        await window.ArriveAtAsync("**/ko/countries/laos/pray.html#*");
    }

    [Fact]
    public async Task Without_scripts_all_can_be_read_and_the_search_says_where_to_look()
    {
        await using var site = CarriedSite.New();
        using var stick = await CarriedSite.ExportAsync(site, Cancel);
        var window = await browser.OpenAsync(new() { Offline = true, JavaScriptEnabled = false });
        await using var context = window.Context;
        await window.GotoAsync(AddressOf(stick.Folder, "index.html"));
        await window.FillAsync("header [name=q]", "peace");
        await window.PressAsync("header [name=q]", "Enter");
        await Assertions.Expect(window.Locator("noscript p")).ToHaveTextAsync(site.Site.Words.Stick.NeedsScripts);
        await window.Locator(".countries a", new() { HasText = "Laos" }).First.ClickAsync();
        await Assertions.Expect(window.Locator("h1")).ToHaveTextAsync("Laos");
        await window.Locator(".exit a").First.ClickAsync();
        await window.ArriveAtAsync("**/exit.html");
    }

    private static string AddressOf(string folder, string file) => new Uri(Path.Combine(folder, file)).AbsoluteUri;
}
