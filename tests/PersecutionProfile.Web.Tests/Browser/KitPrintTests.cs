using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Browser;

/// <summary>What comes out of the printer of a kit.</summary>
public partial class KitPrintTests(BrowserFixture browser)
{
    private const int CountriesTried = 4;

    private static readonly (string Name, double Width, double Height)[] Papers = [("A4", 595, 842), ("Letter", 612, 792)];

    public static TheoryData<string> Tags => [.. Language.Shipped.Select(language => language.Tag)];

    /// <summary>The countries with the most to print: letters of other scripts are wider and higher than those of English.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("ko")]
    public async Task Forms_have_exactly_their_pages_and_nothing_is_cut_off(string tag)
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        var edition = browser.Site.In(Language.Find(tag));
        var countries = edition.Countries.Where(edition.HasKit)
            .OrderByDescending(country => edition.PointsOf(country).Sum(point => point.Body.Text.Length))
            .ToArray();
        Assert.NotEmpty(countries);
        foreach (var slug in countries.Take(CountriesTried - 1).Append(countries[^1]).Select(country => country.Slug).Distinct())
        {
            foreach (var paper in Papers)
            {
                await AssertPagesAsync(window, edition, Paths.CountryLargePrint(slug), paper.Name, (paper.Width, paper.Height));
                await AssertPagesAsync(window, edition, Paths.CountryPrint(slug), paper.Name, (paper.Width, paper.Height));
            }
            await AssertNothingIsCutOffAsync(window);
            foreach (var (path, paper) in new[] { (Paths.CountryInsert(slug), Papers[0]), (Paths.CountryLetterInsert(slug), Papers[1]) })
            {
                // Whatever paper is chosen: the page says what it is for.
                await AssertPagesAsync(window, edition, path, "A5", (paper.Height, paper.Width), (paper.Height, paper.Width));
                await AssertNothingIsCutOffAsync(window, "section");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task The_sheet_for_children_is_one_page(string tag)
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        var edition = browser.Site.In(Language.Find(tag));
        foreach (var paper in Papers)
            await AssertPagesAsync(window, edition, Paths.ChildrenSheet, paper.Name, (paper.Width, paper.Height));
        await AssertNothingIsCutOffAsync(window);
        var drawing = (await window.Locator(".outline").BoundingBoxAsync())!;
        Assert.True(drawing.Height > 120, $"{tag}: the drawing is {drawing.Height} pixels high");
    }

    [Fact]
    public async Task Too_much_for_a_form_is_shortened_and_nothing_is_cut_off()
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        await using var site = new TemporarySite().WithLongPrayers();
        site.UseKestrel();
        site.StartServer();
        var address = site.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        var country = Slug.Parse("laos");
        await window.GotoAsync(address + Paths.CountryLargePrint(country));
        await AssertNothingIsCutOffAsync(window);
        await window.GotoAsync(address + Paths.CountryLetterInsert(country));
        await AssertNothingIsCutOffAsync(window, "section");
    }

    [Fact]
    public async Task Large_print_is_large_and_the_pages_of_an_insert_lie_in_the_order_of_folding()
    {
        var window = await browser.OpenAsync();
        await using var context = window.Context;
        await window.EmulateMediaAsync(new() { Media = Media.Print });
        await window.GotoAsync(browser.Address + Paths.CountryLargePrint(Slug.Parse("laos")));
        Assert.True(
            await window.EvaluateAsync<bool>(
                """
                [...document.querySelectorAll('h1, li, .prayer p, .prayer p *')]
                    .every(text => parseFloat(getComputedStyle(text).fontSize) >= 24)
                """));
        foreach (var (prefix, front) in new[] { ("", "right"), ("/ar", "left") })
        {
            await window.GotoAsync($"{browser.Address}{prefix}{Paths.CountryInsert(Slug.Parse("north-korea"))}");
            var boxes = new List<LocatorBoundingBoxResult>();
            foreach (var page in await window.Locator(".insert > section").AllAsync())
                boxes.Add((await page.BoundingBoxAsync())!);
            Assert.Equal(front, boxes[0].X > boxes[3].X ? "right" : "left");
            Assert.Equal(front, boxes[2].X > boxes[1].X ? "right" : "left");
            Assert.Equal((boxes[0].Y, boxes[1].Y), (boxes[3].Y, boxes[2].Y));
        }
    }

    private static async Task AssertNothingIsCutOffAsync(IPage window, string boxes = "main")
    {
        // The smaller of the two papers inside the margins, in CSS pixels.
        await window.SetViewportSizeAsync(boxes == "section" ? 980 : 703, 960);
        await window.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Empty(
            await window.EvaluateAsync<string[]>(
                """
                boxes => [...document.querySelectorAll(boxes)].filter(box => box.scrollHeight > box.clientHeight + 1)
                    .map(box => location.pathname + ': ' + box.textContent)
                """,
                boxes));
    }

    private async Task AssertPagesAsync(
        IPage window, SiteContent edition, string place, string format, params (double Width, double Height)[] pages)
    {
        var address = browser.Address + edition.Addresses.PathTo(place);
        await window.GotoAsync(address);
        var pdf = await window.PdfAsync(new() { Format = format, PreferCSSPageSize = true, PrintBackground = true });
        var sizes = MediaBox().Matches(Encoding.Latin1.GetString(pdf))
            .Select(box => (Number(box, "width"), Number(box, "height")))
            .ToArray();
        Assert.True(
            sizes.Length == pages.Length && sizes.Zip(pages).All(pair =>
                Math.Abs(pair.First.Item1 - pair.Second.Width) < 2 && Math.Abs(pair.First.Item2 - pair.Second.Height) < 2),
            $"{address} on {format} has these pages: {string.Join(", ", sizes)}");

        static double Number(Match box, string name) => double.Parse(box.Groups[name].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"/MediaBox\s*\[\s*0 0 (?<width>[\d.]+) (?<height>[\d.]+)\s*\]")]
    private static partial Regex MediaBox();
}
