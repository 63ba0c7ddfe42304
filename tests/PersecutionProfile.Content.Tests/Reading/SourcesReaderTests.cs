namespace PersecutionProfile.Content.Tests.Reading;

public sealed class SourcesReaderTests
{
    [Fact]
    public void A_source_has_every_key_of_the_contract()
    {
        using var folder = new ContentFolder().With("sources.yml", """
            lifeway:
              title: North Korea tops the list
              publisher: Lifeway
              url: https://example.org/a
              date: about 2017-01
              retrieved: 2026-11-01
              archived: https://web.archive.org/a
              via: open-doors
              first-hand: true
              note: Retold in part.
            open-doors: {title: World Watch List, publisher: Open Doors}
            """);

        var source = folder.Site.Sources.Single(source => source.Key.Value == "lifeway");

        Assert.Empty(folder.Errors);
        Assert.Equal(
            ("North Korea tops the list", "Lifeway", "https://example.org/a", "about 2017-01"),
            (source.Title, source.Publisher, source.Url!.AbsoluteUri, source.Date.ToText()));
        Assert.Equal((new DateOnly(2026, 11, 1), "https://web.archive.org/a", "open-doors", true, "Retold in part."),
            (source.Retrieved!.Value, source.Archived!.AbsoluteUri, source.Via!.Key.Value, source.IsFirstHand, source.Note));
    }

    [Fact]
    public void A_source_that_retells_another_is_not_first_hand_unless_it_says_so()
    {
        using var folder = new ContentFolder();

        Assert.Equal(
            [("factbook", true), ("lifeway", false), ("open-doors", true)],
            folder.Site.Sources.Select(source => (source.Key.Value, source.IsFirstHand)));
    }

    [Fact]
    public void Sources_that_retell_one_another_in_a_circle_are_an_error()
    {
        using var folder = new ContentFolder().With("sources.yml", """
            a: {title: A, publisher: A, via: b}
            b: {title: B, publisher: B, via: a}
            """);

        Assert.Contains("retells this source itself", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }
}
