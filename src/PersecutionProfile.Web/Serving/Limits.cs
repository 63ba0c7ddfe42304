using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PersecutionProfile.Web.Serving;

/// <summary>How much one visitor, or a thousand slow ones, may ask of the site.</summary>
internal static class Limits
{
    private const int LongestQuery = 2000;

    // An open connection that sends nothing takes about 10 KB.
    private const int MostConnections = 10_000;

    // 256 for the program's own files and assemblies, 512 for who is let in from the queue before he is turned away.
    // Tried: without a handle left, .NET either ends, or what it fails to load stays missing until a restart.
    private const int OwnHandles = 768;

    public static void Set(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxConcurrentConnections = Math.Clamp(FileHandles() - OwnHandles, 10, MostConnections);
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

    /// <summary>How many files and connections the system lets this process have open.</summary>
    private static int FileHandles()
    {
        const string Limits = "/proc/self/limits";
        var line = File.Exists(Limits)
            ? File.ReadLines(Limits).FirstOrDefault(line => line.StartsWith("Max open files", StringComparison.Ordinal))
            : null;
        return int.TryParse(
            line?["Max open files".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0],
            CultureInfo.InvariantCulture,
            out var handles)
            ? handles
            : int.MaxValue;
    }

    private static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
