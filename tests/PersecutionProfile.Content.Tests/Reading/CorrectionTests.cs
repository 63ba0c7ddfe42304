namespace PersecutionProfile.Content.Tests.Reading;

public sealed class CorrectionTests
{
    private const string Withdrawn = """
        figures:
          - {name: christians, value: 400000, as-of: 2022, source: open-doors, withdrawn: {date: 2026-11-03, text: The source has taken it back.}}
          - {name: christians, value: 300000, as-of: 2020, source: lifeway}
        """;

    [Theory]
    [InlineData("countries/laos.md", "title: Laos\ncode: LA\nsummary: S.")]
    [InlineData("news/trial.md", "title: A trial\ndate: 2026-01-16\nsummary: S.\ncountries: []")]
    [InlineData("prayer/peace.md", "title: Peace")]
    [InlineData("help/write.md", "title: Write\nsummary: S.")]
    [InlineData("pages/about.md", "title: About\nsummary: S.")]
    public void Every_entry_takes_corrections_and_shows_the_newest_first(string file, string keys)
    {
        using var folder = new ContentFolder().With(file, $$"""
            ---
            {{keys}}
            corrections:
              - {date: 2026-01-05, text: The river was called Mekkong.}
              - {date: 2026-11-21, text: "A village was named, which was wrong.", withdrawn: true}
            ---
            Text.
            """);

        var entry = Assert.Single(folder.Site.Entries);

        Assert.Empty(folder.Errors);
        Assert.Equal(
            [
                new(new(2026, 11, 21), "A village was named, which was wrong.", true),
                new(new(2026, 1, 5), "The river was called Mekkong.", false)
            ],
            entry.Corrections);
    }

    [Fact]
    public void An_entry_without_corrections_has_none_and_claims_no_change()
    {
        using var folder = new ContentFolder().WithLaos(keys: "corrections:");

        Assert.Empty(folder.Errors);
        Assert.Empty(folder.Laos.Corrections);
        Assert.Null(folder.Laos.Updated);
    }

    [Theory]
    [InlineData("2026-10-01", "2026-11-03")]
    [InlineData("2026-11-10", "2026-11-10")]
    public void A_correction_changes_an_entry(string updated, string expected)
    {
        using var folder = new ContentFolder().WithLaos(keys: $"updated: {updated}\ncorrections: {{date: 2026-11-03, text: A slip.}}");

        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), folder.Laos.Updated);
    }

    [Fact]
    public void A_withdrawn_figure_is_a_correction_and_no_figure_any_more()
    {
        using var folder = new ContentFolder().WithLaos(keys: Withdrawn);

        var correction = Assert.Single(folder.Laos.Corrections);

        Assert.Empty(folder.Errors);
        Assert.Equal(["300,000"], folder.Laos.Figures.SelectMany(group => group.Figures).Select(figure => figure.Value.ToString()));
        Assert.Equal(
            (new DateOnly(2026, 11, 3), "The source has taken it back.", true),
            (correction.Date, correction.Text, correction.IsWithdrawal));
        Assert.Equal("400,000", correction.Figure?.Value.ToString());
        Assert.Contains(correction.Figure!.Source, folder.Laos.Sources);
    }

    [Fact]
    public void The_last_statement_that_is_withdrawn_takes_its_figure_along()
    {
        using var folder = new ContentFolder().WithLaos(keys: Withdrawn[..Withdrawn.LastIndexOf('\n')]);

        Assert.Empty(folder.Laos.Figures);
        Assert.Single(folder.Laos.Corrections);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("{date: yesterday, text: Wrong.}")]
    [InlineData("{date: 2026-11-03}")]
    public void A_figure_is_not_shown_while_it_is_unclear_how_it_was_withdrawn(string withdrawn)
    {
        using var folder = new ContentFolder()
            .WithLaos(keys: $"figures: [{{name: christians, value: 400000, as-of: 2022, source: open-doors, withdrawn: {withdrawn}}}]");

        Assert.Single(folder.Errors);
        Assert.Empty(folder.Laos.Figures);
        Assert.Empty(folder.Laos.Corrections);
    }
}
