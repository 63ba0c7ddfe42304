using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Feeds;

namespace PersecutionProfile.Web.Rendering;

/// <summary>Every page of a snapshot, rendered when it is first asked for and kept while the snapshot is held.</summary>
public sealed class RenderedPages(PageRenderer renderer)
{
    private readonly ConditionalWeakTable<SiteContent, ConcurrentDictionary<(string Path, int Status), Lazy<Task<ReadyResponse>>>> pages = [];

    /// <summary>However many ask at once, a page is rendered once; a failure is not kept.</summary>
    public async Task<ReadyResponse> GetAsync(SiteContent site, string path, int status = StatusCodes.Status200OK)
    {
        var ofSite = pages.GetOrCreateValue(site);
        var page = ofSite.GetOrAdd((path, status), _ => new Lazy<Task<ReadyResponse>>(() => MakeAsync(site, path, status)));
        try
        {
            return await page.Value;
        }
        catch
        {
            ofSite.TryRemove(KeyValuePair.Create((path, status), page));
            throw;
        }
    }

    /// <summary>The same, not kept: for who wants every page once.</summary>
    public Task<ReadyResponse> MakeAsync(SiteContent site, string path, int status = StatusCodes.Status200OK) =>
        site.HasFile(path) ? Task.FromResult(SiteFiles.Make(site, path)) : renderer.RenderAsync(site, path, status);
}
