using Microsoft.Playwright;

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>What a profile looks like: how high it is, what is folded, and where its lines break.</summary>
public class ProfileTests(BrowserFixture browser)
{
    private const string CitationsThatBeginALine = """
        [...document.querySelectorAll('sup.cite a')].filter(mark => {
          const walker = document.createTreeWalker(mark.closest('p, dd, td, li'), NodeFilter.SHOW_TEXT);
          let before = null;
          for (let text; (text = walker.nextNode()) && !mark.contains(text);) if (text.data.trim()) before = text;
          if (!before) return false;
          const range = document.createRange(), end = before.data.trimEnd().length;
          range.setStart(before, end - 1); range.setEnd(before, end);
          return mark.getClientRects()[0].top > range.getBoundingClientRect().bottom;
        }).map(mark => mark.closest('p, dd, td, li').textContent)
        """;

    private const string BrokenNumerals =
        "[...document.querySelectorAll('.glance b:not(.words), .figures b:not(.words)')].filter(number => { const range = document.createRange(); range.selectNodeContents(number); return new Set([...range.getClientRects()].map(line => line.top)).size > 1; }).map(number => number.textContent)";

    [Theory]
    [InlineData(1280, 8_000)]
    [InlineData(360, 12_000)]
    public async Task The_longest_profiles_are_not_endless(int width, int most)
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await using var context = window.Context;
        foreach (var slug in new[] { "north-korea", "nigeria", "laos", "ethiopia" })
        {
            await window.GotoAsync($"{browser.Address}/countries/{slug}");
            // What photos take is theirs.
            var height = await window.EvaluateAsync<int>(
                "document.documentElement.scrollHeight - [...document.querySelectorAll('.photo')].reduce((sum, photo) => sum + photo.offsetHeight, 0)");
            Assert.True(height <= most, $"{slug} is {height} pixels high at {width}");
        }
    }

    [Fact]
    public async Task No_citation_begins_a_line_and_no_number_is_broken()
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        foreach (var country in browser.Site.Countries)
        {
            await window.GotoAsync(browser.Address + Paths.Country(country.Slug));
            foreach (var width in new[] { 320, 360, 768, 1280 })
            {
                await window.SetViewportSizeAsync(width, 800);
                Assert.Empty(await window.EvaluateAsync<string[]>(CitationsThatBeginALine));
                Assert.Empty(await window.EvaluateAsync<string[]>(BrokenNumerals));
            }
        }
    }

    [Fact]
    public async Task Contents_are_folded_on_a_telephone_and_open_beside_the_text()
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 800 }, JavaScriptEnabled = false });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + "/countries/north-korea");
        var link = window.Locator("#contents a[href='#figures']");
        await Assertions.Expect(link).ToBeHiddenAsync();
        await window.Locator("#contents summary").ClickAsync();
        await Assertions.Expect(link).ToBeVisibleAsync();
        await window.SetViewportSizeAsync(1280, 800);
        await window.ReloadAsync();
        await Assertions.Expect(link).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Everything_folded_opens_without_scripts_for_a_citation_and_on_paper()
    {
        var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + "/countries/north-korea");
        var source = window.Locator("#source-1");
        var table = window.Locator("#figure-christians table");
        await Assertions.Expect(source).ToBeHiddenAsync();
        await Assertions.Expect(table).ToBeHiddenAsync();
        await window.Locator(".prose a[href='#source-1']").First.ClickAsync();
        await Assertions.Expect(source).ToBeVisibleAsync();
        await window.GotoAsync(browser.Address + "/countries/laos");
        await window.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(window.Locator("#figure-christians table")).ToBeVisibleAsync();
        await Assertions.Expect(window.Locator("#rankings table")).ToBeVisibleAsync();
        await Assertions.Expect(window.Locator("#source-1")).ToBeVisibleAsync();
    }
}
