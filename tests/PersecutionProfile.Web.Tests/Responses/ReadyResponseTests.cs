using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Tests.Responses;

public class ReadyResponseTests(SiteFixture site)
{
    private const string Path = "/countries/north-korea";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_comes_compressed_as_asked_and_says_the_same()
    {
        var plain = await GetAsync("");
        var brotli = await GetAsync("br");
        var gzip = await GetAsync("gzip");
        using var unbrotli = new StreamReader(new BrotliStream(new MemoryStream(brotli.Body), CompressionMode.Decompress));
        using var ungzip = new StreamReader(new GZipStream(new MemoryStream(gzip.Body), CompressionMode.Decompress));
        var text = System.Text.Encoding.UTF8.GetString(plain.Body);
        Assert.Equal(text, await unbrotli.ReadToEndAsync(Cancel));
        Assert.Equal(text, await ungzip.ReadToEndAsync(Cancel));
        Assert.Equal(3, new[] { plain.Tag, brotli.Tag, gzip.Tag }.Distinct().Count());
        Assert.Contains("Accept-Encoding", brotli.Vary);
    }

    [Theory]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", "")]
    [InlineData("zstd, br", "br")]
    [InlineData("nonsense;;;", "")]
    public async Task An_encoding_that_is_not_wanted_is_not_sent(string accepted, string expected) =>
        Assert.Equal(expected, (await GetAsync(accepted)).Encoding);

    [Fact]
    public async Task Who_has_the_page_is_told_so()
    {
        var first = await GetAsync("br");
        using var client = site.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        request.Headers.AcceptEncoding.ParseAdd("br");
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Tag));
        using var response = await client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task Who_takes_both_does_not_wait_for_Brotli()
    {
        var page = new ReadyResponse(200, "text/html", Encoding.UTF8.GetBytes(new string('a', 100_000)));
        var first = (await AnswerAsync("")).Headers;
        Assert.Equal("gzip", first.ContentEncoding);
        await Eventually.HoldsAsync(async () => (await AnswerAsync("")).Headers.ContentEncoding == "br");
        foreach (var held in new[] { first.ETag, (await AnswerAsync("")).Headers.ETag })
        {
            var again = await AnswerAsync(held);
            Assert.Equal((StatusCodes.Status304NotModified, held), (again.StatusCode, again.Headers.ETag));
        }

        async Task<HttpResponse> AnswerAsync(StringValues held)
        {
            var context = new DefaultHttpContext();
            context.Request.Headers.AcceptEncoding = "gzip, br";
            context.Request.Headers.IfNoneMatch = held;
            await page.WriteAsync(context);
            return context.Response;
        }
    }

    [Fact]
    public async Task Head_tells_the_length_and_sends_nothing()
    {
        using var client = site.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, Path);
        using var response = await client.SendAsync(request, Cancel);
        Assert.True(response.Content.Headers.ContentLength > 1000);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task Query_host_and_headers_change_nothing()
    {
        var expected = await GetAsync("");
        using var client = site.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, Path + "?utm_source=x&q=%3Cscript%3E");
        request.Headers.AcceptLanguage.ParseAdd("ko");
        using var response = await client.SendAsync(request, Cancel);
        Assert.Equal(expected.Body, await response.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task Own_files_have_their_hash_in_their_address_and_may_be_kept()
    {
        var page = await site.GetPageAsync("/", Cancel);
        using var client = site.NewClient();
        using var response = await client.GetAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"), Cancel);
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    /// <summary>14,000 bytes of HTML and style with Brotli, for every profile, with all that is folded in it.</summary>
    [Fact]
    public async Task Every_profile_keeps_its_budget_of_bytes()
    {
        var style = (await site.GetPageAsync(Path, Cancel)).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        var styled = await BytesOnTheWireAsync(style);
        foreach (var country in site.Site.Countries)
        {
            var total = styled + await BytesOnTheWireAsync(Paths.Country(country.Slug));
            Assert.True(total <= 14_000, $"{country.Slug}: {total} bytes");
        }
    }

    private async Task<int> BytesOnTheWireAsync(string path)
    {
        using var client = site.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await client.SendAsync(request, Cancel);
        return (await response.Content.ReadAsByteArrayAsync(Cancel)).Length;
    }

    private async Task<(byte[] Body, string Tag, string Encoding, string Vary)> GetAsync(string accepted)
    {
        using var client = site.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        if (accepted.Length > 0)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await client.SendAsync(request, Cancel);
        return (
            await response.Content.ReadAsByteArrayAsync(Cancel), response.Headers.ETag!.ToString(),
            string.Join(",", response.Content.Headers.ContentEncoding), string.Join(",", response.Headers.Vary));
    }
}
