using System.Diagnostics;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Rendering;

/// <summary>
/// One line for each request: method, route pattern, status, duration. Nothing of the visitor: no address, agent or
/// referrer, and not which country was read or what was searched for.
/// </summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var method = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? context.Request.Method : "other";
            LogRequest(method, PatternOf(context), context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    private static string PatternOf(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? SiteUrls.PatternOf(context.Request.Path.Value ?? "");

    [LoggerMessage(LogLevel.Information, "{Method} {Pattern} {Status} in {Milliseconds:0.0} ms")]
    private partial void LogRequest(string method, string pattern, int status, double milliseconds);
}
