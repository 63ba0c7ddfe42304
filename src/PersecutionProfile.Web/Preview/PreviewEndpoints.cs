using System.Net.ServerSentEvents;
using System.Reflection;
using System.Runtime.CompilerServices;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Serving;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Preview;

/// <summary>
/// For editors, where drafts are shown: all findings and drafts, and pages that reload themselves when the content changes.
/// </summary>
internal static class PreviewEndpoints
{
    /// <summary>What is not published yet is for no search engine, whoever guards the door.</summary>
    public static void UsePreviewHeaders(this WebApplication app)
    {
        if (!IsPreview(app))
            return;
        app.Use((context, next) =>
        {
            context.Response.Headers["X-Robots-Tag"] = "noindex";
            return next(context);
        });
    }

    public static void MapPreview(this WebApplication app)
    {
        if (!IsPreview(app))
            return;
        app.MapGet(
            Paths.Preview,
            (HttpContext context, ICurrentSite live, PageAnswers answers) =>
                answers.WriteAsync(context, live.Current, Address.Of(AddressKind.Preview), StatusCodes.Status200OK));
        app.MapGet(
            Paths.PreviewTranslations,
            (HttpContext context, ICurrentSite live, PageAnswers answers) =>
                answers.WriteAsync(context, live.Current, Address.Of(AddressKind.PreviewTranslations), StatusCodes.Status200OK));
        app.MapGet(
            AddressPattern.Of(AddressKind.PreviewTranslation).Text,
            (string language, HttpContext context, ICurrentSite live, PageAnswers answers) =>
            {
                var site = live.Current;
                var known = site.Settings.Languages.Skip(1).FirstOrDefault(other => other.Tag == language);
                return known is null
                    ? answers.WriteAsync(context, site, Address.NotFound, StatusCodes.Status404NotFound)
                    : answers.WriteAsync(
                        context,
                        site,
                        new Address(AddressKind.PreviewTranslation, Paths.PreviewTranslation(known), known),
                        StatusCodes.Status200OK);
            });
        app.MapGet(Paths.PreviewScript, () => Results.Text(TextOf("reload.js"), "text/javascript"));
        app.MapGet(Paths.PreviewStylesheet, () => Results.Text(TextOf("preview.css"), "text/css"));
        app.MapGet(
            AddressPattern.Of(AddressKind.PreviewChanges).Text,
            (ICurrentSite live, IHostApplicationLifetime lifetime, CancellationToken gone) =>
                TypedResults.ServerSentEvents(
                    ChangesOf(live, CancellationTokenSource.CreateLinkedTokenSource(gone, lifetime.ApplicationStopping).Token)));
    }

    private static bool IsPreview(WebApplication app) => app.Services.GetRequiredService<ContentSettings>().ShowDrafts;

    /// <summary>The snapshot at hand, so that a page whose snapshot went before it listened reloads, too, and each that follows.</summary>
    private static async IAsyncEnumerable<SseItem<string>> ChangesOf(ICurrentSite live, [EnumeratorCancellation] CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var next = live.NextAsync(stop);
            yield return new SseItem<string>($"{live.Current.Preview?.Id}");
            await next.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Not among the <see cref="Assets"/>, which the public site and the export have.</summary>
    private static string TextOf(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"preview/{name}")!);
        return reader.ReadToEnd();
    }
}
