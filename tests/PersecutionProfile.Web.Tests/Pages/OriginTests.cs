namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>A page says who drafted it and who has reviewed it, and so does every form that leaves the site.</summary>
public sealed class OriginTests
{
    private const string ByMachine =
        "Drafted by machine from published reports read up to March 2026. Nobody who knows the country has reviewed it.";
    private const string Keys = "drafted-by: machine\nread-until: 2026-03";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Keys, ByMachine)]
    [InlineData(Keys + "\nreviewed-by: a pastor who lived there\nreviewed: 2026-10",
        "Drafted by machine from published reports read up to March 2026. Reviewed by a pastor who lived there in October 2026.")]
    [InlineData("drafted-by: a person\nreviewed-by: A nurse.\nreviewed: 2026-10-03",
        "Drafted by a person. Reviewed by A nurse on 3 October 2026.")]
    [InlineData("reviewed-by: a nurse", "Reviewed by a nurse.")]
    [InlineData("drafted-by: machine", "Drafted by machine. Nobody who knows the country has reviewed it.")]
    [InlineData("read-until: 2026-03",
        "Written from published reports read up to March 2026. Nobody who knows the country has reviewed it.")]
    public async Task A_country_and_a_story_end_with_it(string keys, string sentence)
    {
        await using var site = Site(keys);
        foreach (var path in new[] { "/countries/laos", "/news/trial" })
        {
            var last = (await site.GetPageAsync(path, Cancel)).QuerySelectorAll("main p.fine")[^1];
            Assert.Equal(sentence, last.TextContent.Trim());
            Assert.DoesNotContain("Last checked", last.ParentElement!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_that_claims_nothing_says_nothing()
    {
        await using var site = Site("reviewed: 2026-10-03");
        var main = (await site.GetPageAsync("/countries/laos", Cancel)).QuerySelector("main")!.TextContent;
        Assert.Contains("Last checked against its sources 3 October 2026.", main, StringComparison.Ordinal);
        Assert.DoesNotContain("reviewed it", main, StringComparison.Ordinal);
        Assert.DoesNotContain("Drafted", main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/countries/laos/pray")]
    [InlineData("/countries/laos/pack.html")]
    [InlineData("/countries/laos/pray/print")]
    [InlineData("/countries/laos/pray/text")]
    [InlineData("/feed.xml")]
    [InlineData("/pray")]
    public async Task Every_form_that_leaves_the_site_carries_it(string path)
    {
        await using var site = Site(Keys);
        using var client = site.NewClient();
        Assert.Contains(ByMachine, await client.GetStringAsync(path, Cancel), StringComparison.Ordinal);
    }

    private static TemporarySite Site(string keys) => new TemporarySite()
        .With("countries/laos.md", $"---\ntitle: Laos\ncode: LA\nsummary: On the Mekong.\n{keys}\n---\nText.\n")
        .WithStory("trial", "2026-01-02", $"countries: [laos]\n{keys}")
        .With("prayer/laos/rain.md", $"---\ntitle: Rain\n{keys}\n---\nFor rain.\n");
}
