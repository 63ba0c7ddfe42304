using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class PrayModel(SiteContent site, Address at) : PageBelowCountry(site, at)
{
    public override string Title => Words.PrayFor(Country);

    public override string Description => Words.Pray.DescriptionOf(Words.NameOf(Country));

    /// <summary>With the first point that may be carried away.</summary>
    public override (string Text, Language Language) TextToShare =>
        Points.Open(Site.Today).FirstOrDefault(point => point.IsCarried) is { } first
            ? ($"{Title}\n\n{first.Body.Text.AsOneParagraph()}", first.Language)
            : base.TextToShare;

    public ImmutableArray<PrayerPoint> Points => Site.PointsOf(Country);
}
