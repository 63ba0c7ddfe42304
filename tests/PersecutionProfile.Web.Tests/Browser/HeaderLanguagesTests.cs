using Microsoft.Playwright;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>The menu of languages in the header, by keyboard and without scripts.</summary>
public class HeaderLanguagesTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("Enter", 360)]
    [InlineData("Space", 1280)]
    public async Task It_opens_and_closes_by_keyboard_and_its_links_follow(string key, int width)
    {
        var window = await OpenAsync(width);
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + Paths.Help);
        var (menu, first) = (window.Locator("header .languages summary"), window.Locator("header .languages a").First);
        await Assertions.Expect(first).ToBeHiddenAsync();
        while (!await menu.EvaluateAsync<bool>("menu => menu === document.activeElement"))
            await window.Keyboard.PressAsync("Tab");
        await window.Keyboard.PressAsync(key);
        await Assertions.Expect(first).ToBeVisibleAsync();
        await window.Keyboard.PressAsync("Tab");
        await Assertions.Expect(first).ToBeFocusedAsync();
        await window.Keyboard.PressAsync("Shift+Tab");
        await window.Keyboard.PressAsync(key);
        await Assertions.Expect(first).ToBeHiddenAsync();
        await window.Keyboard.PressAsync(key);
        await window.Keyboard.PressAsync("Tab");
        await window.Keyboard.PressAsync("Enter");
        await window.ArriveAtAsync(browser.Address + browser.Site.In(Language.Shipped[1]).Addresses.PathTo(Paths.Help));
        await Assertions.Expect(menu).ToHaveTextAsync(Language.Shipped[1].OwnName);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task On_a_small_screen_all_of_it_is_in_view(string tag)
    {
        var window = await OpenAsync(360);
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + browser.Site.In(Language.Find(tag)).Addresses.PathTo(Paths.Help));
        await window.Locator("header .languages summary").ClickAsync();
        var links = await window.Locator("header .languages a").AllAsync();
        Assert.Equal(Language.Shipped.Length, links.Count);
        foreach (var link in links)
        {
            var box = (await link.BoundingBoxAsync())!;
            Assert.InRange(box.X, 0, 360 - box.Width);
            Assert.InRange(box.Y, 0, 800 - box.Height);
            // Nothing stands above it.
            await link.ClickAsync(new() { Trial = true });
        }
    }

    private async Task<IPage> OpenAsync(int width) =>
        await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = false });
}
