using System.Collections.Immutable;
using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Carrying;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Export;

/// <summary>
/// Writes a snapshot so that any browser opens it without a server: links lead from file to file, the search is a script.
/// </summary>
internal sealed class StickExport(SiteContent site, RenderedPages pages) : IExport
{
    private const string ExitFile = "exit.html";
    private const string ReadMeFile = "README.txt";

    private readonly SiteContent carried = site.Carried;
    private readonly ImmutableArray<ExportedAddress> addresses = StickPlan.Of(site.Carried);

    public int Count => addresses.Length;

    /// <summary>Its pages, and what they lead to.</summary>
    public OfflineFiles Files => new(
        addresses.Select(exported => KeyValuePair.Create(exported.Address.Path, exported.File))
            .Concat(carried.InEachLanguage.SelectMany(edition => new[]
            {
                KeyValuePair.Create(edition.Addresses.PathTo(Paths.Exit), ExitFile),
                KeyValuePair.Create(StickSearch.IndexPath(edition), StickSearch.IndexPath(edition)[1..]),
            }))
            .Append(KeyValuePair.Create(StickSearch.ProgramPath, StickSearch.ProgramPath[1..]))
            .ToDictionary());

    public async Task WriteAsync(ExportFolder folder, Action advance, CancellationToken stop)
    {
        var files = Files;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop };
        await Parallel.ForEachAsync(addresses, options, async (exported, _) =>
        {
            folder.Write(exported.File, (await MakeAsync(files, exported)).Span);
            advance();
        });
        foreach (var edition in carried.InEachLanguage)
            folder.Write(StickSearch.IndexPath(edition)[1..], StickSearch.Index(edition, files, $"{edition.Folder}search.html"));
        folder.Write(StickSearch.ProgramPath[1..], StickSearch.Program.Span);
        folder.Write(ExitFile, Exit);
        folder.Write(ReadMeFile, ReadMe);
    }

    /// <summary>The bytes of one file.</summary>
    public async Task<ReadOnlyMemory<byte>> MakeAsync(OfflineFiles files, ExportedAddress exported)
    {
        var (edition, response) = (carried.In(exported.Address), await pages.RenderAsync(carried, exported, isCopy: true));
        return files.Bytes(
            edition, exported.File, exported.Address.Kind == AddressKind.Search ? StickSearch.Page(edition, response) : response);
    }

    /// <summary>For whom the files are strange: how they are read, in each language.</summary>
    private byte[] ReadMe => OfflineFiles.Text(string.Join("\n\n", carried.InEachLanguage.Select(edition => string.Join(
        '\n',
        edition.Settings.Name,
        edition.Words.Copies.MadeOn(edition.Words.Dates.Of(edition.Today)),
        edition.Words.Stick.Open(edition.IsOriginal ? "index.html" : $"{edition.Settings.Language}.html"),
        edition.Words.Stick.OnPhones(Paths.Book(edition.Settings.Language)[1..], $"{edition.Folder}countries/*/pack.html"),
        edition.Words.Stick.Check(Manifest.SignedFile)))) + "\n");

    /// <summary>Where no network may be, the way out is a page that says nothing.</summary>
    private static byte[] Exit => Encoding.UTF8.GetBytes(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>…</title>
        </head>
        <body></body>
        </html>

        """.ReplaceLineEndings("\n"));
}
