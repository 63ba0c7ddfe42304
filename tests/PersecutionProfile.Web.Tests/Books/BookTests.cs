using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Books;
using PersecutionProfile.Web.Tests.Feeds;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Books;

public sealed class BookTests(SiteFixture shipped) : IDisposable
{
    private readonly TemporarySite site = new TemporarySite()
        .With("site.yml", """
            name: Test site
            tagline: For tests
            base-url: https://test.example
            exit-url: https://elsewhere.example/
            languages: [en, ko, ar]
            """)
        .With("sources.yml", """
            census: {title: "Census <2015>", publisher: "Bureau & Sons", url: "https://census.example/?a=1&b=2", date: 2015}
            letter: {title: A letter, publisher: A friend}
            """)
        .With("figures.yml", "christians: {label: Christians, definition: All.}")
        .With("countries/laos.md", """
            ---
            title: Laos
            code: LA
            summary: On the Mekong.
            names-changed: [Bae]
            figures:
              - {name: christians, value: 200000, as-of: 2015, kind: count, source: census, note: Counted.}
            ---
            Bae met [a pastor](/news/trial#later), [Nepal](/countries/nepal), [the calendar](/pray/calendar),
            [a friend](https://friend.example/) and [those who pray](/countries/laos/pray#rain).[^letter]
            Then see [help](/help) & "more"[^1].

            ## Later

            | A | B |
            |---|---|
            | 1 | 2[^census] |

            ::: quote A pastor
            We sing.[^letter]
            :::

            [^1]: A note.
            """)
        .With("countries/nepal.md", "---\ntitle: Nepal\ncode: NP\nsummary: High up.\n---\nMountains.\n")
        .With("news/trial.md", """
            ---
            title: A trial
            date: 2026-11-01
            summary: In court.
            countries: [laos]
            ---
            Heard.[^census]

            ## Later

            See [the other](/news/other).
            """)
        .With("news/other.md", "---\ntitle: Elsewhere\ndate: 2026-11-02\nsummary: Of no country.\n---\nSaid.\n")
        .With("prayer/laos/rain.md", "---\ntitle: Rain\nsources: [letter]\n---\nFor rain.[^letter]\n\n## How\n\nSee [this](#rain-how).\n")
        .With("prayer/laos/late.md", "---\ntitle: Too late\nreview-by: 2020-01-01\n---\nFor the year 2019.\n")
        .With("prayer/nepal/snow.md", "---\ntitle: snow\n---\nFor snow.\n")
        .With("prayer/both.md", "---\ntitle: Both\ncountries: [laos, nepal]\n---\nFor both.\n")
        .With("prayer/nepal/snow.ko.md", "---\ntitle: 눈\ntranslated-by: machine\nfollows: 2026-11-21\n---\n눈을 위해.\n");

