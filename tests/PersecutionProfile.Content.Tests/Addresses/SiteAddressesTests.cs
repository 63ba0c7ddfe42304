namespace PersecutionProfile.Content.Tests.Addresses;

public sealed class SiteAddressesTests
{
    /// <summary>Published addresses are kept: a change here breaks links that people have.</summary>
    private const string Published = """
        /
        /countries
        /countries/laos
        /countries/laos/pray
        /countries/laos/letter
        /countries/laos/news
        /countries/laos/news/page/2
        /news
        /news/page/2
        /news/story-01
        /news/trial
        /topics/courts
        /topics/courts/page/2
        /pray
        /pray/calendar
        /pray/week
        /pray/answered
        /help
        /sources
        /figures/population
        /figures/christians
        /search
        /about
        /countries/laos/pray/print
        /countries/laos/pray/print/discreet
        /countries/laos/pray/cards
        /countries/laos/pray/slides
        /countries/laos/pack.html
        /countries/laos/card
        /kit/children
        /pray/2026-10-22
        /pray/2026-11-21
        /pray/2027-11-22
        /pray/week/2026-11-15
        /pray/week/2026-11-08
        /pray/week/2026-11-01
        /pray/week/2026-10-25
        /pray/week/2026-10-18
        /pray/calendar/2026-10
        /pray/calendar/2027-11
        /countries/laos/flag.png
        /countries/laos/flag-20.webp
        /countries/laos/pray/rain/field.png
        /countries/laos/pray/rain/field-20.webp
        /help/write/letter.png
        /help/write/letter-20.webp
        /about/team.png
        /about/team-20.webp
        /news/trial/court.png
        /news/trial/court-20.webp
        /feed.xml
        /feed.json
        /pray/feed.xml
        /pray/week.xml
        /pray/week.json
        /pray/week.txt
        /pray/calendar.ics
        /countries/laos/feed.xml
        /countries/laos/pray/text
        /books/en.epub
        /data/figures.csv
        /data/figures.json
        /sitemap.xml
        /robots.txt
        /.well-known/security.txt
        """;

