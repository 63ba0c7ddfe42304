namespace PersecutionProfile.Content.Tests.Reading;

public sealed class StoryReaderTests
{
    [Fact]
    public void A_story_has_every_key_of_the_contract()
    {
        using var folder = new ContentFolder().WithTrial(keys: """
            countries: [laos, vietnam, laos]
            topics: [court, prison]
            reported: about 2025-12
            dateline: Vientiane
            sources: [open-doors]
            """);

        var story = folder.Trial;

        Assert.Empty(folder.Errors);
        Assert.Equal(("A trial", new DateOnly(2026, 1, 16), "What happened."), (story.Title, story.Date, story.Summary));
        Assert.Equal(["Laos", "Vietnam"], story.Countries.Select(country => country.Name));
        Assert.Equal(["court", "prison"], story.Topics.Select(topic => topic.Value));
        Assert.Equal(("about 2025-12", "Vientiane"), (story.Reported!.Value.ToText(), story.Dateline));
        Assert.Equal("open-doors", story.Sources.Single().Key.Value);
    }

    [Fact]
    public void A_report_of_unknown_date_is_not_one_without_a_date()
    {
        using var folder = new ContentFolder().WithTrial(keys: "reported: unknown");
        using var silent = new ContentFolder().WithTrial();

        Assert.False(folder.Trial.Reported!.Value.IsKnown);
        Assert.Null(silent.Trial.Reported);
    }

    [Theory]
    [InlineData("news/trial.md")]
    [InlineData("news/2026-01-16-trial.md")]
    [InlineData("news/2026/01/trial.md")]
    [InlineData("news/trial/index.md")]
    [InlineData("news/2026/2026-01-16-trial/index.md")]
    public void A_story_may_stand_at_any_depth_with_its_date_before_its_name(string path)
    {
        using var folder = new ContentFolder().With(path, "---\ntitle: A trial\ndate: 2026-01-16\nsummary: What happened.\n---\nText.\n");

        Assert.Empty(folder.Errors);
        Assert.Equal("trial", folder.Site.Stories.Single().Slug.Value);
    }

    [Fact]
    public void Stories_stand_newest_first_and_with_their_countries_and_topics()
    {
        using var folder = new ContentFolder().WithLaos().WithTrial(keys: "countries: laos\ntopics: court")
            .With("news/arrest.md", "---\ntitle: An arrest\ndate: 2026-02-01\nsummary: What happened.\ntopics: court\n---\nText.\n");

        Assert.Equal(["arrest", "trial"], folder.Site.Stories.Select(story => story.Slug.Value));
        Assert.Equal(["trial"], folder.Site.StoriesOf(folder.Laos).Select(story => story.Slug.Value));
        Assert.Equal(["arrest", "trial"], folder.Site.StoriesOn(Slug.Parse("court")).Select(story => story.Slug.Value));
    }
}
