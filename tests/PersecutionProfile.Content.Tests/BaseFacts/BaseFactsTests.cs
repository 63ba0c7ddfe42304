namespace PersecutionProfile.Content.Tests;

public sealed class BaseFactsTests
{
    [Fact]
    public void There_are_237_countries_with_different_codes_and_slugs()
    {
        Assert.Equal(237, BaseFacts.BaseFacts.All.Length);
        Assert.Equal(237, BaseFacts.BaseFacts.All.Select(facts => facts.Code).Distinct().Count());
        Assert.Equal(237, BaseFacts.BaseFacts.Names.Count);
    }

    [Fact]
    public void A_country_is_found_by_its_code() =>
        Assert.Equal("north-korea", BaseFacts.BaseFacts.Find(CountryCode.Parse("KP"))?.Slug.Value);

    [Fact]
    public void A_code_without_facts_finds_nothing() => Assert.Null(BaseFacts.BaseFacts.Find(CountryCode.Parse("BQ")));
}
