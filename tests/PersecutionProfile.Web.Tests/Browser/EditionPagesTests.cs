using Microsoft.Playwright;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>Pages in other languages than the original's.</summary>
public class EditionPagesTests(BrowserFixture browser)
{
    /// <summary>Every kind of page in each family of scripts, dealt out among its languages: all would take ten minutes.</summary>
    [Theory]
    [InlineData("ar fa", 360, ColorScheme.Light)]
    [InlineData("ko zh", 1280, ColorScheme.Dark)]
    [InlineData("es fr pt", 360, ColorScheme.Dark)]
    public async Task No_kind_of_page_shuts_anybody_out_in_any_script(string tags, int width, ColorScheme scheme)
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        await using var context = window.Context;
        foreach (var path in SampleOf(tags.Split(' ')))
        {
            await window.GotoAsync(browser.Address + path);
            Assert.Equal(1, await window.Locator("h1").CountAsync());
            Assert.False(await window.EvaluateAsync<bool>(ReflowTests.IsTooWide), $"{path} is wider than {width} pixels");
            var result = await AccessibilityTests.RunAxeAsync(window, AccessibilityTests.AllRules);
            Assert.True(result.Violations.Length == 0,
                $"{path}: {string.Join("; ", result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"))}");
        }
    }

    [Fact]
    public async Task The_text_of_the_original_reads_from_the_left_on_a_page_from_right_to_left_and_meets_nothing_beside_it()
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await using var context = window.Context;
        var edition = browser.Site.In(Language.Find("ar"));
        var country = edition.Countries.First(
            country => !edition.Speaks(country) && country.Body.Html.Contains("class=\"quote\"", StringComparison.Ordinal));
        await window.GotoAsync(browser.Address + edition.Addresses.PathTo(Paths.Country(country.Slug)));
        var contents = (await window.Locator("#contents").BoundingBoxAsync())!;
        foreach (var quote in await window.Locator(".profile .quote").AllAsync())
        {
            var box = (await quote.BoundingBoxAsync())!;
            Assert.InRange(box.X + box.Width, 0, contents.X);
        }
        await window.GotoAsync(browser.Address + edition.Addresses.PathTo(Paths.News));
        foreach (var words in await window.Locator(".groups :is(p > bdi[lang=en], h3 > a:has(> [lang=en]))").AllAsync())
            Assert.Equal(("ltr", "start"), (await StyleAsync(words, "direction"), await StyleAsync(words, "textAlign")));

        static async Task<string> StyleAsync(ILocator words, string name) =>
            await words.EvaluateAsync<string>("(words, name) => getComputedStyle(words)[name]", name);
    }

    /// <summary>Of each kind one page, North Korea's where it has one, in the next of the languages that have the kind.</summary>
    private IEnumerable<string> SampleOf(string[] tags) =>
        tags.SelectMany(tag => PagesOf(browser.Site.In(Language.Find(tag))))
            .GroupBy(page => page.Kind)
            .Select((kind, n) =>
            {
                var languages = kind.GroupBy(page => page.Language).ToArray();
                var pages = languages[n % languages.Length];
                return (pages.FirstOrDefault(page => page.Subject is Country { Code.Value: "KP" }) ?? pages.First()).Path;
            });

    private static IEnumerable<Address> PagesOf(SiteContent edition) =>
        new[] { AddressGroup.Page, AddressGroup.Form, AddressGroup.Day }.SelectMany(edition.Addresses.Of);
}
