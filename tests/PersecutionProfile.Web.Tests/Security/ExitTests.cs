using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using PersecutionProfile.Web.Tests.Browser;

namespace PersecutionProfile.Web.Tests.Security;

/// <summary>Leaving in a real browser, to another site on another port.</summary>
public sealed class ExitTests(BrowserFixture browser)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("click")]
    [InlineData("Shift")]
    public async Task With_scripts_on_Back_does_not_return_to_the_page(string way)
    {
        await using var trip = await Trip.BeginAsync(browser);
        await trip.Window.GotoAsync(trip.Elsewhere + "before");
        await trip.Window.GotoAsync(trip.Site + "/countries/laos");
        await LeaveAsync(trip.Window, way);
        await trip.Window.WaitForURLAsync(trip.Elsewhere);
        await trip.Window.GoBackAsync();
        Assert.Equal(trip.Elsewhere + "before", trip.Window.Url);
    }

    [Theory]
    [InlineData("click")]
    [InlineData("Shift")]
    public async Task The_page_is_blank_at_once_even_if_the_way_is_slow(string way)
    {
        await using var trip = await Trip.BeginAsync(browser);
        await trip.Window.GotoAsync(trip.Site + "/countries/laos");
        var hold = new TaskCompletionSource();
        await trip.Window.RouteAsync("**/exit", async route =>
        {
            await hold.Task;
            await route.ContinueAsync();
        });
        // Chromium waits with what it is asked until the page has gone; so what is left is read in the page itself.
        var left = trip.Window.EvaluateAsync<string>(
            "way => new Promise(done => { const see = () => done(document.body.innerText.trim() + document.body.children.length + document.title); way === 'click' ? document.querySelector('.exit a').click() : [1, 2, 3].forEach(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))); see(); })",
            way);
        Assert.Equal("0…", await left);
        hold.SetResult();
        await trip.Window.WaitForURLAsync(trip.Elsewhere);
    }

    [Fact]
    public async Task Without_scripts_the_link_leads_away_and_promises_no_key()
    {
        await using var trip = await Trip.BeginAsync(browser, new() { JavaScriptEnabled = false });
        await trip.Window.GotoAsync(trip.Site + "/countries/laos");
        Assert.False(await trip.Window.Locator("#exit_keys").IsVisibleAsync());
        Assert.Null(await trip.Window.Locator(".exit a").First.GetAttributeAsync("aria-describedby"));
        await trip.Window.ClickAsync(".exit a >> nth=0");
        await trip.Window.WaitForURLAsync(trip.Elsewhere);
    }

    [Theory]
    [InlineData("Shift", "Shift")]
    [InlineData("Shift", "Shift", "a", "Shift")]
    [InlineData("Escape", "Escape", "Escape")]
    [InlineData("Shift+A", "Shift+B", "Shift+C")]
    public async Task Other_keys_leave_nothing(params string[] keys)
    {
        await using var trip = await Trip.BeginAsync(browser);
        await trip.Window.GotoAsync(trip.Site + "/countries/laos");
        foreach (var key in keys)
            await trip.Window.Keyboard.PressAsync(key);
        await Task.Delay(300, Cancel);
        Assert.Equal(trip.Site + "/countries/laos", trip.Window.Url);
        Assert.True(await trip.Window.Locator("h1").IsVisibleAsync());
    }

    [Fact]
    public async Task Slow_presses_are_no_hurry()
    {
        await using var trip = await Trip.BeginAsync(browser);
        await trip.Window.GotoAsync(trip.Site + "/countries/laos");
        for (var press = 0; press < 4; press++)
        {
            await trip.Window.Keyboard.PressAsync("Shift");
            await Task.Delay(550, Cancel);
        }
        Assert.Equal(trip.Site + "/countries/laos", trip.Window.Url);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_link_comes_first_says_its_key_and_stays_in_view(int width)
    {
        await using var trip = await Trip.BeginAsync(browser, new() { ViewportSize = new() { Width = width, Height = 700 } });
        await trip.Window.GotoAsync(trip.Site + "/countries/laos");
        var link = trip.Window.Locator(".exit a").First;
        await trip.Window.Keyboard.PressAsync("Tab");
        Assert.True(await link.EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.Equal("exit_keys", await link.GetAttributeAsync("aria-describedby"));
        Assert.Equal("or press Shift three times", await trip.Window.Locator("#exit_keys").TextContentAsync());
        await trip.Window.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
        await Assertions.Expect(link).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.True(
            await link.EvaluateAsync<bool>(
                "link => { const box = link.getBoundingClientRect(); return link.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)); }"));
        await trip.Window.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await link.IsVisibleAsync());
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1024)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task The_link_covers_no_text_wherever_the_page_is_scrolled_to(int width)
    {
        const string Covered = """
            () => {
                const exit = document.querySelector('.exit'), link = exit.querySelector('a').getBoundingClientRect();
                const meets = box => box.width > 0 && box.right > link.left && box.left < link.right
                    && box.bottom > link.top && box.top < link.bottom;
                const isOverStrip = (one, box) => box.bottom > 0 && box.top < 48
                    && one.contains(document.elementFromPoint(box.left + 1, (Math.max(0, box.top) + Math.min(48, box.bottom)) / 2));
                const head = [...document.querySelectorAll('header a, header input, header button, .exit span')]
                    .filter(one => one.checkVisibility() && getComputedStyle(one).clipPath === 'none').filter(one => {
                        const text = document.createRange();
                        text.selectNodeContents(one);
                        const box = one.childNodes.length ? text.getBoundingClientRect() : one.getBoundingClientRect();
                        return meets(box) && isOverStrip(one, box);
                    });
                const isHit = [[1, 1], [link.width - 1, 1], [1, link.height - 1], [link.width - 1, link.height - 1]]
                    .every(([x, y]) => exit.querySelector('a') === document.elementFromPoint(link.left + x, link.top + y));
                // What is under the strip is wholly hidden: it is as wide as the page's text and lets nothing through.
                const strip = exit.getBoundingClientRect(), page = document.body.getBoundingClientRect();
                const opaque = !/, 0\)|transparent/.test(getComputedStyle(exit).backgroundColor);
                const isStrip = strip.left <= page.left && strip.right >= page.right && strip.top === 0 && opaque && isHit;
                return head.map(one => one.textContent).concat(isStrip ? [] : ['strip']);
            }
            """;
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 700 } });
        await using var context = window.Context;
        foreach (var path in new[] { "/countries/laos", "/search" })
        {
            await window.GotoAsync(browser.Address + path);
            foreach (var scrolled in new[] { 0, 20, 48, 90, 100_000 })
            {
                await window.EvaluateAsync($"scrollTo(0, {scrolled})");
                Assert.Empty(await window.EvaluateAsync<string[]>(Covered));
            }
        }
    }

    private static async Task LeaveAsync(IPage window, string way)
    {
        if (way == "click")
            await window.ClickAsync(".exit a >> nth=0");
        // Three within a second leave; where the machine is busy it takes more presses until three come that quickly.
        var page = window.Url;
        for (var press = 0; way == "Shift" && press < 30 && (press < 3 || window.Url == page); press++)
            await window.Keyboard.PressAsync("Shift");
    }

    /// <summary>A window, the site, and a harmless site elsewhere that the site leads out to.</summary>
    private sealed class Trip : IAsyncDisposable
    {
        private readonly HttpListener listener = new();
        private readonly TemporarySite site = new TemporarySite().WithCountry("laos", "LA", "Laos");

        public IPage Window { get; private init; } = null!;

        public string Elsewhere { get; } = $"http://127.0.0.1:{FreePort()}/";

        public string Site { get; private set; } = "";

        public static async Task<Trip> BeginAsync(BrowserFixture browser, BrowserNewContextOptions? options = null)
        {
            var trip = new Trip { Window = await browser.OpenAsync(options) };
            trip.listener.Prefixes.Add(trip.Elsewhere);
            trip.listener.Start();
            trip.listener.BeginGetContext(trip.Answer, null);
            trip.site.With("site.yml", $"name: Test\ntagline: T\nbase-url: https://test.example\nexit-url: {trip.Elsewhere}\n");
            trip.site.With("countries/laos.md",
                $"---\ntitle: Laos\ncode: LA\nsummary: S\n---\n{string.Concat(Enumerable.Repeat("Text.\n\n", 60))}");
            trip.site.UseKestrel();
            trip.site.StartServer();
            trip.Site = trip.site.ClientOptions.BaseAddress.ToString().TrimEnd('/');
            return trip;
        }

        public async ValueTask DisposeAsync()
        {
            await Window.Context.DisposeAsync();
            listener.Close();
            await site.DisposeAsync();
        }

        private void Answer(IAsyncResult result)
        {
            if (!listener.IsListening)
                return;
            var context = listener.EndGetContext(result);
            listener.BeginGetContext(Answer, null);
            context.Response.ContentType = "text/html";
            context.Response.Close("<!doctype html><title>The weather</title><p>It rains."u8.ToArray(), willBlock: false);
        }

        private static int FreePort()
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            return ((IPEndPoint)probe.LocalEndpoint).Port;
        }
    }
}
