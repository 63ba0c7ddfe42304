using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

/// <summary>One sheet of A4 or Letter. What has room is counted here in lines, as print.css sets them.</summary>
public sealed class PrintModel(SiteContent site, Address at) : CountryForm(site, at)
{
    private const int PointsShown = 5;
    private const int FiguresShown = 3;
    private const int ColumnLines = 31;
    private const int ColumnWidth = 46;

    /// <summary>What a translation says of itself below, and its longer labels above.</summary>
    private const int LinesOfTranslation = 2;

    /// <summary>By which the code at the foot is higher than what stands beside it.</summary>
    private const int LinesOfCode = 2;

    public override string Stylesheet => "print.css";

    /// <summary>Nothing on the paper says which site it is from.</summary>
    public bool IsDiscreet => At.Kind == AddressKind.CountryDiscreetPrint;

    public override string TabTitle => IsDiscreet ? Words.Forms.NeutralTitle : base.TabTitle;

    public string Summary => Country.Summary.Shorten(260);

    public ImmutableArray<FigureGroup> Figures => [.. Country.Figures.Take(FiguresShown)];

    /// <summary>The first prayer that has room whole, or else the first.</summary>
    public PrayerPoint? Prayer =>
        Points.Prayers(Site.Today) is { IsEmpty: false } prayers
            ? prayers.FirstOrDefault(prayer => Parts(prayer).Length == 1) ?? prayers[0]
            : null;

    public IEnumerable<string> NamesChanged =>
        Texts.Select(text => text.Point).Append(Prayer).SelectMany(point => point?.NamesChanged ?? []);

    public ImmutableArray<(PrayerPoint Point, string Title, string Text)> Texts =>
        Points.Open(Site.Today).Whole(PointsShown, Lines, ColumnWidth);

    /// <summary>The prayer as far as it has room.</summary>
    public string Verses(PrayerPoint prayer) => Parts(prayer) is [var whole] ? whole : $"{Parts(prayer)[0]}\n…";

    private int Lines => ColumnLines - (IsDiscreet ? 0 : LinesOfCode) - (Site.IsOriginal ? 0 : LinesOfTranslation);

    private string[] Parts(PrayerPoint prayer) => [.. prayer.Body.Text.Split(Lines, ColumnWidth)];
}
