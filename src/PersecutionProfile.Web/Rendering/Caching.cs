using PersecutionProfile.Web.Preview;

namespace PersecutionProfile.Web.Rendering;

/// <summary>What browsers and those in between may keep; the setting <c>Caching</c>.</summary>
public enum Caching
{
    /// <summary>They keep a page and ask each time whether it still holds.</summary>
    Revalidate,

    /// <summary>They keep nothing: for publishers whose readers are at risk.</summary>
    NoStore,
}

internal static class CachingSetting
{
    public static void UseCachingSetting(this WebApplication app)
    {
        // What is not published yet stays in no cache.
        if (app.Services.GetRequiredService<ServerSettings>().Caching == Caching.Revalidate && !PreviewEndpoints.IsPreview(app))
            return;
        app.Use((context, next) =>
        {
            // Without a tag to compare, nobody is told “not modified”.
            context.Request.Headers.IfNoneMatch = default;
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.CacheControl = "no-store";
                context.Response.Headers.ETag = default;
                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}
