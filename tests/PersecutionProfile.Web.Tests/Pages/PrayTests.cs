using System.Globalization;
using System.Net;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>Today, each day and each month of the prayer calendar.</summary>
public class PrayTests(SiteFixture site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Today_is_one_country_with_its_points_and_a_prayer_and_can_be_read_in_a_minute()
    {
        var today = (await site.GetPageAsync(Paths.Pray, Cancel)).QuerySelector("#today")!;
        Assert.Contains(site.Site.TodaysCountry!.Title, today.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(today.QuerySelectorAll(".points > li").Length, 4, 6);
        Assert.Single(today.QuerySelectorAll(".prayer"));
        Assert.InRange(today.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 100, 500);
    }

    [Fact]
    public async Task The_home_page_shows_the_same_country_with_one_prayer_and_one_button()
    {
        var home = (await site.GetPageAsync(Paths.Home, Cancel)).QuerySelector("#today")!;
        var pray = (await site.GetPageAsync(Paths.Pray, Cancel)).QuerySelector("#today")!;
        Assert.Equal(site.Site.TodaysCountry!.Title, home.QuerySelector("h2")!.TextContent);
        Assert.Equal(pray.QuerySelector(".prayer")!.TextContent, Assert.Single(home.QuerySelectorAll(".prayer")).TextContent);
        Assert.Equal(Paths.Pray, Assert.Single(home.QuerySelectorAll(".actions a")).GetAttribute("href"));
    }

    [Fact]
    public async Task The_home_page_shows_a_point_where_nobody_has_written_a_prayer()
    {
        await using var other = new TemporarySite().WithCountry("laos", "LA", "Laos")
            .With("prayer/laos/villages.md", "---\ntitle: Villages\norder: 1\n---\nFor all who live there.\n")
            .With("prayer/laos/harvest.md", "---\ntitle: A harvest\norder: 2\n---\nFor rain.\n");
        var prayer = Assert.Single((await other.GetPageAsync(Paths.Home, Cancel)).QuerySelectorAll("#today .prayer"));
        Assert.Contains(other.Site.Rotation.On(other.Site.Today)!.Points[0].Title, prayer.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_day_within_the_bounds_has_its_own_address_and_the_rotations_country()
    {
        var rotation = site.Site.Rotation;
        foreach (var day in new[] { rotation.FirstDay, site.Site.Today, rotation.LastDay })
        {
            var page = await site.GetPageAsync(Paths.PrayerDay(day), Cancel);
            Assert.Contains(
                day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
                page.QuerySelector("h1")!.TextContent,
                StringComparison.Ordinal);
            Assert.Equal(Paths.Country(rotation.On(day)!.Country.Slug), page.QuerySelector("main h2 a")!.GetAttribute("href"));
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            var slug = rotation.On(day)!.Country.Slug;
            Assert.NotNull(page.QuerySelector($"main a[href='{Paths.CountryPrint(slug)}']"));
            Assert.NotNull(page.QuerySelector($"main a[href='{Paths.CountrySlides(slug)}']"));
            Assert.Equal(
                day > rotation.FirstDay ? Paths.PrayerDay(day.AddDays(-1)) : null,
                page.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
            Assert.Equal(
                day < rotation.LastDay ? Paths.PrayerDay(day.AddDays(1)) : null, page.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        }
        using var client = site.NewClient();
        foreach (var day in new[] { rotation.FirstDay.AddDays(-1), rotation.LastDay.AddDays(1) })
        {
            using var response = await client.GetAsync(Paths.PrayerDay(day), Cancel);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task The_calendar_is_a_table_of_whole_weeks_in_which_each_day_leads_to_its_page()
    {
        foreach (var path in site.Site.Addresses
            .PathsOf(AddressGroup.Day)
            .Where(path => path.StartsWith(Paths.Calendar, StringComparison.Ordinal)))
        {
            var table = (await site.GetPageAsync(path, Cancel)).QuerySelector("table.month")!;
            Assert.NotEmpty(table.QuerySelector("caption")!.TextContent);
            Assert.Equal(
                ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
                table.QuerySelectorAll("thead th[scope=col]").Select(head => head.TextContent));
            Assert.All(table.QuerySelectorAll("tbody tr"), week => Assert.Equal(7, week.Children.Length));
            foreach (var link in table.QuerySelectorAll("td a:not(.kept)"))
            {
                var day = DateOnly.ParseExact(link.GetAttribute("href")!.Split('/')[^1], "yyyy-MM-dd", CultureInfo.InvariantCulture);
                Assert.Equal(Paths.CalendarMonth(day), path);
                Assert.Equal(
                    table.QuerySelectorAll("thead th")[
                        link.ParentElement!.ParentElement!.Children.ToList().IndexOf(link.ParentElement)
                    ].TextContent,
                    day.DayOfWeek.ToString());
                Assert.Equal($"{day.Day} {site.Site.Rotation.On(day)!.Country.Title}", link.TextContent);
            }
        }
    }

    [Fact]
    public async Task The_calendar_marks_today_in_words_and_links_to_the_months_beside_it()
    {
        var page = await site.GetPageAsync(Paths.Calendar, Cancel);
        var today = page.QuerySelector("td[aria-current=date]")!;
        Assert.Equal(Paths.PrayerDay(site.Site.Today), today.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Today", today.TextContent, StringComparison.Ordinal);
        Assert.Equal(Paths.CalendarMonth(site.Site.Today.AddMonths(-1)), page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal(Paths.CalendarMonth(site.Site.Today.AddMonths(1)), page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_site_without_prayers_has_no_days_and_says_so()
    {
        await using var other = new TemporarySite().WithCountry("laos", "LA", "Laos");
        Assert.Empty(other.Site.Addresses.PathsOf(AddressGroup.Day));
        foreach (var path in new[] { Paths.Pray, Paths.Calendar })
            Assert.Contains(
                "Nothing is published yet",
                (await other.GetPageAsync(path, Cancel)).QuerySelector("main")!.TextContent,
                StringComparison.Ordinal);
    }
}
