using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PersecutionProfile.Web.Tests.Pages;

public sealed class SearchTests : IDisposable
{
    private readonly TemporarySite site = new TemporarySite()
        .WithCountry("laos", "LA", "Laos")
        .WithCountry("north-korea", "KP", "North Korea")
        .WithStory("trial", "2020-01-01", "countries: [laos]")
        .WithStory("hidden", "2020-01-01", "draft: true")
        .With("prayer/laos/untitled.md", "---\n---\nPray for <b>fishers</b> & “others” in 북한.");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Results_lead_to_the_page_with_the_passage_marked()
    {
        var page = await SearchAsync("text lao");
        var first = page.QuerySelector("main li h3 a");
        Assert.Equal("/countries/laos", first?.GetAttribute("href"));
        Assert.Equal("Laos", first?.QuerySelector("mark")?.TextContent);
        Assert.Equal("Text about Laos.", page.QuerySelector("main li p")?.TextContent);
        Assert.Equal(["Text", "Laos"], page.QuerySelectorAll("main li p mark").Take(2).Select(mark => mark.TextContent));
    }

    [Fact]
    public async Task A_prayer_point_without_a_title_is_still_a_link_to_itself()
    {
        var page = await SearchAsync("fishers");
        var link = page.QuerySelector("main li h3 a");
        Assert.Equal(("/countries/laos/pray#untitled", "Prayer point: Laos"), (link?.GetAttribute("href"), link?.TextContent));
        Assert.Equal("Pray for <b>fishers</b> & “others” in 북한.", page.QuerySelector("main li p")?.TextContent);
    }

    [Fact]
    public async Task Text_of_any_script_is_found() =>
        Assert.Equal("북한", (await SearchAsync("북한")).QuerySelector("main li mark")?.TextContent);

    [Fact]
    public async Task Drafts_are_never_found() => Assert.Null((await SearchAsync("hidden")).QuerySelector("main mark"));

    [Fact]
    public async Task Results_can_be_narrowed_by_plain_links_and_the_form()
    {
        var page = await SearchAsync("a");
        Assert.Equal(
            ["/search?q=a", "/search?q=a&kind=country", "/search?q=a&kind=story"],
            page.QuerySelectorAll("nav[aria-label='Kinds of results'] a").Select(link => link.GetAttribute("href")));
        var narrowed = await site.GetPageAsync("/search?q=a&kind=story&country=laos", Cancel);
        Assert.Equal(["/news/trial"], narrowed.QuerySelectorAll("main li h3 a").Select(link => link.GetAttribute("href")));
        Assert.Equal("laos", narrowed.QuerySelector<IHtmlSelectElement>("select")?.Value);
        Assert.Equal("story", narrowed.QuerySelector<IHtmlInputElement>("input[name=kind]")?.Value);
    }

