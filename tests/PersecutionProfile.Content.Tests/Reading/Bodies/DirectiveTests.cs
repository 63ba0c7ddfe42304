using AngleSharp.Dom;

namespace PersecutionProfile.Content.Tests.Reading.Bodies;

public sealed class DirectiveTests
{
    [Fact]
    public void A_quote_says_who_spoke()
    {
        var figure = Render("""
            ::: quote Who said it
            I went *home*.[^factbook]
            :::
            """).QuerySelector("figure.quote")!;

        Assert.Equal("I went home.1", figure.QuerySelector("blockquote")!.TextContent.Trim());
        Assert.Equal("Who said it", figure.QuerySelector("figcaption")!.TextContent);
    }

    [Fact]
    public void What_people_are_quoted_with_is_known_in_plain_words()
    {
        using var folder = new ContentFolder().WithLaos("""
            ::: quote Bae, in a letter
            I went *home*.
            :::

            ::: quote
            So did we.
            :::
            """);

        Assert.Equal(
            [new Quotation("I went home.", "Bae, in a letter"), new Quotation("So did we.", "")], folder.Laos.Body.Quotations);
    }

    [Fact]
    public void A_story_is_a_part_of_its_own_in_the_contents()
    {
        using var folder = new ContentFolder().WithLaos("""
            ## Believers

            ::: story Meet Bae
            She prays.
            :::
            """);

        Assert.Equal([(2, "Believers"), (3, "Meet Bae")], folder.Laos.Body.Headings.Select(heading => (heading.Level, heading.Text)));
        Assert.Equal("She prays.", Html.Parse(folder.Laos.Body.Html).QuerySelector("div.person h3#meet-bae + p")!.TextContent);
    }

    [Fact]
    public void Directives_nest_with_the_same_number_of_colons()
    {
        var body = Render("""
            ::: story Meet Bae
            Before.

            ::: note
            Within.
            :::

            After.
            :::

            Outside.
            """);

        Assert.Equal("Within.", body.QuerySelector("div.person > div.note > p")!.TextContent);
        Assert.Equal(["Before.", "After."], body.QuerySelectorAll("div.person > p").Select(paragraph => paragraph.TextContent));
        Assert.Equal("Outside.", body.QuerySelector("body > p")!.TextContent);
    }

    [Fact]
    public void A_directive_holds_lists_and_tables_and_code_with_colons()
    {
        var body = Render("""
            ::: note Mind this
            - one
            - two

            ```
            :::
            ```

            | a |
            |---|
            | b |
            :::

            Outside.
            """);

        Assert.Equal(
            ["STRONG", "UL", "PRE", "TABLE"],
            body.QuerySelectorAll("div.note > ul, div.note > pre, div.note > table, div.note strong").Select(element => element.TagName));
        Assert.Equal("Outside.", body.QuerySelector("body > p")!.TextContent);
    }

    [Fact]
    public void A_directive_ends_a_paragraph_and_needs_no_empty_lines()
    {
        var body = Render("""
            Before.
            :::: note
            Within.
            ::::
            After.
            """);

        Assert.Equal("Within.", body.QuerySelector("div.note > p")!.TextContent);
        Assert.Equal(["Before.", "After."], body.QuerySelectorAll("body > p").Select(paragraph => paragraph.TextContent));
    }

    [Fact]
    public void The_title_of_a_directive_is_text()
    {
        var body = Render("""
            ::: note <script>alert("x")</script>
            Within.
            :::
            """);

        Assert.Equal("<script>alert(\"x\")</script>", body.QuerySelector("strong")!.TextContent);
    }

    [Fact]
    public void What_an_unknown_directive_holds_is_shown()
    {
        using var folder = new ContentFolder().WithLaos("::: warning\nWithin.\n:::\n");

        Assert.Equal("<p>Within.</p>", folder.Laos.Body.Html.Trim());
    }

    private static IElement Render([StringSyntax("markdown")] string body)
    {
        using var folder = new ContentFolder().WithLaos(body);
        Assert.Empty(folder.Errors);
        Html.AssertSafe(folder.Laos.Body.Html);
        return Html.Parse(folder.Laos.Body.Html);
    }
}
