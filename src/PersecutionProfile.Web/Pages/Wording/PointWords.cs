using System.Collections.Immutable;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Wording;

public static class PointWords
{
    /// <summary>Its anchor on the page that its address leads to; null on other pages, where it may meet a heading of that name.</summary>
    public static string? AnchorOn(this PrayerPoint point, SitePage page) =>
        SiteUrls.PrayerPoint(point) == $"{page.Path}#{point.Slug}" ? point.Slug.Value : null;
}

/// <summary>Prayer points as they stand on a page, under a heading where there is one.</summary>
public sealed record PointList(SitePage Page, ImmutableArray<PrayerPoint> Points, string Title = "");
