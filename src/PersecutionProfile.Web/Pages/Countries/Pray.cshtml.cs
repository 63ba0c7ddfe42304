using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class PrayModel(SiteContent site, Address at) : PageBelowCountry(site, at)
{
    public override string Title => Country.PrayFor;

    public override string Description =>
        $"Prayer points and prayers for Christians in {Country.InText}, and thanks for what has been answered.";

    public ImmutableArray<PrayerPoint> Points => Site.PointsOf(Country);
}
