using System.Globalization;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Commands;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Maps;
using PersecutionProfile.Web.Preview;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Serving;
using PersecutionProfile.Web.Words;

// Dates and numbers are written the same on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Sockets.SetForProcess();

return await CommandLine.RunAsync(args, Build);

static WebApplication Build(WebApplicationBuilder builder)
{
    builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = true);
    builder.WebHost.ConfigureKestrel(Limits.Set).UseSockets(Sockets.Set);
    builder.Services.LeaveHostsToUs();
    builder.AddSiteLog();

    // Content
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddSingleton<SiteMetrics>();
    builder.Services.AddSingleton(_ => PhotosCommand.NewProcess());
    builder.Services.AddSingleton<LiveContent>();
    builder.Services.AddHostedService(services => services.GetRequiredService<LiveContent>());
    builder.Services.AddHostedService<PhotoKeeper>();
    builder.Services.AddHostedService<StateKeeper>();
    builder.Services.AddHealthChecks().AddCheck<ContentHealth>("content");
    builder.Services.AddScoped<PageInUse>();
    builder.Services.AddScoped(services => services.GetRequiredService<PageInUse>().Site!);
    builder.Services.AddScoped(services => services.GetRequiredService<PageInUse>().Address!);
    builder.Services.AddScoped(services => services.GetRequiredService<SiteContent>().Words);

    // Pages
    builder.Services.AddBareRazorPages();
    builder.Services.AddSingleton<MapAtlas>();
    builder.Services.AddSingleton<PageRenderer>();
    builder.Services.AddSingleton<RenderedPages>();
    builder.Services.AddSingleton<PageAnswers>();
    builder.Services.AddSingleton<SearchPages>();

    var app = builder.Build();
    _ = app.Services.GetRequiredService<LiveContent>().BeginAsync(); // It takes as long as the rest.
    app.UseMiddleware<RequestLog>();
    app.UseProxies();
    app.UseSecurityHeaders();
    app.UseCachingSetting();
    app.UsePreviewHeaders();
    app.UseAllowedHosts();
    app.UseLimits();
    app.UseMiddleware<SiteMiddleware>();
    app.UseRouting();
    app.UseMiddleware<UnknownAddresses>();
    app.MapExit();
    app.MapHealth();
    app.MapPreview();
    return app;
}
