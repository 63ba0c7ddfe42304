using PersecutionProfile.Content;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Serving;

/// <summary>Answers every address that the snapshot knows, from ready bytes, before anything else looks at it.</summary>
public sealed class SiteMiddleware(RequestDelegate next, ICurrentSite live, PageAnswers answers, UnkeptPages unkept)
{
    public Task InvokeAsync(HttpContext context)
    {
        var (site, path) = (live.Current, context.Request.Path.Value ?? "");
        if (path.Length == 0)
            path = Paths.Home;
        if (UnkeptPages.Find(site, context.Request) is { } asked)
            return unkept.AnswerAsync(context, site, asked);
        if (answers.FindReady(site, path) is { } ready)
            return PageAnswers.WriteAsync(context, site, path, ready);
        if (site.Addresses.Find(path) is { Group: not AddressGroup.Program } address)
            return answers.WriteAsync(context, site, address, StatusCodes.Status200OK);
        return Assets.Find(path) is { } asset ? asset.WriteAsync(context) : next(context);
    }
}

/// <summary>Answers what neither the snapshot nor an endpoint such as /healthz knows.</summary>
public sealed class UnknownAddresses(RequestDelegate next, ICurrentSite live, PageAnswers answers)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not null)
            return next(context);
        var (site, path) = (live.Current, context.Request.Path.Value ?? "");
        if (site.Preview?.FindUnread(path) is { } unread)
            return answers.WriteAsync(context, site, Address.Unread(unread.Page), StatusCodes.Status200OK);
        if (RedirectOf(site, path) is { } target)
        {
            context.Response.Redirect(target, permanent: true);
            return Task.CompletedTask;
        }
        return answers.WriteAsync(
            context, site, Address.NotFound.In(site.EditionAt(path)),
            site.Addresses.IsGone(path) ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound);
    }

    /// <summary>A former path, a trailing slash, or capitals, where the right form exists.</summary>
    private static string? RedirectOf(SiteContent site, string path)
    {
        if (site.Addresses.RedirectOf(path) is { } current)
            return current.ToString();
        var plain = path.TrimEnd('/').ToLowerInvariant();
        return plain.Length == 0 ? Paths.Home
            : plain == path ? null
            : site.Addresses.Find(plain) is { Group: not (AddressGroup.File or AddressGroup.Program) } ? plain
            : site.Addresses.RedirectOf(plain)?.ToString();
    }
}

/// <summary>Sends a page; one that cannot be rendered is an error page for this address alone.</summary>
public sealed partial class PageAnswers(RenderedPages pages, ILogger<PageAnswers> log)
{
    /// <summary>The page at an address of the site, if it is kept.</summary>
    public ReadyResponse? FindReady(SiteContent site, string path) => pages.Find(site, path);

    public async Task WriteAsync(HttpContext context, SiteContent site, Address address, int status) =>
        await WriteAsync(context, site, address.Path, await GetAsync(site, address, status));

    public static Task WriteAsync(HttpContext context, SiteContent site, string path, ReadyResponse page)
    {
        if (page.IsHtml && page.Status == StatusCodes.Status200OK)
            context.WriteOnionLocation(site.Settings, path);
        return page.WriteAsync(context);
    }

    private async Task<ReadyResponse> GetAsync(SiteContent site, Address address, int status)
    {
        try
        {
            return await pages.GetAsync(site, address, status);
        }
        catch (Exception error)
        {
            LogFailure(error, address.Path);
            return await pages.GetAsync(site, Address.Error.In(site.In(address)), StatusCodes.Status500InternalServerError);
        }
    }

    [LoggerMessage(LogLevel.Error, "The page {Path} could not be rendered")]
    private partial void LogFailure(Exception error, string path);
}
