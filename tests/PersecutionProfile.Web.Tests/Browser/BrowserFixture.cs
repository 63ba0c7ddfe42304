using Microsoft.Playwright;
using PersecutionProfile.Web.Tests.Browser;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>An installed Chromium, and the real site on a real port, with photos.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Names =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge", "microsoft-edge"
    ];

    private readonly ServedSite served = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address { get; private set; } = "";

    public PersecutionProfile.Content.SiteContent Site => served.Site;

    public async ValueTask InitializeAsync()
    {
        if (FindOnPath() is not { } chromium)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = chromium,
                Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        served.UseKestrel();
        served.StartServer();
        await served.MakePhotosAsync(CancellationToken.None);
        Address = served.ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    /// <summary>
    /// Of each kind of page the longest, the shortest and those with photos; every page with <c>EVERY_PAGE=1</c>, which takes
    /// an hour and more.
    /// </summary>
    public async Task<string[]> PagesAsync()
    {
        using var visitor = served.CreateClient();
        var pages = new List<(AddressKind Kind, string Path, string Html)>();
        foreach (var address in new[] { AddressGroup.Page, AddressGroup.Form }.SelectMany(Site.Addresses.Of))
            pages.Add((address.Kind, address.Path, await visitor.GetStringAsync(address.Path)));
        var isEvery = Environment.GetEnvironmentVariable("EVERY_PAGE") == "1";
        var shown = pages.GroupBy(page => page.Kind).SelectMany(kind => isEvery ? kind : SampleOf([.. kind])).Select(page => page.Path);
        return
        [
            .. shown.Distinct(),
            Paths.PrayerDay(Site.Today),
            Paths.CalendarMonth(Site.Today),
            Paths.CalendarMonth(Site.Rotation.LastDay),
        ];
    }

    private static IEnumerable<(AddressKind Kind, string Path, string Html)> SampleOf((AddressKind Kind, string Path, string Html)[] pages)
    {
        var byLength = pages.OrderByDescending(page => page.Html.Length).ToArray();
        return
        [
            .. byLength.Take(3),
            byLength[^1],
            .. byLength.Where(page => page.Html.Contains("class=\"photo\"", StringComparison.Ordinal)).Take(3),
        ];
    }

    /// <summary>A new window; the test is skipped where there is no browser, and fails where there must be one.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        if (browser is null)
        {
            const string Sentence =
                "There is no Chromium on the PATH. Install one to run the browser tests: `apt-get install chromium`, `brew install --cask chromium`, or Google Chrome.";
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Sentence);
            Assert.Skip(Sentence);
        }
        var context = await browser.NewContextAsync(options ?? new());
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await served.DisposeAsync();
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
