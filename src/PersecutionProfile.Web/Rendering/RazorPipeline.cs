namespace PersecutionProfile.Web.Rendering;

/// <summary>Puts the Razor pages behind <see cref="PageRenderer"/> instead of in front of the visitor.</summary>
internal static class RazorPipeline
{
    public static void RenderRazorPages(this IApplicationBuilder app)
    {
        var pages = app.New();
        pages.Properties.Remove("__EndpointRouteBuilder");
        pages.UseRouting();
        pages.UseEndpoints(endpoints => endpoints.MapRazorPages());
        app.ApplicationServices.GetRequiredService<PageRenderer>().Use(pages.Build());
    }

    /// <summary>Nothing here is encrypted, and Razor Pages would write a key under the home directory all the same.</summary>
    public static void RemoveDataProtectionKeys(this IServiceCollection services)
    {
        foreach (var keys in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToArray())
            services.Remove(keys);
    }
}
