using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>Four doors, a letter for each country, and what fits a country or a story.</summary>
public sealed class HelpTests(SiteFixture site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Four_doors_stand_below_the_advice_to_pray_only_where_one_is_watched()
    {
        var page = await site.GetPageAsync("/help", Cancel);
        var doors = page.QuerySelectorAll(".doors a").Select(link => link.GetAttribute("href")![1..]).ToArray();
        Assert.Equal(["door_minutes", "door_hour", "door_gift", "door_church"], doors);
        Assert.All(doors, door => Assert.True(page.GetElementById(door)!.QuerySelectorAll(".way").Length >= 3, $"Little is behind {door}"));
        Assert.Contains(
            "only pray", page.QuerySelector(".watched:has(+ .doors)")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_way_says_how_long_it_takes_and_what_to_watch_for_and_leads_somewhere() =>
        Assert.All(site.Site.HelpActions, action =>
        {
            Assert.NotNull(action.Door);
            Assert.NotEmpty(action.Takes);
            Assert.NotEmpty(action.WatchFor);
            Assert.NotNull(action.Link);
        });

    [Fact]
    public void Behind_every_door_is_something_outside_Britain_and_America() =>
        Assert.All(Enum.GetValues<HelpDoor>(), door => Assert.Contains(
            site.Site.HelpActions.Where(action => action.Door == door && action.Countries.IsEmpty),
            action => action.Where.Length > 0 && !action.Where.Contains("United", StringComparison.Ordinal)));

    [Fact]
    public async Task What_is_behind_no_door_stands_below_them()
    {
        await using var other = new TemporarySite()
            .With("help/listen.md", "---\ntitle: Listen\nsummary: Listen.\n---\nText.\n")
            .With("help/write.md", """
                ---
                title: Write
                summary: Write.
                door: hour
                takes: a day
                where: Chile
                watch-for: Care.
                link: {label: There, url: "https://www.example.org/a"}
                ---
                Text.[^list]
                """)
            .With("sources.yml", """
                list: {title: A list, publisher: They, url: "https://example.org", date: about 2022, first-hand: true}
                """);
        var page = await other.GetPageAsync("/help", Cancel);
        var hour = page.GetElementById("door_hour")!;
        Assert.Equal("Takes: a day Where: Chile", Words(hour.QuerySelector("#write .terms")!.TextContent));
        Assert.Equal("Watch for: Care.", Words(hour.QuerySelector("#write .note")!.TextContent));
        Assert.Equal("There", Words(hour.QuerySelector("#write .actions")!.TextContent));
        Assert.Equal("example.org, from a page of about 2022", Words(hour.QuerySelector("#write details .host")!.TextContent));
        Assert.Equal("More ways", page.GetElementById("listen")!.Closest(".door")!.QuerySelector("h2")!.TextContent);
    }

    [Theory]
    [InlineData("2026-10-31", "Sunday, 1 November 2026", "2027-11-07")]
    [InlineData("2026-11-01", "Sunday, 1 November 2026", "2027-11-07")]
    [InlineData("2026-11-02", "Sunday, 7 November 2027", "2028-11-05")]
    public async Task The_day_of_prayer_is_counted_from_its_rule_and_shown_with_its_year(string today, string next, string later)
    {
        var noon = DateTimeOffset.Parse($"{today}T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        await using var other = new TemporarySite { Time = new FakeTime(noon) }
            .With("help/day.md", "---\ntitle: A day\nsummary: Pray.\ndoor: church\nday: first Sunday of November\n---\nText.\n");
        var days = (await other.GetPageAsync("/help", Cancel)).QuerySelectorAll("#day time");
        Assert.Equal((next, later), (days[0].TextContent, days[1].GetAttribute("datetime")));
    }

    [Fact]
    public async Task There_is_a_letter_of_ten_lines_for_every_country_to_copy_or_to_send()
    {
        var choice = (await site.GetPageAsync("/help", Cancel)).QuerySelectorAll(".choice a").Select(link => link.GetAttribute("href")!);
        Assert.Equal(site.Site.Countries.Select(country => $"/countries/{country.Slug}/letter"), choice);
        foreach (var country in site.Site.Countries)
        {
            var page = await site.GetPageAsync(Paths.CountryLetter(country.Slug), Cancel);
            var lines = page.QuerySelectorAll(".letter p").Select(line => line.TextContent).ToArray();
            Assert.Equal(10, lines.Length);
            Assert.Contains(country.Summary, string.Join('\n', lines), StringComparison.Ordinal);
            var mail = page.QuerySelector("a[href^='mailto:?subject=']")!.GetAttribute("href")!.Split("&body=");
            Assert.Equal(string.Join("\r\n\r\n", lines), Uri.UnescapeDataString(mail[1]));
            Assert.Contains(country.Title, Uri.UnescapeDataString(mail[0]), StringComparison.Ordinal);
            // The longest address that all mail programs open.
            Assert.True(mail[0].Length + mail[1].Length < 2000, $"{country.Title}: {mail[0].Length + mail[1].Length} signs");
        }
    }

    [Fact]
    public async Task A_letter_names_a_country_as_a_sentence_does_and_no_rank_that_is_out_of_date()
    {
        await using var other = new TemporarySite().WithCountry("maldives", "MV", "Maldives").WithCountry("laos", "LA", "Laos")
            .With("sources.yml", "list: {title: List, publisher: Open Doors, date: 2026}\n")
            .With("rankings/world-watch-list-2025.yml", "source: list\nranks: {maldives: 18, laos: 22}\n")
            .With("rankings/world-watch-list-2026.yml", "source: list\nranks: {laos: 28}\n");
        var old = (await other.GetPageAsync("/countries/maldives/letter", Cancel)).QuerySelector(".letter")!.TextContent;
        Assert.Contains("faiths in the Maldives.", old, StringComparison.Ordinal);
        Assert.DoesNotContain("World Watch List", old, StringComparison.Ordinal);
        var current = (await other.GetPageAsync("/countries/laos/letter", Cancel)).QuerySelector(".letter")!.TextContent;
        Assert.Contains("Open Doors puts it at number 28 of its World Watch List 2026.", current, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_and_its_stories_end_with_three_things_to_do_its_own_among_them()
    {
        await using var other = new TemporarySite().WithCountry("laos", "LA", "Laos").WithCountry("mali", "ML", "Mali")
            .With("help/all.md", "---\ntitle: For all\nsummary: S.\ndoor: hour\norder: 1\n---\nText.\n")
            .With("help/own.md", "---\ntitle: For Laos\nsummary: S.\ndoor: gift\norder: 2\ncountries: [laos]\n---\nText.\n")
            .WithStory("visit", "2026-01-01", "countries: [laos]")
            .WithStory("world", "2026-01-02");
        async Task<string[]> On(string path) =>
            [.. (await other.GetPageAsync(path, Cancel)).QuerySelectorAll("#help li a").Select(link => link.GetAttribute("href")!)];
        string[] laos = ["/countries/laos/pray", "/help#own", "/countries/laos/letter"];
        Assert.Equal(laos, await On("/countries/laos"));
        Assert.Equal(laos, await On("/news/visit"));
        Assert.Equal(["/countries/mali/pray", "/countries/mali/letter", "/countries/mali/pray#forms"], await On("/countries/mali"));
        Assert.Equal(["/help#all"], await On("/news/world"));
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
