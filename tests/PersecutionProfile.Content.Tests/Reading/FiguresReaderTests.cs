namespace PersecutionProfile.Content.Tests.Reading;

public sealed class FiguresReaderTests
{
    [Fact]
    public void A_figure_has_every_key_of_the_contract()
    {
        using var folder = new ContentFolder().With("figures.yml", """
            christians: {label: Christians, definition: All who are counted., unit: people, source: open-doors, order: 1, headline: true}
            unreached: {label: Unreached, definition: Few Christians.}
            """);

        var figures = folder.Site.FigureDefinitions;

        Assert.Empty(folder.Errors);
        Assert.Equal(("christians", "Christians", "All who are counted.", "people", "open-doors", 1, true),
            (
                figures[0].Name.Value, figures[0].Label, figures[0].Definition, figures[0].Unit, figures[0].Source!.Key.Value,
                figures[0].Order, figures[0].IsHeadline));
        Assert.Equal(("unreached", "", false), (figures[1].Name.Value, figures[1].Unit, figures[1].IsHeadline));
    }
}