    [Fact]
    public void A_site_has_the_addresses_it_always_had()
    {
        using var folder = Site();
        var addresses = folder.Site.Addresses;

        var paths = addresses.PathsOf(AddressGroup.Page, AddressGroup.Form, AddressGroup.Day, AddressGroup.File);

        Assert.Equal(paths.Length, paths.Distinct().Count());
        // Of stories, days and months some stand for all.
        Assert.Equal(Published.ReplaceLineEndings("\n").Split('\n').Order(StringComparer.Ordinal),
            paths.Where(path => !IsOneOfMany(path) || Published.Contains($"{path}\n", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
        Assert.Equal(
            (24, 397, 14),
            (
                paths.Count(path => path.StartsWith("/news/story-", StringComparison.Ordinal)),
                paths.Count(path => path.StartsWith("/pray/2", StringComparison.Ordinal)),
                paths.Count(path => path.StartsWith("/pray/calendar/", StringComparison.Ordinal))));

        static bool IsOneOfMany(string path) =>
            path.StartsWith("/news/story-", StringComparison.Ordinal)
                || path.StartsWith("/pray/2", StringComparison.Ordinal)
                || path.StartsWith("/pray/calendar/", StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_is_found_by_its_path()
    {
        using var folder = Site();
        var addresses = folder.Site.Addresses;

        Assert.All(addresses.All, address => Assert.Equal(address, addresses.Find(address.Path)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("//")]
    [InlineData("/countries/")]
    [InlineData("/Countries")]
    [InlineData("/countries/nepal")]
    [InlineData("/countries/nepal/pray/text")]
    [InlineData("/countries/laos/nothing")]
    [InlineData("/countries/laos/news/page/1")]
    [InlineData("/countries/laos/news/page/3")]
    [InlineData("/news/page/1")]
    [InlineData("/news/page/02")]
    [InlineData("/news/page/+2")]
    [InlineData("/news/page/2\0")]
    [InlineData("/news/page/99999999999")]
    [InlineData("/news/page")]
    [InlineData("/topics/nothing")]
    [InlineData("/pray/2026-10-21")]
    [InlineData("/pray/2027-11-23")]
    [InlineData("/pray/2026-11-31")]
    [InlineData("/pray/week/2026-11-22")]
    [InlineData("/pray/week/2026-11-16")]
    [InlineData("/pray/week/2026-10-11")]
    [InlineData("/pray/week/2026-11")]
    [InlineData("/pray/calendar/2026-09")]
    [InlineData("/pray/calendar/2027-12")]
    [InlineData("/pray/calendar/9999-12")]
    [InlineData("/pray/calendar/2026-1")]
    [InlineData("/figures/nothing")]
    [InlineData("/laos/flag.png")]
    [InlineData("/countries/laos/flag-480.webp")]
    [InlineData("/not-found")]
    [InlineData("/{page}")]
    [InlineData("/assets/site.css")]
    public void What_is_no_address_is_not_found(string path)
    {
        using var folder = Site();

        Assert.Null(folder.Site.Addresses.Find(path));
    }

    [Fact]
    public void Without_a_contact_or_anything_to_pray_for_less_is_there()
    {
        using var folder = new ContentFolder();
        var addresses = folder.Site.Addresses;

        Assert.Empty(addresses.Of(AddressGroup.Day));
        Assert.Null(addresses.Find("/pray/2026-11-21"));
        Assert.Null(addresses.Find("/pray/calendar/2026-11"));
        Assert.Null(addresses.Find("/.well-known/security.txt"));
    }

    [Theory]
    [InlineData("/countries/lao-pdr", "/countries/laos")]
    [InlineData("/countries/lao-pdr/pray", "/countries/laos/pray")]
    [InlineData("/countries/lao-pdr/pray/print/discreet", "/countries/laos/pray/print/discreet")]
    [InlineData("/countries/lao-pdr/news/page/2", "/countries/laos/news/page/2")]
    [InlineData("/countries/lao-pdr/feed.xml", "/countries/laos/feed.xml")]
    [InlineData("/countries/lao-pdr/pack.html", "/countries/laos/pack.html")]
    [InlineData("/countries/lao-pdr/flag.png", "/countries/laos/flag.png")]
    [InlineData("/countries/lao-pdr/pray/rain/field.png", "/countries/laos/pray/rain/field.png")]
    [InlineData("/countries/lao-pdr/pray/rain/field-20.webp", "/countries/laos/pray/rain/field-20.webp")]
    [InlineData("/old/laos.html/card", "/countries/laos/card")]
    [InlineData("/countries/lao-pdr/news", "/news/trial")] // An alias of its own comes first.
    [InlineData("/countries/lao-pdr/news/page/3", null)]
    [InlineData("/countries/lao-pdr/nothing", null)]
    [InlineData("/countries/lao-pdrs/pray", null)]
    [InlineData("/old/story/court.png", null)]
    public void With_a_country_all_moves_that_lies_below_it(string path, string? to)
    {
        using var folder = Site();

        Assert.Equal(to, folder.Site.Addresses.RedirectOf(path)?.ToString());
    }

    [Fact]
    public void An_unknown_address_of_many_parts_is_no_work()
    {
        using var folder = Site();
        var addresses = folder.Site.Addresses;
        var path = string.Concat(Enumerable.Repeat("/a", 2000));
        Assert.Null(addresses.RedirectOf(path));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(addresses.RedirectOf(path));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20 * path.Length); // Each part once would be 4 MB.
    }

    [Fact]
    public void Every_redirect_is_listed_with_where_it_leads()
    {
        using var folder = Site();
        var addresses = folder.Site.Addresses;

        var redirects = addresses.Redirects.ToDictionary();

        Assert.Equal(2 * 17 + 1, redirects.Count);
        Assert.All(redirects, pair => Assert.Equal(pair.Value, addresses.RedirectOf(pair.Key)?.ToString()));
        Assert.All(redirects.Values, path => Assert.True(addresses.Has(path), path));
        Assert.Equal("/countries/laos/pray/rain/field.png", redirects["/old/laos.html/pray/rain/field.png"]);
    }

    private static ContentFolder Site()
    {
        var folder = new ContentFolder()
            .With("site.yml", "name: Test\ntagline: A site for one test\nbase-url: https://example.org\ncontact: editors@example.org\n")
            .With("countries/laos/index.md",
                $"---\ntitle: Laos\ncode: LA\nsummary: A country on the Mekong.\naliases: [/countries/lao-pdr, /old/laos.html]\n{Photo("flag.png")}\n---\nText.\n")
            .With("prayer/laos/rain/index.md", $"---\ntitle: Rain\n{Photo("field.png")}\n---\nFor rain.\n")
            .With("help/write/index.md", $"---\ntitle: Write\nsummary: A letter.\n{Photo("letter.png")}\n---\nText.\n")
            .With("pages/about/index.md", $"---\ntitle: About\nsummary: Who we are.\n{Photo("team.png")}\n---\nText.\n")
            .WithTrialAndPhoto("aliases: [/old/story, /countries/lao-pdr/news]");
        foreach (var file in new[]
        {
            "countries/laos/flag.png",
            "prayer/laos/rain/field.png",
            "help/write/letter.png",
            "pages/about/team.png",
        })
            folder.With(file, Photos.Fixture.Read("rgb.png"));
        for (var number = 1; number <= 24; number++)
            folder.With($"news/story-{number:00}.md",
                $"---\ntitle: Story {number}\ndate: 2026-01-02\nsummary: What happened.\ncountries: [laos]\ntopics: [courts]\n---\nText.\n");
        return folder;
    }

    private static string Photo(string file) =>
        $"photos: [{{file: {file}, role: lead, alt: A picture, credit: Nobody, consent: no-faces}}]";
}
