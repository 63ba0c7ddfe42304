using System.Text;
using AngleSharp.Dom;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Export;
using PersecutionProfile.Web.Tests.Export;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Carrying;

/// <summary>The site as files that no server answers for.</summary>
public class StickTests(SiteFixture shipped)
{
    private static readonly string[] References = ["href", "src", "action", "formaction", "poster", "data", "cite", "background"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_leads_to_files_of_the_stick_alone()
    {
        await using var site = CarriedSite.New();
        using var stick = await CarriedSite.ExportAsync(site, Cancel);
        var files = stick.Times().Keys.ToHashSet(StringComparer.Ordinal);
        var pages = files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        Assert.Contains("ko/countries/laos/pray.html", pages);
        foreach (var file in pages)
            AssertLeadsInside(file, stick.Text(file), files);
        Assert.Contains(
            "<p>See the report and <a href=\"../countries/laos.html\">Laos</a>.</p>",
            stick.Text("news/elsewhere.html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_every_kind_of_the_shipped_content_leads_inside_and_says_once_when_it_was_made()
    {
        var (stick, plan) = (CarriedSite.Stick(shipped), StickPlan.Of(shipped.Site.Carried));
        var files = plan.Select(exported => exported.File)
            .Concat(shipped.Site.InEachLanguage.Select(edition => $"{edition.Folder}search-index.js"))
            .Concat(["exit.html", "assets/stick-search.js"])
            .ToHashSet(StringComparer.Ordinal);
        var sample = plan.Where(exported => exported.File.EndsWith(".html", StringComparison.Ordinal))
            .GroupBy(exported => (exported.Address.Kind, exported.Address.Language))
            .SelectMany(group => group.Take(2));
        foreach (var exported in sample)
        {
            var html = Encoding.UTF8.GetString((await stick.MakeAsync(stick.Files, exported)).Span);
            AssertLeadsInside(exported.File, html, files);
            var edition = shipped.Site.In(exported.Address);
            var date = edition.Words.Dates.Of(edition.Today);
            Assert.Equal(2, SiteFixture.Parse(html).Body!.TextContent.Split(edition.Words.Copies.MadeOn(date)).Length);
        }
    }

    [Fact]
    public async Task No_page_says_today_or_how_long_ago_and_each_says_at_its_top_when_it_was_made()
    {
        await using var site = CarriedSite.New();
        using var stick = await CarriedSite.ExportAsync(site, Cancel);
        var words = site.Site.Words;
        foreach (var file in new[] { "index.html", "pray.html", "pray/calendar.html", "help.html", "news.html", "search.html" })
        {
            var main = SiteFixture.Parse(stick.Text(file)).QuerySelector("main")!;
            Assert.Equal(words.Copies.MadeOn(words.Dates.Of(site.Site.Today)), main.FirstElementChild!.TextContent);
            foreach (var word in new[]
            {
                words.Pray.Today, words.Pray.Yesterday(""), words.Pray.Tomorrow(""), words.Search.TodaysCountry, words.Stories.YearsAgo(6),
            })
            {
                Assert.DoesNotContain(word, main.TextContent, StringComparison.Ordinal);
            }
        }
        var page = await site.GetPageAsync("/pray", Cancel);
        Assert.Contains(words.Pray.Today, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_invites_to_nothing_that_needs_the_network()
    {
        await using var site = CarriedSite.New();
        using var stick = await CarriedSite.ExportAsync(site, Cancel);
        var words = site.Site.Words;
        foreach (var file in stick.Times().Keys.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var text = stick.Text(file);
            foreach (var word in new[] { words.Forms.CardForSites, words.Kit.Choose, words.Pray.SubscribeEnd, words.Letter.Mail, "iframe" })
                Assert.False(text.Contains(SiteWords.Encode(word), StringComparison.Ordinal), $"{file}: {word}");
        }
    }

    [Fact]
    public async Task Its_top_says_in_each_language_how_it_is_read()
    {
        await using var site = CarriedSite.New();
        using var stick = await CarriedSite.ExportAsync(site, Cancel);
        var text = stick.Text("README.txt");
        foreach (var edition in site.Site.InEachLanguage)
            Assert.Contains(edition.Words.Copies.MadeOn(edition.Words.Dates.Of(edition.Today)), text, StringComparison.Ordinal);
        foreach (var file in new[] { "index.html", "ko.html", "books/en.epub", "books/ko.epub" })
        {
            Assert.Contains(file, text, StringComparison.Ordinal);
            Assert.Contains(file, stick.Times().Keys);
        }
    }

    [Fact]
    public async Task It_holds_what_readers_use_under_names_that_every_stick_can_hold()
    {
        await using var site = CarriedSite.New();
        using var stick = await CarriedSite.ExportAsync(site, Cancel);
        var files = stick.Times().Keys.ToArray();
        string[] used = ["index.html", "search.html", "ko/search-index.js", "countries/laos/pray/text.txt", "countries/laos/kit.zip"];
        Assert.All(used, file => Assert.Contains(file, files));
        Assert.DoesNotContain(files, file => file.Contains("feed", StringComparison.Ordinal));
        foreach (var file in new[] { "sitemap.xml", "robots.txt", "_headers", "404.html", ".hosting/nginx.conf", "index.html.br" })
            Assert.DoesNotContain(file, files);
        Assert.All(files.Except(["README.txt"]), file => Assert.Matches("^[a-z0-9/._-]+$", file));
        Assert.All(files, file => Assert.InRange(file.Length, 1, 200));
        Assert.Equal(files.Length, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public async Task A_name_that_Windows_keeps_for_itself_is_refused_with_its_address()
    {
        await using var site = new TemporarySite().WithStory("aux", "2020-01-01");
        var error = Assert.Throws<PersecutionProfile.Web.Settings.ContentException>(() => StickPlan.Of(site.Site));
        Assert.Contains("news/aux.html of /news/aux", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_one_rewrites_no_file_and_its_way_out_says_nothing()
    {
        await using var site = CarriedSite.New();
        using var one = await CarriedSite.ExportAsync(site, Cancel);
        using var other = await CarriedSite.ExportAsync(site, Cancel);
        Assert.Equal(one.Times().Keys, other.Times().Keys);
        Assert.All(one.Times().Keys, file => Assert.True(one.Bytes(file).AsSpan().SequenceEqual(other.Bytes(file)), file));
        Assert.Equal("", SiteFixture.Parse(one.Text("exit.html")).Body!.TextContent.Trim());
    }

    [Fact]
    public async Task What_no_copy_may_hold_is_not_on_it()
    {
        await using var site = CarriedSite.New();
        var carried = site.Site.Carried;
        var paths = StickPlan.Of(carried).Select(exported => exported.Address.Path);
        Assert.All(
            paths.Where(path => !path.StartsWith("/assets/", StringComparison.Ordinal)),
            path => Assert.True(carried.Addresses.Has(path), path));
    }

    private static void AssertLeadsInside(string file, string html, HashSet<string> files)
    {
        var page = SiteFixture.Parse(html);
        var from = new Uri($"file:///{file}");
        foreach (var (element, attribute) in page.All.SelectMany(element => element.Attributes.Select(attribute => (element, attribute))))
        {
            if (attribute.Name == "integrity")
                Assert.Fail($"{file}: {element.OuterHtml}");
            if (attribute.Name == "xmlns" || attribute.Name == "content" || attribute.Value.StartsWith('#'))
                continue;
            Assert.False(
                attribute.Value.StartsWith('/') || attribute.Value.Contains("://", StringComparison.Ordinal),
                $"{file}: {element.OuterHtml}");
            foreach (var way in WaysOf(attribute))
            {
                var target = new Uri(from, way);
                Assert.True(target.Scheme == "file" && files.Contains(target.AbsolutePath[1..]), $"{file}: {way}");
            }
        }
        Assert.Empty(
            page.QuerySelectorAll("link[rel=canonical], link[rel=alternate], link[rel=manifest], [property^='og:'], [type$=json]"));
        Assert.Single(page.QuerySelectorAll("meta[http-equiv=Content-Security-Policy]"));
        Assert.Equal(html.Split("<a ").Length, html.Split("</a>").Length);
    }

    private static string[] WaysOf(IAttr attribute) =>
        attribute.Name == "srcset" ? [.. attribute.Value.Split(", ").Select(form => form.Split(' ')[0])]
        : References.Contains(attribute.Name) ? [attribute.Value]
        : [];
}
