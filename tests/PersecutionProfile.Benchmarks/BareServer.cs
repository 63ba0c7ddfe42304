using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Benchmarks;

/// <summary>
/// What Kestrel does by itself: the pages of an export from memory, with the headers of the site and nothing else. How near the
/// site comes to it is the site's; how near it comes to nginx is Kestrel's.
/// </summary>
internal sealed class BareServer(string root)
{
    private readonly ConcurrentDictionary<(string Path, string Coding), Page> pages = new();

    public static Task RunAsync(string root, string url)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.AddServerHeader = false);
        var app = builder.Build();
        app.Run(new BareServer(root).AnswerAsync);
        return app.RunAsync(url);
    }

    private Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var coding = request.Headers.AcceptEncoding.ToString();
        var page = pages.GetOrAdd((request.Path.Value!, coding), Read);
        foreach (var (name, value) in SecurityHeaders.For())
            response.Headers[name] = value;
        response.Headers.ContentType = "text/html; charset=utf-8";
        response.Headers.ETag = page.Tag;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept-Encoding";
        if (request.Headers.IfNoneMatch == page.Tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        if (coding.Length > 0)
            response.Headers.ContentEncoding = coding;
        response.ContentLength = page.Body.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(page.Body).AsTask();
    }

    private Page Read((string Path, string Coding) asked)
    {
        var ending = asked.Coding switch { "gzip" => ".gz", "br" => ".br", _ => "" };
        var body = File.ReadAllBytes($"{root}{asked.Path}.html{ending}");
        return new Page(body, $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..12]}\"");
    }

    private sealed record Page(ReadOnlyMemory<byte> Body, string Tag);
}
