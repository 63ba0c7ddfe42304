using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Content.Tests.Reading;

public sealed class RankingsReaderTests : IDisposable
{
    private readonly ContentFolder folder = new ContentFolder()
        .With("rankings/world-watch-list-2026.yml", "source: open-doors\nranks:\n  north-korea: {rank: 1, score: 97}\n  laos: 28\n")
        .With("rankings/world-watch-list-2025.yml",
            "source: lifeway\nranks:\n  laos: {rank: 22, score: 73.5, source: open-doors, note: A note.}\n  somalia: 2\n");

    [Fact]
    public void Editions_come_newest_first_and_countries_by_rank()
    {
        var editions = folder.Site.RankingEditions;

        Assert.Equal([2026, 2025], editions.Select(edition => edition.Edition));
        Assert.Equal(["somalia 2 lifeway", "laos 22 open-doors"],
            editions[1].Countries.Select(country => $"{country.Country} {country.Ranking.Rank} {country.Ranking.Source.Key}"));
        var laos = editions[0].Countries[1].Ranking;
        Assert.Equal((28, null, ""), (laos.Rank, laos.Score, laos.Note));
    }

    [Fact]
    public void A_line_whose_source_is_not_known_is_left_out_and_not_ascribed_to_another()
    {
        folder.With("rankings/world-watch-list-2026.yml",
            "source: open-doors\nranks:\n  north-korea: {rank: 1, source: opendors}\n  laos: 28\n");

        Assert.Equal("laos", Assert.Single(folder.Site.RankingEditions[0].Countries).Country.Value);
    }

    [Fact]
    public void A_profile_has_what_the_editions_and_its_own_file_say()
    {
        folder.WithLaos(keys: "rankings: [{edition: 2017, score: 60, source: lifeway}]");

        Assert.Equal(
            [(2026, 28, null, "open-doors"), (2025, 22, 73.5m, "open-doors"), (2017, null, 60m, "lifeway")],
            folder.Laos.Rankings.Select(ranking => (ranking.Edition, ranking.Rank, ranking.Score, ranking.Source.Key.Value)));
        Assert.Equal("lifeway", Assert.Single(folder.Laos.Sources).Key.Value);
        Assert.Empty(folder.Findings.Where(finding => !finding.Contains("uncited-source", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("turkiye", "turkiye")]
    [InlineData("turkey", "turkiye")]
    [InlineData("turkey", "turkey")]
    public void A_profile_is_found_by_its_code_whatever_its_file_is_called(string file, string key)
    {
        folder.With($"countries/{file}.md", "---\ntitle: Turkey\ncode: TR\nsummary: Between two seas.\n---\nText.\n")
            .With("rankings/world-watch-list-2026.yml", $"source: open-doors\nranks:\n  {key}: 41\n");

        var country = folder.Site.FindCountry(Slug.Parse(file))!;
        Assert.Equal(41, Assert.Single(country.Rankings).Rank);
        Assert.Equal(country.Slug, folder.Site.FindProfile(folder.Site.RankingEditions[0].Countries[0])?.Slug);
    }

    [Fact]
    public void What_a_note_explains_is_no_mistake()
    {
        folder.WithLaos(keys: """
            rankings:
              - {edition: 2026, rank: 28, source: lifeway, note: Confirms it.}
              - {edition: 2025, rank: 23, source: lifeway, note: Counts a tie otherwise.}
            """)
            .With("rankings/world-watch-list-2024.yml",
                "source: open-doors\nranks:\n  laos: 21\n  cuba: {rank: 21, note: Shares its rank.}\n")
            .With("pages/list.md", "---\ntitle: Ranks\nsummary: Who is where.\n---\nText.\n");

        Assert.Empty(folder.Findings.Where(finding => !finding.Contains("uncited-source", StringComparison.Ordinal)));
        Assert.Equal(2, folder.Laos.Rankings.Count(ranking => ranking.Edition == 2025));
    }

    [Fact]
    public void A_profile_follows_a_change_of_an_edition_keeps_it_through_a_mistake_and_loses_it_with_the_file()
    {
        const string File = "rankings/world-watch-list-2026.yml";
        folder.WithLaos();
        var reader = folder.NewReader();
        Assert.Equal(28, Rank());

        folder.With(File, "source: open-doors\nranks:\n  laos: 30\n");
        Assert.Equal(30, Rank());
        folder.With(File, "source: open-doors\nranks: [\n");
        Assert.Equal(30, Rank());
        Assert.True(reader.Assemble(ContentFolder.Noon).IsDegraded);
        folder.Without(File);
        Assert.Equal(22, Rank());
        folder.With(File, "source: open-doors\nranks: [\n");
        Assert.Equal(22, Rank());

        int? Rank() => reader.Read(ContentFolder.Noon).Site.Countries.Single().Rankings[0].Rank;
    }

    [Fact]
    public void An_edition_that_could_never_be_read_is_left_out_and_stops_nothing()
    {
        var reading = folder.With("rankings/world-watch-list-2026.yml", "ranks: [\n").Read();

        Assert.Equal([2025], reading.Site.RankingEditions.Select(edition => edition.Edition));
        Assert.Empty(reading.Unknown);
        Assert.True(reading.IsDegraded);
    }

    [Fact]
    public void A_page_of_the_editors_stands_before_the_list()
    {
        Assert.Equal(AddressKind.Rankings, folder.Site.Addresses.Find("/rankings")!.Kind);

        folder.With("pages/rankings.md", "---\ntitle: Ranks\nsummary: Who is where.\n---\nText.\n");
        var site = folder.Site;
        Assert.Equal("Ranks", site.Addresses.Find("/rankings")!.About<InfoPage>().Title);
        Assert.Single(site.Addresses.All, address => address.Path == "/rankings");
        Assert.Single(folder.Findings, finding => finding.EndsWith("(address-taken)", StringComparison.Ordinal));

        folder.Without("rankings/world-watch-list-2026.yml").Without("rankings/world-watch-list-2025.yml");
        Assert.DoesNotContain(folder.Findings, finding => finding.EndsWith("(address-taken)", StringComparison.Ordinal));
        Assert.Null(folder.Without("pages/rankings.md").Site.Addresses.Find("/rankings"));
    }

    public void Dispose() => folder.Dispose();
}
