using PersecutionProfile.Content;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Maps;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Serving;

/// <summary>What makes pages of a snapshot, whoever keeps it.</summary>
internal static class SitePages
{
    public static void AddSitePages(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<SiteMetrics>();
        services.AddScoped<PageInUse>();
        services.AddScoped(services => services.GetRequiredService<PageInUse>().Site!);
        services.AddScoped(services => services.GetRequiredService<PageInUse>().Address!);
        services.AddScoped(services => services.GetRequiredService<SiteContent>().Words);
        services.AddBareRazorPages();
        services.AddSingleton<MapAtlas>();
        services.AddSingleton<PageRenderer>();
        services.AddSingleton<RenderedPages>();
        services.AddSingleton<PageAnswers>();
        services.AddSingleton<UnkeptPages>();
    }
}
