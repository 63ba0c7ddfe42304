using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Rendering;

namespace PersecutionProfile.Web.Export;

/// <summary>An address of the site, and the file that holds its answer.</summary>
internal sealed record ExportedAddress(string Path, string File, int Status = StatusCodes.Status200OK);

/// <summary>
/// Which files the site becomes. A page is a file beside its folder, <c>/countries/laos</c> in <c>countries/laos.html</c>:
/// hosts find it without rules, and without the trailing slash that a folder would bring.
/// </summary>
internal static class ExportPlan
{
    /// <summary>A site that nobody exports anew keeps its daily prayer so long.</summary>
    private const int DaysAhead = 60;

    /// <exception cref="ContentException">Two addresses want one file.</exception>
    public static ImmutableArray<ExportedAddress> Of(SiteContent site)
    {
        ImmutableArray<ExportedAddress> addresses =
        [
            .. site.Urls.Concat(site.FormUrls).Concat(ComingDays(site)).Select(path => new ExportedAddress(path, PageFile(path))),
            .. site.FileUrls.Concat(Assets.Paths).Select(path => new ExportedAddress(path, path[1..])),
            new ExportedAddress(PageNames.NotFound, "404.html", StatusCodes.Status404NotFound),
        ];
        Check([.. addresses, new ExportedAddress(SiteUrls.Exit, PageFile(SiteUrls.Exit))]);
        return addresses;
    }

    private static string PageFile(string path) =>
        path == SiteUrls.Home ? "index.html" : path.EndsWith(".html", StringComparison.Ordinal) ? path[1..] : $"{path[1..]}.html";

    /// <summary>All months, because they lead to each other, and the days until the last that is written.</summary>
    private static IEnumerable<string> ComingDays(SiteContent site)
    {
        var tooFar = Enumerable.Range(DaysAhead, PrayerRotation.DaysAhead).Select(days => SiteUrls.PrayerDay(site.Today.AddDays(days))).ToHashSet();
        return site.DayUrls.Where(path => !tooFar.Contains(path));
    }

    private static void Check(ImmutableArray<ExportedAddress> addresses)
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, file, _) in addresses)
        {
            if (!paths.TryAdd(file, path))
                throw new ContentException($"The addresses {paths[file]} and {path} would share the file {file}. Rename the file of one of them in the content folder.");
        }
        foreach (var (path, file, _) in addresses)
        {
            for (var end = file.LastIndexOf('/'); end > 0; end = file.LastIndexOf('/', end - 1))
            {
                if (paths.TryGetValue(file[..end], out var other))
                    throw new ContentException($"{file[..end]} would be the file of {other} and the folder of {path}. Rename the file of one of them in the content folder.");
            }
        }
    }
}
