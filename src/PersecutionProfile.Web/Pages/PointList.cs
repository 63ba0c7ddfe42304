using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages;

/// <summary>Prayer points as they stand on a page, under a heading where there is one.</summary>
/// <param name="IsExtract">Whether those that have their address on this page stand on it once more, with their anchors.</param>
public sealed record PointList(SitePage Page, ImmutableArray<PrayerPoint> Points, string Title = "", bool IsExtract = false)
{
    /// <summary>Its anchor on the page that its address leads to; null on other pages, where it may meet a heading of that name.</summary>
    public string? AnchorOf(PrayerPoint point) => IsOwn(point) && !IsExtract ? point.Slug.Value : null;

    public string HtmlOf(PrayerPoint point) => IsOwn(point) && IsExtract ? point.Body.HtmlWithoutAnchors : point.Body.Html;

    private bool IsOwn(PrayerPoint point) => Paths.Entry(point).Page == Page.Path;
}
