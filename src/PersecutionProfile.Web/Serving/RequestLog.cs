using System.Diagnostics;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Serving;

/// <summary>
/// Counts each request by route and status. At level Debug also one line for each: method, route pattern, status, duration.
/// Nothing of the visitor: no address, agent or referrer, and not which country was read or what was searched for.
/// </summary>
public sealed partial class RequestLog(RequestDelegate next, ICurrentSite live, SiteMetrics metrics, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        catch (Exception error)
        {
            Fail(context, error);
        }
        finally
        {
            if (metrics.AreRequestsCounted || log.IsEnabled(LogLevel.Debug))
                Count(context, Stopwatch.GetElapsedTime(start));
        }
    }

    private void Count(HttpContext context, TimeSpan duration)
    {
        var (pattern, status) = (PatternOf(context), context.Response.StatusCode);
        metrics.CountRequest(pattern, status);
        var method = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            ? context.Request.Method
            : "other";
        LogRequest(method, pattern, status, duration.TotalMilliseconds);
    }

    private void Fail(HttpContext context, Exception error)
    {
        // Who went away needs no answer, and is no failure of ours.
        if (context.RequestAborted.IsCancellationRequested)
            return;
        if (error is not BadHttpRequestException)
            LogFailure(error.GetType(), error.StackTrace);
        if (context.Response.HasStarted)
            context.Abort();
        else
            context.Response.StatusCode = (error as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError;
    }

    private string PatternOf(HttpContext context)
    {
        if (context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route })
            return route;
        var path = context.Request.Path.Value ?? "";
        return Assets.Find(path) is not null
            ? AddressPattern.Of(AddressKind.Asset).Text
            : live.Current.Addresses.Find(path)?.Pattern.Text ?? "other";
    }

    [LoggerMessage(LogLevel.Debug, "{Method} {Pattern} {Status} in {Milliseconds:0.0} ms")]
    private partial void LogRequest(string method, string pattern, int status, double milliseconds);

    // Without the message, which may repeat what the visitor sent.
    [LoggerMessage(LogLevel.Error, "A request could not be answered: {Error} {Trace}")]
    private partial void LogFailure(Type error, string? trace);
}
