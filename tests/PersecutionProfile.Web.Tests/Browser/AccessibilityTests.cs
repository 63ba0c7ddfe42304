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
        // What passes is half of the work.
        ResultTypes = [ResultType.Violations],
    };

    [Fact]
    public async Task No_page_shuts_anybody_out() => await AssertOpenToAllAsync(360, ColorScheme.Light, await browser.PagesAsync());

    [Fact]
    public async Task Nor_does_any_kind_of_page_on_a_wide_dark_screen() =>
        await AssertOpenToAllAsync(1280, ColorScheme.Dark, await browser.LongestPagesAsync());

    /// <summary>In the page itself: otherwise megabytes of what passes are carried to a second page, which takes as long again.</summary>
    internal static Task<AxeResult> RunAxeAsync(IPage window, AxeRunOptions rules)
    {
#pragma warning disable CS0618 // To be removed from the package one day: then with RunAxe, which is slower.
        return window.Locator("html").RunAxeLegacy(rules);
#pragma warning restore CS0618
    }

    private async Task AssertOpenToAllAsync(int width, ColorScheme scheme, IEnumerable<string> paths)
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        await using var context = window.Context;
        foreach (var url in paths)
        {
            await window.GotoAsync(browser.Address + url);
            var result = await RunAxeAsync(window, AllRules);
            Assert.True(result.Violations.Length == 0,
                $"{url}: {string.Join("; ", result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"))}");
        }
    }
}
