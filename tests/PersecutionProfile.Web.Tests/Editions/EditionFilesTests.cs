using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Ical.Net;
using Microsoft.VisualBasic.FileIO;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Editions;

/// <summary>Feeds, calendars and tables of other languages, read by programs of others.</summary>
public sealed class EditionFilesTests(SiteFixture site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Tags => ["ar", "fa", "ko", "zh", "es"];

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task A_calendar_has_the_countries_of_the_site_under_the_names_of_its_language(string tag)
    {
        var edition = site.Site.In(Language.Find(tag));
        var text = await GetAsync(edition, Paths.CalendarFile);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        var calendar = Calendar.Load(text)!;
        var kept = edition.Days.Select(day => day.Name).ToArray();
        var turns = calendar.Events.Where(day => !kept.Contains(day.Summary)).ToArray();
        Assert.Equal((98, kept.Length), (turns.Length, calendar.Events.Count - turns.Length));
        foreach (var (day, summary) in turns.Select(day => (DateOnly.FromDateTime(day.Start!.Value), day.Summary)))
            Assert.Contains(edition.Rotation.On(day)!.Country.Title, summary, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task A_table_has_every_figure_with_its_label(string tag)
    {
        var edition = site.Site.In(Language.Find(tag));
        using var reader = new TextFieldParser(new StringReader(await GetAsync(edition, Paths.FiguresCsv)));
        reader.SetDelimiters(",");
        reader.HasFieldsEnclosedInQuotes = true;
        var header = reader.ReadFields()!;
        var rows = new List<string[]>();
        while (reader.ReadFields() is { } row)
            rows.Add(row);
        Assert.All(rows, row => Assert.Equal(header.Length, row.Length));
        var (country, label) = (Array.IndexOf(header, "country"), Array.IndexOf(header, "label"));
        Assert.Equal(
            edition.Countries
                .SelectMany(of => of.Figures.SelectMany(group => group.Figures.Select(_ => (of.Title, group.Definition.Label))))
                .Order(),
            rows.Where(row => !row[2].StartsWith("world-watch-list", StringComparison.Ordinal))
                .Select(row => (row[country], row[label]))
                .Order());
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task A_feed_says_its_language_and_has_only_what_is_translated(string tag)
    {
        var edition = site.Site.In(Language.Find(tag));
        var feed = XDocument.Parse(await GetAsync(edition, Paths.Feed)).Root!;
        Assert.Equal(edition.Settings.Language.HtmlTag, feed.Attribute(XNamespace.Xml + "lang")?.Value);
        var titles = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).ToArray();
        Assert.Equal(edition.Stories.Where(edition.Speaks).Take(30).Select(story => story.Title).Order(), titles.Order());
        Assert.All(feed.Elements(Atom + "entry").Select(entry => new Uri(entry.Element(Atom + "id")!.Value).AbsolutePath),
            path => Assert.StartsWith($"/{tag}/news/", path, StringComparison.Ordinal));
        using var json = JsonDocument.Parse(await GetAsync(edition, Paths.JsonFeed));
        Assert.Equal(edition.Settings.Language.HtmlTag, json.RootElement.GetProperty("language").GetString());
        Assert.Equal(titles.Length, json.RootElement.GetProperty("items").GetArrayLength());
    }

    private async Task<string> GetAsync(SiteContent edition, string place)
    {
        using var client = site.NewClient();
        return await client.GetStringAsync(edition.Addresses.PathTo(place), Cancel);
    }
}
