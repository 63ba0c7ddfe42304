using System.Collections.Immutable;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Countries;

/// <summary>A small page that a church shows on its own site: the only one that may stand in a frame.</summary>
public sealed class CardModel(SiteContent site, Address at) : CountryForm(site, at)
{
    private const int PointsShown = 3;

    public override string Stylesheet => "card.css";

    /// <summary>Those of today where it is the country’s turn, else the first.</summary>
    public ImmutableArray<PrayerPoint> PointsShownHere =>
        [.. (IsToday ? Site.Rotation.On(Site.Today)!.Points : Points.Open(Site.Today)).Take(PointsShown)];

    public bool IsToday => Site.TodaysCountry == Country;

    protected override string ContentSecurityPolicy =>
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
}
