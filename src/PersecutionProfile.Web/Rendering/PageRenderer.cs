using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Rendering;

/// <summary>
/// Renders Razor pages in a context of their own, so that nothing of who asks first can show in what all others get.
/// </summary>
public sealed class PageRenderer(IServiceScopeFactory scopes)
{
    private RequestDelegate? pages;

    /// <summary>The pipeline that ends in the Razor pages; set when the site is put together.</summary>
    public void Use(RequestDelegate pipeline) => pages = pipeline;

    /// <summary>The page at a path of <see cref="SiteUrls"/>, in the state the snapshot has it.</summary>
    public async Task<ReadyResponse> RenderAsync(SiteContent site, string path, int status = StatusCodes.Status200OK, string query = "")
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<SnapshotInUse>().Site = site;
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = site.Settings.BaseUrl.Scheme;
        context.Request.Host = new HostString(site.Settings.BaseUrl.Authority);
        context.Request.Path = path;
        context.Request.QueryString = new QueryString(query);
        context.Response.Body = body;
        await pages!(context);
        if (context.Response.StatusCode != StatusCodes.Status200OK)
            throw new InvalidOperationException($"The page {path} answered {context.Response.StatusCode} while it was rendered.");
        return new ReadyResponse(status, context.Response.ContentType ?? "text/html; charset=utf-8", body.ToArray())
        {
            ContentSecurityPolicy = context.Response.Headers.ContentSecurityPolicy.FirstOrDefault(),
        };
    }
}

/// <summary>The one snapshot that a page sees from start to end.</summary>
public sealed class SnapshotInUse
{
    public SiteContent? Site { get; set; }
}
