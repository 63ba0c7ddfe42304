using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PersecutionProfile.Web.Rendering;

/// <summary>How much one visitor, or a thousand slow ones, may ask of the site.</summary>
internal static class Limits
{
    private const int LongestQuery = 2000;

    // An open connection that sends nothing takes about 10 KB.
    private const int MostConnections = 10_000;

    public static void Set(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxConcurrentConnections = MostConnections;
        options.Limits.MaxConcurrentUpgradedConnections = 0;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        options.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        options.Limits.MaxRequestLineSize = 4 * 1024;
        options.Limits.MaxRequestHeaderCount = 64;
        options.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        options.Limits.MaxRequestBodySize = 0;
        options.Limits.MinRequestBodyDataRate = new MinDataRate(240, TimeSpan.FromSeconds(5));
        options.Limits.MinResponseDataRate = new MinDataRate(240, TimeSpan.FromSeconds(10));
    }

    /// <summary>Nothing here is sent, only read; and no address needs a long query.</summary>
    public static void UseLimits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return Refuse(context, StatusCodes.Status405MethodNotAllowed);
        }
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true })
            return Refuse(context, StatusCodes.Status413PayloadTooLarge);
        return request.QueryString.Value is { Length: > LongestQuery } ? Refuse(context, StatusCodes.Status414UriTooLong) : next(context);
    });

    private static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
