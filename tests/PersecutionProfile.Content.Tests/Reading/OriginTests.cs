namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>What an entry says of who drafted and who reviewed it.</summary>
public sealed class OriginTests : IDisposable
{
    private readonly ContentFolder folder = new();

    [Theory]
    [InlineData("drafted-by: machine\nread-until: 2026-03", Drafter.Machine, "2026-03", "", null)]
    [InlineData("drafted-by: a person\nreviewed-by: a pastor there\nreviewed: 2026-10", Drafter.Person, null, "a pastor there", "2026-10")]
    [InlineData("reviewed: 2026-10-03", null, null, "", "2026-10-03")]
    [InlineData("", null, null, "", null)]
    public void It_is_read_from_a_country_a_story_and_a_prayer(string keys, Drafter? by, string? until, string reviewer, string? reviewed)
    {
        folder.WithLaos(keys: keys)
            .WithTrial(keys: $"countries: [laos]\n{keys}")
            .With("prayer/laos/rain.md", $"---\ntitle: Rain\n{keys}\n---\nFor rain.\n");

        Assert.Equal(3, folder.Site.Entries.Length);
        Assert.All(folder.Site.Entries, entry => Assert.Equal(
            (by, until, reviewer, reviewed),
            (entry.DraftedBy, entry.ReadUntil?.ToText(), entry.ReviewedBy, entry.Reviewed?.ToText())));
        Assert.DoesNotContain(folder.Findings, finding => !finding.Contains("uncited-source", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_about_the_site_does_not_have_these_keys()
    {
        folder.With("pages/about.md", "---\ntitle: About\nsummary: Us.\ndrafted-by: machine\n---\nText.\n");

        Assert.Contains(folder.Findings, finding => finding.Contains("`drafted-by` is not known here", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
