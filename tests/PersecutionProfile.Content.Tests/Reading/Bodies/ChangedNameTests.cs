namespace PersecutionProfile.Content.Tests.Reading.Bodies;

public sealed class ChangedNameTests
{
    [Theory]
    [InlineData("Bae went home. Bae prays.", "Bae (name changed) went home. Bae prays.")]
    [InlineData("“Bae”, she said.", "“Bae (name changed)”, she said.")]
    [InlineData("*Bae* went home.", "Bae (name changed) went home.")]
    [InlineData("Baek and Sambae met Bae’s aunt.", "Baek and Sambae met Bae (name changed)’s aunt.")]
    [InlineData("bae is no name. Bae is.", "bae is no name. Bae (name changed) is.")]
    [InlineData("- Bae\n- Bae", "Bae (name changed)\nBae")]
    [InlineData("## Bae\n\nBae prays.", "Bae\nBae (name changed) prays.")]
    [InlineData("[Bae](/countries) prays.", "Bae (name changed) prays.")]
    [InlineData("`Bae` is code. Bae is not.", "Bae is code. Bae (name changed) is not.")]
    [InlineData("Nobody here.", "Nobody here.")]
    public void The_first_use_of_a_cover_name_is_marked_in_words(string body, string text)
    {
        using var folder = new ContentFolder().WithTrial(body, "names-changed: [Bae]");

        Assert.Equal(text, Html.Parse(folder.Trial.Body.Html).TextContent.Trim());
    }

    [Fact]
    public void Every_cover_name_is_marked_once()
    {
        using var folder = new ContentFolder()
            .WithTrial("Kim Bae met Samyoung. Bae and Samyoung pray.", "names-changed: [Bae, Kim Bae, Samyoung, Samyoung]");

        Assert.Equal("Kim Bae (name changed) met Samyoung (name changed). Bae (name changed) and Samyoung pray.", folder.Trial.Body.Text);
    }

    [Theory]
    [InlineData("They met Kim\nMin in spring. Kim Min prays.", "They met Kim\nMin (name changed) in spring. Kim Min prays.")]
    [InlineData("They met Kim  Min.", "They met Kim  Min (name changed).")]
    [InlineData("They met Kim\u00A0Min.", "They met Kim\u00A0Min (name changed).")]
    [InlineData("They met Kim\\\nMin.", "They met Kim\nMin (name changed).")]
    [InlineData("> They met Kim\n> Min.", "They met Kim\nMin (name changed).")]
    [InlineData("Kim\nMinsu met Kim\nMin.", "Kim\nMinsu met Kim\nMin (name changed).")]
    [InlineData("KimMin met Kim, Min and Kim Min.", "KimMin met Kim, Min and Kim Min (name changed).")]
    [InlineData("They met Kim\n\nMin and Kim Min.", "They met Kim\nMin and Kim Min (name changed).")]
    public void A_cover_name_of_two_words_may_stand_on_two_lines(string body, string text)
    {
        using var folder = new ContentFolder().WithTrial(body, "countries: [laos]\nnames-changed: [Kim Min]");

        Assert.DoesNotContain(folder.Findings, finding => finding.Contains("(unused-name)", StringComparison.Ordinal));
        Assert.Equal(
            text, string.Join('\n', Html.Parse(folder.Trial.Body.Html).QuerySelectorAll("p").Select(paragraph => paragraph.TextContent)));
    }

    [Fact]
    public void The_mark_is_not_spent_on_a_picture()
    {
        using var folder = new ContentFolder().With("news/trial/index.md", """
            ---
            title: A trial
            date: 2026-01-16
            summary: What happened.
            names-changed: [Bae]
            photo: {file: bae.jpg, alt: Bae, credit: A friend, consent: given}
            ---
            ![Bae](bae.jpg)

            Bae prays.
            """);

        Assert.Contains("Bae (name changed) prays.", folder.Trial.Body.Text, StringComparison.Ordinal);
    }
}
