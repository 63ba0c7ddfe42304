using System.Net;
using AngleSharp.Html.Dom;

namespace PersecutionProfile.Web.Tests;

/// <summary>What holds for every address of the shipped site.</summary>
public class WholeSiteTests(SiteFixture site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_answers()
    {
        using var client = site.NewClient();
        foreach (var url in site.Site.Addresses.PathsOf(AddressGroup.Page))
        {
            using var response = await client.GetAsync(url, Cancel);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{url} answers {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_page_has_one_first_heading_and_its_landmarks()
    {
        await ForEachPageAsync((url, page) =>
        {
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{url} has {page.QuerySelectorAll("h1").Length} first headings");
            Assert.NotEmpty(page.QuerySelector("h1")!.TextContent.Trim());
            foreach (var landmark in new[] { "header", "nav", "main", "footer" })
                Assert.True(page.QuerySelector(landmark) is not null, $"{url} has no {landmark}");
            Assert.Equal("#main", page.QuerySelector("a.skip")?.GetAttribute("href"));
            Assert.NotNull(page.QuerySelector("main#main"));
        });
    }

    [Fact]
    public async Task Every_page_says_what_it_is()
    {
        var titles = new Dictionary<string, string>();
        await ForEachPageAsync((url, page) =>
        {
            Assert.True(titles.TryAdd(page.Title!, url), $"{url} has the same title as {titles.GetValueOrDefault(page.Title!)}");
            Assert.NotEmpty(page.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
            Assert.Equal(
                new Uri(site.Site.Settings.BaseUrl, url).AbsoluteUri, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        });
    }

    [Fact]
    public async Task Every_page_but_home_has_a_breadcrumb()
    {
        await ForEachPageAsync((url, page) =>
            Assert.True(url == "/" || page.QuerySelector("nav[aria-label=Breadcrumb]") is not null, $"{url} has no breadcrumb"));
    }

    [Fact]
    public async Task Every_page_shows_the_way_out_among_its_first_links()
    {
        await ForEachPageAsync((url, page) =>
            Assert.Contains("/exit", page.QuerySelectorAll("a[href]").Take(2).Select(link => link.GetAttribute("href"))));
    }

    [Fact]
    public async Task No_page_loads_anything_from_another_host_or_styles_itself()
    {
        await ForEachPageAsync((url, page) =>
        {
            var loaded = page.QuerySelectorAll(
                "[src], link[rel=stylesheet], link[rel=icon], link[rel=manifest], [srcset], object, iframe, form[action]")
                .Select(
                    element =>
                        element.GetAttribute("src")
                            ?? element.GetAttribute("href")
                            ?? element.GetAttribute("srcset")
                            ?? element.GetAttribute("action")
                            ?? "");
            Assert.All(
                loaded,
                address =>
                    Assert.True(address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal), $"{url} loads {address}"));
            Assert.True(page.QuerySelector("[style], style") is null,
                $"{url} has an inline style: {page.QuerySelector("[style], style")?.OuterHtml}");
            Assert.DoesNotContain(
                page.QuerySelectorAll("*").SelectMany(element => element.Attributes),
                attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public async Task Every_anchor_is_unique_on_its_page()
    {
        await ForEachPageAsync((url, page) =>
        {
            var twice = page.QuerySelectorAll("[id]")
                .GroupBy(element => element.Id)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key);
            Assert.True(!twice.Any(), $"{url} has these anchors twice: {string.Join(", ", twice)}");
        });
    }

    [Fact]
    public async Task Every_internal_link_leads_to_a_page_and_an_anchor_that_exist()
    {
        var pages = new Dictionary<string, IHtmlDocument>();
        await ForEachPageAsync((url, page) => pages.Add(url, page));
        using var client = site.NewClient();
        var others = new HashSet<string>();
        foreach (var (url, page) in pages)
        {
            foreach (var target in page
                .QuerySelectorAll("a[href], link[href]")
                .Select(link => link.GetAttribute("href")!)
                .Where(href => href.StartsWith('/') || href.StartsWith('#')))
            {
                var parts = target.Split('#', 2);
                var path = parts[0].Length == 0 ? url : parts[0];
                if (!pages.TryGetValue(path, out var other))
                    others.Add(path);
                else if (parts.Length == 2)
                    Assert.True(other.GetElementById(parts[1]) is not null, $"{url} links to {target}, which has no such anchor");
            }
        }
        foreach (var path in others)
        {
            using var response = await client.GetAsync(path, Cancel);
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther,
                $"{path} is linked to and answers {response.StatusCode}");
        }
    }

    private async Task ForEachPageAsync(Action<string, IHtmlDocument> check)
    {
        foreach (var url in site.Site.Addresses.PathsOf(AddressGroup.Page))
            check(url, await site.GetPageAsync(url, Cancel));
    }
}
