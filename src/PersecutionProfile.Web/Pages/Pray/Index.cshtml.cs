using System.Collections.Immutable;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Pray;

public sealed class IndexModel(SiteContent site) : SitePage(site)
{
    public override string Title => "Pray";

    public override string Description => "Today’s country with its prayer points and a prayer, and requests for more than one country.";

    public override string Path => SiteUrls.Pray;

    /// <summary>Those that stand in no country’s folder; their addresses are on this page.</summary>
    public ImmutableArray<PrayerPoint> General => [.. Site.PrayerPoints.Where(point => point.Country is null)];
}
