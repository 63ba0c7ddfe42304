using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>One figure over all countries, and how it changed.</summary>
public class FiguresTests(SiteFixture site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static TemporarySite Sources() => new TemporarySite()
        .With("sources.yml",
            "census: {title: Census, publisher: The Office, date: 2020, first-hand: true}\nnews: {title: News, publisher: A Paper, date: 2021, via: census, first-hand: false}\n")
        .With("figures.yml",
            "christians: {label: Christians, definition: All who say so., unit: people}\nempty: {label: Nobody counts this, definition: Nothing.}\n")
        .With("countries/laos.md", """
        ---
        title: Laos
        code: LA
        summary: S.
        figures:
          - {name: christians, value: 100000-120000, as-of: 2020, source: census, kind: estimate}
          - {name: christians, value: more than 150000, as-of: about 2021-06, source: news, note: By telephone.}
          - {name: christians, value: 90000, as-of: 2010, source: census, kind: count}
          - {name: christians, value: 80000, as-of: unknown, source: news}
          - {name: christians, value: hundreds, as-of: 1999, source: news}
        ---
        Text.
        """);

    [Fact]
    public async Task It_says_what_is_counted_and_the_headline_of_each_country()
    {
        var page = await site.GetPageAsync("/figures/population", Cancel);
        var definition = site.Site.FigureDefinitions.First(definition => definition.Name.Value == "population");
        Assert.Equal(definition.Definition, page.QuerySelector(".lead")!.TextContent);
        var rows = page.QuerySelector("main table")!.QuerySelectorAll("tbody tr");
        Assert.Equal(site.Site.Countries.Select(country => country.Title), rows.Select(row => row.QuerySelector("th")!.TextContent));
        Assert.All(rows, row => Assert.NotNull(row.QuerySelector("a[href^='/sources#']")));
    }

    [Fact]
    public async Task It_lists_every_statement_newest_first_with_a_line_to_cite_it()
    {
        await using var other = Sources();
        var section = (await other.GetPageAsync("/figures/christians", Cancel)).GetElementById("laos")!;
        Assert.Equal(
            ["about June 2021", "2020", "2010", "1999", "date unknown"],
            section.QuerySelectorAll("tbody th").Select(date => date.TextContent));
        var lines = section.QuerySelectorAll("details .address").Select(line => line.TextContent).ToArray();
        Assert.Equal(
            "Laos, Christians: 100,000–120,000 (2020, estimate), The Office, via https://test.example/figures/christians#laos", lines[1]);
        Assert.Equal(5, lines.Length);
    }

    [Fact]
    public async Task The_chart_marks_each_number_with_its_publisher_and_joins_none()
    {
        await using var other = Sources();
        var section = (await other.GetPageAsync("/figures/christians", Cancel)).GetElementById("laos")!;
        var chart = section.QuerySelector("svg.chart")!;
        Assert.Equal("img", chart.GetAttribute("role"));
        Assert.Contains("Laos", chart.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(4, chart.QuerySelectorAll("circle").Length);
        Assert.Equal(2, chart.QuerySelectorAll("circle.retold").Length);
        Assert.Equal(2, chart.QuerySelectorAll("path.reach").Length);
        Assert.Empty(chart.QuerySelectorAll("line, polyline"));
        Assert.Contains("no date", chart.TextContent, StringComparison.Ordinal);
        var legend = section.QuerySelector("figcaption")!.TextContent;
        foreach (var words in new[] { "A Paper", "The Office", "retells", "range", "or more", "in words" })
            Assert.Contains(words, legend, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chart_holds_any_number_an_editor_may_write()
    {
        foreach (var (low, high) in new[]
        {
            ("0", "0"),
            ("0.0001", "0.0002"),
            ("1", "9999999999999999999999999999"),
            ("999999999999", "1000000000000"),
        })
        {
            await using var other = Sources()
                .With("countries/laos.md",
                    $"---\ntitle: Laos\ncode: LA\nsummary: S.\nfigures:\n  - {{name: christians, value: {low}, as-of: 2020, source: census}}\n  - {{name: christians, value: {high}, as-of: 2020, source: news}}\n---\nText.\n");
            Assert.NotNull((await other.GetPageAsync("/figures/christians", Cancel)).GetElementById("laos"));
        }
    }

    [Fact]
    public async Task A_figure_that_no_country_has_says_so()
    {
        await using var other = Sources();
        Assert.Contains(
            "No published profile gives this figure yet",
            (await other.GetPageAsync("/figures/empty", Cancel)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_profile_and_the_page_of_sources_lead_to_it()
    {
        var profile = await site.GetPageAsync("/countries/north-korea", Cancel);
        foreach (var group in site.Site.FindCountry(Slug.Parse("north-korea"))!.Figures)
            Assert.Equal(
                $"/figures/{group.Definition.Name}#north-korea",
                profile.GetElementById($"figure-{group.Definition.Name}")!.QuerySelector("h3 a, dt a")!.GetAttribute("href"));
        var sources = await site.GetPageAsync(Paths.Sources, Cancel);
        Assert.Equal(site.Site.FigureDefinitions.Length, sources.QuerySelectorAll("a[href^='/figures/']").Length);
    }
}
