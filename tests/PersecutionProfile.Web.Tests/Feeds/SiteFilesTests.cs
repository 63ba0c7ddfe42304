using System.Net;

namespace PersecutionProfile.Web.Tests.Feeds;

/// <summary>Through the front door.</summary>
public class SiteFilesTests(SiteFixture shipped)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/feed.json", "application/feed+json")]
    [InlineData("/countries/laos/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/pray/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/pray/calendar.ics", "text/calendar; charset=utf-8")]
    [InlineData("/countries/laos/pray/text", "text/plain; charset=utf-8")]
    [InlineData("/books/ko.epub", "application/epub+zip")]
    [InlineData("/data/figures.csv", "text/csv; charset=utf-8; header=present")]
    [InlineData("/data/figures.json", "application/json")]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/.well-known/security.txt", "text/plain; charset=utf-8")]
    public async Task Each_file_says_what_it_is(string path, string type)
    {
        using var client = shipped.NewClient();
        using var response = await client.GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.GetValues("Content-Type").Single());
        Assert.NotNull(response.Headers.ETag);
        Assert.Null(response.Content.Headers.LastModified);
    }

    [Fact]
    public async Task Every_file_of_the_shipped_site_answers()
    {
        using var client = shipped.NewClient();
        foreach (var path in shipped.Site.Addresses.PathsOf(AddressGroup.File))
        {
            using var response = await client.GetAsync(path, Cancel);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answers {response.StatusCode}");
        }
    }

    [Fact]
    public void A_log_keeps_the_pattern_of_a_file_and_not_the_country() =>
        Assert.All(
            shipped.Site.Addresses.Of(AddressGroup.File),
            address => Assert.DoesNotContain("laos", address.Pattern.Text, StringComparison.Ordinal));

    [Theory]
    [InlineData("/countries/nowhere/feed.xml")]
    [InlineData("/countries/nowhere/pray/text")]
    public async Task A_country_without_a_profile_has_no_files(string path)
    {
        using var client = shipped.NewClient();
        using var response = await client.GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public void A_site_without_content_has_its_files_all_the_same()
    {
        using var empty = FeedContent.EmptySite();
        var site = empty.Read();
        Assert.All(site.Addresses.PathsOf(AddressGroup.File), path => Assert.NotEmpty(site.File(path)));
        Assert.DoesNotContain(Paths.SecurityTxt, site.Addresses.PathsOf(AddressGroup.File)); // Nobody is named as a contact.
    }
}
