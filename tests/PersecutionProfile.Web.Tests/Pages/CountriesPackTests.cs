using System.Security.Cryptography;
using System.Text;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>The file that is kept on a telephone or a stick.</summary>
public class CountriesPackTests(SiteFixture site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_stays_under_100_kilobytes_however_many_stories_there_are()
    {
        await using var other = new TemporarySite().WithCountry("laos", "LA", "Laos");
        for (var i = 0; i < 40; i++)
            other.With($"news/story-{i:00}.md",
                $"---\ntitle: Story {i}\ndate: 2020-01-01\nsummary: S.\ncountries: [laos]\ncorrections: [{string.Join(", ", Enumerable.Repeat("{date: 2020-02-01, text: It was wrong.}", 9))}]\n---\n{string.Concat(Enumerable.Repeat("A sentence of a story. ", 200))}\n");
        using var client = other.NewClient();
        var file = await client.GetByteArrayAsync("/countries/laos/pack.html", Cancel);
        Assert.InRange(file.Length, 50_000, 100_000);
        Assert.Contains("older stories had no room", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        using var real = site.NewClient();
        foreach (var country in site.Site.Countries)
            Assert.InRange((await real.GetByteArrayAsync(Paths.CountryPack(country.Slug), Cancel)).Length, 1_000, 100_000);
    }

    [Fact]
    public async Task It_asks_for_nothing_and_leads_nowhere()
    {
        var page = await site.GetPageAsync("/countries/north-korea/pack.html", Cancel);
        Assert.Empty(page.QuerySelectorAll("a, link, script, img, iframe, form, [src], [href], [style]"));
        Assert.NotNull(page.QuerySelector("svg.map"));
        Assert.Equal("Notes", page.Title);
    }

    [Fact]
    public async Task Its_style_is_allowed_by_its_hash_here_and_in_the_saved_file()
    {
        using var client = site.NewClient();
        using var response = await client.GetAsync("/countries/laos/pack.html", Cancel);
        var page = SiteFixture.Parse(await response.Content.ReadAsStringAsync(Cancel));
        var hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)))}'";
        var inFile = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        var inHeader = response.Headers.GetValues("Content-Security-Policy").Single();
        foreach (var policy in new[] { inFile, inHeader })
        {
            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains($"style-src {hash}", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("'self'", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_holds_the_profile_the_figures_the_prayers_and_the_stories()
    {
        var text = (await site.GetPageAsync("/countries/north-korea/pack.html", Cancel)).Body!.TextContent;
        var country = site.Site.FindCountry(Slug.Parse("north-korea"))!;
        Assert.All(country.Body.Headings, heading => Assert.Contains(heading.Text, text, StringComparison.Ordinal));
        Assert.All(country.Figures, group => Assert.Contains(group.Definition.Label, text, StringComparison.Ordinal));
        Assert.All(site.Site.Carried.PointsOf(country), point => Assert.Contains(point.Title, text, StringComparison.Ordinal));
        Assert.All(site.Site.Carried.StoriesOf(country), story => Assert.Contains(story.Title, text, StringComparison.Ordinal));
        Assert.Contains("Names marked as changed are not the real ones", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_when_it_was_made_and_the_link_to_it_how_large_it_is()
    {
        var pack = await site.GetPageAsync("/countries/laos/pack.html", Cancel);
        Assert.Contains("It may be outdated", pack.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{site.Site.Today:yyyy-MM-dd}", pack.QuerySelector("p time")!.GetAttribute("datetime"));
        var link = (await site.GetPageAsync("/countries/laos/pray", Cancel)).QuerySelector("a[href$='pack.html']")!.ParentElement!;
        Assert.Contains("Up to 100 KB. The file stays on the device", link.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_holds_nothing_of_somebody_in_danger_in_any_language()
    {
        const string Secret = "Zephyrine";
        await using var other = new TemporarySite().WithLanguages()
            .With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: S.\n---\nSee [a story](../news/zephyrine.md).\n")
            .With("countries/laos.ko.md", "---\nsummary: S.\ntranslated-by: machine\n---\n[이야기](../news/zephyrine.md).\n")
            .WithStory("visit", "2026-01-01", "countries: [laos]")
            .With("news/zephyrine.md",
                $"---\ntitle: {Secret}\ndate: 2026-01-02\nsummary: S.\ncountries: [laos]\nin-danger: bail\n---\n{Secret} is on bail.\n")
            .With("news/zephyrine.ko.md", $"---\ntitle: {Secret}\nsummary: S.\ntranslated-by: machine\n---\n{Secret}.\n")
            .With("prayer/laos/rain.md", "---\ntitle: Rain\n---\nFor rain.\n")
            .With("prayer/laos/rain.ko.md", "---\ntitle: 비\ntranslated-by: machine\n---\n비.\n")
            .With("prayer/laos/her.md", $"---\ntitle: Her\nstory: zephyrine\n---\nFor {Secret}.\n")
            .With("prayer/laos/her.ko.md", $"---\ntitle: 그\ntranslated-by: machine\n---\n{Secret}.\n");
        using var client = other.NewClient();
        foreach (var edition in new[] { "", "/ko" })
        {
            Assert.Contains(Secret, await client.GetStringAsync($"{edition}/news/zephyrine", Cancel), StringComparison.Ordinal);
            Assert.Contains(Secret, await client.GetStringAsync($"{edition}/countries/laos/pray", Cancel), StringComparison.Ordinal);
            var pack = await client.GetStringAsync($"{edition}/countries/laos/pack.html", Cancel);
            Assert.DoesNotContain(Secret, pack, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("visit", pack, StringComparison.Ordinal);
            Assert.DoesNotContain("older stories", pack, StringComparison.Ordinal);
        }
    }
}
