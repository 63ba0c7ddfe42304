using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Options;

namespace PersecutionProfile.Web.Settings;

/// <summary>
/// One configuration for every command. What comes later wins: <c>appsettings.json</c> as it travels inside the program; that
/// beside it, and that of the environment; environment variables; settings on the command line; what the command itself says.
/// </summary>
internal static class SiteConfiguration
{
    /// <param name="settings">As they stand on the command line.</param>
    /// <param name="ofCommand">What the command says, by the names of the settings.</param>
    /// <param name="environment">Null where the machine decides.</param>
    public static WebApplicationBuilder NewBuilder(
        IEnumerable<string> settings, IReadOnlyDictionary<string, string?> ofCommand, string? environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. settings, "--hostBuilder:reloadConfigOnChange=false"],
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = environment,
        });
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Inside() });
        builder.Configuration.AddInMemoryCollection(ofCommand);
        builder.AddSettings<ContentSettings>("Content");
        builder.AddSettings<ServerSettings>("");
        return builder;
    }

    /// <summary>For a program that is one file, with nothing beside it.</summary>
    private static IEnumerable<KeyValuePair<string, string?>> Inside()
    {
        using var file = typeof(SiteConfiguration).Assembly.GetManifestResourceStream("appsettings.json")!;
        return new ConfigurationBuilder().AddJsonStream(file).Build().AsEnumerable();
    }

    private static void AddSettings<T>(this WebApplicationBuilder builder, string section)
        where T : class
    {
        var binding = new SettingsBinding<T>(builder.Configuration, section);
        builder.Services.AddOptions<T>().ValidateOnStart();
        builder.Services.AddSingleton<IConfigureOptions<T>>(binding);
        builder.Services.AddSingleton<IValidateOptions<T>>(binding);
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<T>>().Value);
    }
}
