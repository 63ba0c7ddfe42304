using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Kit;

/// <summary>One page in letters of 18 points. What has room is counted here in lines, as large.css sets them.</summary>
public sealed class LargeModel(SiteContent site, Address at) : KitForm(site, at)
{
    private const int PageLines = 21;
    private const int LineWidth = 54;
    private const int FewestLines = 3;
    private const int PointsShown = 3;

    /// <summary>What a line of large letters has room for in small ones, and of those beside the code.</summary>
    private const int NoteWidth = 76;
    private const int NoteLines = 5;

    public override string Stylesheet => "large.css";

    /// <summary>As many as leave room for the whole prayer.</summary>
    public override ImmutableArray<PrayerPoint> Shown =>
        First[..Math.Clamp((Lines - Fitting.Lines(WholePrayer, LineWidth)) / FewestLines, 1, PointsShown)];

    public IEnumerable<(PrayerPoint Point, string Text)> Texts => Shown.Zip(Fitting.ShortenAll(
        [.. Shown.Select(point => point.Body.Text.AsOneParagraph())],
        Math.Max(FewestLines, Lines - Fitting.Lines(WholePrayer, LineWidth)),
        LineWidth));

    /// <summary>The prayer, or as much of it as leaves room for a point.</summary>
    public string PrayerText =>
        WholePrayer.Split(Lines - FewestLines, LineWidth, "\n") is [var first, _, ..] ? $"{first}\n…" : WholePrayer;

    /// <summary>Its lines flow: in letters of this size most would be broken.</summary>
    private string WholePrayer => string.Join('\n', Prayer.Body.Text.Split("\n\n").Select(verse => verse.AsOneParagraph()));

    private ImmutableArray<PrayerPoint> First => [.. Points.Open(Site.Today).Take(PointsShown)];

    /// <summary>What the notes at the foot leave, as those of all points would be.</summary>
    private int Lines
    {
        get
        {
            var names = First.Append(Prayer).SelectMany(point => point.NamesChanged);
            var notes = NotesOn(First).Append(Words.Entries.NamesChangedNote(names))
                .Where(note => note.Length > 0)
                .Sum(note => Fitting.Lines(note, NoteWidth));
            return PageLines - Math.Max(0, notes - NoteLines);
        }
    }
}
