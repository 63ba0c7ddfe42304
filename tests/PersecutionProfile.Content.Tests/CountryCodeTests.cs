using System.Globalization;

namespace PersecutionProfile.Content.Tests;

public sealed class CountryCodeTests
{
    private static IEnumerable<string> Known =>
        from a in Enumerable.Range('A', 26)
        from b in Enumerable.Range('A', 26)
        let code = $"{(char)a}{(char)b}"
        where CountryCode.TryParse(code, out _)
        select code;

    [Fact]
    public void The_249_codes_of_ISO_3166_and_Kosovo_are_known() => Assert.Equal(249 + 1, Known.Count());

    [Fact]
    public void Every_country_of_the_base_facts_has_a_known_code() =>
        Assert.All(BaseFacts.BaseFacts.All, facts => Assert.True(CountryCode.TryParse(facts.Code, out _), facts.Name));

    [Fact]
    public void Every_region_of_the_runtime_is_known()
    {
        var regions = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName);

        Assert.Empty(
            regions.Where(region => region is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] and not ("AC" or "DG" or "EA" or "IC" or "TA"))
                .Except(Known));
    }

    [Theory]
    [InlineData("kp")]
    [InlineData("UK")]
    [InlineData("EU")]
    [InlineData("PRK")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_letters_are_no_code(string? text) => Assert.False(CountryCode.TryParse(text, out _));
}
