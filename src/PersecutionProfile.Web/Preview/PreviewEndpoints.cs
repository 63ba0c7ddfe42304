using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Web.Preview;

/// <summary>For editors, where drafts are shown: a page that is open in the browser reloads itself when the content changes.</summary>
internal static class PreviewEndpoints
{
    public const string Script = "/preview/reload.js";
    private const string Changes = "/preview/changes";

    public static void MapPreview(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<ContentSettings>().ShowDrafts)
            return;
        app.MapGet(Script, () => Results.Text($"new EventSource('{Changes}').onmessage = () => location.reload();", "text/javascript"));
        app.MapGet(Changes, (LiveContent live, IHostApplicationLifetime lifetime, CancellationToken gone) =>
            TypedResults.ServerSentEvents(ChangesOf(live, CancellationTokenSource.CreateLinkedTokenSource(gone, lifetime.ApplicationStopping).Token)));
    }

    /// <summary>The entries that a page shows, and what is wrong with their files.</summary>
    public static (IEnumerable<Entry> Entries, IEnumerable<Finding> Findings) Of(string? path, SiteContent site, ContentReading reading)
    {
        var entries = site.Entries.Where(entry => SiteUrls.Entry(entry).Split('#')[0] == path).ToArray();
        var files = entries.Select(entry => entry.File).ToHashSet(StringComparer.Ordinal);
        return (entries, reading.Findings.Where(finding => files.Contains(finding.File)));
    }

    private static async IAsyncEnumerable<SseItem<string>> ChangesOf(LiveContent live, [EnumeratorCancellation] CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await live.NextAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stop.IsCancellationRequested)
                yield return new SseItem<string>("changed");
        }
    }
}
