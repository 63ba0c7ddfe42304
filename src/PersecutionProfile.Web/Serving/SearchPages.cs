using System.IO.Compression;
using System.Threading.RateLimiting;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Serving;

/// <summary>
/// Answers searches: one at a time and so many a second, whoever asks, so that other pages stay quick. Nothing of a
/// search is kept, here or on the way.
/// </summary>
public sealed partial class SearchPages(PageRenderer renderer, RenderedPages pages, ILogger<SearchPages> log)
{
    private const int MostASecond = 50;
    private const int MostWaiting = 50;

    // Who waits for its turn, also while the first search makes the index, holds no thread.
    private readonly RateLimiter limiter = RateLimiter.CreateChained(
        new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
        {
            TokenLimit = MostASecond,
            TokensPerPeriod = MostASecond / 10,
            ReplenishmentPeriod = TimeSpan.FromMilliseconds(100),
            QueueLimit = MostWaiting,
        }),
        new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = MostASecond + MostWaiting }));

    /// <summary>Without a word to look for, the page of the search is one like all others.</summary>
    public static bool IsAsked(SiteContent site, HttpRequest request) =>
        request.Path.Value?.EndsWith(Paths.Search, StringComparison.Ordinal) == true
        && !string.IsNullOrWhiteSpace(request.Query["q"])
        && site.Addresses.Find(request.Path.Value) is { Kind: AddressKind.Search };

    public async Task AnswerAsync(HttpContext context, SiteContent site)
    {
        var page = await RenderAsync(context.Request, site);
        var body = context.Request.GetTypedHeaders().AcceptEncoding.Accept("gzip") ? Compress(page.Body) : page.Body;
        var response = context.Response;
        response.StatusCode = page.Status;
        response.ContentLength = body.Length;
        response.Headers.ContentType = page.ContentType;
        response.Headers.ContentEncoding = body.Equals(page.Body) ? default : "gzip";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.RetryAfter = page.Status == StatusCodes.Status429TooManyRequests ? "1" : default;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(body, context.RequestAborted);
    }

    private async Task<ReadyResponse> RenderAsync(HttpRequest request, SiteContent site)
    {
        var edition = site.EditionAt(request.Path.Value ?? "");
        using var turn = await limiter.AcquireAsync(1, request.HttpContext.RequestAborted);
        try
        {
            return turn.IsAcquired
                ? await Task.Run(() => renderer.RenderAsync(
                    site, Address.Of(AddressKind.Search).In(edition), query: request.QueryString.Value ?? ""))
                : await pages.GetAsync(site, Address.SearchBusy.In(edition), StatusCodes.Status429TooManyRequests);
        }
        catch (Exception error)
        {
            LogFailure(error.GetType(), error.StackTrace);
            return await pages.GetAsync(site, Address.Error.In(edition), StatusCodes.Status500InternalServerError);
        }
    }

    private static ReadOnlyMemory<byte> Compress(ReadOnlyMemory<byte> body)
    {
        using var output = new MemoryStream();
        using (var encoder = new GZipStream(output, CompressionLevel.Fastest))
            encoder.Write(body.Span);
        return output.ToArray();
    }

    // Without the message, which may repeat what was searched for.
    [LoggerMessage(LogLevel.Error, "The results of a search could not be rendered: {Error} {Trace}")]
    private partial void LogFailure(Type error, string? trace);
}
