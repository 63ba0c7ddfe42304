using PersecutionProfile.Web.Tests.Export;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>What was wrong is said where it stood, and in one list.</summary>
public sealed class CorrectionsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_says_what_was_corrected_on_it_and_leads_to_all_corrections()
    {
        await using var site = Corrected();
        var laos = await site.GetPageAsync("/countries/laos", Cancel);
        Assert.Equal(
            [
                "Withdrawn 3 November 2026. Christians, 400,000 (2022, Census Office): The source has taken it back.",
                "Corrected 5 January 2026. The river was called Mekkong."
            ],
            laos.QuerySelectorAll("#corrections li").Select(item => item.TextContent.Trim()));
        Assert.Equal("/corrections", laos.QuerySelector("#corrections a")!.GetAttribute("href"));
        Assert.NotNull(laos.QuerySelector("#contents a[href='#corrections']"));
        Assert.Equal(
            ["Withdrawn 9 November 2026. A village was named, which was wrong."],
            (await site.GetPageAsync("/news/trial", Cancel)).QuerySelectorAll("#corrections li").Select(item => item.TextContent.Trim()));
        Assert.Contains(
            "Corrected 4 January 2026. It is Mekong.",
            (await site.GetPageAsync("/countries/laos/pray", Cancel)).GetElementById("peace")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains(
            "Corrected 3 January 2026. It is not GBP 4.",
            (await site.GetPageAsync("/help", Cancel)).GetElementById("give")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_to_keep_says_what_was_corrected_in_what_it_holds()
    {
        await using var site = Corrected();
        Assert.Equal(
            [
                "Corrected 4 January 2026. It is Mekong.",
                "Withdrawn 9 November 2026. A village was named, which was wrong.",
                "Withdrawn 3 November 2026. Christians, 400,000 (2022, Census Office): The source has taken it back.",
                "Corrected 5 January 2026. The river was called Mekkong."
            ],
            (await site.GetPageAsync("/countries/laos/pack.html", Cancel))
                .QuerySelectorAll("ul.fine li")
                .Select(item => item.TextContent.Trim()));
    }

    [Fact]
    public async Task All_are_listed_newest_first_below_the_text_of_the_page_of_corrections()
    {
        await using var site = Corrected();
        var page = await site.GetPageAsync("/corrections", Cancel);
        Assert.Equal(
            ["/news/trial", "/countries/laos", "/countries/laos", "/countries/laos/pray#peace", "/help#give"],
            page.QuerySelectorAll(".prose ul a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Withdrawn 9 November 2026.", page.QuerySelector(".prose ul b")!.TextContent);
        Assert.Equal("Tell us.", page.QuerySelector(".prose p")!.TextContent);
    }

    [Fact]
    public async Task Nothing_of_a_hidden_entry_is_listed()
    {
        await using var site = Corrected()
            .With("news/secret.md",
                "---\ntitle: Secret\ndate: 2026-01-01\nsummary: S.\ndraft: true\ncorrections: {date: 2026-11-10, text: Hidden words.}\n---\nText.\n");
        using var client = site.NewClient();
        Assert.DoesNotContain("Hidden words", await client.GetStringAsync("/corrections", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_was_corrected_nothing_is_said_but_that()
    {
        await using var site = new TemporarySite()
            .WithCountry("laos", "LA", "Laos")
            .With("pages/corrections.md", "---\ntitle: Corrections\nsummary: S.\n---\nTell us.\n");
        Assert.Null((await site.GetPageAsync("/countries/laos", Cancel)).GetElementById("corrections"));
        Assert.Equal(
            "Tell us. None so far.",
            string.Join(
                ' ', (await site.GetPageAsync("/corrections", Cancel)).QuerySelectorAll(".prose p").Select(text => text.TextContent)));
    }

    [Fact]
    public async Task Without_a_page_of_corrections_nothing_leads_to_one()
    {
        await using var site = Corrected();
        File.Delete(Path.Combine(site.Folder, "pages/corrections.md"));
        Assert.Empty((await site.GetPageAsync("/countries/laos", Cancel)).QuerySelectorAll("#corrections a"));
    }

    [Fact]
    public async Task A_withdrawn_figure_is_nowhere_a_figure()
    {
        await using var site = Corrected();
        var laos = await site.GetPageAsync("/countries/laos", Cancel);
        Assert.DoesNotContain(
            "400,000",
            $"{laos.QuerySelector(".glance")?.TextContent} {laos.GetElementById("figures")!.TextContent}",
            StringComparison.Ordinal);
        var kept = (await site.GetPageAsync("/countries/laos/pack.html", Cancel)).QuerySelector("table")!.TextContent;
        Assert.Contains("300,000", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("400,000", kept, StringComparison.Ordinal);
        using var client = site.NewClient();
        foreach (var path in new[] { "/figures/christians", "/countries/laos/pray/print", Paths.FiguresCsv })
        {
            var text = await client.GetStringAsync(path, Cancel);
            Assert.Contains("300,000", text, StringComparison.Ordinal);
            Assert.DoesNotContain("400,000", text, StringComparison.Ordinal);
        }
        var json = System.Text.Json.Nodes.JsonNode.Parse(await client.GetStringAsync(Paths.FiguresJson, Cancel))!;
        Assert.Equal("300,000", Assert.Single(json["figures"]!.AsArray())!["value"]!.ToString());
        var withdrawn = Assert.Single(json["withdrawn"]!.AsArray())!;
        Assert.Equal("400,000 2026-11-03 The source has taken it back. https://test.example/countries/laos#corrections",
            $"{withdrawn["value"]} {withdrawn["withdrawn"]} {withdrawn["reason"]} {withdrawn["page"]}");
    }

    [Fact]
    public async Task A_correction_reaches_who_has_subscribed()
    {
        await using var site = Corrected();
        using var client = site.NewClient();
        var feed = await client.GetStringAsync(Paths.Feed, Cancel);
        Assert.Contains("<updated>2026-11-09T00:00:00", feed, StringComparison.Ordinal);
        Assert.Contains("Withdrawn 9 November 2026.&lt;/b&gt; A village was named, which was wrong.", feed, StringComparison.Ordinal);
        var ofCountry = await client.GetStringAsync("/countries/laos/feed.xml", Cancel);
        Assert.Contains("<id>https://test.example/countries/laos#corrections-2026-11-03</id>", ofCountry, StringComparison.Ordinal);
        Assert.Contains("Christians, 400,000 (2022, Census Office): The source has taken it back.", ofCountry, StringComparison.Ordinal);
        Assert.NotNull((await site.GetPageAsync("/countries/laos", Cancel)).GetElementById("corrections-2026-11-03"));
        Assert.Contains("<lastmod>2026-11-03</lastmod>", await client.GetStringAsync(Paths.Sitemap, Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_has_them_as_the_server_does()
    {
        await using var site = Corrected();
        using var export = await new ExportedSite().WithAsync(site, Cancel);
        using var client = site.NewClient();
        foreach (var (path, file) in new[]
        {
            ("/corrections", "corrections.html"),
            ("/countries/laos", "countries/laos.html"),
            ("/data/figures.json", "data/figures.json"),
        })
            Assert.Equal(await client.GetStringAsync(path, Cancel), export.Text(file));
        Assert.Contains("The source has taken it back.", export.Text("corrections.html"), StringComparison.Ordinal);
    }

    private static TemporarySite Corrected() => new TemporarySite()
        .With("sources.yml", "census: {title: Census, publisher: Census Office, date: 2022}\n")
        .With("figures.yml", "christians: {label: Christians, definition: All., unit: people, headline: true}\n")
        .With("countries/laos.md", """
        ---
        title: Laos
        code: LA
        summary: S.
        figures:
          - {name: christians, value: 400000, as-of: 2022, source: census, withdrawn: {date: 2026-11-03, text: The source has taken it back.}}
          - {name: christians, value: 300000, as-of: 2020, source: census}
        corrections:
          - {date: 2026-01-05, text: The river was called Mekkong.}
        ---
        Text.
        """)
        .WithStory("trial", "2026-01-16",
            "countries: [laos]\ncorrections: [{date: 2026-11-09, text: \"A village was named, which was wrong.\", withdrawn: true}]")
        .With("prayer/laos/peace.md",
            "---\ntitle: Peace\ncorrections: {date: 2026-01-04, text: It is Mekong.}\n---\nThat there be peace.\n")
        .With("help/give.md", "---\ntitle: Give\nsummary: S.\ncorrections: {date: 2026-01-03, text: It is not GBP 4.}\n---\nText.\n")
        .With("pages/corrections.md", "---\ntitle: Corrections\nsummary: S.\n---\nTell us.\n");
}
