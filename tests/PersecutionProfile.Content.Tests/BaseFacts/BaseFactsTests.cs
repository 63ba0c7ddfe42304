using PersecutionProfile.Content.BaseFacts;

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

    [Theory]
    [InlineData("EG", WorldRegion.Africa)]
    [InlineData("IQ", WorldRegion.MiddleEast)]
    [InlineData("CU", WorldRegion.CentralAmerica)]
    public void A_country_has_its_region(string code, WorldRegion region) =>
        Assert.Equal(region, BaseFacts.BaseFacts.Find(CountryCode.Parse(code))?.Region);

    [Fact]
    public void A_code_without_facts_finds_nothing() => Assert.Null(BaseFacts.BaseFacts.Find(CountryCode.Parse("BQ")));
}
