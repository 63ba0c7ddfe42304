using System.Collections.Immutable;
using System.Xml.Linq;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Books;

/// <summary>What is prayed today, and what thanks are given for; what nobody has looked at in time is in no book.</summary>
internal sealed class PrayerSections(SiteContent site, ImmutableArray<PrayerPoint> points)
{
    private readonly ImmutableArray<PrayerPoint> open = points.Open(site.Today);
    private readonly ImmutableArray<PrayerPoint> prayers = points.Prayers(site.Today);
    private readonly ImmutableArray<PrayerPoint> answered = points.Answered(site.Today);

    private SiteWords Words => site.Words;

    public ImmutableArray<PrayerPoint> All => [.. open, .. prayers, .. answered];

    public bool IsEmpty => All.IsEmpty;

    public IEnumerable<string> NamesChanged => All.SelectMany(point => point.NamesChanged);

    public IEnumerable<XElement> Write(Endnotes notes) =>
    [
        .. Write(Words.Pray.Points, open, notes),
        .. Write(Words.Pray.Words, prayers, notes),
        .. Write(Words.Pray.Thanksgiving, answered, notes),
    ];

    private IEnumerable<XElement> Write(string title, ImmutableArray<PrayerPoint> list, Endnotes notes) => list.IsEmpty ? [] :
    [
        Xhtml.Of("section", Xhtml.Of("h2", title), list.Select(point => Write(point, notes))),
    ];

    private XElement Write(PrayerPoint point, Endnotes notes) => Xhtml.Of("section",
        Xhtml.Id(Chapters.AnchorOf(point.Slug.Value)),
        Xhtml.Class(point.Kind == PrayerKind.Prayer ? "prayer" : "point"),
        TitleOf(point) is { } title ? Xhtml.Of("h3", title) : null,
        new EntryText(site, point, notes, Chapters.AnchorOf(""), deeper: 2).Write(),
        Xhtml.Corrections(Words, point),
        point is { Answered: { } day } && point.IsAnswered(site.Today)
            ? Xhtml.Of("p", Xhtml.Of("b", Words.Dates.Answered(Words.Dates.Of(day))), " ", Xhtml.Of(Words.Of(point, point.Thanks)))
            : null);

    private object? TitleOf(PrayerPoint point) =>
        point.Title.Length > 0 ? Xhtml.Of(Words.Of(point, point.Title))
        : point.Kind == PrayerKind.Prayer ? Words.Pray.APrayer
        : null;
}

internal static class BookPoints
{
    /// <summary>Points in the language of the book, or else the original's: on its day every country has something to pray.</summary>
    public static ImmutableArray<PrayerPoint> PointsFor(this SiteContent site, Func<SiteContent, ImmutableArray<PrayerPoint>> pointsOf)
    {
        var own = pointsOf(site);
        return own.Any(point => point.IsOpen(site.Today)) ? own : pointsOf(site.Original);
    }
}
