using Microsoft.Playwright;

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>The search in the header: a form where there is room, a link where there is none; both without scripts.</summary>
public class HeaderSearchTests(BrowserFixture browser)
{
    [Fact]
    public async Task On_a_wide_screen_words_are_looked_for_from_any_page()
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, JavaScriptEnabled = false });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + Paths.News);
        await Assertions.Expect(window.Locator("header .to-search")).ToBeHiddenAsync();
        await window.GetByRole(AriaRole.Search).GetByRole(AriaRole.Searchbox).FillAsync("Laos");
        await window.GetByRole(AriaRole.Search).GetByRole(AriaRole.Button).ClickAsync();
        await window.ArriveAtAsync(browser.Address + Paths.SearchFor(("q", "Laos")));
        await Assertions.Expect(window.Locator(".results a").First).ToBeVisibleAsync();
        Assert.Equal(1, await window.GetByRole(AriaRole.Search).CountAsync());
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    public async Task On_a_small_screen_it_is_a_link(int width)
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = false });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + Paths.Home);
        await Assertions.Expect(window.Locator("header form")).ToBeHiddenAsync();
        var link = window.Locator("header .to-search");
        Assert.InRange((await link.BoundingBoxAsync())!.Height, 44, 60);
        await link.ClickAsync();
        await Assertions.Expect(window.Locator("header .to-search[aria-current=page]")).ToBeVisibleAsync();
    }

    /// <summary>24 pixels, or so far from its neighbours that a circle of that size meets no other.</summary>
    [Fact]
    public async Task Every_link_of_the_index_of_everything_can_be_hit_with_a_finger()
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 800 } });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + Paths.Search);
        Assert.Empty(
            await window.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('main a')].filter(link => link.getBoundingClientRect().height < 24).map(link => link.textContent)"));
    }
}
