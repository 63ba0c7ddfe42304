using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Serving;

/// <summary>By which names the site is asked for, and whom it believes when somebody else says how.</summary>
internal static class LimitsOnHosts
{
    /// <summary>
    /// Answers only for the hosts of <c>base-url</c> and <c>onion-url</c> as they are now, for this machine itself, and for
    /// further ones in the setting <c>AllowedHosts</c>. The framework's own filter would answer without our headers.
    /// </summary>
    public static void UseAllowedHosts(this WebApplication app)
    {
        var more = app.Services.GetRequiredService<ServerSettings>().AllowedHosts
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (more.Contains("*"))
            return;
        var live = app.Services.GetRequiredService<LiveContent>();
        app.Use((context, next) =>
        {
            if (IsOwn(context.Request.Host.Host, live.Current.Settings)
                || more.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
            {
                return next(context);
            }
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(
                "This site is not called so. Its names are base-url and onion-url in site.yml, and the setting AllowedHosts.\n",
                context.RequestAborted);
        });
    }

    public static void LeaveHostsToUs(this IServiceCollection services) =>
        services.PostConfigure<HostFilteringOptions>(options => options.AllowedHosts = ["*"]);

    /// <summary>
    /// Of what a proxy forwards only the scheme is of use here, and only proxies in the setting <c>Proxies</c> are believed.
    /// Without any the framework would believe everybody, so it is left out then.
    /// </summary>
    public static void UseProxies(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<ServerSettings>().Proxies;
        if (proxies.Length == 0)
            return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
                options.KnownProxies.Add(address);
            else
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
        }
        app.UseForwardedHeaders(options);
    }

    private static bool IsOwn(string host, SiteSettings settings) =>
        !settings.IsAddressKnown
        || host.Equals(settings.BaseUrl.IdnHost, StringComparison.OrdinalIgnoreCase)
        || host.Equals(settings.OnionUrl?.IdnHost, StringComparison.OrdinalIgnoreCase)
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
