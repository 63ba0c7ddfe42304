using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests.Translating;

/// <summary>What of an original has changed since it was translated, and where the two differ.</summary>
public sealed partial class FollowsTests
{
    private const string Ko = "news/trial.ko.md";

    private const string Body = "One.\n\n## The judge\n\nTwo.\n";

    private const string KoreanBody = "하나.\n\n## 판사\n\n둘.\n";

    [Theory]
    [InlineData("updated: 2026-11-20", true)]
    [InlineData("updated: 2026-11-21", true)]
    [InlineData("updated: 2026-11-22", false)]
    [InlineData("corrections: [{date: 2026-11-22, text: Wrong.}]", false)]
    [InlineData("", true)]
    public void A_day_is_held_against_the_last_change_of_the_original(string line, bool isCurrent)
    {
        using var folder = Multilingual.New().WithTrial(Body, $"countries: [laos]\n{line}").WithKoreanTrial(KoreanBody);

        var older = folder.KoreanTrial.Translation!.Older;
        Assert.Equal(isCurrent ? [] : ["title", "summary", "1", "2"], older.Select(section => section.Key));
        Assert.Equal(!isCurrent, Old(folder).Any());
    }

    [Fact]
    public void A_block_tells_which_section_has_changed_and_check_shows_the_new_one()
    {
        using var folder = Multilingual.New().WithTrial(Body, "countries: [laos]\nupdated: 2026-11-22").WithKoreanTrial(KoreanBody);
        var block = Block(Assert.Single(Old(folder)));
        folder.WithKoreanTrial(KoreanBody, block);
        Assert.Empty(Old(folder));
        Assert.Empty(folder.KoreanTrial.Translation!.Older);

        // Marks, citations and addresses of links are no words.
        folder.WithTrial("*One*.[^factbook]\n\n## The judge\n\n[Two](/countries/laos).\n");
        Assert.Empty(Old(folder));

        folder.WithTrial("One.\n\n## The judge\n\nTwo, and three.\n");
        var old = Assert.Single(Old(folder));
        Assert.Contains("changed: part 2 (“The judge”).", old, StringComparison.Ordinal);
        Assert.Equal(
            new Section(SectionKind.Text, 2, "판사", "the-judge"), Assert.Single(folder.KoreanTrial.Translation!.Older));
        folder.WithKoreanTrial(KoreanBody, Block(old));
        Assert.Empty(Old(folder));
    }

    [Fact]
    public void A_section_that_is_new_or_gone_is_said()
    {
        using var folder = Multilingual.New().WithTrial(Body).WithKoreanTrial(KoreanBody, "");
        folder.WithKoreanTrial(KoreanBody, Block(Assert.Single(Old(folder))));
        folder.WithTrial("One.\n");
        Assert.Contains("`2` is gone", Assert.Single(Old(folder)), StringComparison.Ordinal);
        folder.WithTrial($"{Body}\n## The verdict\n\nThree.\n");
        Assert.Contains("changed: part 3 (“The verdict”).", Assert.Single(Old(folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_is_a_section_of_its_own()
    {
        using var folder = Multilingual.New().WithTrialAndPhoto("countries: [laos]").WithKoreanTrial(
            "재판.\n\n![](court.png)", "photos: [{alt: 법정}]");

        Assert.Matches("title: [0-9a-f]{6}, summary: [0-9a-f]{6}, caption-1: [0-9a-f]{6}, 1: [0-9a-f]{6}", Assert.Single(Old(folder)));
    }

    /// <summary>Whoever has pasted a block must not be told after an update of the program that all has changed.</summary>
    [Fact]
    public void The_hashes_stay_what_they_are()
    {
        using var folder = Multilingual.New()
            .WithTrial("Mina said: *“Stay”*.[^factbook]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "countries: [laos]\nnames-changed: [Mina]")
            .WithKoreanTrial("Mina.[^factbook]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "");

        Assert.Equal("follows: {title: 7e312b, summary: 202fae, 1: e27b18}", Block(Assert.Single(Old(folder))));
    }

    [Theory]
    [InlineData("See [Laos](/countries/laos).", "보십시오.", "The link to `/countries/laos` stands in part 1 of the original, and not here")]
    [InlineData("See.", "[라오스](/countries/laos).", "The link to `/countries/laos` stands here, and not in part 1")]
    [InlineData("See [it](https://a.example/).", "보십시오.", "The link to `https://a.example/` stands in part 1")]
    [InlineData("See.[^factbook]", "보십시오.", "The citation `[^factbook]` stands in part 1 of the original, and not here")]
    [InlineData("In 2022, 1,234 people.", "2022년, 1,243명.", "1234 is missing; 1243 is not in the original")]
    [InlineData("About 40 people.", "사람들.", "40 is missing")]
    [InlineData("People.", "40명.", "40 is not in the original")]
    [InlineData(
        "The court was full to the last seat that day.", "The court was full to the last seat that day.",
        "In part 1 stand the words of the original")]
    public void A_difference_is_said(string body, string korean, string finding)
    {
        using var folder = Multilingual.New().WithTrial(body).WithKoreanTrial(korean);

        Assert.Contains(finding, Assert.Single(folder.FindingsOf(Ko)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See [Laos](/countries/laos).", "[라오스](../countries/laos.md) 보십시오.")]
    [InlineData("See <https://a.example/> now.", "이제 <https://a.example/> 보십시오.")]
    [InlineData("On 21 November 2026.", "2026년 11월 21일.")]
    [InlineData("Twenty people.", "20명.")]
    [InlineData("It is 1,234.5 now.", "١٬٢٣٤٫٥.")]
    [InlineData("It is 1,234.5 now.", "1\u00A0234,5.")]
    [InlineData("Mina.", "Mina.")]
    public void What_is_written_otherwise_and_means_the_same_is_not(string body, string korean)
    {
        using var folder = Multilingual.New().WithTrial(body).WithKoreanTrial(korean);

        Assert.Empty(folder.FindingsOf(Ko));
    }

    private static IEnumerable<string> Old(ContentFolder folder) =>
        folder.FindingsOf(Ko).Where(finding => finding.EndsWith("(translation-old)", StringComparison.Ordinal));

    private static string Block(string finding) => Pasted().Match(finding).Value;

    [GeneratedRegex(@"follows: \{[^}]*\}")]
    private static partial Regex Pasted();
}
