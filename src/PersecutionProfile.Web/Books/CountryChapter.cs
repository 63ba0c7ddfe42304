using System.Collections.Immutable;
using System.Xml.Linq;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Books;

/// <summary>A country: its profile, its figures, its prayers, and where its stories are.</summary>
internal sealed class CountryChapter(SiteContent site, Country country)
{
    private readonly Endnotes notes = new(site);
    private readonly PrayerSections prayers = new(
        site, site.PointsFor(carried => carried.PointsOf(country).RemoveAll(point => point.Country is null)));

    private SiteWords Words => site.Words;

    public XElement Write()
    {
        notes.Add(country.Sources);
        return Xhtml.Of("section",
            Xhtml.Type("chapter"),
            Xhtml.Of("h1", country.Title),
            WriteText(),
            WriteBasics(),
            WriteFigures(),
            WriteRankings(),
            WritePrayers(),
            WriteStories(),
            Xhtml.NamesChanged(Words, country.NamesChanged.Concat(prayers.NamesChanged)),
            country.Corrections.IsEmpty ? null : Xhtml.Of("section",
                Xhtml.Id(Anchors.Corrections),
                Xhtml.Of("h2", Words.Profile.Corrections),
                Xhtml.Corrections(Words, country)),
            Xhtml.Origins(Words, [country, .. prayers.All]),
            notes.Write());
    }

    /// <summary>No copy holds the words of some profiles.</summary>
    private object?[] WriteText()
    {
        var isOwn = site.Speaks(country);
        return
        [
            isOwn || country is { Summary: "", Body.IsEmpty: true }
                ? null
                : Xhtml.Of("p", Xhtml.Class("note"), Words.Languages.NotTranslated(Words.NameOfLanguage(country.Language))),
            country.Summary.Length == 0
                ? null
                : Xhtml.Of("p", Xhtml.Class("lead"), isOwn ? null : Xhtml.In(country.Language), country.Summary),
            new EntryText(site, country, notes).Write(),
        ];
    }

    private XElement? WriteBasics() => !country.HasBasics ? null : Xhtml.Of("section",
        Xhtml.Id(Anchors.Basics),
        Xhtml.Of("h2", Words.Profile.Basics),
        Xhtml.Of("dl",
            country.Basics.GroupBy(fact => fact.Kind).OrderBy(facts => facts.Key).Select(facts => new object[]
            {
                Xhtml.Of("dt", Words.Profile.Basic(facts.Key)),
                facts.Select(fact => Xhtml.Of("dd", Write(fact), notes.Mark(fact.Source))),
            }),
            country.MainThreats.IsEmpty ? null : Xhtml.Of("dt", Words.Profile.MainThreat),
            country.MainThreats.Select(threat => Xhtml.Of("dd",
                Xhtml.Of(Words.Facts(site, [threat.Name])), $" ({Words.Dates.Of(threat.AsOf)})", notes.Mark(threat.Source))),
            country.Window1040 is not { } window ? null : new object[]
            {
                Xhtml.Of("dt", Words.Profile.Window),
                Xhtml.Of("dd",
                    window.IsInside ? Words.Profile.InsideWindow : Words.Profile.OutsideWindow,
                    $" ({Words.Dates.Of(window.AsOf)})",
                    notes.Mark(window.Source)),
            }));

    private object?[] Write(BasicFact fact) =>
    [
        Xhtml.Of(Words.Facts(site, fact.Values)),
        fact.Countries.Select((mention, index) => new object?[]
        {
            index > 0 ? Words.Comma : null,
            Xhtml.Of("a", new XAttribute("href", Paths.Country(mention.Slug)), mention.Name),
        }),
        fact.AsOf.IsKnown ? $" ({Words.Dates.Of(fact.AsOf)})" : null,
    ];

