using System.Net;
using PersecutionProfile.Web.Export;
using PersecutionProfile.Web.Tests.Export;

namespace PersecutionProfile.Web.Tests.Hosting;

/// <summary>An export behind a real nginx with the shipped configuration and the include that the export wrote.</summary>
public class StaticHostTests(SiteFixture site, ShippedExport shipped)
{
    /// <summary>What each server makes in its own way.</summary>
    private static readonly string[] OwnWay =
    [
        "Date", "Server", "Connection", "Keep-Alive", "ETag", "Last-Modified", "Accept-Ranges", "Content-Length", "Vary",
        "Transfer-Encoding"
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_is_answered_as_by_the_server()
    {
        using var ours = site.NewClient();
        using var theirs = (await shipped.ServeAsync(site)).NewClient();
        foreach (var path in ShippedExport.SampleOf(site).Select(address => address.Address.Path).Append("/exit").Append("/nothing"))
            Assert.Equal(await AnswerAsync(ours, path), await AnswerAsync(theirs, path));
    }

    [Fact]
    public async Task Former_and_removed_addresses_are_answered_as_by_the_server()
    {
        await using var other = SiteExportTests.Moved().With("site.yml", """
            name: Test site
            tagline: For tests
            base-url: https://test.example
            exit-url: https://elsewhere.example/?a=$b&c="d"
            onion-url: http://duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion
            """);
        using var export = await new ExportedSite().WithAsync(other, Cancel);
        await using var nginx = await Nginx.ServeAsync(export.Folder, Cancel);
        using var ours = other.NewClient();
        using var theirs = nginx.NewClient();
        foreach (var path in new[]
        {
            "/", "/index.html", "/help.html", "/feed.xml", "/2019/old.html",
            "/news/new-name", "/news/old-name", "/news/old-name/", "/news/removed",
            "/countries/laos/", "/countries/laos/card", "/countries/laos/pray/text", "/countries/nothing/",
            "/countries/lao-pdr", "/countries/lao-pdr/pray/text",
            "/countries/lao-pdr/pray/print/discreet", "/countries/lao-pdr/nothing",
        })
            Assert.Equal(await AnswerAsync(ours, path), await AnswerAsync(theirs, path));
    }

    [Fact]
    public async Task What_is_for_the_host_alone_is_not_served()
    {
        await using var other = SiteExportTests.Moved();
        using var export = await new ExportedSite().WithAsync(other, Cancel, isCompressed: true);
        await using var nginx = await Nginx.ServeAsync(export.Folder, Cancel);
        using var client = nginx.NewClient();
        foreach (var path in new[] { "/_headers", "/_redirects", "/.hosting/nginx.conf", "/.persecution-profile-export", "/help.html.gz" })
        {
            using var response = await client.GetAsync(path, Cancel);
            Assert.True(response.StatusCode == HttpStatusCode.NotFound, $"{path}: {response.StatusCode}");
        }
    }

    /// <summary>In other languages than the original's the sample alone is read; whatever is linked to must be there.</summary>
    [Fact]
    public async Task Who_follows_every_link_finds_no_dead_one()
    {
        using var client = (await shipped.ServeAsync(site)).NewClient();
        var sample = ShippedExport.SampleOf(site).Select(address => address.Address.Path).ToHashSet();
        var (known, open) = (new HashSet<string> { "/" }, new Queue<string>(["/"]));
        while (open.TryDequeue(out var path))
        {
            using var response = await client.GetAsync(path, Cancel);
            Assert.True(
                path.EndsWith(Paths.Exit, StringComparison.Ordinal) || response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect,
                $"{path} is linked to and answers {response.StatusCode}");
            var found = response.StatusCode == HttpStatusCode.Redirect ? [response.Headers.Location!.OriginalString]
                : sample.Contains(path) ? await LinksAsync(response)
                : [];
            foreach (var link in found.Where(known.Add))
                open.Enqueue(link);
        }
        Assert.True(known.Count > site.Site.Addresses.PathsOf(AddressGroup.Page).Length);
    }

    [Fact]
    public async Task Compressed_files_are_sent_to_who_wants_them()
    {
        await using var other = SiteExportTests.Moved();
        using var export = await new ExportedSite().WithAsync(other, Cancel, isCompressed: true);
        await using var nginx = await Nginx.ServeAsync(export.Folder, Cancel);
        using var client = nginx.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/countries");
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var response = await client.SendAsync(request, Cancel);
        Assert.Equal("gzip", string.Join(",", response.Content.Headers.ContentEncoding));
        Assert.Equal("Accept-Encoding", string.Join(",", response.Headers.Vary));
        Assert.Equal(export.Bytes("countries.html.gz"), await response.Content.ReadAsByteArrayAsync(Cancel));
    }

    private static async Task<string[]> LinksAsync(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentType?.MediaType != "text/html")
            return [];
        var page = SiteFixture.Parse(await response.Content.ReadAsStringAsync(Cancel));
        return [
            .. page.QuerySelectorAll("[href], [src]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
                .Where(link => link.StartsWith('/'))
                .Select(link => link.Split('#', '?')[0])
        ];
    }

    /// <summary>Status, headers and the length of the body, one on each line.</summary>
    private static async Task<string> AnswerAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path, Cancel);
        var headers = response.Headers.Concat(response.Content.Headers)
            .Where(
                header =>
                    !OwnWay.Contains(header.Key)
                        && (
                            header.Key != "Content-Type"
                                || response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.Gone));
        var isRedirect = (int)response.StatusCode is >= 300 and < 400;
        var lines = headers.Where(header => !isRedirect || header.Key != "Cache-Control")
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);
        var head = $"{path} {(int)response.StatusCode}\n{string.Join('\n', lines)}";
        var length = isRedirect ? 0 : (await response.Content.ReadAsByteArrayAsync(Cancel)).Length;
        return $"{head}\n{length} bytes";
    }
}
