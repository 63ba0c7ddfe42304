using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>What comes out of the printer.</summary>
public partial class PrintTests(BrowserFixture browser)
{
    public static TheoryData<string> Tags => [.. Language.Shipped.Select(language => language.Tag)];

    /// <summary>The longest of all and the shortest on paper; the others, whose boxes are as large, must fit into them.</summary>
    [Fact]
    public async Task Sheets_and_cards_are_exactly_one_page_and_nothing_is_cut_off()
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        var byLength = ByLength(browser.Site).ToArray();
        foreach (var slug in byLength)
        {
            foreach (var path in FormsOf(slug))
            {
                if (slug == byLength[0] || slug == byLength[^1])
                    await AssertOnePageAsync(window, browser.Address + path);
                else
                    await window.GotoAsync(browser.Address + path);
                await AssertNothingIsCutOffAsync(window);
            }
        }
    }

    [Fact]
    public async Task Too_much_to_print_is_shortened_to_one_page_and_nothing_is_cut_off()
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        await using var site = new TemporarySite().WithLongPrayers();
        site.UseKestrel();
        site.StartServer();
        foreach (var path in new[] { "/countries/laos/pray/print", "/countries/laos/pray/cards" })
        {
            await AssertOnePageAsync(window, site.ClientOptions.BaseAddress.ToString().TrimEnd('/') + path);
            await AssertNothingIsCutOffAsync(window);
        }
    }

    /// <summary>The longest of each language: letters of other scripts are wider and higher than those of English.</summary>
    [Theory]
    [InlineData("ar")]
    [InlineData("fa")]
    [InlineData("ko")]
    [InlineData("es")]
    public async Task Sheets_and_cards_of_another_language_are_one_page_and_nothing_is_cut_off(string tag)
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        var edition = browser.Site.In(Language.Find(tag));
        foreach (var path in ByLength(edition).Take(3).SelectMany(FormsOf))
        {
            await AssertOnePageAsync(window, browser.Address + edition.Addresses.PathTo(path));
            await AssertNothingIsCutOffAsync(window);
        }
    }

    /// <summary>The frame that churches copy has 360 by 640 pixels. In other languages those with most to say.</summary>
    [Theory]
    [MemberData(nameof(Tags))]
    public async Task A_card_has_room_in_its_frame(string tag)
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 640 } });
        await using var context = window.Context;
        var edition = browser.Site.In(Language.Find(tag));
        foreach (var slug in ByLength(edition).Take(edition.IsOriginal ? int.MaxValue : 5))
        {
            var card = edition.Addresses.PathTo(Paths.CountryCard(slug));
            await window.GotoAsync(browser.Address + card);
            var height = await window.EvaluateAsync<int>("document.documentElement.scrollHeight");
            Assert.True(height <= 640, $"{card} is {height} pixels high");
        }
    }

    [Fact]
    public async Task Cards_leave_no_hole_on_any_screen()
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + "/countries/north-korea/pray/cards");
        foreach (var width in new[] { 320, 360, 768, 1280, 1920 })
        {
            await window.SetViewportSizeAsync(width, 900);
            var rows = await window.EvaluateAsync<int[]>(
                "Object.values(Object.groupBy(document.querySelectorAll('.cards > li'), card => card.offsetTop)).map(row => row.length)");
            Assert.Equal(8, rows.Sum());
            Assert.True(rows.Distinct().Count() == 1, $"At {width} pixels the rows have {string.Join(", ", rows)} cards");
        }
    }

    /// <summary>In each language, as its letters are wider or higher; and the weeks before, as each has other countries.</summary>
    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task The_letter_of_a_week_has_at_most_two_pages(string format)
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        var weeks = browser.Site.Addresses.Of(AddressGroup.Day).Where(address => address.Kind == AddressKind.PrayerWeekOf)
            .Select(address => address.Path)
            .Concat(browser.Site.InEachLanguage.Select(edition => edition.Addresses.PathTo(Paths.PrayerWeek)));
        foreach (var path in weeks)
        {
            await window.GotoAsync(browser.Address + path);
            var pages = PageObject().Count(Encoding.Latin1.GetString(await window.PdfAsync(new() { Format = format })));
            Assert.True(pages <= 2, $"{path} takes {pages} pages of {format}");
        }
    }

    [Fact]
    public async Task The_sheet_has_a_map_three_figures_five_points_and_a_prayer()
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        await window.GotoAsync(browser.Address + "/countries/north-korea/pray/print");
        await window.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(window.Locator("svg.map")).ToBeVisibleAsync();
        await Assertions.Expect(window.Locator(".three > div")).ToHaveCountAsync(3);
        await Assertions.Expect(window.Locator(".points > li")).ToHaveCountAsync(5);
        await Assertions.Expect(window.Locator(".prayer")).ToHaveCountAsync(1);
        await Assertions.Expect(window.Locator("nav")).ToBeHiddenAsync();
    }

    private static async Task AssertNothingIsCutOffAsync(IPage window)
    {
        // The smaller of the two papers inside the margins, in CSS pixels.
        await window.SetViewportSizeAsync(703, 960);
        await window.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Empty(
            await window.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('main, .cards > li')].filter(box => box.scrollHeight > box.clientHeight + 1).map(box => box.textContent)"));
        await window.EmulateMediaAsync(new() { Media = Media.Null });
    }

    private static async Task AssertOnePageAsync(IPage window, string address)
    {
        await window.GotoAsync(address);
        foreach (var format in new[] { "A4", "Letter" })
        {
            var paper = await window.PdfAsync(new() { Format = format, PrintBackground = true });
            var pages = PageObject().Count(Encoding.Latin1.GetString(paper));
            Assert.True(pages == 1, $"{address} takes {pages} pages of {format}");
        }
    }

    private static string[] FormsOf(Slug slug) => [Paths.CountryPrint(slug), Paths.CountryDiscreetPrint(slug), Paths.CountryCards(slug)];

    /// <summary>The countries that can be printed, those with the longest prayers first.</summary>
    private static IEnumerable<Slug> ByLength(SiteContent edition) => edition.Addresses.Of(AddressGroup.Form)
        .Where(address => address.Kind == AddressKind.CountryPrint)
        .Select(address => address.About<Country>())
        .OrderByDescending(country => edition.PointsOf(country).Sum(point => point.Body.Text.Length))
        .Select(country => country.Slug);

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}

/// <summary>More than has room anywhere.</summary>
internal static class LongPrayers
{
    public static TemporarySite WithLongPrayers(this TemporarySite site)
    {
        site.WithCountry("laos", "LA", "A Country With a Very Long Name Between Two Rivers and the Sea");
        for (var i = 0; i < 9; i++)
        {
            var sentence = i % 2 == 0
                ? "Pray for people who wait for a word that never comes, and for those who carry it."
                : "주님, 이 땅의 백성을 기억하여 주시고 그들의 눈물을 닦아 주옵소서.";
            site.With($"prayer/laos/point-{i}.md",
                $"---\ntitle: A long title of a point that goes on and on and on, number {i}\norder: {i}\n---\n{string.Join(' ', Enumerable.Repeat(sentence, 20))}\n");
        }
        return site.With("prayer/laos/prayer.md",
            $"---\ntitle: A prayer\nkind: prayer\n---\n{string.Join('\n', Enumerable.Repeat("Lord, hear us in this line, which is long enough to be broken once.", 60))}\n");
    }
}
