namespace PersecutionProfile.Content.Tests.Reading;

public sealed class CountryReaderTests
{
    [Fact]
    public void A_profile_has_every_key_of_the_contract()
    {
        using var folder = new ContentFolder().WithLaos(keys: """
            basics:
              - {official-name: Lao PDR, capital: Vientiane, languages: [Lao, French], government: communist state, leader: Thongloun, religions: Buddhist, source: factbook, as-of: 2026}
              - {neighbours: [china, thailand], source: factbook}
            main-threats: [{threat: communist oppression, source: open-doors, as-of: about 2022}]
            window-10-40: {value: true, source: lifeway}
            figures: [{name: christians, value: 200000, as-of: about 2022, kind: estimate, source: open-doors, note: Nobody can count.}]
            rankings:
              - {edition: 2017, rank: 24, source: lifeway, note: Before the vote.}
              - {edition: 2026, rank: 28, score: 72.5, source: open-doors}
            sources: [lifeway]
            """);

        var laos = folder.Laos;

        Assert.Empty(folder.Errors);
        Assert.Equal(("Laos", "LA", "A country on the Mekong."), (laos.Title, laos.Code.Value, laos.Summary));
        Assert.Equal("countries/laos.md", laos.File);
        Assert.Equal(Enum.GetValues<BasicKind>(), laos.Basics.Select(fact => fact.Kind));
        Assert.Equal(["Lao", "French"], laos.Basics.Single(fact => fact.Kind == BasicKind.Languages).Values);
        Assert.Equal(
            ["China", "Thailand"],
            laos.Basics.Single(fact => fact.Kind == BasicKind.Neighbours).Countries.Select(country => country.Name));
        Assert.Equal(("communist oppression", "about 2022"), (laos.MainThreats.Single().Name, laos.MainThreats.Single().AsOf.ToText()));
        Assert.Equal((true, "lifeway"), (laos.Window1040!.IsInside, laos.Window1040.Source.Key.Value));
        Assert.Equal([2026, 2017], laos.Rankings.Select(ranking => ranking.Edition));
        Assert.Equal((28, 72.5m), (laos.LatestRank!.Rank, laos.LatestRank.Score));
        var figure = laos.Figures.Single().Headline;
        Assert.Equal(("Christians", "200,000", "about 2022", FigureKind.Estimate, "open-doors", "Nobody can count."),
            (figure.Definition.Label, figure.Value.ToString(), figure.AsOf.ToText(), figure.Kind, figure.Source.Key.Value, figure.Note));
    }

    [Fact]
    public void A_profile_needs_no_more_than_title_code_and_summary()
    {
        using var folder = new ContentFolder().WithLaos("");

        Assert.Empty(folder.Errors);
        Assert.Null(folder.Laos.Window1040);
        Assert.True(folder.Laos.Body.IsEmpty);
    }

    [Fact]
    public void The_headline_is_the_newest_dated_first_hand_figure()
    {
        using var folder = WithFigures("""
            - {name: christians, value: 1, as-of: 2025, source: lifeway}
            - {name: christians, value: 2, as-of: unknown, source: open-doors}
            - {name: christians, value: 3, as-of: 2020, source: open-doors}
            - {name: christians, value: 4, as-of: 2022, source: factbook}
            - {name: christians, value: 5, as-of: 2024, source: factbook, kind: computed}
            """);

        Assert.Equal(["4", "3", "5", "1", "2"], folder.Laos.Figures.Single().Figures.Select(figure => figure.Value.ToString()));
    }

    [Fact]
    public void Figures_stand_in_the_order_of_figures_yml_with_all_that_is_said_of_one_together()
    {
        using var folder = WithFigures("""
            - {name: christians, value: unknown, as-of: unknown, source: factbook}
            - {name: population, value: 7800000, as-of: 2026, source: factbook}
            - {name: christians, value: 200000, as-of: 2022, source: open-doors}
            """);

        Assert.Equal(["population", "christians"], folder.Laos.Figures.Select(group => group.Definition.Name.Value));
        Assert.Equal([false, true], folder.Laos.Figures.Select(group => group.Disagrees));
    }

    [Fact]
    public void A_figure_that_is_wrong_is_left_out_and_the_profile_stays()
    {
        using var folder = WithFigures("""
            - {name: christians, value: 1, as-of: 2025, source: nobody}
            - {name: christians, value: 2, as-of: 2025, source: factbook}
            """);

        Assert.Equal("2", folder.Laos.Figures.Single().Figures.Single().Value.ToString());
        Assert.Contains("unknown-source", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_neighbour_is_named_by_its_profile_where_there_is_one()
    {
        using var folder = new ContentFolder()
            .WithLaos(keys: "basics: [{neighbours: [north-korea], source: factbook}]")
            .With("countries/north-korea.md", "---\ntitle: North Korea (DPRK)\ncode: KP\nsummary: A country.\n---\n");

        Assert.Equal("North Korea (DPRK)", folder.Laos.Basics.Single().Countries.Single().Name);
    }

    private static ContentFolder WithFigures([StringSyntax("yaml")] string figures) =>
        new ContentFolder().WithLaos(keys: $"figures:\n{figures}");
}
