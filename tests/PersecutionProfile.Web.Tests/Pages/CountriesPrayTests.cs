using AngleSharp.Dom;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>The prayers of a country on its page, and the forms that go to other places.</summary>
public class CountriesPrayTests(SiteFixture site)
{
    private static readonly Slug Laos = Slug.Parse("laos");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answered_point_gives_thanks_and_is_prayed_no_more()
    {
        await using var other = new TemporarySite().WithCountry("laos", "LA", "Laos")
            .With("prayer/laos/open.md", "---\ntitle: Open\n---\nFor one.\n")
            .With("prayer/laos/answered.md", "---\ntitle: A release\nanswered: 2020-05-01\nthanks: She is home.\n---\nFor another.\n")
            .With("prayer/laos/overdue.md", "---\ntitle: Long ago\nreview-by: 2020-01-01\n---\nIs it so still?\n")
            .With("prayer/laos/overdue-words.md", "---\ntitle: Old words\nkind: prayer\nreview-by: 2020-01-01\n---\nFor those of then.\n");
        var page = await other.GetPageAsync("/countries/laos/pray", Cancel);
        string[] Titles(string heading) => [
            .. page.QuerySelectorAll("main h2")
                .First(title => title.TextContent == heading).ParentElement!
                .QuerySelectorAll("h3")
                .Select(title => title.TextContent)
        ];
        Assert.Equal(["Open"], Titles("Prayer points"));
        Assert.Equal(["A release"], Titles("Thanksgiving"));
        Assert.Equal(["Long ago", "Old words"], Titles("Asked some time ago, not checked since"));
        Assert.Contains("Answered 1 May 2020. She is home.", page.GetElementById("answered")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["Open"], (await other.GetPageAsync("/pray", Cancel)).QuerySelectorAll("#today h3").Select(title => title.TextContent));
        foreach (var form in other.Site.Addresses
            .PathsOf(AddressGroup.Form)
            .Where(path => !path.EndsWith("pack.html", StringComparison.Ordinal)))
        {
            Assert.DoesNotMatch("Long ago|Old words", (await other.GetPageAsync(form, Cancel)).Body!.TextContent);
        }
    }

    [Fact]
    public async Task The_heading_of_every_point_is_the_link_to_it()
    {
        var page = await site.GetPageAsync("/countries/laos/pray", Cancel);
        var points = page.QuerySelectorAll(".points > li");
        Assert.NotEmpty(points);
        Assert.All(points, point =>
        {
            Assert.Equal($"#{point.Id}", point.QuerySelector("h3 a")!.GetAttribute("href"));
        });
    }

    [Fact]
    public async Task The_page_leads_to_every_form_and_gives_the_line_that_embeds_the_card()
    {
        var page = await site.GetPageAsync("/countries/laos/pray", Cancel);
        var links = page.QuerySelectorAll("#forms a").Select(link => link.GetAttribute("href")).ToArray();
        foreach (var form in site.Site.Addresses
            .PathsOf(AddressGroup.Form)
            .Where(path => path.StartsWith("/countries/laos/", StringComparison.Ordinal))
            // Those of the kit stand on its page.
            .Where(path => !Paths.IsBelow(path, Paths.CountryKit(Laos)))
            .Append(Paths.CountryKit(Laos))
            .Append(Paths.CountryText(Laos))
            .Append(Paths.Calendar))
        {
            Assert.Contains(form, links);
        }
        var frame = SiteFixture.Parse(page.QuerySelector("#forms code")!.TextContent).QuerySelector("iframe")!;
        Assert.Equal(new Uri(site.Site.Settings.BaseUrl, "/countries/laos/card").AbsoluteUri, frame.GetAttribute("src"));
        Assert.Equal("Pray for Laos", frame.GetAttribute("title"));
    }

    [Fact]
    public async Task Every_form_has_one_first_heading_and_neither_menu_nor_way_out()
    {
        foreach (var path in site.Site.Addresses.PathsOf(AddressGroup.Form))
        {
            var page = await site.GetPageAsync(path, Cancel);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.Null(page.QuerySelector("a[href='/exit'], header, footer"));
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        }
    }

    [Fact]
    public async Task Slides_say_Amen_after_the_last_prayer_and_then_only_name_sources()
    {
        var slides = (await site.GetPageAsync("/countries/laos/pray/slides", Cancel)).QuerySelectorAll("main > section");
        var amen = slides.Single(slide => slide.QuerySelector("h2")?.TextContent == "Amen");
        var after = slides.SkipWhile(slide => slide != amen).Skip(1).ToArray();
        Assert.NotEmpty(after);
        Assert.All(after, slide => Assert.Equal("sources", slide.ClassName));
        Assert.Equal(after.Length, slides.Count(slide => slide.ClassName == "sources"));
        Assert.Equal("#slide-0", slides[^1].QuerySelector(".turn a")!.GetAttribute("href"));
        Assert.Equal(Enumerable.Range(0, slides.Length).Select(Anchors.Slide), slides.Select(slide => slide.Id));
    }

    [Fact]
    public async Task The_discreet_sheet_tells_nobody_where_it_is_from()
    {
        var page = await site.GetPageAsync("/countries/laos/pray/print/discreet", Cancel);
        Assert.Equal("Notes", page.Title);
        Assert.Contains("switch off headers and footers", page.QuerySelector(".before")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Site.Settings.Name, page.DocumentElement.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(site.Site.Settings.BaseUrl.Host, page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Eight_cards_are_filled_where_there_are_fewer_points()
    {
        var page = await site.GetPageAsync("/countries/nigeria/pray/cards", Cancel);
        Assert.Equal(8, page.QuerySelectorAll(".cards > li").Length);
    }

    [Fact]
    public async Task Only_the_card_may_be_framed()
    {
        using var client = site.NewClient();
        foreach (var path in (string[])["/", "/countries/laos", .. site.Site.Addresses.PathsOf(AddressGroup.Form)])
        {
            using var response = await client.GetAsync(path, Cancel);
            var isCard = path.EndsWith("/card", StringComparison.Ordinal);
            var policy = string.Join(";", response.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains(isCard ? "frame-ancestors *" : "frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal(!isCard, response.Headers.Contains("X-Frame-Options"));
        }
    }
}
