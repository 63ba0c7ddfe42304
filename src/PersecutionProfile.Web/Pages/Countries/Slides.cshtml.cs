using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

/// <summary>One thing a slide, in letters that are read from the back row; what is too long goes on on the next.</summary>
public sealed class SlidesModel(SiteContent site, Address at) : CountryForm(site, at)
{
    private const int PointLines = 7;
    private const int PrayerLines = 8;
    private const int LineWidth = 44;
    private const int SourcesOnSlide = 6;

    public override string Title => Words.Forms.SlidesFor(Words.NameOf(Country));

    public override string Stylesheet => "slides.css";

    /// <summary>All but the first, which is the title. After the Amen only sources follow.</summary>
    public ImmutableArray<Slide> Slides =>
    [
        .. Points.Open(Site.Today).SelectMany(point => Of(point, point.Title, point.Body.Text.AsOneParagraph(), PointLines, "")),
        .. Points.Prayers(Site.Today)
            .SelectMany(prayer => Of(
                prayer, prayer.Title.Length > 0 ? prayer.Title : Words.Pray.APrayer, prayer.Body.Text, PrayerLines, "words")),
        .. Points.Answered(Site.Today)
            .SelectMany(point => Of(
                point, Words.Forms.Thanks(point.Title), $"{point.Thanks} {point.Body.Text}".AsOneParagraph(), PointLines, "thanks")),
        new Slide(Shown.Any() ? Words.Forms.Amen : Words.Forms.Nothing, "", ""),
        .. SourcesShown.Chunk(SourcesOnSlide)
            .Select(sources => new Slide(
                Words.Sources.Title,
                string.Join('\n', sources.Select(source => $"{source.Publisher}: {source.Title}".Shorten(160))),
                "sources")),
    ];

    public IEnumerable<string> NamesChanged => Shown.SelectMany(point => point.NamesChanged);

    private IEnumerable<PrayerPoint> Shown => Points.Where(point => !point.IsOverdue(Site.Today));

    private IEnumerable<Source> SourcesShown => Shown.SelectMany(point => point.Sources).Distinct();

    private IEnumerable<Slide> Of(PrayerPoint point, string title, string text, int lines, string kind)
    {
        var parts = text.Split(lines, LineWidth);
        return parts.Select((part, index) => new Slide(parts.Length > 1 ? $"{title} ({Place(index + 1)})" : title, part, kind, point));

        string Place(int number) => Words.Forms.Place(Words.Dates.Number(number), Words.Dates.Number(parts.Length));
    }
}

/// <param name="Text">Empty where what is prayed ends.</param>
/// <param name="Kind">Its class: how it is set.</param>
/// <param name="Point">What is prayed; null where nothing is.</param>
public sealed record Slide(string Title, string Text, string Kind, PrayerPoint? Point = null);
