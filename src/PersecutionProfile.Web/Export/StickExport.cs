using System.Collections.Immutable;
using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Carrying;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Export;

/// <summary>Writes a snapshot so that any browser opens it without a server: links lead from file to file, the search is a script.</summary>
internal sealed class StickExport(SiteContent site, RenderedPages pages) : IExport
{
    private const string ExitFile = "exit.html";

    private readonly SiteContent carried = site.Carried;
    private readonly ImmutableArray<ExportedAddress> addresses = StickPlan.Of(site.Carried);

    public int Count => addresses.Length;

    public async Task WriteAsync(ExportFolder folder, Action advance, CancellationToken stop)
    {
        SiteContent[] editions = [.. carried.InEachLanguage];
        var files = new OfflineFiles(
            addresses.Select(exported => KeyValuePair.Create(exported.Address.Path, exported.File))
                .Concat(editions.Select(edition => KeyValuePair.Create(edition.Addresses.PathTo(Paths.Exit), ExitFile)))
                .Concat(editions.Select(StickSearch.IndexPath).Append(StickSearch.ProgramPath).Select(path => KeyValuePair.Create(path, path[1..])))
                .ToDictionary());
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop };
        await Parallel.ForEachAsync(addresses, options, async (exported, _) =>
        {
            var (edition, response) = (carried.In(exported.Address), await pages.RenderAsync(carried, exported));
            if (exported.Address.Kind == AddressKind.Search)
                response = StickSearch.Page(edition, response);
            folder.Write(exported.File, files.Bytes(edition, exported.File, response).Span);
            advance();
        });
        foreach (var edition in editions)
            folder.Write(StickSearch.IndexPath(edition)[1..], StickSearch.Index(edition, files, $"{edition.Folder}search.html"));
        folder.Write(StickSearch.ProgramPath[1..], StickSearch.Program.Span);
        folder.Write(ExitFile, Exit);
    }

    /// <summary>Where no network may be, the way out is a page that says nothing.</summary>
    private static byte[] Exit => Encoding.UTF8.GetBytes(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>…</title>
        </head>
        <body></body>
        </html>

        """.ReplaceLineEndings("\n"));
}
