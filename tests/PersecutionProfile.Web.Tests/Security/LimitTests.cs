using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PersecutionProfile.Web.Rendering;

namespace PersecutionProfile.Web.Tests.Security;

/// <summary>What is too much is refused; what is too slow is cut off.</summary>
public class LimitTests(SiteFixture site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2000, HttpStatusCode.OK)]
    [InlineData(2001, HttpStatusCode.RequestUriTooLong)]
    public async Task A_query_has_a_longest_length(int length, HttpStatusCode status)
    {
        using var client = site.NewClient();
        using var response = await client.GetAsync("/?" + new string('a', length - 1), Cancel);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task No_query_changes_a_page_or_makes_a_further_one_to_be_kept()
    {
        var pages = site.Services.GetRequiredService<RenderedPages>();
        var kept = await pages.GetAsync(site.Site, site.Site.Addresses.Find("/countries/laos")!);
        using var client = site.NewClient();
        var expected = await client.GetByteArrayAsync("/countries/laos", Cancel);
        foreach (var query in new[]
        {
            "?", "?q=a", "?utm_source=b", "?page=2", "?lang=ko", "?q=%3Cscript%3E",
            "?handler=Post", "?slug=laos&country=north-korea",
        })
            Assert.Equal(expected, await client.GetByteArrayAsync("/countries/laos" + query, Cancel));
        Assert.Same(kept, await pages.GetAsync(site.Site, site.Site.Addresses.Find("/countries/laos")!));
    }

    public static TheoryData<string, string> Malformed => new()
    {
        { "a request line of more than 4 KB", $"GET /{new string('a', 4100)} HTTP/1.1\r\nHost: localhost\r\n\r\n" },
        {
            "headers of more than 16 KB",
            $"GET / HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Range(0, 20).Select(number => $"A{number}: {new string('a', 1000)}\r\n"))}\r\n"
        },
        {
            "more than 64 headers",
            $"GET / HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Range(0, 70).Select(number => $"A{number}: a\r\n"))}\r\n"
        },
        { "no host", "GET / HTTP/1.1\r\n\r\n" },
        { "two hosts", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n" },
        { "a body", "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello" },
        { "a body in chunks", "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n" },
        { "two lengths", "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello" },
        { "a length and chunks", "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" },
        { "a zero byte", "GET /\0 HTTP/1.1\r\nHost: localhost\r\n\r\n" },
        { "no words of HTTP", "hello\r\n\r\n" },
        { "another version", "GET / HTTP/3.7\r\nHost: localhost\r\n\r\n" },
        { "a form", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello" },
        { "a tunnel", "CONNECT localhost:443 HTTP/1.1\r\nHost: localhost\r\n\r\n" },
    };

    [Fact]
    public async Task What_no_browser_sends_is_refused_and_the_next_visitor_is_served()
    {
        await using var folder = new TemporarySite();
        await using var running = await RunningSite.StartAsync(folder.Folder);
        foreach (var row in Malformed)
        {
            var (what, request) = row.Data;
            var answer = await running.SendAsync(
                request.Replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n", StringComparison.Ordinal), Cancel);
            Assert.True(
                answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal) || answer.StartsWith("HTTP/1.1 505", StringComparison.Ordinal),
                $"{what}: {answer.Split('\r')[0]}");
            Assert.DoesNotContain("Server:", answer, StringComparison.OrdinalIgnoreCase);
            Assert.StartsWith(
                "HTTP/1.1 200",
                await running.SendAsync("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", Cancel),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Headers_that_never_end_are_waited_for_ten_seconds()
    {
        await using var folder = new TemporarySite();
        await using var running = await RunningSite.StartAsync(folder.Folder);
        using var socket = await running.ConnectAsync(Cancel);
        await socket.SendAsync(Encoding.Latin1.GetBytes("GET / HTTP/1.1\r\nHost: localhost\r\nX: "), Cancel);
        var since = Stopwatch.StartNew();
        var answer = await RunningSite.ReadToEndAsync(socket, Cancel);
        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
        Assert.InRange(since.Elapsed.TotalSeconds, 8, 25); // The server's own limit is 30.
    }
}
