using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Rendering;

/// <summary>Answers every address of the site from ready bytes; what the snapshot does not know is not found.</summary>
public sealed partial class SiteMiddleware(RequestDelegate next, LiveContent live, RenderedPages pages, PageRenderer renderer, ILogger<SiteMiddleware> log)
{
    private readonly SearchPages searches = new(renderer, pages, log);

    public Task InvokeAsync(HttpContext context)
    {
        // An endpoint of its own, such as /healthz, is none of the snapshot's pages.
        if (context.GetEndpoint() is not null)
            return next(context);
        return AnswerAsync(context, live.Current);
    }

    private async Task AnswerAsync(HttpContext context, SiteContent site)
    {
        var path = context.Request.Path.Value is { Length: > 0 } value ? value : SiteUrls.Home;
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
        }
        else if (Assets.Find(path) is { } asset)
            await asset.WriteAsync(context);
        else if (SearchPages.IsAsked(context.Request))
            await searches.AnswerAsync(context, site);
        else if (site.HasPage(path) || site.HasFile(path))
            await WritePageAsync(context, site, path, StatusCodes.Status200OK);
        else if (RedirectOf(site, path) is { } target)
            context.Response.Redirect(target, permanent: true);
        else
            await WritePageAsync(context, site, PageNames.NotFound, site.IsGone(path) ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound);
    }

    private async Task WritePageAsync(HttpContext context, SiteContent site, string path, int status)
    {
        ReadyResponse page;
        try
        {
            page = await pages.GetAsync(site, path, status);
        }
        catch (Exception error)
        {
            LogFailure(error, path);
            page = await pages.GetAsync(site, PageNames.Error, StatusCodes.Status500InternalServerError);
        }
        await page.WriteAsync(context);
    }

    /// <summary>A former path, a trailing slash, or capitals, where the right form exists.</summary>
    private static string? RedirectOf(SiteContent site, string path)
    {
        if (site.RedirectOf(path) is { } current)
            return current;
        var plain = path.TrimEnd('/').ToLowerInvariant();
        return plain.Length == 0 ? SiteUrls.Home : plain == path ? null : site.HasPage(plain) ? plain : site.RedirectOf(plain);
    }

    [LoggerMessage(LogLevel.Error, "The page {Path} could not be rendered")]
    private partial void LogFailure(Exception error, string path);
}

/// <summary>Pages that have no address of their own.</summary>
internal static class PageNames
{
    public const string NotFound = "/not-found";
    public const string Error = "/error";
}
