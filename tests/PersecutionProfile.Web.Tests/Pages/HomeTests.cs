using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>
/// The home page: the map and the list beside it, a voice, and what one can do. Today's country: <see cref="PrayTests"/>.
/// </summary>
public sealed class HomeTests(SiteFixture shipped)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_map_and_the_list_beside_it_lead_to_every_profile()
    {
        var map = (await shipped.GetPageAsync(Paths.Home, Cancel)).QuerySelector("#map")!;
        var profiles = shipped.Site.Countries.Select(country => Paths.Country(country.Slug)).Order().ToArray();
        Assert.Equal(profiles, map.QuerySelectorAll("svg a").Select(link => link.GetAttribute("href")!).Order());
        Assert.Equal(profiles, map.QuerySelectorAll(".legend a").Select(link => link.GetAttribute("href")!).Order());
    }

    [Fact]
    public async Task Every_ranked_country_is_shaded_and_listed_by_rank_also_without_a_profile()
    {
        var newest = shipped.Site.RankingEditions[0];
        var map = (await shipped.GetPageAsync(Paths.Home, Cancel)).QuerySelector("#map")!;
        Assert.Equal(
            newest.Countries.Select(country => $"{country.Ranking.Rank}"),
            map.QuerySelectorAll(".legend small").Select(rank => rank.TextContent));
        Assert.Contains(map.QuerySelectorAll("dd"), country => country.TextContent.Contains("Somalia", StringComparison.Ordinal));
        Assert.Contains(map.QuerySelectorAll("svg path.map-1 > title"), title => title.TextContent == "Somalia: rank 2");
    }

    [Fact]
    public async Task The_legend_says_whose_rank_it_is_and_what_no_shade_does_not_mean()
    {
        var legend = (await shipped.GetPageAsync(Paths.Home, Cancel)).QuerySelector("#map figcaption")!.TextContent;
        Assert.Contains("one organisation, Open Doors", legend, StringComparison.Ordinal);
        Assert.Contains("Unshaded does not mean free", legend, StringComparison.Ordinal);
        Assert.DoesNotContain("Natural Earth", legend, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_that_the_newest_edition_does_not_rank_stands_apart_and_another_years_rank_is_not_mixed_in()
    {
        await using var site = new TemporarySite()
            .With("sources.yml", "watch: {title: A list, publisher: A watch, date: 2026}\n")
            .With("rankings/world-watch-list-2026.yml", "source: watch\nranks: {laos: 28}\n")
            .With("rankings/world-watch-list-2019.yml", "source: watch\nranks: {kenya: 40}\n")
            .WithCountry("laos", "LA", "Laos").WithCountry("kenya", "KE", "Kenya");
        var legend = (await site.GetPageAsync(Paths.Home, Cancel)).QuerySelector("#map .legend")!;
        Assert.Equal(["Rank 26 and after", "No rank in that edition"], legend.QuerySelectorAll("dt").Select(band => band.TextContent));
        Assert.Equal("Kenya", legend.QuerySelectorAll("dd")[1].TextContent.Trim());
    }

    [Fact]
    public async Task Without_any_rank_the_map_shows_the_profiles_and_speaks_of_no_list()
    {
        await using var site = new TemporarySite().WithCountry("laos", "LA", "Laos");
        var map = (await site.GetPageAsync(Paths.Home, Cancel)).QuerySelector("#map")!;
        Assert.Equal("", map.QuerySelector("figcaption")?.TextContent.Trim() ?? "");
        Assert.Equal(["Country profiles"], map.QuerySelectorAll("dt").Select(band => band.TextContent));
        Assert.Single(map.QuerySelectorAll("svg a"));
    }

    [Fact]
    public async Task A_voice_is_somebody_quoted_by_name_with_its_story()
    {
        await using var site = new TemporarySite().WithCountry("laos", "LA", "Laos")
            .With("sources.yml", "letter: {title: A letter, publisher: A paper, date: 2025}\n")
            .WithStory("silent", "2026-01-02")
            .With(
                "news/spoken.md",
                "---\ntitle: Spoken\ndate: 2026-01-01\nsummary: S.\n---\nText.\n\n::: quote Bae, in a letter\nWe *pray*.[^letter]\n:::\n");
        var voice = (await site.GetPageAsync(Paths.Home, Cancel)).QuerySelector("#stories .voice")!;
        Assert.Equal("We pray.", voice.QuerySelector("blockquote")!.TextContent.Trim());
        Assert.Equal("Bae, in a letter", voice.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(Paths.Story(Slug.Parse("spoken")), voice.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Null((await shipped.GetPageAsync(Paths.Home, Cancel)).QuerySelector(".voice sup"));
    }

    [Fact]
    public async Task Nobody_quoted_is_no_voice()
    {
        await using var site = new TemporarySite().WithStory("silent", "2026-01-02");
        var stories = (await site.GetPageAsync(Paths.Home, Cancel)).QuerySelector("#stories")!;
        Assert.Null(stories.QuerySelector(".voice"));
        Assert.Single(stories.QuerySelectorAll(".teasers li"));
    }

    [Fact]
    public async Task It_says_what_one_can_do()
    {
        var help = (await shipped.GetPageAsync(Paths.Home, Cancel)).QuerySelector("#help")!;
        Assert.Equal(
            Enum.GetValues<HelpDoor>().Select(door => Paths.HelpDoor(door).ToString()),
            help.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task People_come_first_then_what_one_can_do_then_the_map_with_its_shades_in_sight()
    {
        var page = await shipped.GetPageAsync(Paths.Home, Cancel);
        Assert.Equal(["today", "stories", "help", "map"], page.QuerySelectorAll("main > section").Select(section => section.Id));
        Assert.Equal(
            page.QuerySelectorAll("#map dt").Select(band => band.TextContent),
            page.QuerySelectorAll("#map .shades li").Select(shade => shade.TextContent));
        Assert.NotNull(page.QuerySelector("#map details .legend"));
    }
}
