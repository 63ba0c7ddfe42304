using PersecutionProfile.Web.Export;
using PersecutionProfile.Web.Tests.Export;
using PersecutionProfile.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(ShippedExport))]

namespace PersecutionProfile.Web.Tests.Export;

/// <summary>The shipped site as files, and a real nginx before them: written once, for all who only read it.</summary>
public sealed class ShippedExport : IAsyncDisposable
{
    private readonly Lock gate = new();
    private Task<ExportedSite>? written;
    private Task<Nginx>? served;

    /// <summary>Every address of the original, and of every other language the first and the last of each kind.</summary>
    internal static IEnumerable<ExportedAddress> SampleOf(SiteFixture site) => ExportPlan.Of(site.Site)
        .GroupBy(address => (address.Address.Language, address.Address.Kind))
        .SelectMany(kind => kind.Key.Language is null ? kind : kind.Take(1).Concat(kind.TakeLast(1)))
        .Distinct();

    internal Task<ExportedSite> OfAsync(SiteFixture site)
    {
        lock (gate)
            return written ??= Task.Run(() => new ExportedSite().WithAsync(site, CancellationToken.None));
    }

    internal async Task<Nginx> ServeAsync(SiteFixture site)
    {
        var export = await OfAsync(site);
        lock (gate)
            served ??= Nginx.ServeAsync(export.Folder, CancellationToken.None);
        return await served;
    }

    public async ValueTask DisposeAsync()
    {
        if (served is not null)
            await (await served).DisposeAsync();
        if (written is not null)
            (await written).Dispose();
    }
}
