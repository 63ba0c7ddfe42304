using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Feeds;

namespace PersecutionProfile.Web.Tests.Feeds;

public sealed class AtomFeedTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly TemporarySite site = FeedContent.Site();

    [Fact]
    public void The_newest_story_comes_first_and_the_feed_is_as_new_as_its_newest_change()
    {
        var feed = FeedAt(Paths.Feed);
        Assert.Equal(
            ["https://test.example/news/trial", "https://test.example/news/older"],
            feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
        // Summer time had ended the day before.
        Assert.Equal("2026-10-26T00:00:00+01:00", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("2026-03-30T00:00:00+02:00", feed.Element(Atom + "entry")!.Element(Atom + "published")!.Value);
    }

    [Fact]
    public void A_feed_has_at_most_thirty_stories()
    {
        for (var i = 10; i < 50; i++)
            site.WithStory($"story-{i}", "2025-01-01");
        Assert.Equal(30, FeedAt(Paths.Feed).Elements(Atom + "entry").Count());
    }

    [Fact]
    public void An_empty_feed_is_as_new_as_the_day()
    {
        using var empty = FeedContent.EmptySite();
        Assert.Equal("2026-11-20T00:00:00+00:00", XDocument.Parse(empty.Read().File(Paths.Feed)).Root!.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void Every_link_and_picture_of_the_content_is_absolute()
    {
        foreach (var path in new[] { Paths.Feed, Paths.PrayerFeed, Paths.CountryFeed(Slug.Parse("laos")) })
        {
            foreach (var content in FeedAt(path).Descendants(Atom + "content"))
                Assert.All(SiteFixture.Parse(content.Value).QuerySelectorAll("[href], [src]"), element =>
                    Assert.StartsWith("https://", element.GetAttribute("href") ?? element.GetAttribute("src"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Text_that_looks_like_a_link_is_left_alone()
    {
        var content = SiteFixture.Parse(FeedAt(Paths.Feed).Descendants(Atom + "content").First().Value);
        Assert.Equal("href=\"/x\"", content.QuerySelector("code")!.TextContent);
        Assert.NotNull(content.QuerySelector("a[href='https://test.example/countries/laos']"));
        Assert.NotNull(content.QuerySelector("a[href='https://test.example/news/trial#later']"));
    }

    [Fact]
    public void A_lead_photo_comes_first()
    {
        site.With("news/seen/index.md",
            "---\ntitle: Seen\ndate: 2026-11-01\nsummary: S.\nphoto: {file: seen.png, role: lead, alt: \"A \\\"wall\\\"\", credit: Nobody, consent: no-faces}\n---\nText.\n");
        File.Copy(
            Path.Combine(SiteFixture.RepositoryRoot, "tests/PersecutionProfile.Content.Tests/Photos/Fixtures/rgb.png"),
            Path.Combine(site.Folder, "news/seen/seen.png"));
        var content = SiteFixture.Parse(FeedAt(Paths.Feed).Descendants(Atom + "content").First().Value);
        var picture = content.Body!.FirstElementChild!.QuerySelector("img")!;
        Assert.Equal("https://test.example/news/seen/seen.png", picture.GetAttribute("src"));
        Assert.Null(picture.GetAttribute("srcset"));
        Assert.Null(content.QuerySelector("source"));
    }

    [Fact]
    public void Changed_names_and_sources_stand_in_the_content()
    {
        var content = SiteFixture.Parse(FeedAt(Paths.Feed).Descendants(Atom + "content").First().Value);
        Assert.Contains("not the real ones, to protect people: Bae.", content.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [
                "A friend: =SUM(A1) in a letter, about 2020. Address not known. Retells Open Doors.",
                "Ministry & Co: Census, \"final\", 2022.",
            ],
            content.QuerySelectorAll("h2:last-of-type + ol li").Select(item => item.TextContent));
        Assert.Equal("https://census.example/?a=1&b=2", content.QuerySelector("h2:last-of-type + ol a")!.GetAttribute("href"));
    }

    [Fact]
    public void Prayer_points_come_newest_first_undated_ones_last_overdue_ones_not_at_all()
    {
        var entries = FeedAt(Paths.PrayerFeed).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value);
        Assert.Equal(["A release", "비와 수확", "Prisoners", "Both", "Pray for Laos", "A prayer for Laos"], entries);
    }

    [Fact]
    public void The_first_and_the_last_year_of_the_calendar_do_not_break_a_feed()
    {
        site.WithStory("first", "0001-01-01").WithStory("late", "2026-01-01", "updated: 9999-12-31");
        Assert.Equal("9999-12-31T00:00:00+00:00", FeedAt(Paths.Feed).Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void Characters_that_XML_does_not_know_are_left_out()
    {
        site.With("news/hostile.md",
            "---\ntitle: \"a\\0b\\x1Fc\\uFFFEd\"\ndate: 2026-11-01\nsummary: \"]]><script>\"\n---\nText &#1; ]]> &lt;/content>\n");
        var entry = FeedAt(Paths.Feed).Elements(Atom + "entry").First();
        Assert.Equal("abcd", entry.Element(Atom + "title")!.Value);
        Assert.Equal("]]><script>", entry.Element(Atom + "summary")!.Value);
    }

    [Fact]
    public void Whatever_the_text_it_comes_back_from_the_XML() => Prop.ForAll(HostileText.Arbitrary, text =>
    {
        var xml = XDocument.Parse(XmlText.Write(writer =>
        {
            writer.WriteStartElement("a");
            writer.WriteAttribute("b", text);
            writer.WriteString(XmlText.Clean(text));
            writer.WriteEndElement();
        }), LoadOptions.PreserveWhitespace);
        Assert.Equal(XmlText.Clean(text).ReplaceLineEndings("\n"), xml.Root!.Value.ReplaceLineEndings("\n"));
        Assert.Equal(XmlText.Clean(text), xml.Root.Attribute("b")!.Value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_the_text_a_feed_of_it_can_be_read() => Prop.ForAll(HostileText.Arbitrary, text =>
    {
        var entry = new FeedEntry(
            "https://test.example/news/x", text, text, text, [new FeedCategory(Slug.Parse("x"), text)], null, DateTimeOffset.UnixEpoch);
        var feed = new Feed(HostileText.Site, text, Paths.Feed, Paths.Home, [entry]);
        XDocument.Parse(AtomFeed.Write(feed));
        System.Text.Json.JsonDocument.Parse(JsonFeed.Of(feed)).Dispose();
    }).QuickCheckThrowOnFailure();

    public void Dispose() => site.Dispose();

    private XElement FeedAt(string path) => XDocument.Parse(site.Read().File(path)).Root!;
}
