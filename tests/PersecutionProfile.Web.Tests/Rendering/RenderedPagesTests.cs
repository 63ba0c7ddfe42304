using PersecutionProfile.Web.Tests.Commands;

namespace PersecutionProfile.Web.Tests.Rendering;

/// <summary>A page is made once, and kept while there is room.</summary>
public sealed class RenderedPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_many_ask_at_once_a_page_is_rendered_once()
    {
        await using var site = new TemporarySite().WithCountry("laos", "LA", "Laos");
        using var counted = new CountedMetrics(site);
        using var client = site.NewClient();
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => client.GetByteArrayAsync("/countries/laos", Cancel)));
        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.Equal(1, counted["renders"]);
    }

    [Fact]
    public async Task Unknown_addresses_share_one_page()
    {
        await using var site = new TemporarySite();
        using var counted = new CountedMetrics(site);
        using var client = site.NewClient();
        for (var number = 0; number < 50; number++)
            using (await client.GetAsync($"/nothing-{number}", Cancel))
            { }
        Assert.Equal(1, counted["renders"]);
    }

    [Fact]
    public async Task Where_there_is_no_room_left_pages_are_rendered_again_and_are_the_same()
    {
        await using var site = new TemporarySite();
        site.Settings["PageMegabytes"] = "1";
        var text = string.Concat(Enumerable.Repeat("A sentence of a long story. ", 1000));
        for (var number = 0; number < 60; number++)
            site.With($"news/story-{number}.md", $"---\ntitle: Story {number}\ndate: 2020-01-01\nsummary: A story\n---\n{text}\n");
        using var counted = new CountedMetrics(site);
        using var client = site.NewClient();
        var first = await client.GetByteArrayAsync("/news/story-0", Cancel);
        foreach (var story in site.Site.Stories)
            await client.GetByteArrayAsync(Paths.Story(story.Slug), Cancel);
        Assert.Equal(60, counted["renders"]);
        Assert.Equal(first, await client.GetByteArrayAsync("/news/story-0", Cancel));
        foreach (var story in site.Site.Stories)
            await client.GetByteArrayAsync(Paths.Story(story.Slug), Cancel);
        Assert.InRange(counted["renders"], 61 + 60 - 1_000_000 / 44_000, 121);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("much")]
    public async Task A_wrong_size_is_said_in_a_sentence(string size)
    {
        await using var site = new TemporarySite();
        var (code, _, error) = await CommandLineTests
            .RunAsync(site.Folder, "serve", "--content", ".", "--urls", "http://127.0.0.1:0", $"--PageMegabytes={size}");
        Assert.Equal(1, code);
        Assert.Contains($"PageMegabytes is “{size}”", error, StringComparison.Ordinal);
    }
}
