namespace PersecutionProfile.Content.Tests.Reading;

public sealed class PublicationTests
{
    [Theory]
    [InlineData("draft: true")]
    [InlineData("draft: yes")]
    [InlineData("draft: maybe")]
    [InlineData("draft: [true]")]
    [InlineData("draft: false\ndraft: true")]
    [InlineData("publish: 2026-11-22")]
    [InlineData("publish: 2026-11-21 12:01")]
    [InlineData("expires: 2026-11-21 12:00")]
    [InlineData("expires: 2020-01-01")]
    [InlineData("embargo: 2026-01-01")]
    [InlineData("embargoed: until Christmas")]
    [InlineData("release-date: 2027-01-01")]
    [InlineData("publish_on: 2027-01-01")]
    [InlineData("Publish: 2027-01-01")]
    [InlineData("pubish: 2027-01-01")]
    [InlineData("hold-until: 2027-01-01")]
    [InlineData("expiry: 2026-01-01")]
    [InlineData("hidden: true")]
    public void What_is_not_published_is_nowhere(string keys)
    {
        using var folder = new ContentFolder()
            .WithLaos("See [the trial](../news/trial.md).")
            .With("prayer/laos/pastors.md", "---\nstory: trial\n---\nText.")
            .WithTrial("A secret.", $"countries: [laos]\ntopics: [court]\nsources: [lifeway]\naliases: [/news/old]\n{keys}");

        var site = folder.Site;

        Assert.Null(site.FindStory(Slug.Parse("trial")));
        Assert.Empty(site.Stories);
        Assert.Empty(site.Topics);
        Assert.Empty(site.StoriesOf(folder.Laos));
        Assert.DoesNotContain(
            site.Addresses.PathsOf(AddressGroup.Page),
            url => url.Contains("trial", StringComparison.Ordinal) || url.Contains("court", StringComparison.Ordinal));
        Assert.Null(site.Addresses.RedirectOf("/news/old"));
        Assert.Equal("<p>See the trial.</p>", folder.Laos.Body.Html.Trim());
    }

    [Theory]
    [InlineData("draft: maybe")]
    [InlineData("publish: tomorrow")]
    [InlineData("expires: 01/02/2027")]
    public void What_is_wrong_with_its_publication_is_said(string keys)
    {
        using var folder = new ContentFolder().WithTrial(keys: keys);

        Assert.Contains(folder.Errors, error => error.StartsWith("news/trial.md:5:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("embargo:")]
    [InlineData("embargo: false")]
    [InlineData("hidden: no")]
    [InlineData("publisher: Open Doors")]
    [InlineData("published: 2026-01-16")]
    [InlineData("public: true")]
    public void A_strange_key_that_holds_nothing_back_hides_nothing(string key)
    {
        using var folder = new ContentFolder().WithTrial(keys: key);

        Assert.Contains("unknown-key", Assert.Single(folder.Errors), StringComparison.Ordinal);
        Assert.Single(folder.Site.Stories);
    }

    [Fact]
    public void A_story_of_tomorrow_is_not_seen_today()
    {
        using var folder = new ContentFolder().WithTrial();

        Assert.Empty(folder.SiteAt("2026-01-15T23:59Z").Stories);
        Assert.Single(folder.SiteAt("2026-01-16T00:00Z").Stories);
    }

    [Fact]
    public void Days_begin_at_midnight_in_the_time_zone_of_the_site()
    {
        using var folder = new ContentFolder().WithTrial();
        folder.With("site.yml", File.ReadAllText(Path.Combine(folder.Path, "site.yml")) + "\ntime-zone: Asia/Seoul\n");

        Assert.Empty(folder.SiteAt("2026-01-15T14:59Z").Stories);
        Assert.Single(folder.SiteAt("2026-01-15T15:00Z").Stories);
    }

    [Theory]
    [InlineData("2026-10-25T00:29Z", 1)]
    [InlineData("2026-10-25T00:30Z", 0)]
    [InlineData("2026-10-25T01:29Z", 0)]
    public void An_hour_that_comes_twice_does_not_bring_an_entry_back(string moment, int seen)
    {
        using var folder = new ContentFolder().WithTrial(keys: "expires: 2026-10-25 02:30");
        folder.With("site.yml", File.ReadAllText(Path.Combine(folder.Path, "site.yml")) + "\ntime-zone: Europe/Berlin\n");

        Assert.Equal(seen, folder.SiteAt(moment).Stories.Length);
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Asia/Tokyo")]
    [InlineData("America/New_York")]
    public void The_first_and_the_last_day_of_the_calendar_can_be_written(string zone)
    {
        using var folder = new ContentFolder()
            .With("news/old.md", "---\ntitle: Old\ndate: 0001-01-01\nsummary: Old.\nexpires: 9999-12-31 23:59\n---\nText.\n");
        folder.With("site.yml", File.ReadAllText(Path.Combine(folder.Path, "site.yml")) + $"\ntime-zone: {zone}\n");

        Assert.Single(folder.Site.Stories);
    }

    [Fact]
    public void A_country_that_is_not_published_takes_its_prayers_along()
    {
        using var folder = new ContentFolder().WithLaos(keys: "draft: true").With("prayer/laos/pastors.md", "---\n---\nFor pastors.");

        Assert.Empty(folder.Site.Countries);
        Assert.Empty(folder.Site.PrayerPoints);
    }
}
