using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace PersecutionProfile.Web.Tests.Serving;

public sealed class SearchPagesTests : IDisposable
{
    private readonly TemporarySite site = new TemporarySite()
        .WithCountry("laos", "LA", "Laos")
        .With("help/give.md", "---\ntitle: Give\nsummary: Give to fishers.\n---\n");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Results_are_kept_nowhere_and_their_title_does_not_tell_the_query()
    {
        using var client = site.NewClient();
        using var response = await client.GetAsync("/search?q=fishers", Cancel);
        var page = SiteFixture.Parse(await response.Content.ReadAsStringAsync(Cancel));
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Null(response.Headers.ETag);
        Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Equal("https://test.example/search", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.DoesNotContain("fishers", page.Head!.InnerHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Results_come_compressed_as_asked()
    {
        using var client = site.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/search?q=laos");
        request.Headers.AcceptEncoding.ParseAdd("br, gzip");
        using var response = await client.SendAsync(request, Cancel);
        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
        using var text = new StreamReader(new GZipStream(await response.Content.ReadAsStreamAsync(Cancel), CompressionMode.Decompress));
        Assert.Contains("<mark>Laos</mark>", await text.ReadToEndAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_too_many_search_at_once_some_are_asked_to_wait_a_second()
    {
        using var client = site.NewClient();
        var responses = await Task.WhenAll(Enumerable.Range(0, 250).Select(number => client.GetAsync($"/search?q=laos{number}", Cancel)));
        Assert.Contains(responses, response => response.StatusCode == HttpStatusCode.OK);
        var busy = responses.First(response => response.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(TimeSpan.FromSeconds(1), busy.Headers.RetryAfter?.Delta);
        Assert.Contains("wait a second", await busy.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var other = await client.GetAsync("/search", Cancel);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task The_page_of_the_busy_search_has_no_address()
    {
        using var client = site.NewClient();
        using var response = await client.GetAsync("/search/busy", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task No_log_holds_what_was_searched_for()
    {
        var log = new CapturedLog();
        await using var logged = site.WithWebHostBuilder(builder => builder.ConfigureLogging((context, logging) =>
            logging.AddSerilog(
                new LoggerConfiguration().ReadFrom
                    .Configuration(context.Configuration).MinimumLevel
                    .Debug().WriteTo
                    .Sink(log)
                    .CreateLogger(),
                dispose: true)));
        using var client = logged.CreateClient();
        string[] queries =
            ["sesamword", "sesamword&kind=sesamword&country=sesamword", "<sesamword>%", new string('x', 5000) + "sesamword"];
        foreach (var query in queries)
            using (await client.GetAsync($"/search?q={query}", Cancel))
            { }
        Assert.Contains(log.Lines, line => line.Contains("GET", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("sesamword", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the site's own settings let through to its log.</summary>
    private sealed class CapturedLog : ILogEventSink
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public void Emit(LogEvent logEvent) =>
            Lines.Enqueue($"{logEvent.RenderMessage(null)} {string.Join(' ', logEvent.Properties.Values)} {logEvent.Exception}");
    }
}
