using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Feeds;

/// <summary>The week's letter as feeds and as text, and days that are kept in the feed of prayers and in the calendar's file.</summary>
public sealed class WeekFeedTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly TemporarySite site = FeedContent.Site().With("days.yml", """
        red-day: {name: "Red, day", day: 18 November, sources: [watch, census], about: "Churches & towers."}
        spring: {name: Spring, day: first Sunday of May, sources: [watch]}
        """)
        .With("prayer/laos/freed.md", "---\ntitle: Freed\nanswered: 2026-11-12\nthanks: He is \"free\" & well.\n---\nFor him.\n");

    [Fact]
    public void A_letter_for_this_week_and_the_four_before_has_an_address_of_its_own_and_is_of_its_Sunday()
    {
        var entries = EntriesOf(site.Read(), Paths.WeekFeed);
        Assert.Equal(
            new[] { "2026-11-15", "2026-11-08", "2026-11-01", "2026-10-25", "2026-10-18" }
                .Select(day => $"https://test.example/pray/week/{day}"),
            entries.Select(entry => entry.Element(Atom + "id")!.Value));
        // In Berlin the clocks were put back in the night to 25 October, after midnight.
        Assert.Equal(
            [
                "2026-11-15T00:00:00+01:00", "2026-11-08T00:00:00+01:00", "2026-11-01T00:00:00+01:00", "2026-10-25T00:00:00+02:00",
                "2026-10-18T00:00:00+02:00",
            ],
            entries.Select(entry => entry.Element(Atom + "updated")!.Value));
        var read = site.Read();
        Assert.All(entries, entry => Assert.True(read.Addresses.Has(new Uri(entry.Element(Atom + "id")!.Value).AbsolutePath)));
    }

    [Theory]
    [InlineData("2026-11-21T22:59:00Z", "2026-11-15")] // Saturday in Berlin
    [InlineData("2026-11-21T23:00:00Z", "2026-11-22")]
    [InlineData("2026-11-28T22:59:00Z", "2026-11-22")]
    public void A_new_letter_comes_with_the_first_moment_of_Sunday(string moment, string sunday)
    {
        var read = site.ReadAt(moment);
        Assert.EndsWith(sunday, EntriesOf(read, Paths.WeekFeed)[0].Element(Atom + "id")!.Value, StringComparison.Ordinal);
        Assert.Contains($"/pray/week/{sunday}\n", read.File(Paths.WeekText), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_feeds_say_the_same_and_every_copy_says_when_it_was_made()
    {
        var read = site.Read();
        var entries = EntriesOf(read, Paths.WeekFeed);
        using var json = JsonDocument.Parse(read.File(Paths.WeekJsonFeed));
        var items = json.RootElement.GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(
            entries.Select(entry => (entry.Element(Atom + "id")!.Value, entry.Element(Atom + "content")!.Value)),
            items.Select(item => (item.GetProperty("id").GetString()!, item.GetProperty("content_html").GetString()!)));
        Assert.All(items, item =>
        {
            var sunday = DateTimeOffset.Parse(item.GetProperty("date_modified").GetString()!, CultureInfo.InvariantCulture);
            Assert.Contains(
                read.Words.Copies.MadeOn(read.Words.Dates.Of(DateOnly.FromDateTime(sunday.DateTime))),
                SiteFixture.Parse(item.GetProperty("content_html").GetString()!).Body!.TextContent,
                StringComparison.Ordinal);
        });
        Assert.EndsWith($"{read.Words.Copies.MadeOn("20 November 2026")}\n", read.File(Paths.WeekText), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_has_its_countries_points_prayers_days_and_thanks_with_absolute_links()
    {
        var content = SiteFixture.Parse(EntriesOf(site.Read(), Paths.WeekFeed)[0].Element(Atom + "content")!.Value);
        Assert.Equal(8, content.QuerySelectorAll("h2").Length); // Seven days, and the thanks.
        Assert.NotNull(content.QuerySelector("h2 a[href='https://test.example/countries/laos/pray']"));
        Assert.NotNull(content.QuerySelector("p a[href='https://test.example/pray/calendar#day-red-day']"));
        Assert.Contains("He is \"free\" & well.", content.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bae", content.QuerySelectorAll("p > small")[0].TextContent, StringComparison.Ordinal);
        Assert.All(
            content.QuerySelectorAll("[href]"), link => Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_kept_day_is_in_the_feed_of_prayers_from_the_beginning_of_its_week()
    {
        Assert.DoesNotContain("Red, day", site.ReadAt("2026-11-14T22:59:00Z").File(Paths.PrayerFeed), StringComparison.Ordinal);
        var entry = Assert.Single(
            EntriesOf(site.ReadAt("2026-11-14T23:00:00Z"), Paths.PrayerFeed),
            entry => entry.Element(Atom + "title")!.Value == "Red, day, 18 November 2026");
        Assert.Equal(
            ("https://test.example/pray/2026-11-18#day-red-day", "2026-11-15T00:00:00+01:00"),
            (entry.Element(Atom + "id")!.Value, entry.Element(Atom + "updated")!.Value));
        var content = SiteFixture.Parse(entry.Element(Atom + "content")!.Value);
        Assert.Contains("Churches & towers.", content.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, content.QuerySelectorAll("ol > li").Length);
    }

    [Fact]
    public void An_answered_prayer_is_in_the_feed_with_its_thanks()
    {
        var entry = EntriesOf(site.Read(), Paths.PrayerFeed).Single(entry => entry.Element(Atom + "title")!.Value == "A release");
        Assert.Equal("2026-11-20T00:00:00+01:00", entry.Element(Atom + "updated")!.Value);
        var text = SiteFixture.Parse(entry.Element(Atom + "content")!.Value).Body!.TextContent;
        Assert.Contains("20 November 2026", text, StringComparison.Ordinal);
        Assert.Contains("She is \"home\" & well.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_calendar_s_file_has_kept_days_for_a_year_as_events_of_their_own_that_stay_the_same()
    {
        var (today, tomorrow) = (EventsOf("2026-11-20"), EventsOf("2026-11-21"));
        Assert.Equal(["red-day-2026-11-18@test.example", "spring-2027-05-02@test.example", "red-day-2027-11-18@test.example"],
            today.Select(one => Value(one, "UID")).Where(uid => !char.IsDigit(uid[0])));
        Assert.Equal(today.Length, today.Select(one => Value(one, "UID")).Distinct().Count());
        var red = today.First(one => Value(one, "UID").StartsWith("red", StringComparison.Ordinal));
        Assert.Equal(
            (@"Red\, day", "20261118", "20261119"),
            (Value(red, "SUMMARY"), Value(red, "DTSTART;VALUE=DATE"), Value(red, "DTEND;VALUE=DATE")));
        Assert.Contains("Open Doors", Value(red, "DESCRIPTION"), StringComparison.Ordinal);
        Assert.Contains(red, tomorrow);
    }

    public void Dispose() => site.Dispose();

    private static XElement[] EntriesOf(Content.SiteContent read, string path) =>
        [.. XDocument.Parse(read.File(path)).Root!.Elements(Atom + "entry")];

    private string[] EventsOf(string day) =>
        [
            .. site.ReadAt(day).File(Paths.CalendarFile).Replace("\r\n ", "", StringComparison.Ordinal)
                .Replace("END:VCALENDAR\r\n", "", StringComparison.Ordinal).Split("BEGIN:VEVENT\r\n").Skip(1)
        ];

    private static string Value(string one, string name) =>
        one.Split("\r\n").Single(line => line.StartsWith($"{name}:", StringComparison.Ordinal))[(name.Length + 1)..];
}
