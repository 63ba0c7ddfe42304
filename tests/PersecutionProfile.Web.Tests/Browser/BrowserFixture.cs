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
