using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

/// <summary>Eight slips of paper, each with a point to pray for. What has room on one is counted here, as cards.css sets it.</summary>
public sealed class CardsModel(SiteContent site, Address at) : CountryForm(site, at)
{
    private const int CardsOnSheet = 8;
    private const int CardLines = 9;
    private const int LineWidth = 44;
    private const int TitleWidth = 36;

    public override string Title => Words.Forms.Cards(Words.NameOf(Country));

    public override string Stylesheet => "cards.css";

    /// <summary>The first points; each more than once where they are fewer than the cards.</summary>
    public IEnumerable<(PrayerPoint Point, string Title, string Text)> Cards =>
        Points.Open(Site.Today) is { IsEmpty: false } open
            ? Enumerable.Range(0, CardsOnSheet).Select(card => open[card % open.Length]).Select(OnCard)
            : [];

    private (PrayerPoint Point, string Title, string Text) OnCard(PrayerPoint point)
    {
        var title = point.Title.Shorten(2 * TitleWidth);
        var lines = CardLines - Fitting.Lines(Country.Title, LineWidth) - Fitting.Lines(title, TitleWidth);
        return (point, title, point.Body.Text.AsOneParagraph().Shorten(lines * LineWidth));
    }
}
