using System.Net;
using AngleSharp.Dom;
using PersecutionProfile.Web.Export;
using PersecutionProfile.Web.Tests.Export;

namespace PersecutionProfile.Web.Tests.Preview;

/// <summary>The site where drafts are shown, as on a staging host: in Production, with the setting alone.</summary>
public sealed class PreviewTests
{
    private const string Broken = "---\ntitle: Laos: a visit\ndate: 2026-11-21\ndraft: true\nsummary: S.\n---\nText.\n";

    private static readonly string[] Addresses =
    [
        "/_preview", "/_preview/preview.css", "/_preview/reload.js", "/_preview/changes", "/_preview/unread/news/visit", "/news/visit",
        "/_preview/translations", "/_preview/translations/ko",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_address_of_a_file_that_cannot_be_read_shows_what_is_wrong_with_it()
    {
        await using var site = Preview().With("news/visit.md", Broken).With("news/other.md", "no front matter");
        using var client = site.NewClient();
        foreach (var path in new[] { "/news/visit", "/news/visit/" })
        {
            using var response = await client.GetAsync(path, Cancel);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var page = SiteFixture.Parse(await response.Content.ReadAsStringAsync(Cancel));
            Assert.Equal("This page cannot be shown yet", page.QuerySelector("h1")!.TextContent);
            var finding = Assert.Single(page.QuerySelectorAll("main .findings li"));
            Assert.Equal(
                "Error, line 2, column 8: There is a second colon in this line. Put quotation marks around the whole value: \"…\". (yaml-syntax)",
                WordsOf(finding.ChildNodes.TakeWhile(node => node is not IElement { LocalName: "pre" })));
            Assert.Equal("title: Laos: a visit", finding.QuerySelector("pre")!.TextContent);
            Assert.Equal("Laos:", finding.QuerySelector("mark")!.TextContent);
            Assert.Equal("news/visit.md Draft", WordsOf(page.QuerySelectorAll("main .files > li > a, main .files > li > .badge")));
        }
    }

    [Fact]
    public async Task A_file_that_shares_its_page_or_has_pages_below_it_shows_its_findings_there()
    {
        await using var site = Preview()
            .With("countries/laos.md", "---\ntitle: Laos: broken\n---\n")
            .With("prayer/peace.md", "---\ntitle: Peace: broken\n---\n");
        Assert.Equal(
            "countries/laos.md", (await site.GetPageAsync("/countries/laos/pray", Cancel)).QuerySelector("main .files a")!.TextContent);
        Assert.Equal("prayer/peace.md", (await site.GetPageAsync("/pray", Cancel)).QuerySelector(".preview .files a")!.TextContent);
        using var client = site.NewClient();
        foreach (var path in new[] { "/pray/1999-01-01", "/countries/mali", "/news/nothing" })
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_public_page_whose_file_breaks_keeps_its_last_good_version_and_says_what_is_wrong()
    {
        await using var site = Preview().WithCountry("laos", "LA", "Laos");
        await site.GetPageAsync("/countries/laos", Cancel);
        site.With("countries/laos.md", "---\ntitle: Laos: broken\n---\nText.\n");
        await Eventually.HoldsAsync(
            async () => (await site.GetPageAsync("/countries/laos", Cancel)).QuerySelector(".preview .findings") is not null);
        Assert.Contains(
            "Text about Laos",
            (await site.GetPageAsync("/countries/laos", Cancel)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_findings_and_all_drafts_are_one_click_away_from_every_page()
    {
        await using var site = Preview()
            .WithCountry("laos", "LA", "Laos")
            .With("news/visit.md", Broken)
            .WithStory("draft", "2026-01-01", "draft: true\ncountries: [laos]")
            .WithStory("christmas", "2026-01-01", "publish: 2126-12-24 18:00\ncountries: [laos]")
            .WithStory("old", "2026-01-01", "expires: 2026-02-01\ncountries: [laos]")
            .WithStory("public", "2026-01-01", "datline: Laos\ncountries: [laos]");
        foreach (var path in site.Site.Addresses
            .PathsOf(AddressGroup.Page)
            .Append("/_preview")
            .Append("/news/visit")
            .Append("/news/nothing"))
        {
            using var client = site.NewClient();
            var bar = SiteFixture.Parse(await (await client.GetAsync(path, Cancel)).Content.ReadAsStringAsync(Cancel))
                .QuerySelector(".preview a[href='/_preview']");
            Assert.Equal("3 findings, 4 not public", bar?.TextContent);
        }
        var page = await site.GetPageAsync("/_preview", Cancel);
        Assert.Equal(
            [
                "/news/christmas The story christmas To be published on 24 December 2126 at 18:00",
                "/news/draft The story draft Draft",
                "/news/old The story old Expired on 1 February 2026",
                "/news/visit news/visit.md Draft"
            ],
            page.QuerySelectorAll("#hidden .files > li")
                .Select(item => $"{item.QuerySelector("a")!.GetAttribute("href")} {WordsOf(item.QuerySelectorAll("a, .badge"))}"));
        Assert.Equal("news/draft.md, dated 1 January 2026", page.QuerySelector("#hidden a[href='/news/draft'] ~ small")!.TextContent);
        Assert.Equal(
            ["/news/christmas", "/news/public", "/news/visit"],
            page.QuerySelectorAll("#findings .files > li > a").Select(link => link.GetAttribute("href")));
        Assert.Equal("datline: Laos", page.QuerySelector("#findings .files > li:nth-child(2) pre")!.TextContent);
        Assert.Equal("datline dateline", WordsOf(page.QuerySelectorAll("#findings .files > li:nth-child(2) .findings li > code")));
    }

    [Fact]
    public async Task Very_many_findings_are_counted_and_the_first_are_shown()
    {
        await using var site = Preview()
            .With("countries/laos.md",
                $"---\ntitle: Laos\ncode: LA\nsummary: S.\n{string.Concat(Enumerable.Range(0, 501).Select(number => $"mistake-{number}: x\n"))}---\nText.\n");
        var page = await site.GetPageAsync("/_preview", Cancel);
        Assert.Equal(500, page.QuerySelectorAll(".findings li").Length);
        Assert.Equal("These are the first 500. The command check lists all 501.", page.QuerySelector("#findings > p")!.TextContent);
    }

    [Fact]
    public async Task One_finding_is_one_finding_and_none_are_none()
    {
        await using var one = Preview().WithStory("public", "2026-01-01");
        Assert.Equal("1 finding, everything public", (await one.GetPageAsync("/", Cancel)).QuerySelector(".preview a")!.TextContent);
        await using var none = Preview();
        Assert.Equal("no findings, everything public", (await none.GetPageAsync("/", Cancel)).QuerySelector(".preview a")!.TextContent);
    }

    [Fact]
    public async Task A_draft_is_marked_by_a_badge_and_not_in_its_title()
    {
        await using var site = Preview()
            .With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: S.\ndraft: true\n---\nText.\n")
            .WithCountry("mali", "ML", "Mali")
            .WithStory("visit", "2026-01-01", "draft: true\ncountries: [laos]")
            .With("prayer/laos/peace.md", "---\ntitle: Peace\ndraft: true\n---\nThat there be peace.\n")
            .With("help/write.md", "---\ntitle: Write\nsummary: S.\ncountries: [laos]\ndraft: true\n---\nText.\n");
        var pages = new[]
        {
            ("/", 4), ("/countries", 3), ("/countries/laos", 4), ("/countries/laos/pray", 2), ("/countries/laos/news", 2), ("/news", 1),
            ("/news/visit", 3), ("/help", 4), ("/search", 3), ("/countries/mali", 0), ("/countries/laos/letter", 1),
        };
        var found = new List<(string, int)>();
        foreach (var (path, _) in pages)
        {
            var page = await site.GetPageAsync(path, Cancel);
            found.Add((path, page.QuerySelectorAll("main .badge").Length));
            Assert.All(page.QuerySelectorAll("main .badge"), badge => Assert.Equal("Draft", badge.TextContent));
            Assert.DoesNotContain("Draft", page.Title, StringComparison.Ordinal);
        }
        Assert.Equal(pages, found);
        using var client = site.NewClient();
        foreach (var path in new[]
        {
            Paths.Feed, Paths.JsonFeed, Paths.PrayerFeed, "/countries/laos/feed.xml",
            Paths.Sitemap, Paths.FiguresJson,
        })
            Assert.DoesNotContain("Draft", await client.GetStringAsync(path, Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_form_to_print_or_show_says_that_it_is_a_preview_and_each_part_that_can_be_cut_out_what_is_a_draft()
    {
        await using var site = Preview()
            .With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: S.\ndraft: true\n---\nText.\n")
            .WithCountry("mali", "ML", "Mali")
            .With("prayer/mali/peace.md", "---\ntitle: Peace\ndraft: true\n---\nThat there be peace.\n")
            .With("prayer/mali/bread.md", "---\ntitle: Bread\n---\nThat there be bread.\n")
            .With("prayer/mali/words.md", "---\ntitle: Words\nkind: prayer\ndraft: true\n---\nLord.\n")
            .With("prayer/laos/rain.md", "---\ntitle: Rain\n---\nThat there be rain.\n");
        foreach (var (path, badges) in new[]
        {
            ("/countries/mali/pray/print", 2), ("/countries/mali/pray/print/discreet", 2), ("/countries/mali/pray/cards", 4),
            ("/countries/mali/pray/slides", 2), ("/countries/mali/card", 1), ("/countries/mali/pack.html", 2),
            ("/countries/laos/pray/print", 1), ("/countries/laos/pray/print/discreet", 1), ("/countries/laos/pray/cards", 9),
            ("/countries/laos/pray/slides", 1), ("/countries/laos/card", 1), ("/countries/laos/pack.html", 1),
        })
        {
            var page = await site.GetPageAsync(path, Cancel);
            Assert.Equal("Preview: not public", page.QuerySelector(".unpublished, main > p:first-child > strong")?.TextContent);
            Assert.True(badges == page.QuerySelectorAll("main .badge").Length,
                $"{path} has {page.QuerySelectorAll("main .badge").Length} badges");
            Assert.All(page.QuerySelectorAll("main .badge"), badge => Assert.Equal("Draft", badge.TextContent));
            Assert.DoesNotContain(
                page.QuerySelectorAll("li, section, .point").Where(part => part.QuerySelector(".badge") is null),
                part => part.TextContent.Contains("That there be peace.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_is_not_translated_is_listed_by_language_and_ready_to_be_copied()
    {
        await using var site = Preview()
            .WithCountry("laos", "LA", "Laos")
            .WithCountry("mali", "ML", "Mali")
            .WithStory("visit", "2020-01-01", "countries: [laos]")
            .With("countries/laos.ko.md", "---\nsummary: 나라.\ntranslated-by: machine\nfollows: {title: 000000}\n---\n본문.\n")
            .With("countries/mali.ko.md", "---\ntranslated-by: machine\nfollows: 2020-01-01\ndraft: true\n---\n")
            .WithLanguages("repository: https://github.com/owner/name.git");
        Assert.NotNull((await site.GetPageAsync("/_preview", Cancel)).QuerySelector("main a[href='/_preview/translations']"));
        var all = await site.GetPageAsync("/_preview/translations", Cancel);
        Assert.Equal(
            ["Korean 1 of 3 1 1 1 1", "French 0 of 3 0 0 3 0"],
            all.QuerySelectorAll("tbody tr").Select(row => WordsOf(row.Children)));

        var korean = await site.GetPageAsync(all.QuerySelector("tbody a")!.GetAttribute("href")!, Cancel);
        Assert.Contains("follows: {title: ", WordsOf(korean.QuerySelectorAll("#older .findings li")), StringComparison.Ordinal);
        Assert.Equal("/ko/countries/mali", korean.QuerySelector("#begun li a")!.GetAttribute("href"));
        Assert.Equal("countries/laos.ko.md", WordsOf(korean.QuerySelectorAll("#unreviewed li")));
        var missing = Assert.Single(korean.QuerySelectorAll("#missing details"));
        Assert.Equal("The story visit news/visit.ko.md", WordsOf(missing.QuerySelectorAll("summary")));
        Assert.Equal(
            ["/news/visit", "https://github.com/owner/name/new/main/content/news?filename=visit.ko.md"],
            missing.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));

        var template = missing.QuerySelector("textarea")!.TextContent;
        Assert.Contains("\n# title: The story visit\ntitle:\n", template, StringComparison.Ordinal);
        site.With("news/visit.ko.md", template);
        await Eventually.HoldsAsync(
            async () => (await site.GetPageAsync("/_preview/translations/ko", Cancel)).QuerySelector("#missing details") is null);
        var unread = await site.GetPageAsync("/ko/news/visit", Cancel);
        Assert.Equal("This page cannot be shown yet", unread.QuerySelector("h1")!.TextContent);
        Assert.Contains(
            "In this draft is still to be translated: title, summary, the text.",
            WordsOf(unread.QuerySelectorAll("main .findings li")),
            StringComparison.Ordinal);

        using var client = site.NewClient();
        foreach (var path in new[] { "/_preview/translations/en", "/_preview/translations/ar" })
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_site_in_one_language_is_told_how_to_have_more_and_no_other_host_is_guessed_at()
    {
        await using var one = Preview();
        Assert.Null((await one.GetPageAsync("/_preview", Cancel)).QuerySelector("main a[href*=translations]"));
        Assert.Contains(
            "languages: [en, ko]",
            (await one.GetPageAsync("/_preview/translations", Cancel)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal);
        await using var elsewhere = Preview()
            .WithCountry("laos", "LA", "Laos")
            .WithLanguages("repository: https://gitlab.example/owner/name");
        Assert.Equal(
            ["/countries/laos"],
            (await elsewhere.GetPageAsync("/_preview/translations/fr", Cancel)).QuerySelectorAll("#missing details a")
                .Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task It_is_for_no_search_engine_and_no_cache()
    {
        await using var site = Preview().WithCountry("laos", "LA", "Laos");
        using var client = site.NewClient();
        foreach (var path in new[]
        {
            "/", "/countries/laos", "/news/nothing",
            "/_preview", "/_preview/reload.js",
            "/robots.txt", "/feed.xml", "/healthz",
        })
        {
            using var response = await client.GetAsync(path, Cancel);
            Assert.Equal("noindex", string.Join(",", response.Headers.GetValues("X-Robots-Tag")));
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
            Assert.Null(response.Headers.ETag);
        }
        Assert.Equal("User-agent: *\nDisallow: /\n", await client.GetStringAsync("/robots.txt", Cancel));
    }

    [Fact]
    public async Task An_open_page_hears_of_each_snapshot_and_of_one_that_it_missed()
    {
        await using var site = Preview().WithCountry("laos", "LA", "Laos");
        using var client = site.NewClient();
        var page = await site.GetPageAsync("/", Cancel);
        var element = page.QuerySelector(".preview script")!;
        using var script = await client.GetAsync(element.GetAttribute("src"), Cancel);
        Assert.Equal("text/javascript", script.Content.Headers.ContentType?.MediaType);
        var shown = element.GetAttribute("data-snapshot");
        await using var changes = await client.GetStreamAsync("/_preview/changes", Cancel);
        using var lines = new StreamReader(changes);
        Assert.Equal($"data: {shown}", await lines.ReadLineAsync(Cancel));
        site.WithCountry("mali", "ML", "Mali");
        await lines.ReadLineAsync(Cancel);
        var next = await lines.ReadLineAsync(Cancel);
        Assert.StartsWith("data: ", next, StringComparison.Ordinal);
        Assert.NotEqual($"data: {shown}", next);
    }

    [Fact]
    public async Task Nothing_of_it_is_on_the_public_site()
    {
        await using var site = new TemporarySite().WithCountry("laos", "LA", "Laos").With("news/visit.md", Broken);
        using var client = site.NewClient();
        foreach (var path in Addresses)
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path, Cancel)).StatusCode);
        foreach (var path in site.Site.Addresses.PathsOf(AddressGroup.Page))
        {
            using var response = await client.GetAsync(path, Cancel);
            Assert.DoesNotContain("preview", await response.Content.ReadAsStringAsync(Cancel), StringComparison.OrdinalIgnoreCase);
            Assert.False(response.Headers.Contains("X-Robots-Tag"));
        }
        Assert.Contains("Allow: /", await client.GetStringAsync("/robots.txt", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_it_is_in_an_export()
    {
        await using var site = new TemporarySite().WithCountry("laos", "LA", "Laos").With("news/visit.md", Broken);
        Assert.DoesNotContain(
            ExportPlan.Of(site.Site),
            address => address.Address.Path.Contains("preview", StringComparison.Ordinal) || address.Address.Path == "/news/visit");
        using var export = await new ExportedSite().WithAsync(site, Cancel);
        foreach (var file in Directory.EnumerateFiles(export.Folder, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain("preview", await File.ReadAllTextAsync(file, Cancel), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task No_page_about_the_site_can_take_its_address()
    {
        await using var site = Preview()
            .With("pages/preview.md", "---\ntitle: Ours\nsummary: S.\n---\nText.\n")
            .With("pages/_preview.md", "---\ntitle: Theirs\nsummary: S.\n---\nText.\n");
        Assert.Equal("Ours", (await site.GetPageAsync("/preview", Cancel)).QuerySelector("h1")!.TextContent);
        Assert.Equal("Preview", (await site.GetPageAsync("/_preview", Cancel)).QuerySelector("h1")!.TextContent);
    }

    private static TemporarySite Preview()
    {
        var site = new TemporarySite();
        site.Settings["Content:ShowDrafts"] = "true";
        return site;
    }

    private static string WordsOf(IEnumerable<INode> nodes) =>
        string.Join(
            ' ', string.Join(' ', nodes.Select(node => node.TextContent)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
