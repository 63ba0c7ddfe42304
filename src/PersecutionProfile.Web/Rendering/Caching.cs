using PersecutionProfile.Content;
using PersecutionProfile.Web.Preview;

namespace PersecutionProfile.Web.Rendering;

/// <summary>What browsers and those in between may keep; the setting <c>Caching</c>.</summary>
internal enum Caching
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
        var setting = app.Configuration["Caching"];
        if (!Enum.TryParse<Caching>(setting ?? nameof(Caching.Revalidate), ignoreCase: true, out var caching) || !Enum.IsDefined(caching))
            throw new ContentException($"The setting Caching is “{setting}”. It may be Revalidate or NoStore.");
        // What is not published yet stays in no cache.
        if (caching == Caching.Revalidate && !PreviewEndpoints.IsPreview(app))
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
