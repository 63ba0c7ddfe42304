using PersecutionProfile.Content.Searching;
using PersecutionProfile.Content.Tests.Searching;

namespace PersecutionProfile.Content.Tests.Findings;

public sealed class SuggestionTests : IDisposable
{
    private readonly ContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("noth korea", "north korea")]
    [InlineData("nroth korea", "north korea")]
    [InlineData("noth korea zzzzzz", "korea")]
    public void A_misspelt_word_gets_what_may_have_been_meant(string text, string suggestion)
    {
        folder.With("countries/north-korea.md", "---\ntitle: North Korea\ncode: KP\nsummary: A country.\n---\n");
        Assert.Equal(suggestion, Assert.Single(Search(text).Suggestions).Text);
    }

    [Theory]
    [InlineData("northkorea")]
    [InlineData("Nroth Krea")]
    [InlineData("north-coreia")]
    public void A_name_that_is_nearly_a_countrys_leads_to_it(string text)
    {
        folder.WithLaos().With("countries/north-korea.md", "---\ntitle: North Korea\ncode: KP\nsummary: A country.\n---\n");
        Assert.Equal("North Korea", Assert.Single(Search(text).Countries).Title);
    }

    [Fact]
    public void Words_that_never_stand_together_are_offered_one_by_one()
    {
        folder.WithLaos("Fish.").WithStory("story", "2026-01-05", text: "Bread.");
        Assert.Equal(["fish", "bread"], Search("fish bread").Suggestions.Select(other => other.Text));
    }

    [Fact]
    public void What_only_the_filters_hide_is_offered_without_them()
    {
        folder.WithLaos("Fish.");
        var results = folder.Site.Search.Find(new SearchQuery("fish", SearchKind.Story));
        Assert.Equal("/search?q=fish", Assert.Single(results.Suggestions).Address);
        Assert.Equal([new KindCount(SearchKind.Country, 1)], results.Kinds);
    }

    private SearchResults Search(string text) => folder.Site.Search.Find(new SearchQuery(text));
}
