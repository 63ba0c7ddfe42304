using System.Collections.Concurrent;
using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Export;

/// <summary>Writes a snapshot as files: the same bytes that the server sends, and what a host must know to send them alike.</summary>
internal sealed class SiteExport(SiteContent site, RenderedPages pages, Caching caching, bool isCompressed) : IExport
{
    private readonly ImmutableArray<ExportedAddress> addresses = ExportPlan.Of(site);

    public int Count => addresses.Length;

    public async Task WriteAsync(ExportFolder folder, Action advance, CancellationToken stop)
    {
        var answers = new ConcurrentBag<Answer>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop };
        await Parallel.ForEachAsync(addresses, options, async (address, _) =>
        {
            var response = await pages.RenderAsync(site, address);
            Write(folder, address.File, response);
            if (address.Status == StatusCodes.Status200OK)
                answers.Add(Answer.Of(address.Address, response, caching));
            advance();
        });
        new HostFiles(site, caching, answers).Write(folder);
    }

    private void Write(ExportFolder folder, string file, ReadyResponse response)
    {
        folder.Write(file, response.Body.Span);
        if (!isCompressed || !response.IsCompressible)
            return;
        folder.WriteForm(file, ".br", () => response.Brotli);
        folder.WriteForm(file, ".gz", () => response.Gzip);
    }
}
