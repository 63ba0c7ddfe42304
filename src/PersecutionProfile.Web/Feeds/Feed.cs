using System.Collections.Immutable;
using System.Globalization;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Entries to subscribe to, in whatever format.</summary>
/// <param name="Path">Its own, and so its identity.</param>
/// <param name="Page">The page that shows the same.</param>
internal sealed record Feed(SiteContent Site, string Title, string Path, string Page, ImmutableArray<FeedEntry> Entries)
{
    private const int StoriesShown = 30;
    private const int PointsShown = 100;

    public string Author => Site.Settings.Publisher?.Name ?? Site.Settings.Name;

    public DateTimeOffset Updated => Entries.IsEmpty ? Site.MidnightOf(Site.Today) : Entries.Max(entry => entry.Updated);

    public static Feed OfStories(SiteContent site, string path) =>
        new(site, site.Settings.Name, path, Paths.Home, [.. Newest(site, site.Stories)]);

    public static Feed OfCountry(SiteContent site, Country country) =>
        new(site, $"{country.Title} · {site.Settings.Name}", Paths.CountryFeed(country.Slug), Paths.Country(country.Slug),
            [
                .. Newest(site, site.StoriesOf(country))
                    .Concat(Newest(site, site.PointsOf(country)))
                    .Concat(CorrectionsOf(site, country))
                    .OrderByDescending(entry => entry.Updated)
            ]);

    public static Feed OfPrayers(SiteContent site) =>
        new(
            site, $"{site.Words.Layout.PrayerFeed} · {site.Settings.Name}", Paths.PrayerFeed, Paths.Pray,
            [
                .. Newest(site, site.PrayerPoints)
                    .Concat(KeptLately(site))
                    .OrderByDescending(entry => entry.Updated)
                    .Take(PointsShown)
            ]);

    /// <summary>A letter of each week that has an address.</summary>
    public static Feed OfWeeks(SiteContent site, string path) =>
        new(
            site, $"{site.Words.Together.Title} · {site.Settings.Name}", path, Paths.PrayerWeek,
            [.. site.Rotation.Weeks.Select(week => FeedEntry.Of(site, WeeklyLetter.Of(site, week)))]);

    /// <summary>Days that are kept this week, or were not long ago: each is told when its week begins.</summary>
    private static IEnumerable<FeedEntry> KeptLately(SiteContent site)
    {
        var week = PrayerWeek.Of(site.Today);
        return site.Days.Between(week.Before(PrayerRotation.WeeksBack).Sunday, week.Saturday).Select(day => FeedEntry.Of(site, day));
    }

    /// <summary>A profile is no news, but what was wrong in it is.</summary>
    private static IEnumerable<FeedEntry> CorrectionsOf(SiteContent site, Country country) =>
        country.Corrections.GroupBy(correction => correction.Date).Select(day => FeedEntry.Of(site, country, day));

    private static IEnumerable<FeedEntry> Newest(SiteContent site, ImmutableArray<Story> stories) =>
        stories.Where(site.Speaks).Take(StoriesShown).Select(story => FeedEntry.Of(site, story));

    /// <summary>A point that nobody has looked at in time is no longer asked for.</summary>
    private static IEnumerable<FeedEntry> Newest(SiteContent site, ImmutableArray<PrayerPoint> points) =>
        points.Where(point => site.Speaks(point) && !point.IsOverdue(site.Today))
            .Select(point => FeedEntry.Of(site, point))
            .OrderByDescending(entry => entry.Updated)
            .Take(PointsShown);
}

internal static class FeedTimes
{
    /// <summary>The first moment of a day in the site's time zone.</summary>
    public static DateTimeOffset MidnightOf(this SiteContent site, DateOnly day) => site.Settings.TimeZone.StartOf(day);

    /// <summary>As RFC 3339 writes it.</summary>
    public static string InRfc3339(this DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
