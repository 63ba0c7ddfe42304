using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Web.Rendering;

/// <summary>Every page of a snapshot, rendered when it is first asked for and kept while the snapshot is held.</summary>
public sealed class RenderedPages(PageRenderer renderer)
{
    private readonly ConditionalWeakTable<SiteContent, ConcurrentDictionary<string, Lazy<Task<ReadyResponse>>>> pages = [];
    private readonly ConditionalWeakTable<SiteContent, ConcurrentDictionary<string, ReadyResponse>> photos = [];

    /// <summary>A photo as it was rewritten when the snapshot was made.</summary>
    public ReadyResponse Get(SiteContent site, string path, Photo photo) =>
        photos.GetOrCreateValue(site).GetOrAdd(path, _ => new ReadyResponse(StatusCodes.Status200OK, photo.Picture.Format.MediaType, photo.Picture.Bytes, isCompressed: true));

    /// <summary>However many ask at once, a page is rendered once; a failure is not kept.</summary>
    public async Task<ReadyResponse> GetAsync(SiteContent site, string path, int status = StatusCodes.Status200OK)
    {
        var ofSite = pages.GetOrCreateValue(site);
        var page = ofSite.GetOrAdd(path, _ => new Lazy<Task<ReadyResponse>>(() => renderer.RenderAsync(site, path, status)));
        try
        {
            return await page.Value;
        }
        catch
        {
            ofSite.TryRemove(KeyValuePair.Create(path, page));
            throw;
        }
    }
}
