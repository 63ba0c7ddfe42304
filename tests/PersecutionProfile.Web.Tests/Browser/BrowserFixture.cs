using System.Diagnostics;
using Microsoft.Playwright;
using PersecutionProfile.Web.Tests.Browser;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>An installed Chromium, and the real site on a real port, with photos, from the first test that opens a window.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private static readonly string[] Names =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge", "microsoft-edge"
    ];

    /// <summary>Far longer than anything takes, so that a busy machine fails no test.</summary>
    private const float Patience = 120_000;

    private readonly Lock gate = new();
    private readonly Lazy<ServedSite> served = new();
    private Task<IBrowser?>? started;
    private Task<(AddressKind Kind, string Path)[]>? pages;
    private IPlaywright? playwright;

    public string Address => served.Value.ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public PersecutionProfile.Content.SiteContent Site => served.Value.Site;

    private Task<IBrowser?> StartAsync()
    {
        lock (gate)
            return started ??= Task.Run(StartOnceAsync);
    }

    private async Task<IBrowser?> StartOnceAsync()
    {
        if (FindOnPath() is not { } chromium)
            return null;
        served.Value.UseKestrel();
        served.Value.StartServer();
        await served.Value.MakePhotosAsync(CancellationToken.None);
        playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = chromium,
                Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
    }

    /// <summary>
    /// Of each kind of page the longest, the shortest and those with photos; every page with <c>EVERY_PAGE=1</c>, which takes
    /// an hour and more.
    /// </summary>
    public async Task<IEnumerable<string>> PagesAsync() => (await FindPagesAsync()).Select(page => page.Path);

    /// <summary>Of each kind of page the longest.</summary>
    public async Task<IEnumerable<string>> LongestPagesAsync() =>
        (await FindPagesAsync()).DistinctBy(page => page.Kind).Select(page => page.Path);

    private Task<(AddressKind Kind, string Path)[]> FindPagesAsync()
    {
        lock (gate)
            return pages ??= Task.Run(FindOnceAsync);
    }

    private async Task<(AddressKind Kind, string Path)[]> FindOnceAsync()
    {
        await StartAsync();
        using var visitor = served.Value.CreateClient();
        var all = new List<(AddressKind Kind, string Path, string Html)>();
        foreach (var address in new[] { AddressGroup.Page, AddressGroup.Form }.SelectMany(Site.Addresses.Of))
            all.Add((address.Kind, address.Path, await visitor.GetStringAsync(address.Path)));
        var isEvery = Environment.GetEnvironmentVariable("EVERY_PAGE") == "1";
        var shown = all.GroupBy(page => page.Kind).SelectMany(kind => isEvery ? kind : SampleOf([.. kind]));
        return
        [
            .. shown.Select(page => (page.Kind, page.Path)).Distinct(),
            (AddressKind.PrayerDay, Paths.PrayerDay(Site.Today)),
            (AddressKind.CalendarMonth, Paths.CalendarMonth(Site.Today)),
            (AddressKind.CalendarMonth, Paths.CalendarMonth(Site.Rotation.LastDay)),
        ];
    }

    private static IEnumerable<(AddressKind Kind, string Path, string Html)> SampleOf((AddressKind Kind, string Path, string Html)[] pages)
    {
        var byLength = pages.OrderByDescending(page => page.Html.Length).ToArray();
        return
        [
            .. byLength.Take(2),
            byLength[^1],
            .. byLength.Where(page => page.Html.Contains("class=\"photo\"", StringComparison.Ordinal)).Take(2),
        ];
    }

    /// <summary>A new window; the test is skipped where there is no browser, and fails where there must be one.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        if (await StartAsync() is not { } browser)
        {
            const string Sentence =
                "There is no Chromium on the PATH. Install one to run the browser tests: `apt-get install chromium`, `brew install --cask chromium`, or Google Chrome.";
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Sentence);
            Assert.Skip(Sentence);
            throw new UnreachableException();
        }
        var context = await browser.NewContextAsync(options ?? new());
        context.SetDefaultTimeout(Patience);
        context.SetDefaultNavigationTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (started is not null && await started is { } browser)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (served.IsValueCreated)
            await served.Value.DisposeAsync();
    }

    private static string? FindOnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .FirstOrDefault(File.Exists);

    private sealed class ServedSite : SiteFixture
    {
        private readonly IllustratedContent content = new();

        protected override string ContentFolder => content.Folder;

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            content.Dispose();
        }
    }
}

internal static class Arrival
{
    /// <summary>Waits for an address, and not for the end of loading: where that comes first, Playwright misses it now and then.</summary>
    public static Task ArriveAtAsync(this IPage window, string address) =>
        window.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.Commit });
}
