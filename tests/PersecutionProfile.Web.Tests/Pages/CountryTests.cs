using AngleSharp.Dom;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>A profile: people first, then what can be done, then what is known and how.</summary>
public class CountryTests(SiteFixture site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Numeral(IElement said) => said.QuerySelector("b")!.TextContent;

    [Fact]
    public async Task Prayer_stands_before_the_text_and_tables_stand_last()
    {
        foreach (var country in site.Site.Countries)
        {
            var page = await site.GetPageAsync(Paths.Country(country.Slug), Cancel);
            var order = page.QuerySelectorAll("h1, #pray, .glance, .prose, #stories, #help, #figures, #rankings, #basics, #sources")
                .Select(part => part.Id is { Length: > 0 } id ? id : part.ClassName is { Length: > 0 } kind ? kind : part.LocalName)
                .ToArray();
            Assert.Equal(
                new[] { "h1", "pray", "glance", "prose", "stories", "help", "figures", "rankings", "basics", "sources" }.Intersect(order),
                order);
            Assert.InRange(page.QuerySelectorAll("#pray .points > li").Length, 1, 3);
            Assert.All(
                page.QuerySelectorAll("#contents a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        }
    }

    [Fact]
    public async Task No_contested_number_stands_alone()
    {
        foreach (var country in site.Site.Countries)
        {
            var page = await site.GetPageAsync(Paths.Country(country.Slug), Cancel);
            foreach (var group in country.Figures)
            {
                string[] expected = [.. group.Compared.Select(site.Site.Words.Figures.Number)];
                var fact = page.QuerySelector($".glance div:has(> dt a[href='#figure-{group.Definition.Name}'])");
                Assert.True(
                    fact is null || fact.QuerySelectorAll("dd").Select(Numeral).SequenceEqual(expected),
                    $"{country.Slug}: {group.Definition.Label}");
                Assert.Equal(
                    expected, page.QuerySelectorAll($"#figure-{group.Definition.Name} summary b").Select(number => number.TextContent));
            }
            Assert.InRange(page.QuerySelectorAll(".glance dd").Length, 1, 5);
        }
    }

    [Theory]
    [InlineData("400000", "300000|tens of thousands|hundreds of thousands", "tens of thousands")]
    [InlineData("50000-70000", "tens of thousands|at most 50000|60000", "at most 50000")]
    [InlineData("about 1000", "about 400|1200-3000|more than 2000", "about 400")]
    [InlineData("tens of thousands", "200000|80000-120000", "200000")]
    [InlineData("6", "about 6|6|not-given|unknown", null)]
    [InlineData("0", "5", "5")]
    public void The_rival_is_what_differs_most(string headline, string others, string? rival) =>
        Assert.Equal(
            rival is null ? null : FigureValue.Parse(rival),
            Group([Statement(headline), .. others.Split('|').Select(value => Statement(value))]).Rival?.Value);

    [Theory]
    [InlineData("another 200 2026|another 100 2024-05", "100")]
    [InlineData("another 350 2023|another 90 2012", "350")]
    [InlineData("another 90 2012", "90")]
    [InlineData("another 90 unknown|another 380 2025", "380")]
    [InlineData("the-same 90 2024|another 390 2025", "390")]
    [InlineData("the-same 90 2024", null)]
    [InlineData("the-same 90 2025", "90")]
    public void The_rival_is_of_the_same_time_and_of_another_voice(string others, string? rival)
    {
        var statements = others.Split('|').Select(other => other.Split(' ')).Select(parts => Statement(parts[1], parts[0], parts[2]));
        Assert.Equal(
            rival is null ? null : FigureValue.Parse(rival), Group([Statement("400", "the-same", "2025"), .. statements]).Rival?.Value);
    }

    [Fact]
    public async Task The_table_of_a_figure_has_all_statements_or_leads_to_them()
    {
        foreach (var country in site.Site.Countries)
        {
            var page = await site.GetPageAsync(Paths.Country(country.Slug), Cancel);
            foreach (var group in country.Figures.Where(group => group.Figures.Length > 1))
            {
                var fold = page.QuerySelector($"#figure-{group.Definition.Name} details.fold")!;
                var rows = fold.QuerySelectorAll("tbody tr");
                Assert.Equal(Math.Min(5, group.Figures.Length), rows.Length);
                Assert.All(rows, row => Assert.NotNull(page.QuerySelector(row.QuerySelector("a")!.GetAttribute("href")!)));
                Assert.Contains(
                    $"{group.Figures.Length}",
                    fold.QuerySelector($"a[href='/figures/{group.Definition.Name}#{country.Slug}']")!.TextContent,
                    StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_small_chart_joins_nothing_and_needs_two_years()
    {
        var page = await site.GetPageAsync("/countries/north-korea", Cancel);
        var chart = page.QuerySelector("#figure-christians svg.spark")!;
        Assert.Equal("true", chart.GetAttribute("aria-hidden"));
        Assert.Equal(["2008", "2024"], chart.QuerySelectorAll("text").Select(year => year.TextContent));
        Assert.DoesNotMatch("[lLcCqQ]", chart.QuerySelectorAll("path")[^1].GetAttribute("d")!);
        Assert.Null(page.QuerySelector("#figure-food-ration svg"));
    }

    [Fact]
    public async Task A_story_ends_with_its_country_and_what_can_be_done()
    {
        foreach (var story in site.Site.Stories)
        {
            var page = await site.GetPageAsync(Paths.Story(story.Slug), Cancel);
            var country = story.Countries[0].Slug;
            Assert.NotNull(page.QuerySelector($"article .about h2 a[href='{Paths.Country(country)}']"));
            var actions = page.QuerySelectorAll("article .fitting li a").Select(link => link.GetAttribute("href")).ToArray();
            Assert.InRange(actions.Length, 2, 3);
            Assert.Equal(Paths.CountryPrayer(country), actions[0]);
            Assert.NotNull(page.QuerySelector($"article .fitting > p a[href='{Paths.Help}']"));
        }
    }

    private static readonly FigureDefinition Definition = new(Slug.Parse("f"), "F", "", "people", null, 1, true);

    private static FigureGroup Group(IEnumerable<Figure> figures) => new(Definition, [.. figures]);

    private static Figure Statement(string value, string publisher = "", string date = "unknown")
    {
        // Without a name each is of a publisher of its own.
        var name = publisher.Length > 0 ? publisher : $"said-{value}";
        var source = new Source(Slug.Parse("a"), name, name, null, default, null, null, null, true, "");
        return new Figure(Definition, FigureValue.Parse(value), PartialDate.Parse(date), null, source, "");
    }
}
