using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class PrayModel(SiteContent site, Address at) : PageBelowCountry(site, at)
{
    public override string Title => Words.PrayFor(Country);

    public override string Description => Words.Pray.DescriptionOf(Words.NameOf(Country));

    public ImmutableArray<PrayerPoint> Points => Site.PointsOf(Country);
}
