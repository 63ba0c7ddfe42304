using AngleSharp.Html.Dom;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>What leaves a page when it is shared: its words without its address, or its address without its words.</summary>
public class SharingTests(SiteFixture site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/news/bae-who-went-home")]
    [InlineData("/ar/news/bae-who-went-home")]
    [InlineData("/countries/laos/pray")]
    [InlineData("/rankings")]
    public async Task The_text_of_a_page_names_no_address(string path)
    {
        var page = await site.GetPageAsync(path, Cancel);
        var text = page.QuerySelector(".share details")!;
        var links = text.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.Equal(
            ["mailto:?subject=", "https://wa.me/?text="],
            links.Select(link => link[..(link.IndexOf('=', StringComparison.Ordinal) + 1)]));
        var shown = text.QuerySelectorAll("p[lang], p:not(:has(a))").Select(part => part.TextContent).ToArray();
        foreach (var sent in links.Select(link => Uri.UnescapeDataString(link[(link.LastIndexOf('=') + 1)..])))
        {
            Assert.Equal(string.Join("\n\n", shown), sent);
            Assert.DoesNotContain(site.Site.Settings.BaseUrl.Host, sent, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("/", sent, StringComparison.Ordinal);
        }
        Assert.Contains(page.QuerySelector("h1")!.TextContent, shown[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_of_a_profile_stands_below_its_prayers()
    {
        foreach (var (path, prayers) in new[]
        {
            ("/countries/north-korea", "/countries/north-korea/pray"), ("/ar/countries/north-korea", "/ar/countries/north-korea/pray"),
        })
        {
            Assert.Equal(prayers, (await site.GetPageAsync(path, Cancel)).QuerySelector(".share p a:last-child")!.GetAttribute("href"));
            Assert.NotNull((await site.GetPageAsync(prayers, Cancel)).QuerySelector(".share details"));
        }
    }

    [Fact]
    public async Task The_text_of_prayers_has_a_point_that_may_be_carried()
    {
        await using var other = new TemporarySite().WithCountry("laos", "LA", "Laos")
            .With("prayer/laos/her.md", "---\norder: 1\nin-danger: custody\n---\nFor Mina.\n")
            .With("prayer/laos/rain.md", "---\norder: 2\n---\nFor rain.\n");
        foreach (var path in new[] { "/countries/laos/pray", $"/pray/{other.Site.Today:yyyy-MM-dd}" })
        {
            var page = await other.GetPageAsync(path, Cancel);
            Assert.Contains("For Mina.", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal(
                ["Pray for Laos", "For rain."],
                page.QuerySelectorAll(".share details p:not(:has(a))").Select(part => part.TextContent));
        }
    }

    [Fact]
    public async Task A_page_that_tells_of_somebody_in_danger_says_so_beside_its_text()
    {
        await using var other = new TemporarySite().WithCountry("laos", "LA", "Laos")
            .WithStory("trial", "2026-01-01", "countries: [laos]\nin-danger: bail").WithStory("visit", "2026-01-01", "countries: [laos]");
        Assert.Contains("in danger now", await DetailsOf("/news/trial"), StringComparison.Ordinal);
        Assert.DoesNotContain("in danger now", await DetailsOf("/news/visit"), StringComparison.Ordinal);

        async Task<string> DetailsOf(string path) => (await other.GetPageAsync(path, Cancel)).QuerySelector(".share details")!.TextContent;
    }

    [Fact]
    public async Task A_neutral_preview_says_nothing_in_the_head_of_any_of_its_pages_and_its_page_everything()
    {
        await using var other = new TemporarySite().WithLanguages()
            .With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: On the Mekong.\nlink-preview: neutral\n---\nText.\n")
            .With("prayer/laos/rain.md", "---\ntitle: Rain\n---\nFor rain.\n")
            .With("news/trial.md",
                "---\ntitle: Mina\ndate: 2026-01-01\nsummary: Of Mina.\ncountries: [laos]\nlink-preview: neutral\n---\nText.\n")
            .With("news/trial.ko.md", "---\ntitle: 미나\nsummary: 미나.\ntranslated-by: machine\n---\n본문.\n")
            .WithStory("visit", "2026-01-01", "countries: [laos]");
        foreach (var (path, neutral, word) in new[]
        {
            ("/news/trial", "Notes", "Mina"), ("/ko/news/trial", "메모", "미나"), ("/countries/laos", "Notes", "Laos"),
            ("/ko/countries/laos", "메모", "라오스"), ("/countries/laos/pray", "Notes", "Laos"), ("/countries/laos/news", "Notes", "Laos"),
            ($"/pray/{other.Site.Today:yyyy-MM-dd}", "Notes", "Laos"), ("/countries/laos/pray/print", "Notes", "Laos"),
        })
        {
            var page = await other.GetPageAsync(path, Cancel);
            Assert.Equal(neutral, page.Title);
            Assert.All(
                page.QuerySelectorAll("meta[name=description], meta[property='og:title'], meta[property='og:description']"),
                meta => Assert.Equal(neutral, meta.GetAttribute("content")));
            Assert.DoesNotContain(word, TextIn(page), StringComparison.Ordinal);
            Assert.Contains(word, page.Body!.TextContent, StringComparison.Ordinal);
        }
        Assert.Contains("The story visit", TextIn(await other.GetPageAsync("/news/visit", Cancel)), StringComparison.Ordinal);

        static string TextIn(IHtmlDocument page) => page.Head!.InnerHtml;
    }
}
