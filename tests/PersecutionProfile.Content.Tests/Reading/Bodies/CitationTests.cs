namespace PersecutionProfile.Content.Tests.Reading.Bodies;

public sealed class CitationTests
{
    [Fact]
    public void A_citation_leads_to_the_numbered_source_of_the_page()
    {
        using var folder = new ContentFolder().WithLaos("It is so.[^lifeway] And so.[^factbook]");

        Assert.Equal(
            [("1", "#source-1"), ("2", "#source-2")],
            Html.Parse(folder.Laos.Body.Html)
                .QuerySelectorAll("sup.cite a")
                .Select(link => (link.TextContent, link.GetAttribute("href")!)));
    }

    [Fact]
    public void An_entry_that_shares_its_page_names_the_publisher()
    {
        using var folder = new ContentFolder().With("prayer/letters.md", "---\n---\nIt is so.[^lifeway]");

        var link = Html.Parse(folder.Site.PrayerPoints.Single().Body.Html).QuerySelector("a.cite")!;

        Assert.Equal(("[Lifeway]", "/sources#lifeway"), (link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public void A_footnote_of_the_file_goes_before_a_source_of_the_same_name()
    {
        using var folder = new ContentFolder().WithLaos("It is so.[^factbook]\n\n[^factbook]: A note.\n");

        Assert.Empty(folder.Laos.Sources);
        Assert.NotNull(Html.Parse(folder.Laos.Body.Html).QuerySelector("ol.notes"));
    }

    [Theory]
    [InlineData("He is free![^factbook]", "He is free!1")]
    [InlineData("He is free![^a]\n\n[^a]: A note.", "He is free!*1")]
    public void Behind_an_exclamation_mark_it_is_no_picture(string body, string expected)
    {
        using var folder = new ContentFolder().WithLaos(body);

        var text = Html.Parse(folder.Laos.Body.Html).QuerySelector("p")!;

        Assert.Equal(expected, text.TextContent);
        Assert.NotNull(text.QuerySelector("sup a"));
        Assert.Empty(folder.Errors);
    }

    [Fact]
    public void An_unknown_source_is_left_out()
    {
        using var folder = new ContentFolder().WithLaos("It is so.[^nobody]");

        Assert.Equal("<p>It is so.</p>", folder.Laos.Body.Html.Trim());
        Assert.StartsWith(
            "countries/laos.md:7:10: error: There is no source `nobody`", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_in_a_table_or_a_heading_knows_its_place()
    {
        using var folder = new ContentFolder().WithLaos("""
            ## Heading[^no-a]

            | Year | Rank |
            |------|------|
            | 2017 | 1[^no-b] |
            """);

        Assert.Equal(["countries/laos.md:7:11", "countries/laos.md:11:11"], folder.Errors.Select(error => error.Split(": error")[0]));
    }

    [Fact]
    public void A_citation_within_a_link_is_no_link_within_a_link()
    {
        using var folder = new ContentFolder().WithLaos("Read [of it[^factbook] there](/countries).");

        Assert.Null(Html.Parse(folder.Laos.Body.Html).QuerySelector("a a"));
        Html.AssertSafe(folder.Laos.Body.Html);
    }
}
