using Microsoft.Extensions.DependencyInjection;
using PersecutionProfile.Web.Export;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Tests.Export;

/// <summary>A folder beside which an export can be built, and the export of a site in it.</summary>
internal sealed class ExportedSite : IDisposable
{
    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("export-");

    public ExportedSite()
    {
        if (!OperatingSystem.IsWindows())
            work.UnixFileMode |= UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
    }

    public string Folder => Path.Combine(work.FullName, "site");

    /// <summary>What was left beside the export.</summary>
    public IEnumerable<string> Leftovers => work.EnumerateFileSystemInfos().Select(entry => entry.Name).Where(name => name != "site");

    public async Task<ExportedSite> WithAsync(SiteFixture site, CancellationToken cancel, bool isCompressed = false)
    {
        using var folder = new ExportFolder(Folder);
        await new SiteExport(site.Site, site.Services.GetRequiredService<RenderedPages>(), Caching.Revalidate, isCompressed)
            .WriteAsync(folder, () => { }, cancel);
        folder.Complete(new DateTimeOffset(site.Site.Today.AddDays(1).ToDateTime(default), TimeSpan.Zero));
        return this;
    }

    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    public string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>Every file with its time.</summary>
    public SortedDictionary<string, DateTime> Times() =>
        new(
            Directory.EnumerateFiles(Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .ToDictionary(file => Path.GetRelativePath(Folder, file), File.GetLastWriteTimeUtc),
            StringComparer.Ordinal);

    public void Dispose() => work.Delete(recursive: true);
}