    public static TheoryData<string> Languages => [.. Language.Shipped.Select(language => language.Tag)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_shipped_book_is_whole_and_small(string language)
    {
        var book = OpenedBook.Of(shipped.Site, language);

        AssertWhole(book);
        Assert.True(book.Bytes.Length < 2_000_000, $"{book.Bytes.Length} bytes");
        Assert.All(shipped.Site.Countries, country => Assert.Contains($"country-{country.Slug}.xhtml", book.Spine));
        var direction = language is "ar" or "fa" ? "rtl" : "ltr";
        Assert.Equal(direction, book.Package.Descendants().Single(element => element.Name.LocalName == "spine")
            .Attribute("page-progression-direction")?.Value);
        Assert.All(book.Pages.Values, page => Assert.Equal(
            (Language.Find(language)!.HtmlTag, direction), (page.Attribute("lang")?.Value, page.Attribute("dir")?.Value)));
    }

    /// <summary>Books of several languages are asked for at once.</summary>
    [Fact]
    public void Texts_that_are_read_at_once_are_read_as_those_that_are_read_alone()
    {
        var html = string.Concat(Enumerable.Repeat("<p>One <b>and <i>two</i></b></p>\n<ul><li>Three</li></ul>", 50));
        var alone = Xhtml.Of("div", Xhtml.Parse(html)).ToString();
        var different = 0;
        Parallel.For(0, 20_000, _ =>
        {
            if (Xhtml.Of("div", Xhtml.Parse(html)).ToString() != alone)
                Interlocked.Increment(ref different);
        });
        Assert.Equal(0, different);
    }

    [Fact]
    public void It_is_read_country_by_country_and_ends_with_the_calendar() => Assert.Equal(
        [
            "title.xhtml", "nav.xhtml", "countries.xhtml", "country-laos.xhtml", "story-trial.xhtml", "country-nepal.xhtml",
            "story-other.xhtml", "prayers.xhtml", "calendar.xhtml",
        ],
        Open("en").Spine);

    [Fact]
    public void Every_language_of_the_site_has_one_and_no_edition_another()
    {
        var read = site.Read();
        Assert.Equal(
            ["/books/en.epub", "/books/ko.epub", "/books/ar.epub"],
            read.Addresses.All.Where(address => address.Kind == AddressKind.Book).Select(address => address.Path));
        Assert.False(read.Addresses.Has("/ko/books/ko.epub"));
        Assert.False(read.Addresses.Has("/books/fr.epub"));
        Assert.Equal("/books/ko.epub", read.In(Language.Find("ko")).Addresses.PathTo("/books/ko.epub"));
    }

    [Theory]
    [InlineData("/pray", "/books/en.epub")]
    [InlineData("/ko/pray", "/books/ko.epub")]
    public async Task The_page_of_prayer_leads_to_it_and_says_how_large_it_is(string page, string book)
    {
        var link = (await shipped.GetPageAsync(page, TestContext.Current.CancellationToken)).QuerySelector($"a[href='{book}']");
        Assert.Contains("2 MB", link?.ParentElement?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_editors_may_be_called_books()
    {
        var read = site.With("pages/books.md", "---\ntitle: Our books\nsummary: To read.\n---\nWe read.\n").Read();
        Assert.Equal(AddressKind.InfoPage, read.Addresses.Find("/books")?.Kind);
        Assert.Equal(AddressKind.Book, read.Addresses.Find("/books/en.epub")?.Kind);
    }

    [Fact]
    public void Links_lead_to_chapters_and_to_nothing_else()
    {
        var laos = Open("en").Pages["country-laos.xhtml"];
        var links = OpenedBook.Elements(laos, "a").Where(link => OpenedBook.TypeOf(link) is null)
            .Select(link => (link.Value, link.Attribute("href")!.Value)).ToArray();

        Assert.Contains(("a pastor", "story-trial.xhtml#later"), links);
        Assert.Contains(("Nepal", "country-nepal.xhtml"), links);
        Assert.Contains(("the calendar", "calendar.xhtml"), links);
        Assert.Contains(("those who pray", "country-laos.xhtml#prayer_rain"), links);
        Assert.Contains(("this", "#prayer_rain-how"), links);
        Assert.Contains(("Both", "prayers.xhtml#prayer_both"), links);
        Assert.DoesNotContain(links, link => link.Item1 is "a friend" or "help");
        Assert.Contains("a friend", laos.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_are_endnotes_with_a_way_back()
    {
        var laos = Open("en").Pages["country-laos.xhtml"];
        var notes = laos.Descendants().Single(element => OpenedBook.TypeOf(element) == "endnotes");
        var items = OpenedBook.Elements(notes, "li").ToArray();
        var marks = OpenedBook.Elements(laos, "a").Where(link => OpenedBook.TypeOf(link) == "noteref").Select(link => link.Value);

        Assert.Equal("doc-endnotes", notes.Attribute("role")?.Value);
        Assert.Equal(2, items.Length);
        Assert.Contains(
            "Bureau & Sons: Census <2015>, 2015. https://census.example/?a=1&b=2", items.Select(item => item.Value.Trim('↩', ' ')));
        Assert.All(items, item => Assert.Single(OpenedBook.Elements(item, "a"), link => OpenedBook.TypeOf(link) == "backlink"));
        // In the text thrice and at its footnote, at the figure, at the point.
        Assert.Equal(6, marks.Count());
        Assert.DoesNotContain("[A friend]", laos.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_has_looked_at_in_time_is_left_out()
    {
        var laos = Open("en").Pages["country-laos.xhtml"].Value;
        Assert.Contains("For rain", laos, StringComparison.Ordinal);
        Assert.DoesNotContain("2019", laos, StringComparison.Ordinal);
    }

    [Fact]
    public void In_an_edition_what_is_not_translated_is_the_originals_and_stories_are_left_out()
    {
        var book = Open("ar");
        var laos = book.Pages["country-laos.xhtml"];

        AssertWhole(book);
        Assert.DoesNotContain(book.Spine, file => file.StartsWith("story-", StringComparison.Ordinal));
        var prose = OpenedBook.Elements(laos, "div").First(element => element.Attribute("lang") is not null);
        Assert.Equal(("en", "ltr"), (prose.Attribute("lang")?.Value, prose.Attribute("dir")?.Value));
        Assert.Contains("For rain", laos.Value, StringComparison.Ordinal);
        Assert.Contains("눈을 위해", Open("ko").Pages["country-nepal.xhtml"].Value, StringComparison.Ordinal);
        Assert.DoesNotContain("For snow", Open("ko").Pages["country-nepal.xhtml"].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_calendar_is_that_of_the_site_from_this_month_on()
    {
        var (read, first) = (site.Read(), new DateOnly(2026, 11, 1));
        var days = OpenedBook.Elements(OpenedBook.Of(read, "en").Pages["calendar.xhtml"], "tr").ToArray();

        Assert.Equal(365, days.Length);
        Assert.Equal(
            Enumerable.Range(0, 365).Select(day => $"country-{read.Rotation.On(first.AddDays(day))!.Country.Slug}.xhtml"),
            days.Select(day => OpenedBook.Elements(day, "a").Single().Attribute("href")!.Value));
    }

    [Fact]
    public void What_no_copy_may_hold_is_not_in_it_and_moves_no_day()
    {
        var (whole, read) = (Open("en"), site.Read());
        foreach (var entry in read.Entries.Where(entry => entry.Slug.Value is "trial" or "snow"))
            typeof(Entry).GetProperty(nameof(Entry.IsCarried))!.SetValue(entry, false);
        var book = OpenedBook.Of(read, "en");

        AssertWhole(book);
        Assert.DoesNotContain(book.Files.Values, text => text.Contains("A trial", StringComparison.Ordinal));
        Assert.DoesNotContain(book.Files.Values, text => text.Contains("For snow", StringComparison.Ordinal));
        Assert.Equal(whole.Files["EPUB/calendar.xhtml"], book.Files["EPUB/calendar.xhtml"]);
        Assert.Contains("a pastor", book.Pages["country-laos.xhtml"].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_day_is_in_it_and_not_its_hour()
    {
        var read = site.Read();
        var book = OpenedBook.Of(read, "en");

        Assert.Equal($"{read.Today:yyyy-MM-dd}T00:00:00Z", book.Meta("dcterms:modified"));
        var made = read.Words.Copies.MadeOn(read.Words.Dates.Of(read.Today));
        Assert.Contains(made, book.Pages["title.xhtml"].Value, StringComparison.Ordinal);
        Assert.Equal(book.Bytes.ToArray(), OpenedBook.Of(site.Read(FeedContent.Now.AddHours(-10)), "en").Bytes.ToArray());
        var tomorrow = OpenedBook.Of(site.Read(FeedContent.Now.AddDays(1)), "en");
        Assert.Equal(Identifier(book), Identifier(tomorrow));
        Assert.NotEqual(Identifier(book), Identifier(Open("ko")));

        static string Identifier(OpenedBook book) =>
            book.Package.Descendants().Single(element => element.Name.LocalName == "identifier").Value;
    }

    public void Dispose() => site.Dispose();

    private OpenedBook Open(string language) => OpenedBook.Of(site.Read(), language);

    private static void AssertWhole(OpenedBook book)
    {
        // OCF 3.3, 4.3: a program knows the file by its bytes 30 to 58.
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(book.Bytes.Span[30..58]));
        Assert.Equal(["mimetype", "META-INF/container.xml", "EPUB/package.opf"], book.Outside);
        Assert.Equal(book.Spine.Order(StringComparer.Ordinal), book.Pages.Keys.Order(StringComparer.Ordinal));
        var anchors = book.Pages.ToDictionary(
            page => page.Key,
            page => page.Value.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToArray());
        foreach (var (name, page) in book.Pages)
        {
            Assert.Equal(anchors[name].Length, anchors[name].Distinct().Count());
            Assert.Single(OpenedBook.Elements(page, "h1"));
            Assert.Empty(OpenedBook.Elements(page, "img"));
            foreach (var href in OpenedBook.Elements(page, "a").Select(link => link.Attribute("href")!.Value))
            {
                var target = LinkTarget.Parse(href);
                var file = target.Page.Length == 0 ? name : target.Page;
                Assert.True(book.Pages.ContainsKey(file), $"{name} links to {href}");
                if (target.Anchor is { } anchor)
                    Assert.True(anchors[file].Contains(anchor), $"{name} links to {href}, which has no such anchor");
            }
        }
        var contents = OpenedBook.Elements(book.Pages["nav.xhtml"], "nav").First();
        Assert.Equal(
            book.Spine.Where(file => file != "nav.xhtml"),
            OpenedBook.Elements(contents, "a").Select(link => link.Attribute("href")!.Value));
    }
}
