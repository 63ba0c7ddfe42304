using System.Collections.Immutable;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Wording;

/// <summary>Prayer points by what can be done with them today.</summary>
public static class PointLists
{
    extension(ImmutableArray<PrayerPoint> points)
    {
        public ImmutableArray<PrayerPoint> Open(DateOnly today) =>
            [.. points.Where(point => point.Kind == PrayerKind.Point && point.IsOpenOn(today))];

        /// <summary>Nobody has looked at them by the day they should have.</summary>
        public ImmutableArray<PrayerPoint> Overdue(DateOnly today) =>
            [.. points.Where(point => point.Kind == PrayerKind.Point && !point.IsOpenOn(today) && !point.IsAnswered(today))];

        public ImmutableArray<PrayerPoint> Answered(DateOnly today) =>
            [.. points.Where(point => point.IsAnswered(today)).OrderByDescending(point => point.Answered)];

        public ImmutableArray<PrayerPoint> Prayers(DateOnly today) => [.. points.Where(point => point.Kind == PrayerKind.Prayer && !point.IsAnswered(today))];
    }

    /// <summary>Its anchor on the page that its address leads to; null on other pages, where it may meet a heading of that name.</summary>
    public static string? AnchorOn(this PrayerPoint point, SitePage page) =>
        SiteUrls.PrayerPoint(point) == $"{page.Path}#{point.Slug}" ? point.Slug.Value : null;
}

/// <summary>Prayer points as they stand on a page, under a heading where there is one.</summary>
public sealed record PointList(SitePage Page, ImmutableArray<PrayerPoint> Points, string Title = "");
