using System.Net;
using AngleSharp.Html.Dom;

namespace PersecutionProfile.Web.Tests;

/// <summary>What holds for every address of the shipped site. Each page is read once, for all that is asked of it.</summary>
public class WholeSiteTests(SiteFixture site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_is_whole_says_what_it_is_loads_nothing_from_elsewhere_and_leads_to_what_exists()
    {
        var titles = new Dictionary<string, string>();
        var anchors = new Dictionary<string, HashSet<string>>();
        var links = new List<(string From, string Target)>();
        foreach (var url in site.Site.Addresses.PathsOf(AddressGroup.Page))
        {
            var page = await site.GetPageAsync(url, Cancel);
            AssertIsWhole(url, page);
            AssertSaysWhatItIs(url, page);
            Assert.True(titles.TryAdd(page.Title!, url), $"{url} has the same title as {titles.GetValueOrDefault(page.Title!)}");
            AssertLoadsNothingFromAnotherHostAndDoesNotStyleItself(url, page);
            anchors.Add(url, AnchorsOf(url, page));
            links.AddRange(page.QuerySelectorAll("a[href], link[href]")
                .Select(link => link.GetAttribute("href")!)
                .Where(href => href.StartsWith('/') || href.StartsWith('#'))
                .Select(href => (url, href)));
        }
        await AssertLeadToWhatExistsAsync(links, anchors);
    }

    private static void AssertIsWhole(string url, IHtmlDocument page)
    {
        Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{url} has {page.QuerySelectorAll("h1").Length} first headings");
        Assert.True(page.QuerySelector("h1")!.TextContent.Trim().Length > 0, $"{url} has an empty heading");
        foreach (var landmark in new[] { "header", "nav", "main", "footer" })
            Assert.True(page.QuerySelector(landmark) is not null, $"{url} has no {landmark}");
        Assert.Equal((url, "#main"), (url, page.QuerySelector("a.skip")?.GetAttribute("href")));
        Assert.True(page.QuerySelector("main#main") is not null, $"{url} has nothing to skip to");
        Assert.True(url == "/" || page.QuerySelector("nav[aria-label=Breadcrumb]") is not null, $"{url} has no breadcrumb");
        Assert.True(
            page.QuerySelectorAll("a[href]").Take(2).Any(link => link.GetAttribute("href") == "/exit"),
            $"{url} does not show the way out among its first links");
    }

    private void AssertSaysWhatItIs(string url, IHtmlDocument page)
    {
        Assert.True(page.QuerySelector("meta[name=description]")?.GetAttribute("content") is { Length: > 0 }, $"{url} has no description");
        Assert.Equal(new Uri(site.Site.Settings.BaseUrl, url).AbsoluteUri, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal((url, "en"), (url, page.DocumentElement.GetAttribute("lang")));
    }

    private static void AssertLoadsNothingFromAnotherHostAndDoesNotStyleItself(string url, IHtmlDocument page)
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
        Assert.True(
            page.QuerySelector("[style], style") is null, $"{url} has an inline style: {page.QuerySelector("[style], style")?.OuterHtml}");
        var acts = page.All.FirstOrDefault(
            element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.True(acts is null, $"{url} acts by itself: {acts?.OuterHtml}");
    }

    private static HashSet<string> AnchorsOf(string url, IHtmlDocument page)
    {
        var anchors = new HashSet<string>();
        foreach (var element in page.QuerySelectorAll("[id]"))
            Assert.True(anchors.Add(element.Id!), $"{url} has the anchor {element.Id} twice");
        return anchors;
    }

    private async Task AssertLeadToWhatExistsAsync(List<(string From, string Target)> links, Dictionary<string, HashSet<string>> anchors)
    {
        var others = new HashSet<string>();
        foreach (var (from, target) in links)
        {
            var parts = target.Split('#', 2);
            var path = parts[0].Length == 0 ? from : parts[0];
            if (!anchors.TryGetValue(path, out var there))
                others.Add(path);
            else if (parts.Length == 2)
                Assert.True(there.Contains(parts[1]), $"{from} links to {target}, which has no such anchor");
        }
        using var client = site.NewClient();
        foreach (var path in others)
        {
            using var response = await client.GetAsync(path, Cancel);
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther,
                $"{path} is linked to and answers {response.StatusCode}");
        }
    }
}
