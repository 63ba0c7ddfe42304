using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>Small screens, large letters, no scripts.</summary>
public class ReflowTests(BrowserFixture browser)
{
    internal const string IsTooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    [Fact]
    public async Task No_page_scrolls_sideways_on_any_screen_and_photos_stay_in_their_columns()
    {
        Assert.Contains(browser.Site.Addresses.All, address => address.Kind == AddressKind.Photo);
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        foreach (var path in await browser.PagesAsync())
        {
            await window.GotoAsync(browser.Address + path);
            // 200 % zoom of 1280 pixels leaves 640 of them, 400 % leaves 320.
            foreach (var width in new[] { 320, 360, 640, 768, 1024, 1280 })
            {
                await window.SetViewportSizeAsync(width, 800);
                Assert.False(await window.EvaluateAsync<bool>(IsTooWide), $"{path} is wider than {width} pixels");
                Assert.Empty(
                    await window.EvaluateAsync<string[]>(
                        "[...document.images].filter(image => image.clientWidth > image.closest('figure, div').clientWidth || Math.abs(image.clientWidth / image.clientHeight - image.width / image.height) > .05).map(image => image.src)"));
            }
        }
    }

    [Fact]
    public async Task No_number_and_no_name_is_torn_in_the_tables_of_figures()
    {
        const string Torn = """
            [...document.querySelectorAll('table :is(th, td)')].flatMap(cell => {
              const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT), torn = [];
              for (let text; (text = texts.nextNode());) for (const word of text.data.matchAll(/[\p{L}\d,.]+/gu)) {
                const range = document.createRange();
                range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length);
                if (new Set([...range.getClientRects()].map(line => line.top)).size > 1) torn.push(word[0]);
              }
              return torn;
            })
            """;
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        foreach (var figure in browser.Site.FigureDefinitions)
        {
            await window.GotoAsync(browser.Address + figure.Address());
            foreach (var width in new[] { 320, 360, 768 })
            {
                await window.SetViewportSizeAsync(width, 800);
                Assert.Empty(await window.EvaluateAsync<string[]>(Torn));
            }
        }
    }

    [Fact]
    public async Task A_photo_is_loaded_in_the_size_that_its_place_needs()
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 800 }, DeviceScaleFactor = 1 });
        await using var context = window.Context;
        await window.GotoAsync($"{browser.Address}/countries/laos", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var lead = window.Locator(".photo img").First;
        await lead.ScrollIntoViewIfNeededAsync();
        Assert.EndsWith(
            "/countries/laos/upright-480.webp",
            await lead.EvaluateAsync<string>("image => image.decode().then(() => image.currentSrc)"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_is_a_list_where_a_grid_has_no_room_and_names_its_weekdays()
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 800 } });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + Paths.Calendar);
        await Assertions.Expect(window.Locator(".month .weekday").First).ToBeVisibleAsync();
        await window.SetViewportSizeAsync(1280, 800);
        await Assertions.Expect(window.Locator(".month .weekday").First).ToBeHiddenAsync();
        await Assertions.Expect(window.GetByRole(AriaRole.Columnheader, new() { Name = "Monday" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Every_page_is_complete_without_scripts()
    {
        var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await using var context = window.Context;
        foreach (var path in await browser.PagesAsync())
        {
            await window.GotoAsync(browser.Address + path);
            await Assertions.Expect(window.Locator("h1")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task The_pack_makes_no_request_but_its_own_and_is_styled()
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        var asked = new List<string>();
        window.Request += (_, request) => asked.Add(request.Url);
        var address = browser.Address + "/countries/north-korea/pack.html";
        await window.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal([address], asked);
        Assert.Equal("rgb(251, 248, 241)", await window.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task The_card_shows_in_a_frame_of_another_site_and_a_page_does_not()
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        await using var church = Church();
        await church.StartAsync(TestContext.Current.CancellationToken);
        foreach (var (path, isShown) in new[] { ("/countries/laos/card", true), ("/countries/laos", false) })
        {
            await window.GotoAsync($"{church.Urls.First()}?page={browser.Address}{path}", new() { WaitUntil = WaitUntilState.NetworkIdle });
            Assert.Equal(
                isShown ? 1 : 0, await window.FrameLocator("iframe").GetByRole(AriaRole.Heading, new() { Name = "Laos" }).CountAsync());
        }
    }

    private static WebApplication Church()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var church = builder.Build();
        church.MapGet(
            "/",
            (string page) =>
                Results.Content($"<!doctype html><title>A church</title><iframe src=\"{page}\" title=\"Pray\"></iframe>", "text/html"));
        return church;
    }
}