    [Theory]
    [InlineData("kind=nonsense&country=atlantis")]
    [InlineData("kind=&country=")]
    [InlineData("kind=1&country=../etc&q=again")]
    public async Task A_filter_that_does_not_exist_is_none(string filter) =>
        Assert.NotNull((await site.GetPageAsync($"/search?q=laos&{filter}", Cancel)).QuerySelector("main li a[href='/countries/laos']"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("(a+)+$ [z-a] \\ {1,")]
    [InlineData("' & &amp; \u202e \0")]
    public async Task What_is_typed_is_shown_as_text(string text)
    {
        var page = await SearchAsync(text);
        Assert.Equal(text.Replace('\0', '\ufffd'), page.QuerySelector<IHtmlInputElement>("input[name=q]")?.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main script, main img"));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("%00")]
    [InlineData("%ed%a0%80")]
    [InlineData("%ff%fe")]
    [InlineData("a&q=b&q=c")]
    public async Task Broken_addresses_are_answered(string query)
    {
        using var client = site.NewClient();
        using var response = await client.GetAsync($"/search?q={query}", Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("e%CC%81%EF%BF%BE")]
    [InlineData("laos%EF%BF%BE")]
    [InlineData("laos%EF%B7%90")]
    [InlineData("laos%F0%9F%BF%BE")]
    [InlineData("%EF%BF%BF")]
    public async Task What_is_no_character_finds_nothing(string query)
    {
        site.WithStory("broken", "2020-01-01").With("pages/broken.md", "---\ntitle: A\nsummary: B\n---\nText e\u0301\ufffe 北\ufffe.\n");
        using var client = site.NewClient();
        using var response = await client.GetAsync($"/search?q={query}", Cancel);
        var page = SiteFixture.Parse(await response.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Nothing found", page.QuerySelector("h2")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\ufdd0-\ufdef\ufffe\uffff]|\ud83f\udffe", page.Source.Text);
        Assert.NotNull((await SearchAsync("laos")).QuerySelector("main li a[href='/countries/laos']"));
    }

    [Fact]
    public async Task A_long_query_is_cut_with_a_sentence()
    {
        var page = await SearchAsync(new string('x', 1_500));
        Assert.Equal(200, page.QuerySelector<IHtmlInputElement>("input[name=q]")?.GetAttribute("value")?.Length);
        Assert.Contains("first 200 characters", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%20%20")]
    [InlineData("/search?kind=story")]
    public async Task Without_a_word_there_is_the_index_of_everything(string address)
    {
        var page = await site.GetPageAsync(address, Cancel);
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToArray();
        Assert.Superset(
            new HashSet<string?> { "/countries/laos", "/countries/laos/news", "/countries/laos/pray", "/news/trial", "/sources", "/pray" },
            links.ToHashSet());
        Assert.DoesNotContain("/news/hidden", links);
    }

    [Fact]
    public async Task The_index_of_many_stories_lists_years()
    {
        for (var number = 1; number <= 201; number++)
            site.WithStory($"story-{number}", $"{2000 + number / 100}-01-01");
        var page = await site.GetPageAsync("/search", Cancel);
        Assert.Null(page.QuerySelector("main a[href='/news/story-1']"));
        Assert.Equal(
            ("/news/page/6", "2000: 99 stories"),
            (
                page.QuerySelector("main a[href='/news/page/6']")?.GetAttribute("href"),
                page.QuerySelector("main a[href='/news/page/6']")?.ParentElement?.TextContent.Trim()));
    }

    [Fact]
    public async Task A_hopeless_search_is_helped_on()
    {
        var page = await SearchAsync("Noth Corea");
        Assert.Contains("Nothing found", page.QuerySelector("h2")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("/countries/north-korea", page.QuerySelector("main ul a")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main a[href='/search?q=north%20korea']"));
        Assert.NotNull(page.QuerySelector("main a[href='/search']"));
        Assert.NotNull(page.QuerySelector("main .countries a[href='/countries/laos']"));
    }

    [Fact]
    public async Task More_than_fifty_results_say_so()
    {
        for (var number = 1; number <= 60; number++)
            site.WithStory($"story-{number}", "2020-01-01");
        var page = await SearchAsync("story");
        Assert.Equal(50, page.QuerySelectorAll("main ol > li").Length);
        Assert.Contains("best 50", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_asks_this_site_without_a_script()
    {
        var form = (await site.GetPageAsync("/search", Cancel)).QuerySelector<IHtmlFormElement>("main form")!;
        Assert.Equal(("get", "/search"), (form.Method, form.GetAttribute("action")));
        var input = form.QuerySelector<IHtmlInputElement>("input[type=search][name=q]")!;
        Assert.Equal("200", input.GetAttribute("maxlength"));
        Assert.NotEmpty(form.QuerySelector($"label[for={input.Id}]")!.TextContent);
    }

    private Task<IHtmlDocument> SearchAsync(string text) => site.GetPageAsync($"/search?q={Uri.EscapeDataString(text)}", Cancel);
}
