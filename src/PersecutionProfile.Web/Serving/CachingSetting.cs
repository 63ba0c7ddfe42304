using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Serving;

internal static class CachingSetting
{
    public static void UseCachingSetting(this WebApplication app)
    {
        // What is not published yet stays in no cache.
        var isPreview = app.Services.GetRequiredService<ContentSettings>().ShowDrafts;
        if (app.Services.GetRequiredService<ServerSettings>().Caching == Caching.Revalidate && !isPreview)
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
