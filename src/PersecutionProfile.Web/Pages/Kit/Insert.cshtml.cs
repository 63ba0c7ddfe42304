using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Kit;

/// <summary>
/// A sheet of A4 or Letter, folded to four pages. What has room on one is counted here in lines, as insert.css sets them: on both
/// papers as many as the narrower and the lower one have.
/// </summary>
public sealed class InsertModel(SiteContent site, Address at) : KitForm(site, at)
{
    private const int PageLines = 28;
    private const int LineWidth = 54;
    private const int PointsShown = 5;
    private const int PublishersShown = 400;

    public override string Title => IsLetter ? Words.Kit.LetterInsert : Words.Kit.Insert;

    protected override string Name => $"{Title}{Words.Colon}{Words.PrayFor(Country)}";

    public override string Stylesheet => "insert.css";

    public bool IsLetter => At.Kind == AddressKind.CountryLetterInsert;

    public override ImmutableArray<PrayerPoint> Shown => [.. Texts.Select(text => text.Point)];

    public ImmutableArray<(PrayerPoint Point, string Title, string Text)> Texts =>
        Points.Open(Site.Today).Whole(PointsShown, PageLines, LineWidth);

    public string Verses => Prayer.Body.Text.Split(PageLines, LineWidth) is [var first, _, ..] ? $"{first}\n…" : Prayer.Body.Text;

    public string PublishersText => string.Join(Words.Semicolon, Publishers).Shorten(PublishersShown);
}
