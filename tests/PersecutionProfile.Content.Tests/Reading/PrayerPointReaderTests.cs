namespace PersecutionProfile.Content.Tests.Reading;

public sealed class PrayerPointReaderTests
{
    [Fact]
    public void A_prayer_point_has_every_key_of_the_contract()
    {
        using var folder = new ContentFolder().WithLaos().WithTrial().With("prayer/laos/pastors.md", """
            ---
            title: Pastors
            kind: prayer
            order: 3
            date: 2026-02-01
            story: trial
            answered: 2026-03-01
            thanks: He is free.
            sources: open-doors
            ---
            Lord, be with them.
            """);

        var point = folder.Site.PrayerPoints.Single();

        Assert.Empty(folder.Errors);
        Assert.Equal(
            ("Pastors", PrayerKind.Prayer, 3, "trial", "He is free."),
            (point.Title, point.Kind, point.Order, point.Story!.Value.Value, point.Thanks));
        Assert.Equal((new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 1)), (point.Date!.Value, point.Answered!.Value));
        Assert.Equal(["open-doors"], point.Sources.Select(source => source.Key.Value));
        Assert.Equal(["pastors"], folder.Site.PointsOf(folder.Laos).Select(other => other.Slug.Value));
        Assert.Equal(["pastors"], folder.Site.PointsOf(folder.Trial).Select(other => other.Slug.Value));
    }

    [Fact]
    public void A_prayer_point_needs_no_key_at_all()
    {
        using var folder = new ContentFolder().WithLaos().With("prayer/laos/pastors.md", "---\n---\nFor pastors.");

        Assert.Empty(folder.Errors);
        Assert.Equal(
            (PrayerKind.Point, "For pastors."), (folder.Site.PrayerPoints.Single().Kind, folder.Site.PrayerPoints.Single().Body.Text));
    }

    [Fact]
    public void A_general_point_stands_with_the_countries_it_names()
    {
        using var folder = new ContentFolder().WithLaos().With("prayer/letters.md", "---\ncountries: [laos]\n---\nFor those who write.");

        Assert.Equal(["letters"], folder.Site.PointsOf(folder.Laos).Select(point => point.Slug.Value));
        Assert.Null(folder.Site.PrayerPoints.Single().Country);
    }

    [Fact]
    public void A_point_with_photos_is_a_folder()
    {
        using var folder = new ContentFolder().WithLaos().With("prayer/laos/pastors/index.md", "---\n---\nFor pastors.");

        Assert.Equal("pastors", folder.Site.PrayerPoints.Single().Slug.Value);
    }

    [Fact]
    public void Points_of_a_country_without_a_profile_are_not_published()
    {
        using var folder = new ContentFolder().With("prayer/laos/pastors.md", "---\n---\nFor pastors.");

        Assert.Empty(folder.Site.PrayerPoints);
    }

    [Fact]
    public void Points_stand_in_their_order_and_those_without_one_at_the_end()
    {
        using var folder = new ContentFolder().WithLaos()
            .With("prayer/laos/a.md", "---\n---\nText.")
            .With("prayer/laos/b.md", "---\norder: 2\n---\nText.")
            .With("prayer/laos/c.md", "---\norder: 1\n---\nText.");

        Assert.Equal(["c", "b", "a"], folder.Site.PointsOf(folder.Laos).Select(point => point.Slug.Value));
    }

    [Fact]
    public void A_point_does_not_name_a_story_that_is_not_published()
    {
        using var folder = new ContentFolder()
            .WithLaos()
            .WithTrial(keys: "draft: true")
            .With("prayer/laos/pastors.md", "---\nstory: trial\n---\nText.");

        Assert.Empty(folder.Errors);
        Assert.Null(folder.Site.PrayerPoints.Single().Story);
    }
}