    private XElement? WriteFigures() => country.Figures.IsEmpty ? null : Xhtml.Of("section",
        Xhtml.Id(Anchors.Figures),
        Xhtml.Of("h2", Words.Figures.Title),
        Xhtml.Of("p", Words.Forms.PackFigures),
        Xhtml.Of("table",
            Head(Words.Figures.Value, Words.Figures.AsOf, Words.Figures.WhoSaysSo),
            country.Figures.Select(group => Xhtml.Of("tbody",
                Xhtml.Id(Chapters.AnchorOf(group.Definition)),
                Xhtml.Of("tr", Xhtml.Of("th",
                    new XAttribute("colspan", 3), new XAttribute("scope", "rowgroup"), Xhtml.Of(Words.Of(group.Definition)))),
                group.Figures.Select(Write)))));

    private XElement Write(Figure figure) => Xhtml.Of("tr",
        Xhtml.Of("td",
            Xhtml.Of(Words.Value(figure)),
            Words.Figures.Unit(figure) is { Length: > 0 } unit ? $" {unit}" : null,
            figure.Kind is { } kind ? Small(Words.Figures.Kind(kind)) : null),
        Xhtml.Of("td", Words.Dates.Of(figure.AsOf)),
        Xhtml.Of("td",
            Xhtml.Of(Words.AsWritten(figure.Source.Publisher)),
            notes.Mark(figure.Source),
            Words.Note(figure.Note) is { Length: > 0 } note ? Small(note) : null));

    private XElement? WriteRankings() => country.Rankings.IsEmpty ? null : Xhtml.Of("section",
        Xhtml.Id(Anchors.Rankings),
        Xhtml.Of("h2", Words.Rankings.Title),
        Xhtml.Of("p", Words.Rankings.About),
        Xhtml.Of("table",
            Head(Words.Rankings.Edition, Words.Rankings.Rank, Words.Rankings.Score, Words.Figures.WhoSaysSo),
            Xhtml.Of("tbody", country.Rankings.Select(ranking => Xhtml.Of("tr",
                Xhtml.Of("th", new XAttribute("scope", "row"), Words.Dates.Ungrouped(ranking.Edition)),
                Xhtml.Of("td", ranking.Rank is { } rank ? Words.Dates.Number(rank) : Words.Rankings.NotGiven),
                Xhtml.Of("td", ranking.Score is { } score ? Words.Dates.Number(score) : Words.Rankings.NotGiven),
                Xhtml.Of("td",
                    Xhtml.Of(Words.AsWritten(ranking.Source.Publisher)),
                    notes.Mark(ranking.Source),
                    ranking.Note.Length > 0 ? Small(Xhtml.Of(Words.AsWritten(ranking.Note))) : null))))));

    /// <summary>On a line of its own.</summary>
    private static object[] Small(object text) => [Xhtml.Of("br"), Xhtml.Of("small", text)];

    private static XElement Head(params string[] columns) => Xhtml.Of("thead", Xhtml.Of("tr",
        columns.Select(column => Xhtml.Of("th", new XAttribute("scope", "col"), column))));

    private XElement? WritePrayers()
    {
        // These stand once, with those for more than one country.
        ImmutableArray<PrayerPoint> general =
        [
            .. site.PointsOf(country).Where(point => point.Country is null && point.IsOpen(site.Today)),
        ];
        return prayers.IsEmpty && general.IsEmpty ? null : Xhtml.Of("div",
            Xhtml.Id(Anchors.Pray),
            prayers.Write(notes),
            general.IsEmpty ? null : Xhtml.Of("section",
                Xhtml.Of("h2", Words.Pray.General),
                Xhtml.Of("ul", general.Select(point => Xhtml.Of("li",
                    Xhtml.Of("a", new XAttribute("href", Paths.Entry(point)), Words.Entries.Name(point)))))));
    }

    private XElement? WriteStories()
    {
        var stories = site.StoriesOf(country).RemoveAll(story => !site.Speaks(story));
        return stories.IsEmpty ? null : Xhtml.Of("section",
            Xhtml.Id(Anchors.Stories),
            Xhtml.Of("h2", Words.Profile.StoriesFrom(Words.NameOf(country))),
            Xhtml.Of("ul", stories.Select(story => Xhtml.Of("li",
                Xhtml.Of("a", new XAttribute("href", Paths.Story(story.Slug)), story.Title)))));
    }
}
