using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

/// <summary>
/// A small page that a church shows on its own site: the only one that may stand in a frame. What has room in the frame of 360
/// by 640 pixels that churches copy is counted here, as card.css sets it.
/// </summary>
public sealed class CardModel(SiteContent site, Address at) : CountryForm(site, at)
{
    private const int PointsShown = 3;
    private const int LinesShown = 17;
    private const int LineWidth = 40;

    /// <summary>For what a translation says of itself, and the higher lines of Arabic script.</summary>
    private const int LinesOfTranslation = 2;

    public override string Stylesheet => "card.css";

    /// <summary>Those of today where it is the country’s turn, else the first.</summary>
    public ImmutableArray<PrayerPoint> PointsShownHere =>
        [.. (IsToday ? Site.Rotation.On(Site.Today)!.Points : Points.Open(Site.Today)).Take(PointsShown)];

    public string Summary => Site.Speaks(Country) ? Country.Summary.Shorten(5 * LineWidth) : "";

    public IEnumerable<(PrayerPoint Point, string Text)> Texts()
    {
        var points = PointsShownHere;
        var lines = LinesShown - (Site.IsOriginal ? 0 : LinesOfTranslation) - Fitting.Lines(Summary, LineWidth);
        return points.Select(
            point => (point, point.Body.Text.AsOneParagraph().Shorten(lines / points.Length * LineWidth - Fitting.Width(point.Title))));
    }

    public bool IsToday => Site.TodaysCountry == Country;

    protected override string ContentSecurityPolicy =>
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
}
