using Microsoft.Extensions.DependencyInjection;
using PersecutionProfile.Web.Live;

namespace PersecutionProfile.Web.Tests.Live;

/// <summary>What an operator can watch, and that it tells nothing of a visitor.</summary>
public sealed class SiteMetricsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_are_counted_by_kind_of_page_and_status()
    {
        await using var site = new TemporarySite().WithCountry("laos", "LA", "Laos").WithCountry("nepal", "NP", "Nepal")
            .With("pages/about.md", "---\ntitle: About\nsummary: About us.\n---\nText.\n");
        using var counted = new CountedMetrics(site);
        using var client = site.NewClient();
        foreach (var path in new[]
        {
            "/countries/laos", "/countries/nepal", "/countries/laos/pray", "/countries/laos/news/page/2",
            "/about", "/search?q=laos", "/nothing", "/elsewhere", "/healthz",
        })
            using (await client.GetAsync(path, Cancel))
            { }
        Assert.Equal(2, counted["requests route=/countries/{country} status=200"]);
        Assert.Equal(1, counted["requests route=/search status=200"]);
        Assert.Equal(1, counted["requests route=/countries/{country}/pray status=200"]);
        Assert.Equal(1, counted["requests route=/{page} status=200"]);
        Assert.Equal(3, counted["requests route=other status=404"]);
        Assert.Equal(1, counted["requests route=/healthz status=200"]);
    }

    [Fact]
    public async Task Reloads_findings_and_the_age_of_the_snapshot_are_told()
    {
        var time = new FakeTime(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        await using var site = new TemporarySite { Time = time }.With("countries/laos.md", "---\ntitle: Laos\n---\n")
            .With("countries/nepal.md", "Nepal\n");
        using var counted = new CountedMetrics(site);
        var errors = counted["findings severity=Error"];
        Assert.InRange(errors, 2, 10);
        time.Set(time.GetUtcNow().AddSeconds(7));
        Assert.Equal(7, counted["snapshot.age"]);

        var live = site.Services.GetRequiredService<LiveContent>();
        var next = live.NextAsync(Cancel);
        site.With("countries/nepal.md", "---\ntitle: Nepal\ncode: NP\nsummary: A summary.\n---\n");
        for (var second = 0; !next.IsCompleted && second < 1000; second++)
        {
            time.Set(time.GetUtcNow().AddSeconds(1));
            await Task.Delay(10, Cancel);
        }
        await next;
        Assert.Equal(1, counted["reloads"]);
        Assert.InRange(counted["findings severity=Error"], 1, errors - 1);
    }
}
