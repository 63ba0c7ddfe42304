using System.Xml.Linq;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Books;

/// <summary>All chapters of a book, in the order of reading.</summary>
/// <param name="site">What may be carried, in the language of the book.</param>
/// <param name="rotation">Of the whole site: what the book leaves out moves no day.</param>
internal sealed class Chapters(SiteContent site, PrayerRotation rotation)
{
    public const string TitlePage = "title";
    public const string Countries = "countries";
    public const string Prayers = "prayers";
    public const string Calendar = "calendar";

    private const int Months = 12;

    private SiteWords Words => site.Words;

    public static string NameOf(Country country) => NameOf(country.Slug);

    /// <summary>Of a country's chapter.</summary>
    public static string NameOf(Slug country) => $"country-{country}";

    public static string NameOf(Story story) => $"story-{story.Slug}";

    /// <summary>Of a prayer point; no heading's anchor has such a sign.</summary>
    public static string AnchorOf(string point) => $"prayer_{point}";

    public static string AnchorOf(FigureDefinition figure) => $"figure_{figure.Name}";

    public IEnumerable<Chapter> Write()
    {
        var stories = site.Stories.Where(site.Speaks).ToLookup(PlaceOf);
        yield return new Chapter(TitlePage, Words.Book.TitlePage, WriteTitlePage());
        yield return new Chapter(Countries, Words.Countries.Title, WriteCountries())
        {
            Inner =
            [
                .. site.Countries.Select(country => new Chapter(
                    NameOf(country), country.Title, new CountryChapter(site, country).Write())
                {
                    Inner = [.. stories[country.Slug].Select(Write)],
                }),
            ],
        };
        foreach (var story in stories[default])
            yield return Write(story);
        var general = new PrayerSections(site, site.PointsFor(carried => carried.GeneralPoints));
        if (!general.IsEmpty)
            yield return new Chapter(Prayers, Words.Pray.General, Write(general));
        if (!rotation.IsEmpty)
            yield return new Chapter(Calendar, Words.Calendar.Title, WriteCalendar());
    }

    /// <summary>The first of its countries that has a chapter; none where no country has.</summary>
    private Slug PlaceOf(Story story) =>
        story.Countries.Select(country => country.Slug).FirstOrDefault(country => site.FindCountry(country) is not null);

    private Chapter Write(Story story) => new(NameOf(story), story.Title, new StoryChapter(site, story).Write());

    private XElement WriteTitlePage()
    {
        var settings = site.Settings;
        var leavesOut = site.Countries.Cast<Entry>().Concat(site.Stories).Any(entry => !site.Speaks(entry));
        return Xhtml.Of("section",
            new XAttribute(Xhtml.Ops + "type", "titlepage"),
            Xhtml.Of("h1", settings.Name),
            Xhtml.Of("p", Xhtml.Class("lead"), Words.Book.Subtitle),
            site.Preview is null ? null : Xhtml.Of("p", Xhtml.Of("strong", "Preview: not public")),
            Xhtml.Of("p", Words.Copies.MadeOn(Words.Dates.Of(site.Today))),
            leavesOut ? Xhtml.Of("p", Words.Book.NotTranslated) : null,
            Xhtml.Of("div",
                Xhtml.Class("imprint"),
                settings.Publisher is { } publisher ? Xhtml.Of("p", publisher.About) : null,
                settings.Licence.Length > 0 ? Xhtml.Of("p", settings.Licence) : null));
    }

    private XElement WriteCountries() => Xhtml.Of("section",
        Xhtml.Of("h1", Words.Countries.Title),
        Xhtml.Of("ul",
            Xhtml.Class("countries"),
            site.Countries.Select(country => Xhtml.Of("li",
                Xhtml.Of("a", new XAttribute("href", Paths.Country(country.Slug)), country.Title),
                site.Speaks(country) && country.Summary.Length > 0 ? Xhtml.Of("p", country.Summary) : null))));

    private XElement Write(PrayerSections general)
    {
        var notes = new Endnotes(site);
        return Xhtml.Of("section",
            Xhtml.Type("chapter"),
            Xhtml.Of("h1", Words.Pray.General),
            general.Write(notes),
            Xhtml.NamesChanged(Words, general.NamesChanged),
            Xhtml.Origins(Words, general.All),
            notes.Write());
    }

    private XElement WriteCalendar()
    {
        var first = new DateOnly(site.Today.Year, site.Today.Month, 1);
        return Xhtml.Of("section",
            Xhtml.Type("chapter"),
            Xhtml.Of("h1", Words.Calendar.Title),
            Xhtml.Of("p", Xhtml.Class("lead"), Words.Calendar.Lead),
            Enumerable.Range(0, Months).Select(first.AddMonths).Select(WriteMonth),
            Xhtml.Of("p", Xhtml.Class("fine"), Words.Calendar.HowDaysAreShared));
    }

    private XElement WriteMonth(DateOnly first) => Xhtml.Of("section",
        Xhtml.Of("h2", Words.Dates.OfMonth(first)),
        Xhtml.Of("table",
            Xhtml.Class("month"),
            Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).Select(first.AddDays).Select(WriteDay)));

    private XElement WriteDay(DateOnly day)
    {
        var country = rotation.On(day)!.Country;
        return Xhtml.Of("tr",
            Xhtml.Of("th", new XAttribute("scope", "row"), Words.Dates.Number(day.Day)),
            Xhtml.Of("td", Words.Dates.Weekday(day.DayOfWeek)),
            Xhtml.Of("td", Xhtml.Of("a", new XAttribute("href", Paths.Country(country.Slug)), country.Title)));
    }
}
