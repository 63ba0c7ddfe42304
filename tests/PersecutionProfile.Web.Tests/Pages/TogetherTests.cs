using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Tests.Feeds;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>The week's letter, prayers that were answered, and days that are kept, as pages.</summary>
public class TogetherTests(SiteFixture shipped)
{
    private const string Days = """
        red-day: {name: Red day, day: 18 November, sources: [watch, census], countries: [laos], about: Churches are red.}
        spring: {name: Spring, kind: remembrance, day: first Sunday of May, sources: [watch], url: "https://spring.example/"}
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_week_has_a_country_for_each_day_from_Sunday_to_Saturday_in_every_language()
    {
        foreach (var edition in shipped.Site.InEachLanguage)
        {
            var page = await shipped.GetPageAsync(edition.Addresses.PathTo(Paths.PrayerWeek), Cancel);
            var week = PrayerWeek.Of(edition.Today);
            Assert.Equal(
                week.Days.Select(day => edition.Rotation.On(day)!.Country.Title),
                page.QuerySelectorAll(".letter h2 a").Select(link => link.TextContent));
            Assert.Equal(
                week.Days.Select(day => day.ToString("O", CultureInfo.InvariantCulture)),
                page.QuerySelectorAll(".letter h2 time").Select(time => time.GetAttribute("datetime")));
            Assert.Contains(
                edition.Words.Copies.MadeOn(edition.Words.Dates.Of(edition.Today)),
                page.QuerySelector("main")!.TextContent,
                StringComparison.Ordinal);
            Assert.Equal(
                new[] { Paths.WeekFeed, Paths.WeekJsonFeed, Paths.WeekText }.Select(edition.Addresses.PathTo),
                page.QuerySelectorAll(".share p a").Select(link => link.GetAttribute("href")));
        }
    }

    [Fact]
    public async Task The_text_to_copy_is_that_of_the_file()
    {
        using var client = shipped.NewClient();
        foreach (var edition in shipped.Site.InEachLanguage)
        {
            var page = await shipped.GetPageAsync(edition.Addresses.PathTo(Paths.PrayerWeek), Cancel);
            Assert.Equal(
                (await client.GetStringAsync(edition.Addresses.PathTo(Paths.WeekText), Cancel)).Trim(),
                page.QuerySelector(".share pre")!.TextContent.Trim());
        }
    }

    [Fact]
    public async Task Weeks_lead_to_each_other_and_none_into_the_future()
    {
        var weeks = shipped.Site.Rotation.Weeks;
        for (var index = 0; index < weeks.Length; index++)
        {
            var page = await shipped.GetPageAsync(Paths.PrayerWeekOf(weeks[index].Sunday), Cancel);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Equal(
                index + 1 < weeks.Length ? Paths.PrayerWeekOf(weeks[index + 1].Sunday) : null,
                page.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
            Assert.Equal(
                index == 0 ? null : index == 1 ? Paths.PrayerWeek : Paths.PrayerWeekOf(weeks[index - 1].Sunday),
                page.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Answered_prayers_stand_by_year_newest_first_with_their_thanks()
    {
        foreach (var edition in shipped.Site.InEachLanguage)
        {
            var page = await shipped.GetPageAsync(edition.Addresses.PathTo(Paths.AnsweredPrayers), Cancel);
            Assert.Equal(
                edition.AnsweredPrayers.Select(point => point.Thanks),
                page.QuerySelectorAll(".points > li > p:last-child")
                    .Select(said => string.Concat(said.ChildNodes.Skip(1).Select(node => node.TextContent)).Trim()));
            Assert.Equal(
                edition.AnsweredPrayers.Select(point => Anchors.Year(point.Answered!.Value.Year)).Distinct(),
                page.QuerySelectorAll("main h2").Select(heading => heading.Id));
        }
        Assert.NotNull((await shipped.GetPageAsync(Paths.Pray, Cancel)).QuerySelector($"main a[href='{Paths.AnsweredPrayers}']"));
        Assert.NotNull((await shipped.GetPageAsync(Paths.Pray, Cancel)).QuerySelector($"main a[href='{Paths.PrayerWeek}']"));
    }

    [Fact]
    public async Task A_kept_day_stands_in_the_calendar_with_who_says_so()
    {
        await using var site = SiteAt(new FakeTime(At("2026-11-20T12:00:00Z")));
        var page = await site.GetPageAsync(Paths.Calendar, Cancel);
        var cell = page.QuerySelector($"td:has(a[href='{Paths.PrayerDay(new DateOnly(2026, 11, 18))}'])")!;
        Assert.Equal(("Red day", $"{Paths.Calendar}#day-red-day"),
            (cell.QuerySelector("a.kept")!.TextContent, cell.QuerySelector("a.kept")!.GetAttribute("href")));
        Assert.Single(page.QuerySelectorAll("a.kept"));
        Assert.Equal(
            ["Spring", "Red day"], page.QuerySelectorAll($"#{Anchors.Days} h3").Select(heading => heading.TextContent));
        var red = page.QuerySelector("#day-red-day")!;
        Assert.Equal("2027-11-18", red.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal(
            [Paths.CountryPrayer(Slug.Parse("laos")), "/sources#watch", "/sources#census"],
            red.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("https://spring.example/", page.QuerySelector("#day-spring a.address")!.GetAttribute("href"));
        Assert.NotNull((await site.GetPageAsync(Paths.PrayerDay(new DateOnly(2026, 11, 18)), Cancel)).QuerySelector("#day-red-day"));
    }

    /// <summary>In Berlin Sunday begins at 23:00 UTC.</summary>
    [Fact]
    public async Task With_Sunday_the_letter_changes_and_what_is_kept_in_its_week_stands_on_the_home_page()
    {
        var time = new FakeTime(At("2026-11-14T22:59:00Z"));
        await using var site = SiteAt(time);
        Assert.Equal((false, "2026-11-08"), await NowAsync(site));
        var live = site.Services.GetRequiredService<LiveContent>();
        await Eventually.HoldsAsync(() =>
        {
            time.Set(At("2026-11-14T23:00:00Z"));
            return live.Current.Today == new DateOnly(2026, 11, 15);
        });
        Assert.Equal((true, "2026-11-15"), await NowAsync(site));

        static async Task<(bool IsTold, string Sunday)> NowAsync(TemporarySite site)
        {
            bool[] told =
            [
                (await site.GetPageAsync(Paths.Home, Cancel)).QuerySelector($"main a[href='{Paths.Calendar}#day-red-day']") is not null,
                (await site.GetPageAsync(Paths.Pray, Cancel)).QuerySelector($"main a[href='{Paths.Calendar}#day-red-day']") is not null,
            ];
            Assert.Equal(told[0], told[1]);
            var week = await site.GetPageAsync(Paths.PrayerWeek, Cancel);
            return (told[0], week.QuerySelector(".when time")!.GetAttribute("datetime")!);
        }
    }

    [Fact]
    public async Task Without_prayers_the_pages_say_so()
    {
        await using var site = FeedContent.EmptySite();
        foreach (var path in new[] { Paths.PrayerWeek, Paths.AnsweredPrayers })
            Assert.Contains(
                site.Site.Words.Layout.Nothing,
                (await site.GetPageAsync(path, Cancel)).QuerySelector("main")!.TextContent,
                StringComparison.Ordinal);
    }

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    private static TemporarySite SiteAt(FakeTime time)
    {
        var site = new TemporarySite { Time = time };
        using var content = FeedContent.Site();
        foreach (var file in Directory.EnumerateFiles(content.Folder, "*", SearchOption.AllDirectories))
            site.With(Path.GetRelativePath(content.Folder, file), File.ReadAllText(file));
        return site.With("days.yml", Days);
    }
}
