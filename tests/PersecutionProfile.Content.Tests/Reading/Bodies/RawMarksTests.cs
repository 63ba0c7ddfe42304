namespace PersecutionProfile.Content.Tests.Reading.Bodies;

/// <summary>What looks like a slip and is none; the slips themselves are under Mistakes/.</summary>
public sealed class RawMarksTests
{
    [Theory]
    [InlineData("He said [sic] that he [the pastor] prays […]. [open] or [Open-Doors]")]
    [InlineData("`[open-doors]`, \\[open-doors], \\*word, \\**word, `<b>` and `##Heading`")]
    [InlineData("[open-doors](/countries/laos) and [open-doors][laos]\n\n[laos]: /countries/laos")]
    [InlineData("A note.[^note] See [^open-doors].\n\n[^note]: The note.")]
    [InlineData("#PrayForLaos\n\n#PrayForLaos and tell others.\n\n#1 of the list.\n\n#laos")]
    [InlineData("We met #2 and ##3.")]
    [InlineData("5 < 7 > 3, <3, a<b, x <y and z> w, Name <office@example.org>, <https://www.opendoors.org>")]
    [InlineData("| Year | Reports |\n|---|---|\n| 2021 | **3** |\n| 2022 | a \\| b |")]
    [InlineData("Year | Reports\n---|---\n2021 | 3")]
    [InlineData("Prison | a report\n\nEither|or")]
    [InlineData("***\n\n* * *\n\n3 * 4 = 12, 2**3, ______, __init__, snake_case, @_user, 400,000* and * alone")]
    [InlineData("**bold**, __bold__, *word*, _word_, ***both***, **bold *and* word**, a~b, ~5")]
    [InlineData("> **quoted** words\n> - one\n> - two")]
    [InlineData("- one\n- two\n\n* one\n* two\n\n+ one\n\n1. one\n2. two\n\n– a dash at the start, as in speech\n– and another")]
    [InlineData("-5 degrees\n\n-aside-\n\n+44 and more\n\n1.7 million\n2.5 million")]
    [InlineData("The years:\n2021. That was it.")]
    [InlineData("```\n[open-doors] ##Heading <b> **x\n```")]
    [InlineData("- an item\n\n    with a second paragraph")]
    [InlineData("## A part\n\n### A smaller part\n\nText.\n\n---\n\nText.")]
    [InlineData("::: note\n## A heading\n:::\n\n## Another\n\n- Text.")]
    [InlineData("## A heading\n\n[laos]: /countries/laos\n\n[^note]: A note.\n\nText [here][laos].[^note]\n\n## Another\n\n![](field.jpg)")]
    [InlineData("A word* and Samyoung\\* and “*quoted*”")]
    public void What_is_meant_so_is_no_finding(string body)
    {
        using var folder = new ContentFolder().WithLaos(body);

        Assert.DoesNotContain(folder.Findings, finding => finding.EndsWith("(raw-mark)", StringComparison.Ordinal)
            || finding.EndsWith("(unmeant-form)", StringComparison.Ordinal)
            || finding.EndsWith("(placeholder)", StringComparison.Ordinal)
            || finding.EndsWith("(unlisted-name)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Samyoung* and Bae* pray.", "7:1", "7:15")]
    [InlineData("- Samyoung* prays.", "7:3")]
    [InlineData("| Samyoung* | Laos |\n|---|---|\n| Bae* | Laos |", "7:3", "9:3")]
    [InlineData("*Samyoung* met Bae*.", "7:16")]
    public void An_asterisk_behind_a_name_is_found_wherever_it_is_seen(string body, params string[] places)
    {
        using var folder = new ContentFolder().WithLaos(body);

        Assert.Equal(
            places.Select(place => $"countries/laos.md:{place}"),
            folder.Errors.Where(error => error.EndsWith("(unlisted-name)", StringComparison.Ordinal))
                .Select(error => error.Split(": error")[0]));
    }

    [Fact]
    public void In_a_written_prayer_each_line_may_begin_with_a_dash()
    {
        using var folder = new ContentFolder()
            .WithLaos()
            .With("prayer/laos/rain.md", "---\nkind: prayer\n---\n– Give rain.\n– Give bread.\n– Give peace.\n");

        Assert.DoesNotContain(folder.Errors, error => error.StartsWith("prayer/laos/rain.md", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_may_be_unfinished()
    {
        using var folder = new ContentFolder().WithLaos("## To come\n\n## TODO\n\nWrite the story here.", "draft: true");

        Assert.Empty(folder.Errors);
    }

    [Fact]
    public void A_note_between_the_two_lines_may_say_what_is_to_be_done()
    {
        using var folder = new ContentFolder()
            .WithLaos("Mastodons and TODOS are other words.", "# TODO: ask the partner\ndraft: false # TODO");

        Assert.Empty(folder.Errors);
    }
}
