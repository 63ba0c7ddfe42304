using System.Net;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Rendering;

namespace PersecutionProfile.Web.Workshop;

/// <summary>
/// Answers nobody but the editor's own browser on this machine: not another name for it (DNS rebinding), not another site's
/// page in the same browser, and nobody without the token.
/// </summary>
internal sealed class WorkshopGuard(RequestDelegate next, WorkshopAccess access, ICurrentSite current, Presence presence)
{
    private const string ComeIn = "Open the address that the program has printed.";

    public Task InvokeAsync(HttpContext context, PageInUse inUse)
    {
        var request = context.Request;
        if (context.Connection.RemoteIpAddress is { } remote && !IPAddress.IsLoopback(remote))
            return Refuse(context, "The workshop answers on its own machine only.");
        if (request.Host.Value != access.Host)
            return Refuse(context, $"The workshop is not called so. {ComeIn}");
        if (request.Path.StartsWithSegments(WorkshopPaths.Open, out var rest))
        {
            return access.Knows(rest.Value?.TrimStart('/'))
                ? OpenAsync(context)
                : Refuse(context, $"This address is of another time. {ComeIn}");
        }
        if (!access.Knows(request.Cookies[access.CookieName]))
            return Refuse(context, $"The workshop does not know this browser. {ComeIn}");
        if (IsFromElsewhere(request))
            return Refuse(context, "Another page has sent this, and not the workshop. Nothing was changed.");
        if (request.ContentLength > WorkshopLimits.LargestForm)
        {
            return Refuse(
                context,
                $"This is too large. At most {WorkshopLimits.MostPhotos} photos of up to 40 MB can be sent at once.",
                StatusCodes.Status413PayloadTooLarge);
        }
        presence.Note();
        inUse.Site = current.Current;
        inUse.Address = Address.NotFound;
        return next(context);
    }

    /// <summary>
    /// Browsers say where a request comes from (Fetch Metadata), and where a form was sent from (Origin). A program that says
    /// neither can still read, if it has the token; it cannot write.
    /// </summary>
    private bool IsFromElsewhere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].FirstOrDefault();
        var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        return isRead
            ? site is not (null or "same-origin" or "none")
            : site is not (null or "same-origin") || request.Headers.Origin.FirstOrDefault() != access.Origin;
    }

    /// <summary>
    /// A page, and no redirect: of a redirect that began elsewhere, such as in a chat program, a browser holds the cookie back.
    /// </summary>
    private Task OpenAsync(HttpContext context)
    {
        access.Admit(context);
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Workshop</title><meta http-equiv=\"refresh\" content=\"0;url={WorkshopPaths.Home}\"><p><a href=\"{WorkshopPaths.Home}\">Into the workshop</a></p></html>",
            context.RequestAborted);
    }

    private static Task Refuse(HttpContext context, string reason, int status = StatusCodes.Status403Forbidden)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"{reason}\n", context.RequestAborted);
    }
}
