using System.Globalization;
using PersecutionProfile.Web.Commands;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Preview;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Serving;
using PersecutionProfile.Web.Workshop;

// Dates and numbers are written the same on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Sockets.SetForProcess();

return await CommandLine.RunAsync(args, Build, BuildWorkshop);

static WebApplication Build(WebApplicationBuilder builder)
{
    builder.WebHost.ConfigureKestrel(Limits.Set).UseSockets(Sockets.Set);
    builder.Services.LeaveHostsToUs();
    AddCommon(builder);
    builder.Services.AddSingleton<LiveContent>();
    builder.Services.AddSingleton<ICurrentSite>(services => services.GetRequiredService<LiveContent>());
    builder.Services.AddHostedService(services => services.GetRequiredService<LiveContent>());
    builder.Services.AddHostedService<PhotoKeeper>();
    builder.Services.AddHostedService<StateKeeper>();
    builder.Services.AddHealthChecks().AddCheck<ContentHealth>("content");

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

// The only one of the two that writes into the content folder.
static WebApplication BuildWorkshop(WebApplicationBuilder builder)
{
    builder.WebHost.ConfigureKestrel(WorkshopLimits.Set);
    builder.Services.LeaveHostsToUs();
    AddCommon(builder);
    builder.Services.AddWorkshop();

    var app = builder.Build();
    app.UseMiddleware<RequestLog>();
    app.UseWorkshopHeaders();
    app.UseCachingSetting();
    app.UseMiddleware<WorkshopGuard>();
    app.UseMiddleware<SiteMiddleware>();
    app.UseRouting();
    app.UseMiddleware<UnknownAddresses>();
    app.MapExit();
    app.MapPreview();
    app.MapWorkshop();
    return app;
}

static void AddCommon(WebApplicationBuilder builder)
{
    builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = true);
    builder.AddSiteLog();
    builder.Services.AddSingleton(_ => PhotosCommand.NewProcess());
    builder.Services.AddSitePages();
}
