using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Export;

/// <summary>An address of the site, and the file that holds its answer.</summary>
internal sealed record ExportedAddress(Address Address, string File, int Status = StatusCodes.Status200OK);

/// <summary>
/// Which files the site becomes. A page is a file beside its folder, <c>/countries/laos</c> in <c>countries/laos.html</c>:
/// hosts find it without rules, and without the trailing slash that a folder would bring.
/// </summary>
internal static class ExportPlan
{
    /// <summary>Where the files of an edition lie, with a slash at the end; empty for the original's.</summary>
    extension(SiteContent edition)
    {
        public string Folder => edition.IsOriginal ? "" : $"{edition.Settings.Language}/";
    }

    extension(RenderedPages pages)
    {
        /// <exception cref="ContentException">It cannot be rendered.</exception>
        public async Task<ReadyResponse> RenderAsync(SiteContent site, ExportedAddress exported, bool isCopy = false)
        {
            try
            {
                var (address, _, status) = exported;
                var response = Assets.Find(address.Path) ?? await pages.MakeAsync(site, address, status, isCopy);
                return response.Status == status ? response : throw new InvalidOperationException($"It answers {response.Status}.");
            }
            catch (Exception error)
            {
                throw new ContentException(
                    $"The page {exported.Address.Path} cannot be rendered, so nothing was exported. {error.Message}");
            }
        }
    }

    /// <summary>A site that nobody exports anew keeps its daily prayer so long.</summary>
    private const int DaysAhead = 60;

    /// <exception cref="ContentException">Two addresses want one file.</exception>
    public static ImmutableArray<ExportedAddress> Of(SiteContent site)
    {
        ImmutableArray<ExportedAddress> addresses =
        [
            .. site.Addresses.All.Where(address => !IsTooFar(site, address)).Select(Exported),
            .. Assets.Paths.Select(path => Exported(new Address(AddressKind.Asset, path))),
            .. site.InEachLanguage.Select(edition =>
                new ExportedAddress(Address.NotFound.In(edition), $"{edition.Folder}404.html", StatusCodes.Status404NotFound)),
        ];
        Check(
        [
            .. addresses,
            .. site.InEachLanguage
                .Select(edition => new ExportedAddress(Address.Of(AddressKind.Exit).In(edition), $"{edition.Folder}exit.html")),
        ]);
        return addresses;
    }

    private static ExportedAddress Exported(Address address) => new(address, address switch
    {
        { Path: "/" } => "index.html",
        { Kind: AddressKind.CountryPack } or { Group: AddressGroup.File or AddressGroup.Program } => address.Path[1..],
        _ => $"{address.Path[1..]}.html",
    });

    /// <summary>All months are written, because they lead to each other, and the days until the last.</summary>
    private static bool IsTooFar(SiteContent site, Address address) =>
        address.Kind == AddressKind.PrayerDay && address.Day >= site.Today.AddDays(DaysAhead);

    private static void Check(ImmutableArray<ExportedAddress> addresses)
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (address, file, _) in addresses)
        {
            if (!paths.TryAdd(file, address.Path))
                throw new ContentException(
                    $"The addresses {paths[file]} and {address.Path} would share the file {file}. Rename the file of one of them in the content folder.");
        }
        foreach (var (address, file, _) in addresses)
        {
            for (var end = file.LastIndexOf('/'); end > 0; end = file.LastIndexOf('/', end - 1))
            {
                if (paths.TryGetValue(file[..end], out var other))
                    throw new ContentException(
                        $"{file[..end]} would be the file of {other} and the folder of {address.Path}. Rename the file of one of them in the content folder.");
            }
        }
    }
}
