using System.Net.ServerSentEvents;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Workshop;

/// <summary>What the workshop consists of, beside the site that it shows.</summary>
internal static class WorkshopEndpoints
{
    private const string NonceKey = "nonce";

    /// <summary>A page of the site may stand in a frame of the workshop, and nowhere else; nothing in the frame may run.</summary>
    private static readonly string PolicyOfSite = SecurityHeaders.PolicyInFrameOf("'self'");

    private static readonly Dictionary<string, string> Types = new()
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
    };

    public static void AddWorkshop(this IServiceCollection services)
    {
        services.AddSingleton<WorkshopAccess>();
        services.AddSingleton<Presence>();
        services.AddSingleton<Desk>();
        services.AddSingleton<ICurrentSite>(services => services.GetRequiredService<Desk>());
        services.AddHostedService<DeskKeeper>();
        services.AddSingleton<StagedPhotos>();
        services.Configure<FormOptions>(options =>
        {
            options.MultipartBodyLengthLimit = WorkshopLimits.LargestForm;
            options.ValueLengthLimit = 8_000_000;
        });
        services.Configure<RazorPagesOptions>(options =>
        {
            // WorkshopGuard looks at where a form comes from, before anything of it is read.
            options.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute());
            options.Conventions.AddFolderRouteModelConvention("/", OnlyOfWorkshop);
        });
    }

    /// <summary>The nonce of an answer, for the styles that the text editor writes.</summary>
    public static string NonceOf(HttpContext context) => (string)context.Items[NonceKey]!;

    public static void UseWorkshopHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        var isOwn = context.Request.Path.StartsWithSegments(WorkshopPaths.Home);
        headers.WriteOwnPolicy(isOwn ? PolicyOfWorkshop(context) : PolicyOfSite);
        headers["X-Frame-Options"] = isOwn ? "DENY" : "SAMEORIGIN";
        // With "no-referrer" browsers do not say where a form was sent from.
        if (isOwn)
            headers["Referrer-Policy"] = "same-origin";
        return next(context);
    });

    public static void MapWorkshop(this WebApplication app)
    {
        app.MapRazorPages();
        app.MapGet($"{WorkshopPaths.Parts}/{{name}}", (string name) =>
            AssetOf(name) is { } asset && Types.TryGetValue(Path.GetExtension(name), out var type)
                ? Results.Stream(asset, type)
                : Results.NotFound());
        app.MapGet(WorkshopPaths.Alive, (Presence presence, IHostApplicationLifetime lifetime, CancellationToken gone) =>
            TypedResults.ServerSentEvents(
                Stay(presence, CancellationTokenSource.CreateLinkedTokenSource(gone, lifetime.ApplicationStopping).Token)));
        app.MapGet($"{WorkshopPaths.Photos}/staged/{{id:guid}}", (Guid id, StagedPhotos staged) =>
            staged.Find(id) is { } photo ? Results.Bytes(photo.Clean.Bytes, photo.Type) : Results.NotFound());
    }

    /// <summary>A window is there as long as this lasts.</summary>
    private static async IAsyncEnumerable<SseItem<string>> Stay(Presence presence, [EnumeratorCancellation] CancellationToken stop)
    {
        using var window = presence.Open();
        while (!stop.IsCancellationRequested)
        {
            yield return new SseItem<string>("here");
            await Task.Delay(TimeSpan.FromSeconds(20), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The pages of the site are found by their addresses, not by routes.</summary>
    private static void OnlyOfWorkshop(PageRouteModel page)
    {
        if (page.ViewEnginePath.StartsWith("/Workshop/", StringComparison.Ordinal))
            return;
        foreach (var selector in page.Selectors)
            selector.AttributeRouteModel!.SuppressPathMatching = true;
    }

    private static string PolicyOfWorkshop(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceKey] = nonce;
        return $"default-src 'none';style-src 'self' 'nonce-{nonce}';img-src 'self';script-src 'self';connect-src 'self';" +
            "frame-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';require-trusted-types-for 'script';trusted-types 'none'";
    }

    private static Stream? AssetOf(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream($"workshop/{name}");
}
