using Microsoft.Playwright;

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>The page scrolls, and stops at each slide; a small script adds keys.</summary>
public class SlidesTests(BrowserFixture browser)
{
    private const string Path = "/countries/north-korea/pray/slides";

    private const string SlideShown =
        "[...document.querySelectorAll('main > section')].findIndex(slide => Math.abs(slide.getBoundingClientRect().top) < 2)";

    [Fact]
    public async Task Keys_turn_one_slide_at_a_time()
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 720 } });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + Path);
        foreach (var (key, slide) in new[] { ("ArrowDown", 1), ("PageDown", 2), ("Space", 3), ("ArrowUp", 2), ("PageUp", 1), ("Home", 0) })
        {
            await window.Keyboard.PressAsync(key);
            await AssertShownAsync(window, slide);
        }
    }

    [Fact]
    public async Task Arrows_and_Enter_turn_and_a_link_in_focus_keeps_its_Enter()
    {
        var window = await browser.OpenAsync(
            new() { ViewportSize = new() { Width = 1280, Height = 720 }, ReducedMotion = ReducedMotion.Reduce });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + Path);
        var last = await window.Locator("main > section").CountAsync() - 1;
        foreach (var (key, slide) in new[]
        {
            ("Enter", 1), ("ArrowRight", 2), ("Enter", 3), ("ArrowLeft", 2), ("End", last), ("ArrowRight", last), ("Home", 0),
        })
        {
            await window.Keyboard.PressAsync(key);
            await AssertShownAsync(window, slide);
        }
        await window.Locator("#slide-2 .turn a").FocusAsync();
        await window.Keyboard.PressAsync("Enter");
        await AssertShownAsync(window, 3);
        await window.Locator($"#slide-{last} .turn a").FocusAsync();
        await window.Keyboard.PressAsync("Enter");
        await AssertShownAsync(window, 0);
    }

    [Fact]
    public async Task Keys_in_quick_succession_turn_as_many_slides()
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 720 } });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + Path);
        for (var i = 0; i < 4; i++)
            await window.Keyboard.PressAsync("ArrowRight");
        await AssertShownAsync(window, 4);
    }

    [Fact]
    public async Task Each_slide_says_how_far_it_is_and_turning_leaves_no_steps_in_the_history()
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 720 } });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + Path);
        var last = await window.Locator("main > section").CountAsync() - 1;
        await Assertions.Expect(window.Locator("#slide-1 .turn")).ToContainTextAsync($"1 of {last}");
        await Assertions.Expect(window.Locator($"#slide-{last} .turn")).ToContainTextAsync($"{last} of {last}");
        var shares = await window.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.progress')].map(bar => bar.firstElementChild.getBoundingClientRect().width / innerWidth)");
        Assert.Equal(last, shares.Length);
        Assert.All(shares.Index(), share => Assert.Equal((share.Index + 1.0) / last, share.Item, 2));
        var before = await window.EvaluateAsync<int>("history.length");
        await window.Keyboard.PressAsync("ArrowRight");
        await AssertShownAsync(window, 1);
        Assert.Equal(before, await window.EvaluateAsync<int>("history.length"));
    }

    [Theory]
    [InlineData(1280, 720)]
    [InlineData(1920, 1080)]
    public async Task The_title_has_its_map_beside_it_and_uses_the_width(int width, int height)
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        await using var context = window.Context;
        foreach (var path in new[] { Path, "/countries/central-african-republic/pray/slides" })
        {
            await window.GotoAsync(browser.Address + path);
            var (title, map) = (await window.Locator("h1").BoundingBoxAsync(), await window.Locator(".title .map").BoundingBoxAsync());
            Assert.True(title!.X + title.Width <= map!.X, $"{path}: the map is not beside the title");
            Assert.True(map.X + map.Width - title.X > .8 * width, $"{path}: the title leaves its width empty");
            Assert.True(map.Y >= 0 && map.Y + map.Height <= height, $"{path}: the map is cut off");
        }
    }

    [Fact]
    public async Task Links_turn_too_by_keyboard_alone_and_without_scripts()
    {
        var window = await browser.OpenAsync(new() { JavaScriptEnabled = false, ReducedMotion = ReducedMotion.Reduce });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + Path);
        await window.GetByRole(AriaRole.Link, new() { Name = "Begin", Exact = true }).FocusAsync();
        await window.Keyboard.PressAsync("Enter");
        await window.ArriveAtAsync("**#slide-1");
        await window.Keyboard.PressAsync("Tab");
        await window.Keyboard.PressAsync("Enter");
        await window.ArriveAtAsync("**#slide-2");
    }

    [Theory]
    [InlineData(1280, 720)]
    [InlineData(1920, 1080)]
    [InlineData(1024, 768)]
    [InlineData(360, 740)]
    public async Task Every_slide_has_room_on_one_screen(int width, int height)
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + Path);
        Assert.Empty(
            await window.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('main > section')].filter(slide => slide.getBoundingClientRect().height > innerHeight + 1).map(slide => slide.id)"));
    }

    [Fact]
    public async Task The_letters_are_read_from_the_back_row()
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1920, Height = 1080 } });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + Path);
        var size = await window.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('#slide-1 > p')).fontSize)");
        Assert.True(size >= 1080 / 20.0, $"Letters of {size} pixels are smaller than a twentieth of the screen");
    }

    /// <summary>Waits until the page has come to rest; its policy forbids Playwright to do so by itself.</summary>
    private static async Task AssertShownAsync(IPage window, int slide)
    {
        var (shown, quiet) = (-1, 0);
        for (var i = 0; i < 100 && quiet < 5; i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            shown = await window.EvaluateAsync<int>(SlideShown);
            quiet = shown == slide ? quiet + 1 : 0;
        }
        Assert.Equal(slide, shown);
    }
}
