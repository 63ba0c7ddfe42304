using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Kit;

/// <summary>
/// One page in letters of 18 points: the prayer, and before it as many points as leave room for the whole of it. What has room is
/// counted here in lines, as large.css sets them.
/// </summary>
public sealed class LargeModel(SiteContent site, Address at) : KitForm(site, at)
{
    private const int PageLines = 22;
    private const int LineWidth = 58;
    private const int LinesOfOnePoint = 3;

    /// <summary>In the letters of the title, of which a line is as high as two.</summary>
    private const int TitleWidth = 34;
    private const int LinesOfTitleLine = 2;

    private const int PointsShown = 3;

    /// <summary>In the small letters of the foot; so many lines of them have room beside the code.</summary>
    private const int NoteWidth = 76;
    private const int NoteLines = 5;

    public override string Stylesheet => "large.css";

    public override ImmutableArray<PrayerPoint> Shown
    {
        get
        {
            var room = RoomForPoints;
            return [.. First.Where((point, index) => (room -= Fitting.Lines(TextOf(point), LineWidth)) >= 0 || index == 0)];
        }
    }

    /// <summary>Whole, but for a single one that is too long.</summary>
    public IEnumerable<(PrayerPoint Point, string Text)> Texts =>
        Shown.Zip(Fitting.ShortenAll([.. Shown.Select(TextOf)], Math.Max(RoomForPoints, LinesOfOnePoint), LineWidth));

    /// <summary>The verses that have room beside one point. Their lines flow: in letters of this size most would be broken.</summary>
    public ImmutableArray<string> Verses =>
        string.Join('\n', AllVerses).Split(Lines - LinesOfOnePoint - 1, LineWidth, "\n") is [var first, _, ..]
            ? [.. first.Split('\n'), "…"]
            : AllVerses;

    private ImmutableArray<string> AllVerses => [.. Prayer.Body.Text.Split("\n\n").Select(verse => verse.AsOneParagraph())];

    private ImmutableArray<PrayerPoint> First => [.. Points.Open(Site.Today).Take(PointsShown)];

    private int RoomForPoints => Lines - Verses.Sum(verse => Fitting.Lines(verse, LineWidth));

    /// <summary>What the title and the notes at the foot leave, as those of all points would be.</summary>
    private int Lines
    {
        get
        {
            var names = First.Append(Prayer).SelectMany(point => point.NamesChanged);
            var notes = NotesOn(First).Append(Words.Entries.NamesChangedNote(names))
                .Where(note => note.Length > 0)
                .Sum(note => Fitting.Lines(note, NoteWidth));
            return PageLines - Math.Max(0, notes - NoteLines) - (LinesOfTitleLine * (Fitting.Lines(Title, TitleWidth) - 1));
        }
    }

    private static string TextOf(PrayerPoint point) => point.Body.Text.AsOneParagraph();
}
