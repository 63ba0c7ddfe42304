namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>What the shipped page about the site must say.</summary>
public sealed class AboutTests(SiteFixture shipped)
{
    [Theory]
    [InlineData("not affiliated with Open Doors or with any other organisation named here")]
    [InlineData("Ranks, scores and quotations are not under this licence")]
    [InlineData("Natural Earth")]
    public async Task It_says(string words) =>
        Assert.Contains(
            words,
            (await shipped.GetPageAsync("/about", TestContext.Current.CancellationToken)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal);
}
