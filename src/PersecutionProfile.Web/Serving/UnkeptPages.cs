using System.IO.Compression;
using System.Threading.RateLimiting;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Serving;

/// <summary>
/// Answers searches and kits of chosen countries, of which there are too many to keep: one at a time and so many a second,
/// whoever asks, so that other pages stay quick. Nothing of them is kept, here or on the way.
/// </summary>
public sealed partial class UnkeptPages(PageRenderer renderer, RenderedPages pages, ILogger<UnkeptPages> log)
{
    private const int MostASecond = 50;
    private const int MostWaiting = 50;

    // One for all: two floods at once take no more of the processor. Who waits for its turn, also while the first search makes
    // the index, holds no thread.
    private readonly RateLimiter limiter = RateLimiter.CreateChained(
        new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
        {
            TokenLimit = MostASecond,
            TokensPerPeriod = MostASecond / 10,
            ReplenishmentPeriod = TimeSpan.FromMilliseconds(100),
            QueueLimit = MostWaiting,
        }),
        new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = MostASecond + MostWaiting }));

    /// <summary>
    /// What is asked for, if it is one of these; null for all other pages, as that of the search is one without a word to look for.
    /// </summary>
    public static Address? Find(SiteContent site, HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        var isSearch = path.EndsWith(Paths.Search, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(request.Query["q"]);
        return (isSearch || path.Contains('+', StringComparison.Ordinal))
            && site.Addresses.Find(path) is { Kind: AddressKind.Search or AddressKind.ChosenKit } address
            ? address
            : null;
    }

    public async Task AnswerAsync(HttpContext context, SiteContent site, Address address)
    {
        var page = await RenderAsync(context.Request, site, address);
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

    private async Task<ReadyResponse> RenderAsync(HttpRequest request, SiteContent site, Address address)
    {
        var (isSearch, edition) = (address.Kind == AddressKind.Search, site.In(address));
        var busy = isSearch ? Address.SearchBusy : Address.Error;
        using var turn = await limiter.AcquireAsync(1, request.HttpContext.RequestAborted);
        try
        {
            return turn.IsAcquired
                ? await LongWork.RunAsync(() => renderer.RenderAsync(
                    site, address, query: isSearch ? request.QueryString.Value ?? "" : ""))
                : await pages.GetAsync(site, busy.In(edition), StatusCodes.Status429TooManyRequests);
        }
        catch (Exception error)
        {
            LogFailure(address.Pattern.Text, error.GetType(), error.StackTrace);
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
    [LoggerMessage(LogLevel.Error, "A page of {Pattern} could not be rendered: {Error} {Trace}")]
    private partial void LogFailure(string pattern, Type error, string? trace);
}
