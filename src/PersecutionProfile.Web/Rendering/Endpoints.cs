using Microsoft.Extensions.Diagnostics.HealthChecks;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Rendering;

/// <summary>The addresses that are no pages.</summary>
internal static class Endpoints
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>To a harmless page elsewhere, without a trace of where from.</summary>
    public static void MapExit(this WebApplication app)
    {
        var live = app.Services.GetRequiredService<LiveContent>();
        app.MapMethods(SiteUrls.Exit, GetAndHead, context =>
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = live.Current.Settings.ExitUrl.AbsoluteUri;
            context.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks(SiteUrls.Health);
        endpoints.MapHealthChecks(SiteUrls.Ready);
    }
}

/// <summary>"Degraded" while visitors may see less, or older, than the content folder holds; which file it is stands in the log.</summary>
internal sealed class ContentHealth(LiveContent live) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(!live.IsReady ? HealthCheckResult.Unhealthy() : live.IsDegraded ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy());
}
