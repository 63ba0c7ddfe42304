using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PersecutionProfile.Web.Live;

namespace PersecutionProfile.Web.Tests.Live;

/// <summary>The running site follows the clock of its time zone, to the minute, without a restart and without a file changing.</summary>
public class TimeTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_entry_appears_at_its_publish_time_and_goes_at_its_expiry()
    {
        var time = new FakeTime(At("2026-06-01T07:00:00Z"));
        await using var site = NewSite(time, "Europe/London")
            .WithStory("timed", "2026-05-01", "publish: 2026-06-01 09:30\nexpires: 2026-06-01 18:00\ncountries: [laos]")
            .WithCountry("laos", "LA", "Laos");
        Assert.False(await IsThereAsync(site));
        await MoveAsync(site, time, "2026-06-01T08:29:00Z");
        Assert.False(await IsThereAsync(site));
        await MoveAsync(site, time, "2026-06-01T08:30:00Z"); // 09:30 in London's summer
        Assert.True(await IsThereAsync(site));
        await MoveAsync(site, time, "2026-06-01T17:00:00Z");
        Assert.False(await IsThereAsync(site));
    }

    [Theory]
    [InlineData("2026-03-29T00:30:00Z", false)] // 00:30, before the clocks go forward
    [InlineData("2026-03-29T01:00:00Z", true)] // 02:00 summer time: 01:30 never was
    public async Task A_time_that_the_clock_change_leaves_out_comes_with_the_change(string moment, bool isThere)
    {
        var time = new FakeTime(At("2026-03-28T12:00:00Z"));
        await using var site = NewSite(time, "Europe/London").WithStory("timed", "2026-03-01", "publish: 2026-03-29 01:30");
        Assert.False(await IsThereAsync(site));
        await MoveAsync(site, time, moment);
        await MoveAsync(site, time, moment == "2026-03-29T01:00:00Z" ? "2026-03-29T01:30:00Z" : moment);
        Assert.Equal(isThere, await IsThereAsync(site));
    }

    [Fact]
    public async Task In_the_hour_that_comes_twice_an_entry_comes_late_and_goes_early()
    {
        var time = new FakeTime(At("2026-10-24T12:00:00Z"));
        await using var site = NewSite(time, "Europe/London")
            .WithStory("timed", "2026-03-01", "publish: 2026-10-25 01:30").WithStory("going", "2026-03-01", "expires: 2026-10-25 01:30");
        Assert.True(await IsThereAsync(site, "going"));
        await MoveAsync(site, time, "2026-10-25T00:30:00Z"); // 01:30 for the first time
        Assert.False(await IsThereAsync(site));
        Assert.False(await IsThereAsync(site, "going"));
        await MoveAsync(site, time, "2026-10-25T01:30:00Z"); // 01:30 for the second time
        Assert.True(await IsThereAsync(site));
    }

    [Fact]
    public async Task The_day_changes_at_the_sites_midnight()
    {
        var time = new FakeTime(At("2026-06-01T12:00:00Z"));
        await using var site = NewSite(time, "Asia/Seoul");
        site.NewClient().Dispose();
        Assert.Equal(new DateOnly(2026, 6, 1), site.Site.Today);
        await MoveAsync(site, time, "2026-06-01T14:59:00Z");
        Assert.Equal(new DateOnly(2026, 6, 1), site.Site.Today);
        await MoveAsync(site, time, "2026-06-01T15:00:00Z");
        Assert.Equal(new DateOnly(2026, 6, 2), site.Site.Today);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_takes_the_site_along()
    {
        var time = new FakeTime(At("2026-06-10T12:00:00Z"));
        await using var site = NewSite(time, "UTC").WithStory("timed", "2026-06-05");
        Assert.True(await IsThereAsync(site));
        await MoveAsync(site, time, "2026-06-01T12:00:00Z");
        Assert.False(await IsThereAsync(site));
    }

    [Fact]
    public async Task A_future_story_is_in_no_list_feed_sitemap_or_count()
    {
        var time = new FakeTime(At("2026-06-01T12:00:00Z"));
        await using var site = NewSite(time, "UTC").WithCountry("laos", "LA", "Laos")
            .WithStory("embargoed", "2026-07-01", "countries: [laos]\ntopics: [quiet]")
            .With("prayer/laos/later.md", "---\ntitle: The embargoed point\npublish: 2026-07-01\n---\nText.\n");
        using var client = site.NewClient();
        foreach (var path in site.Site.Addresses.PathsOf(AddressGroup.Page, AddressGroup.File))
        {
            using var response = await client.GetAsync(path, Cancel);
            Assert.True(response.IsSuccessStatusCode, path);
            Assert.DoesNotContain("embargoed", await response.Content.ReadAsStringAsync(Cancel), StringComparison.OrdinalIgnoreCase);
        }
        Assert.DoesNotContain(site.Site.Addresses.PathsOf(AddressGroup.Page), path => path.Contains("quiet", StringComparison.Ordinal));
        Assert.Empty(site.Site.Stories);
    }

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    private static TemporarySite NewSite(FakeTime time, string zone)
    {
        var site = new TemporarySite { Time = time };
        return site.With("site.yml", $"name: Test\ntagline: T\nbase-url: https://test.example\ntime-zone: {zone}\n");
    }

    private static async Task<bool> IsThereAsync(TemporarySite site, string story = "timed")
    {
        using var client = site.NewClient();
        using var response = await client.GetAsync($"/news/{story}", Cancel);
        var isListed = (await client.GetStringAsync("/news", Cancel)).Contains($"/news/{story}", StringComparison.Ordinal);
        Assert.Equal(isListed, response.IsSuccessStatusCode);
        return isListed;
    }

    /// <summary>Returns when what is published holds at that moment, and there was time to publish something wrong.</summary>
    private static async Task MoveAsync(TemporarySite site, FakeTime time, string moment)
    {
        site.NewClient().Dispose();
        var live = site.Services.GetRequiredService<LiveContent>();
        var isBack = At(moment) < time.GetUtcNow();
        var before = live.Reading;
        await Eventually.HoldsAsync(() =>
        {
            time.Set(At(moment)); // Again, to wake a timer that was set meanwhile
            return live.Reading.HoldsUntil > At(moment) && !(isBack && live.Reading == before);
        });
        await Task.Delay(50, Cancel);
        time.Set(At(moment));
    }
}
