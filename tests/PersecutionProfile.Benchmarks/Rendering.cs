using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Benchmarks;

/// <summary>From a snapshot to the bytes that are sent: what the first visitor of a page waits for, and the export does for each.</summary>
[MemoryDiagnoser]
public class Rendering : IDisposable
{
    private readonly Corpus corpus = new(1000);
    private WebApplicationFactory<LiveContent> host = null!;
    private RenderedPages pages = null!;
    private SiteContent site = null!;

    [Params("/", "/countries/country-007", "/news/story-00007", "/news", "/feed.xml")]
    public string Path { get; set; } = "";

    [GlobalSetup]
    public void Start()
    {
        host = new WebApplicationFactory<LiveContent>().WithWebHostBuilder(builder => builder
            .UseEnvironment("Production")
            .UseSetting("Content:Folder", corpus.Folder)
            .ConfigureLogging(logging => logging.ClearProviders()));
        pages = host.Services.GetRequiredService<RenderedPages>();
        site = host.Services.GetRequiredService<LiveContent>().Current;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        host?.Dispose();
        corpus.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public Task<ReadyResponse> Render() => pages.MakeAsync(site, site.Addresses.Find(Path)!);

    [Benchmark]
    public async Task<int> RenderAndCompress()
    {
        var page = await pages.MakeAsync(site, site.Addresses.Find(Path)!);
        return page.Brotli.Length + page.Gzip.Length;
    }
}
