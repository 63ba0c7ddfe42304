using AngleSharp.Dom;

namespace PersecutionProfile.Content.Tests.Reading.Bodies;

public sealed class BodyReaderTests
{
    [Fact]
    public void A_table_has_column_heads()
    {
        var body = Render("""
            | Year | Rank |
            | :--- | ---: |
            | 2017 | *first* |
            """);

        Assert.Equal(["Year", "Rank"], body.QuerySelectorAll("th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal("first", body.QuerySelector("td em")!.TextContent);
        Assert.Null(body.QuerySelector("[style]"));
    }

    [Fact]
    public void A_footnote_leads_to_its_text_and_back()
    {
        var body = Render("""
            Twenty years[^kim] ago,[^kim] or more.[^other]

            [^kim]: Kim said **so**.

            [^other]: Others did not.
            """);

        Assert.Equal(
            "Kim said so. ↩↩", body.QuerySelector("ol.notes li")!.TextContent.Trim().Replace(" ↩ ↩", " ↩↩", StringComparison.Ordinal));
        Assert.All(body.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(body.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public void Offline_nothing_leads_anywhere_and_all_words_stay()
    {
        using var folder = new ContentFolder().WithLaos("""
            ## A [village](/news) <b id="x">

            Read [this](https://example.org/?a=1&b=2) or [that](mailto:a@example.org).[^note]

            ::: story Kim
            ### Her day

            ##### At night

            Text.
            :::

            [^note]: Others did not.
            """);
        var body = folder.Laos.Body;

        var offline = Html.Parse(body.OfflineHtml(deeper: 2));
        Assert.Empty(offline.QuerySelectorAll("a, [id], [href]"));
        Assert.Equal(["H4", "H5", "H5", "H6"], offline.QuerySelectorAll("h2, h3, h4, h5, h6").Select(heading => heading.NodeName));
        Assert.Equal(Html.Parse(body.Html).TextContent.Replace(" ↩", "", StringComparison.Ordinal), offline.TextContent);
        Assert.Equal(body.Html.Split("<a ").Length, body.HtmlWithoutAnchors.Split("<a ").Length);
        Assert.Empty(Html.Parse(body.HtmlWithoutAnchors).QuerySelectorAll("[id]"));
    }

    [Fact]
    public void Headings_are_listed_with_anchors_of_their_own()
    {
        using var folder = new ContentFolder().WithLaos("""
            ## Under pressure

            ### Under pressure

            ## 라오스

            ## Figures
            """);

        Assert.Equal(
            [(2, "under-pressure"), (3, "under-pressure-2"), (2, "section"), (2, "figures-2")],
            folder.Laos.Body.Headings.Select(heading => (heading.Level, heading.Id)));
        Assert.Equal(
            ["under-pressure", "under-pressure-2", "section", "figures-2"],
            Html.Parse(folder.Laos.Body.Html).QuerySelectorAll("[id]").Select(heading => heading.Id));
    }

    [Fact]
    public void No_heading_takes_the_anchor_of_a_note_or_a_source()
    {
        using var folder = new ContentFolder().WithLaos("## Note 1\n\n## Source 1\n\nSo.[^a] And so.[^factbook]\n\n[^a]: A note.\n");

        Html.AssertSafe(folder.Laos.Body.Html);
        Assert.DoesNotContain(folder.Laos.Body.Headings, heading => heading.Id is "note-1" or "source-1");
    }

    [Fact]
    public void Entries_that_share_a_page_have_anchors_and_levels_below_their_own()
    {
        using var folder = new ContentFolder()
            .With("help/give.md", "---\ntitle: Give\nsummary: Give.\n---\n## Where\n\nHere.[^a]\n\n[^a]: There.\n")
            .With("help/write.md", "---\ntitle: Write\nsummary: Write.\n---\n## Where\n\nHere.[^a]\n\n[^a]: There.\n");

        Assert.Equal(["give-where", "write-where"], folder.Site.HelpActions.Select(action => action.Body.Headings.Single().Id));
        Assert.NotNull(Html.Parse(folder.Site.HelpActions[0].Body.Html).QuerySelector("h3#give-where"));
        Html.AssertSafe(string.Concat(folder.Site.HelpActions.Select(action => action.Body.Html)));
    }

    [Fact]
    public void A_body_is_plain_text_too()
    {
        using var folder = new ContentFolder().WithLaos("""
            ## A *face*

            First line
            second [line](/countries).[^factbook] &amp; `code`

            - one
            - two

            | a | b |
            |---|---|
            | c | d |

            ::: quote Bae
            I went home.
            :::
            """);

        Assert.Equal(
            "A face\n\nFirst line second line. & code\n\n- one\n\n- two\n\na | b\n\nc | d\n\nI went home.\n\n— Bae",
            folder.Laos.Body.Text);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<b onclick=\"alert(1)\">x</b>")]
    [InlineData("<!-- a note to the editor -->")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<iframe src=\"//evil.example\"></iframe>")]
    [InlineData("<?php echo 1 ?>")]
    public void Raw_HTML_is_shown_as_text(string html)
    {
        using var folder = new ContentFolder().WithLaos($"{html}\n\nInline {html} too.");
        var body = Html.Parse(folder.Laos.Body.Html);

        Html.AssertSafe(folder.Laos.Body.Html);
        Assert.Equal([html, $"Inline {html} too."], body.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));
        Assert.Equal(
            ["countries/laos.md:7:1", "countries/laos.md:9:8"], folder.Errors.Select(error => error.Split(": error: Visitors see")[0]));
    }

    [Fact]
    public void A_remote_picture_is_left_out()
    {
        using var folder = new ContentFolder()
            .WithLaos(
                "Before ![a border](https://example.org/border.jpg) ![one](//example.org/x.png) ![two](data:image/png;base64,AA) after.");

        Assert.Equal("Before    after.", Html.Parse(folder.Laos.Body.Html).TextContent.Trim());
        Assert.Equal(3, folder.Errors.Count(error => error.EndsWith("(remote-picture)", StringComparison.Ordinal)));
    }

    private static IElement Render([StringSyntax("markdown")] string body)
    {
        using var folder = new ContentFolder().WithLaos(body);
        Assert.Empty(folder.Errors);
        Html.AssertSafe(folder.Laos.Body.Html);
        return Html.Parse(folder.Laos.Body.Html);
    }
}
