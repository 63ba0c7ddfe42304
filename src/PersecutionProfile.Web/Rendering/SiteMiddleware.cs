using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Rendering;

/// <summary>Answers every address that the snapshot knows, from ready bytes, before anything else looks at it.</summary>
public sealed class SiteMiddleware(RequestDelegate next, LiveContent live, PageAnswers answers, SearchPages searches)
{
    public Task InvokeAsync(HttpContext context)
    {
        var (site, path) = (live.Current, context.Request.Path.Value ?? "");
        if (path.Length == 0)
            path = SiteUrls.Home;
        if (SearchPages.IsAsked(context.Request))
            return searches.AnswerAsync(context, site);
        if (answers.FindReady(site, path) is { } ready)
            return PageAnswers.WriteAsync(context, site, path, ready);
        if (site.HasPage(path) || site.HasFile(path))
            return answers.WriteAsync(context, site, path, StatusCodes.Status200OK);
        return Assets.Find(path) is { } asset ? asset.WriteAsync(context) : next(context);
    }
}

/// <summary>Answers what neither the snapshot nor an endpoint such as /healthz knows.</summary>
public sealed class UnknownAddresses(RequestDelegate next, LiveContent live, PageAnswers answers)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not null)
            return next(context);
        var (site, path) = (live.Current, context.Request.Path.Value ?? "");
        if (site.Preview?.FindUnread(path) is { } unread)
            return answers.WriteAsync(context, site, PageNames.Unread + unread.Page, StatusCodes.Status200OK);
        if (RedirectOf(site, path) is { } target)
        {
            context.Response.Redirect(target, permanent: true);
            return Task.CompletedTask;
        }
        return answers.WriteAsync(context, site, PageNames.NotFound, site.IsGone(path) ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound);
    }

    /// <summary>A former path, a trailing slash, or capitals, where the right form exists.</summary>
    private static string? RedirectOf(SiteContent site, string path)
    {
        if (site.RedirectOf(path) is { } current)
            return current;
        var plain = path.TrimEnd('/').ToLowerInvariant();
        return plain.Length == 0 ? SiteUrls.Home : plain == path ? null : site.HasPage(plain) ? plain : site.RedirectOf(plain);
    }
}

/// <summary>Sends a page; one that cannot be rendered is an error page for this address alone.</summary>
public sealed partial class PageAnswers(RenderedPages pages, ILogger<PageAnswers> log)
{
    /// <summary>The page at an address of the site, if it is kept.</summary>
    public ReadyResponse? FindReady(SiteContent site, string path) => pages.Find(site, path);

    public async Task WriteAsync(HttpContext context, SiteContent site, string path, int status) =>
        await WriteAsync(context, site, path, await GetAsync(site, path, status));

    public static Task WriteAsync(HttpContext context, SiteContent site, string path, ReadyResponse page)
    {
        if (page.IsHtml && page.Status == StatusCodes.Status200OK)
            context.WriteOnionLocation(site.Settings, path);
        return page.WriteAsync(context);
    }

    private async Task<ReadyResponse> GetAsync(SiteContent site, string path, int status)
    {
        try
        {
            return await pages.GetAsync(site, path, status);
        }
        catch (Exception error)
        {
            LogFailure(error, path);
            return await pages.GetAsync(site, PageNames.Error, StatusCodes.Status500InternalServerError);
        }
    }

    [LoggerMessage(LogLevel.Error, "The page {Path} could not be rendered")]
    private partial void LogFailure(Exception error, string path);
}

/// <summary>Pages that have no address of their own.</summary>
internal static class PageNames
{
    public const string NotFound = "/not-found";
    public const string Error = "/error";

    /// <summary>Before the address of a file that cannot be read, in a preview.</summary>
    public const string Unread = $"{SiteUrls.Preview}/unread";
}
