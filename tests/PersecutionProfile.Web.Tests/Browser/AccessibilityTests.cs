using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>axe with all its rules, best practice and the AAA contrast of 7:1 included.</summary>
public class AccessibilityTests(BrowserFixture browser)
{
    internal static readonly AxeRunOptions AllRules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        Rules = new Dictionary<string, RuleOptions>
        {
            ["color-contrast-enhanced"] = new() { Enabled = true },
            ["target-size"] = new() { Enabled = true },
        },
    };

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task No_page_shuts_anybody_out(int width, ColorScheme scheme)
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        await using var context = window.Context;
        foreach (var url in await browser.PagesAsync())
        {
            await window.GotoAsync(browser.Address + url);
            var result = await window.RunAxe(AllRules);
            Assert.True(result.Violations.Length == 0,
                $"{url}: {string.Join("; ", result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"))}");
        }
    }
}
