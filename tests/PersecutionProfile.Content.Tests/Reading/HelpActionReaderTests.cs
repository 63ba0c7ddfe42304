namespace PersecutionProfile.Content.Tests.Reading;

public sealed class HelpActionReaderTests
{
    [Fact]
    public void A_help_action_has_every_key_of_the_contract()
    {
        using var folder = new ContentFolder().WithLaos().With("help/give.md", """
            ---
            title: Give
            summary: What a gift does.
            order: 2
            countries: [laos]
            door: hour
            takes: ten minutes
            where: Canada
            watch-for: Name nobody.
            day: first Sunday of November
            link: {label: Give, url: "https://elsewhere.example/give"}
            gifts: [{amount: GBP 37, provides: food, organisation: Open Doors, url: "https://example.org/food", source: open-doors, as-of: 2026-01}]
            ---
            Text.
            """);

        var action = folder.Site.HelpActions.Single();

        Assert.Empty(folder.Errors);
        Assert.Equal(("Give", "What a gift does.", 2), (action.Title, action.Summary, action.Order));
        Assert.Equal(["Laos"], action.Countries.Select(country => country.Name));
        Assert.Equal((HelpDoor.Hour, "ten minutes", "Canada", "Name nobody."), (action.Door, action.Takes, action.Where, action.WatchFor));
        Assert.Equal(new DateOnly(2026, 11, 1), action.Day!.Value.In(2026));
        Assert.Equal(new HelpLink("Give", "https://elsewhere.example/give"), action.Link);
        var gift = action.Gifts.Single();
        Assert.Equal(("GBP 37", "food", "Open Doors", "https://example.org/food", "open-doors", "2026-01"),
            (gift.Amount, gift.Provides, gift.Organisation, gift.Url!.AbsoluteUri, gift.Source.Key.Value, gift.AsOf.ToText()));
    }

    [Theory]
    [InlineData("/countries", "/countries")]
    [InlineData("../countries/laos.md", "/countries/laos")]
    public void Its_link_may_lead_to_a_page_or_a_file_of_the_site(string target, string path)
    {
        using var folder = new ContentFolder()
            .WithLaos()
            .With("help/read.md", $"---\ntitle: Read\nsummary: Read.\nlink: {{label: Read, url: {target}}}\n---\n");

        Assert.Equal(path, folder.Site.HelpActions.Single().Link!.Target);
    }

    [Fact]
    public void A_dead_link_is_left_out()
    {
        using var folder = new ContentFolder()
            .With("help/read.md", "---\ntitle: Read\nsummary: Read.\nlink: {label: Read, url: /nowhere}\n---\n");

        Assert.Null(folder.Site.HelpActions.Single().Link);
        Assert.StartsWith("help/read.md:4:26: error: There is no page `/nowhere`", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }
}
