using System.Xml.Linq;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Books;

internal sealed class StoryChapter(SiteContent site, Story story)
{
    private SiteWords Words => site.Words;

    public XElement Write()
    {
        var notes = new Endnotes(site);
        notes.Add(story.Sources);
        return Xhtml.Of("section",
            Xhtml.Type("chapter"),
            Xhtml.Of("h1", story.Title),
            Xhtml.Of("p", Xhtml.Class("lead"), story.Summary),
            Xhtml.Of("p", Xhtml.Class("fine"), string.Join(' ', Dates)),
            new EntryText(site, story, notes).Write(),
            Xhtml.NamesChanged(Words, story.NamesChanged),
            WritePoints(),
            Xhtml.Corrections(Words, story),
            Xhtml.Origins(Words, [story]),
            notes.Write());
    }

    private IEnumerable<string> Dates
    {
        get
        {
            if (story.Dateline.Length > 0)
                yield return $"{story.Dateline}{Words.Stop}";
            if (story.Reported is { } reported)
                yield return reported.IsKnown ? Words.Dates.Reported(Words.Dates.Of(reported)) : Words.Dates.ReportedAtUnknown;
            yield return Words.Dates.Published(Words.Dates.Of(story.Date));
        }
    }

    /// <summary>They stand with their country.</summary>
    private XElement? WritePoints()
    {
        var points = site.PointsOf(story).Open(site.Today);
        return points.IsEmpty ? null : Xhtml.Of("section",
            Xhtml.Of("h2", Words.Stories.PrayWithStory),
            Xhtml.Of("ul", points.Select(point => Xhtml.Of("li",
                Xhtml.Of("a", new XAttribute("href", Paths.Entry(point)), Words.Entries.Name(point))))));
    }
}
