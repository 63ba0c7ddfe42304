using Microsoft.Playwright;

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>The preview in the hands of an editor.</summary>
public class PreviewTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task It_shuts_nobody_out_and_nothing_stands_out_of_its_window(int width, ColorScheme scheme)
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        await using var context = window.Context;
        await using var site = Start();
        foreach (var path in new[] { "/_preview", "/news/broken", "/news/draft", "/news", "/corrections" })
        {
            await window.GotoAsync(new Uri(site.ClientOptions.BaseAddress, path).AbsoluteUri);
            var result = await AccessibilityTests.RunAxeAsync(window, AccessibilityTests.AllRules);
            Assert.True(result.Violations.Length == 0,
                $"{path}: {string.Join("; ", result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"))}");
            Assert.True(await window.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width,
                $"{path} is wider than {width} px");
        }
    }

    [Fact]
    public async Task A_page_that_could_not_be_read_appears_by_itself_when_its_file_is_mended()
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        await using var site = Start();
        await window.GotoAsync(new Uri(site.ClientOptions.BaseAddress, "/news/broken").AbsoluteUri);
        await Assertions.Expect(window.Locator("h1")).ToHaveTextAsync("This page cannot be shown yet");
        site.WithStory("broken", "2026-01-01", "draft: true\ncountries: [laos]");
        await Assertions.Expect(window.Locator("h1")).ToHaveTextAsync("The story broken Draft");
    }

    private static TemporarySite Start()
    {
        var site = new TemporarySite()
            .WithCountry("laos", "LA", "Laos")
            .With("news/broken.md", "---\ntitle: Laos: a visit\ndate: 2026-11-21\ndraft: true\n---\nText.\n")
            .WithStory("draft", "2026-01-01",
                "draft: true\ncountries: [laos]\ndateliiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiine: x\ncorrections: {date: 2026-01-02, text: A slip., withdrawn: true}")
            .WithStory("christmas", "2026-01-01", "publish: 2126-12-24 18:00\ncountries: [laos]")
            .With("pages/corrections.md", "---\ntitle: Corrections\nsummary: S.\n---\nTell us.\n");
        site.Settings["Content:ShowDrafts"] = "true";
        site.UseKestrel();
        site.StartServer();
        return site;
    }
}
