using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Options;
using PersecutionProfile.Content;
using PersecutionProfile.Web;
using PersecutionProfile.Web.Commands;
using PersecutionProfile.Web.Maps;
using PersecutionProfile.Web.Preview;
using PersecutionProfile.Web.Rendering;
using Serilog;
using Serilog.Settings.Configuration;

// Dates and numbers are written the same on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var contentFolder = new Option<string?>("--content") { Description = "The content folder, relative to where you stand", HelpName = "FOLDER", Recursive = true };

var serve = new Command("serve", "Serve the site (the default)") { TreatUnmatchedTokensAsErrors = false };
serve.SetAction((parsed, stop) => ServeCommand.RunAsync(Build(parsed.GetValue(contentFolder)), stop));

var protectedNames = new Option<string?>("--protected-names") { Description = "Real names that must not stand anywhere, one on each line; a file outside the content folder", HelpName = "FILE" };
var format = new Option<CheckFormat>("--format") { Description = "text, github (annotations of a pull request) or json", HelpName = "FORMAT" };
var fix = new Option<bool>("--fix") { Description = "Mend first what has one safe remedy, and say each change" };
var check = new Command("check", "Say everything that is wrong with the content") { format, protectedNames, fix };
check.SetAction(parsed => new CheckCommand(SettingsOf(parsed.GetValue(contentFolder), parsed.GetValue(protectedNames)), Console.Out).Run(parsed.GetValue(format), TimeProvider.System.GetUtcNow(), parsed.GetValue(fix)));

var target = new Argument<string>("OUT") { Description = "A folder that is new, empty, or was written by an earlier export" };
var compress = new Option<bool>("--compress") { Description = "Write .br and .gz beside each file, which takes most of the time", DefaultValueFactory = _ => true, HelpName = "true|false" };
var export = new Command("export", "Write the whole site as files, for any static host") { target, compress };
export.SetAction(async (parsed, stop) =>
{
    await using var app = Build(parsed.GetValue(contentFolder), isExport: true);
    return await new ExportCommand(app, Console.Out).RunAsync(parsed.GetRequiredValue(target), parsed.GetValue(compress), stop);
});

var create = CommandLine.New(parsed => SettingsOf(parsed.GetValue(contentFolder)));

var root = new RootCommand("Country prayer profiles from Markdown files") { serve, check, export, create };
root.Options.Add(contentFolder);
root.TreatUnmatchedTokensAsErrors = false;
root.SetAction((parsed, stop) =>
{
    // Settings such as --urls go to ASP.NET Core; a bare word is a verb that somebody misspelt.
    if (parsed.UnmatchedTokens is [var word, ..] && !word.StartsWith('-') && !word.StartsWith('/'))
        throw new ContentException($"There is no command “{word}”. Commands: {string.Join(", ", root.Subcommands.Select(command => command.Name))}.");
    return ServeCommand.RunAsync(Build(parsed.GetValue(contentFolder)), stop);
});

try
{
    var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
    return await root.Parse(args).InvokeAsync(configuration);
}
catch (Exception error) when (error is ContentException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

// An export is public wherever it is made, and never started: it opens no socket.
WebApplication Build(string? folder, bool isExport = false)
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. args, "--hostBuilder:reloadConfigOnChange=false"], ContentRootPath = AppContext.BaseDirectory, EnvironmentName = isExport ? Environments.Production : null });
    builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = true);
    builder.WebHost.ConfigureKestrel(Limits.Set).UseSockets(Sockets.Set);
    builder.Services.LeaveHostsToUs();

    // Logging. Serilog.AspNetCore would save these lines; see the README for why it is not here.
    builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace); // Serilog's settings decide.
    RequestLog.SilenceFramework(builder.Logging);
    builder.Logging.AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration, new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly)).CreateLogger(), dispose: true);

    // Content
    builder.Services.AddOptions<ContentSettings>().BindConfiguration("Content").PostConfigure(settings => (settings.Folder, settings.ShowDrafts, settings.State) = (folder ?? settings.Folder, settings.ShowDrafts && !isExport, isExport ? "none" : settings.State));
    builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<ContentSettings>>().Value);
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddSingleton<SiteMetrics>();
    builder.Services.AddSingleton<LiveContent>();
    builder.Services.AddHostedService(services => services.GetRequiredService<LiveContent>());
    builder.Services.AddHostedService<StateKeeper>();
    builder.Services.AddHealthChecks().AddCheck<ContentHealth>("content");
    builder.Services.AddScoped<SnapshotInUse>();
    builder.Services.AddScoped(services => services.GetRequiredService<SnapshotInUse>().Site!);

    // Pages
    builder.Services.AddBareRazorPages();
    builder.Services.AddSingleton<MapAtlas>();
    builder.Services.AddSingleton<PageRenderer>();
    builder.Services.AddSingleton<RenderedPages>();
    builder.Services.AddSingleton<PageAnswers>();
    builder.Services.AddSingleton<SearchPages>();

    var app = builder.Build();
    if (!isExport)
        app.Services.GetRequiredService<LiveContent>().Begin();
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
    app.RenderRazorPages();
    app.MapExit();
    app.MapHealth();
    app.MapPreview();
    return app;
}

static ContentSettings SettingsOf(string? folder, string? protectedNames = null)
{
    var configuration = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
    var settings = configuration.GetSection("Content").Get<ContentSettings>() ?? new ContentSettings();
    settings.Folder = folder ?? settings.Folder;
    settings.ProtectedNames = protectedNames ?? settings.ProtectedNames;
    return settings;
}
