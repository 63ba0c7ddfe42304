using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Settings;
using Serilog;
using Serilog.Extensions.Logging;
using Serilog.Settings.Configuration;

namespace PersecutionProfile.Web.Serving;

/// <summary>What the program writes down, and to where.</summary>
internal static class SiteLog
{
    // A provider of the framework's own logger factory: as its replacement (AddSerilog on the services) Serilog would ask
    // none of the factory's filters, and the framework would write down what was asked for. For the same reason not
    // UseSerilogRequestLogging.
    public static void AddSiteLog(this WebApplicationBuilder builder) => builder.Logging
        .ClearProviders()
        .SetMinimumLevel(LogLevel.Trace) // Serilog's settings decide.
        .SilenceFramework()
        .AddSerilog(LoggerOf(builder.Configuration), dispose: true);

    /// <summary>
    /// The framework's own loggers speak of paths, queries and connections, and of each health check: they are off whatever
    /// the configuration says. What they would tell an operator, <see cref="RequestLog"/>, <see cref="LiveContent"/> and the
    /// start of the program tell.
    /// </summary>
    /// <remarks>Serilog comes with a rule of its own, which only one for its provider outdoes.</remarks>
    private static ILoggingBuilder SilenceFramework(this ILoggingBuilder logging) => logging
        .AddFilter<SerilogLoggerProvider>("Microsoft.AspNetCore", LogLevel.None)
        .AddFilter<SerilogLoggerProvider>("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);

    private static Serilog.Core.Logger LoggerOf(IConfiguration configuration)
    {
        // The console alone: what is written to files elsewhere, nobody looks after.
        var sinks = new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly);
        try
        {
            return new LoggerConfiguration().ReadFrom.Configuration(configuration, sinks).CreateLogger();
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or FormatException)
        {
            throw new ContentException($"A setting of the section Serilog cannot be used. {error.Message}");
        }
    }
}
