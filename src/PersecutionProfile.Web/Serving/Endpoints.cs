using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PersecutionProfile.Web.Live;

namespace PersecutionProfile.Web.Serving;

/// <summary>The addresses that are no pages.</summary>
internal static class Endpoints
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>To a harmless page elsewhere, without a trace of where from.</summary>
    public static void MapExit(this WebApplication app)
    {
        var (live, answers) = (app.Services.GetRequiredService<ICurrentSite>(), app.Services.GetRequiredService<PageAnswers>());
        app.MapMethods(Paths.Exit, GetAndHead, Leave);
        app.MapMethods($"/{{language:length(2)}}{Paths.Exit}", GetAndHead, Leave);

        Task Leave(HttpContext context)
        {
            var site = live.Current;
            if (site.Addresses.Find(context.Request.Path.Value ?? "") is not { Kind: AddressKind.Exit } exit)
                return answers.WriteAsync(context, site, Address.NotFound, StatusCodes.Status404NotFound);
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = site.In(exit).Settings.ExitUrl.AbsoluteUri;
            context.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        var options = new HealthCheckOptions { ResponseWriter = WriteAsync };
        endpoints.MapHealthChecks(AddressPattern.Of(AddressKind.Health).Text, options);
        endpoints.MapHealthChecks(AddressPattern.Of(AddressKind.Ready).Text, options);
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain";
        var reason = report.Entries.Values.Select(entry => entry.Description).OfType<string>().FirstOrDefault();
        return context.Response.WriteAsync(reason is null ? $"{report.Status}" : $"{report.Status}: {reason}", context.RequestAborted);
    }
}

/// <summary>
/// "Degraded" while visitors may see less, or older, than the content folder holds, or editors less than is wrong; which file
/// it is stands in the log.
/// </summary>
internal sealed class ContentHealth(LiveContent live) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // A look that does not end can say nothing by itself.
        live.SayHealth();
        return Task.FromResult(
            !live.IsReady
                ? HealthCheckResult.Unhealthy()
                : live.IsDegraded ? HealthCheckResult.Degraded(live.Trouble)
                : HealthCheckResult.Healthy());
    }
}
