namespace PersecutionProfile.Content.Tests;

public sealed class WeeklyLetterTests : IDisposable
{
    private readonly ContentFolder folder = new ContentFolder().WithLaos()
        .With("countries/chad.md", "---\ntitle: Chad\ncode: TD\nsummary: S.\n---\nText.\n")
        .With("countries/oman.md", "---\ntitle: Oman\ncode: OM\nsummary: S.\n---\nText.\n")
        .With("prayer/chad/rain.md", "---\ntitle: Rain\n---\nFor rain.\n")
        .With("prayer/oman/bread.md", "---\ntitle: Bread\n---\nFor bread.\n")
        .With("prayer/laos/one.md", "---\ntitle: One\norder: 1\n---\nOne.\n")
        .With("prayer/laos/two.md", "---\ntitle: Two\norder: 2\n---\nTwo.\n")
        .With("prayer/laos/three.md", "---\ntitle: Three\norder: 3\n---\nThree.\n")
        .With("prayer/laos/words.md", "---\ntitle: Words\nkind: prayer\n---\nAmen.\n")
        .With("prayer/laos/home.md", "---\ntitle: Home\nanswered: 2026-11-10\nthanks: He is home.\n---\nBring him home.\n")
        .With("prayer/laos/long-ago.md", "---\ntitle: Long ago\nanswered: 2026-01-10\nthanks: It rained.\n---\nFor rain.\n")
        .With("days.yml", "feast: {name: Feast, day: 20 November, sources: [open-doors]}\n");

    [Fact]
    public void It_has_the_countries_of_its_seven_days_and_what_is_kept_and_answered()
    {
        var site = folder.Site;
        var letter = LetterOf(site);

        Assert.Equal(letter.Week.Days, letter.Days.Select(day => day.Day));
        Assert.Equal(letter.Week.Days.Select(day => site.Rotation.On(day)!.Country), letter.Days.Select(day => day.Country));
        Assert.Equal(["Feast"], letter.Observed.Select(kept => kept.Day.Name));
        Assert.Equal(["Home"], letter.Thanks.Select(point => point.Title));
        Assert.All(
            letter.Days.Where(day => day.Country.Slug.Value == "laos"),
            day => Assert.Equal((2, "Words"), (day.Points.Length, day.Prayer!.Title)));
        Assert.Empty(WeeklyLetter.Of(site, PrayerWeek.Of(new DateOnly(2026, 11, 7))).Thanks);
    }

    [Fact]
    public void It_leaves_out_what_no_copy_may_hold_and_names_the_same_countries()
    {
        var site = folder.Site;
        var secret = Carrying(site, entry => entry.File is not ("prayer/laos/words.md" or "prayer/laos/home.md" or "prayer/oman/bread.md"));

        Assert.Equal(LetterOf(site).Days.Select(day => day.Country.Slug), LetterOf(secret).Days.Select(day => day.Country.Slug));
        Assert.Equal(
            ["One", "Rain", "Three", "Two"],
            LetterOf(secret).Points.Select(point => point.Title).Order(StringComparer.Ordinal));
        Assert.Contains("Bread", LetterOf(site).Points.Select(point => point.Title));
        Assert.Empty(LetterOf(secret).Thanks);
    }

    [Fact]
    public void This_week_and_the_four_before_have_letters()
    {
        Assert.Equal(
            [new(2026, 11, 15), new(2026, 11, 8), new(2026, 11, 1), new(2026, 10, 25), new DateOnly(2026, 10, 18)],
            folder.Site.Rotation.Weeks.Select(week => week.Sunday));
        Assert.Equal(
            new DateOnly(2026, 11, 22), folder.SiteAt("2026-11-22T00:00:00Z").Rotation.Weeks[0].Sunday);
    }

    public void Dispose() => folder.Dispose();

    private static WeeklyLetter LetterOf(SiteContent site) => WeeklyLetter.Of(site, PrayerWeek.Of(site.Today));

    private static SiteContent Carrying(SiteContent site, Func<Entry, bool> isCarried) => new(
        site.Settings, site.Today, site.Sources, site.FigureDefinitions, site.RankingEditions, site.Days,
        [.. site.Entries.Select(entry => entry with { IsCarried = isCarried(entry) })], []);
}
