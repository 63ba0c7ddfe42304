using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Caching.Memory;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Carrying;
using PersecutionProfile.Web.Feeds;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Rendering;

/// <summary>
/// Every page of a snapshot, rendered when it is first asked for and kept while the snapshot is held and there is room:
/// of too many pages those go that nobody has asked for longest, and are rendered again when somebody does.
/// </summary>
public sealed class RenderedPages(PageRenderer renderer, ServerSettings settings, SiteMetrics metrics)
{
    private readonly ConditionalWeakTable<SiteContent, Shelf> shelves = [];
    private readonly long room = settings.PageMegabytes * 1_000_000L;

    /// <summary>A page that is kept; null where it must be made first.</summary>
    public ReadyResponse? Find(SiteContent site, string path, int status = StatusCodes.Status200OK) =>
        ShelfOf(site).Find(KeyOf(path, status));

    /// <summary>However many ask at once, a page is rendered once; a failure is not kept.</summary>
    public Task<ReadyResponse> GetAsync(SiteContent site, Address address, int status = StatusCodes.Status200OK)
    {
        var (shelf, key) = (ShelfOf(site), KeyOf(address.Path, status));
        return shelf.Find(key) is { } page ? Task.FromResult(page) : shelf.AddAsync(key, Make);

        // A photo is read from a disk, which may not answer, and computes nothing.
        Task<ReadyResponse> Make() => address.Kind == AddressKind.Photo ? Task.Run(MakeWithGzip) : LongWork.RunAsync(MakeWithGzip);

        async Task<ReadyResponse> MakeWithGzip() => (await MakeAsync(site, address, status)).WithGzip();
    }

    /// <summary>The same, not kept: for who wants every page once.</summary>
    public Task<ReadyResponse> MakeAsync(SiteContent site, Address address, int status = StatusCodes.Status200OK, bool isCopy = false)
    {
        metrics.CountRender();
        return address.Kind is AddressKind.CountryKitArchive or AddressKind.KitArchive
            ? KitArchive.MakeAsync(site.In(address).Carried, address, form => MakeAsync(site.Carried, form, isCopy: true))
            : address.Group == AddressGroup.File
            ? Task.FromResult(SiteFiles.Make(site.In(address), address))
            : renderer.RenderAsync(site, address, status, isCopy: isCopy);
    }

    /// <summary>No path of the site has a space.</summary>
    private static string KeyOf(string path, int status) => status == StatusCodes.Status200OK ? path : $"{path} {status}";

    private Shelf ShelfOf(SiteContent site) => shelves.GetValue(site, _ => new Shelf(room));

    /// <summary>The pages of one snapshot; they go with it.</summary>
    [SuppressMessage(
        "Design",
        "CA1001",
        Justification =
            "A cache of memory holds nothing that the garbage collector does not take back; the last request of the snapshot may still use it.")]
    private sealed class Shelf(long room)
    {
        private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = room, CompactionPercentage = 0.1 });
        private readonly ConcurrentDictionary<string, Lazy<Task<ReadyResponse>>> inWork = new(StringComparer.Ordinal);

        public ReadyResponse? Find(string key) => pages.TryGetValue(key, out ReadyResponse? page) ? page : null;

        public Task<ReadyResponse> AddAsync(string key, Func<Task<ReadyResponse>> make) => inWork.GetOrAdd(key, _ => new(async () =>
        {
            try
            {
                return Find(key) ?? Add(key, await make());
            }
            finally
            {
                inWork.TryRemove(key, out var _);
            }
        })).Value;

        private ReadyResponse Add(string key, ReadyResponse page) => pages.Set(key, page, new MemoryCacheEntryOptions { Size = page.Room });
    }
}
