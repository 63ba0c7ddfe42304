namespace PersecutionProfile.Web.Commands;

/// <summary><c>serve</c>: runs the site until it is told to stop.</summary>
internal static class ServeCommand
{
    /// <summary>1 when a part of the site ended by itself, so that a service manager starts it again.</summary>
    public static async Task<int> RunAsync(IHost site, CancellationToken stop)
    {
        var parts = site.Services.GetServices<IHostedService>().OfType<BackgroundService>().ToArray();
        await site.RunAsync(stop);
        return parts.Any(part => part.ExecuteTask is { IsFaulted: true }) ? 1 : 0;
    }
}
