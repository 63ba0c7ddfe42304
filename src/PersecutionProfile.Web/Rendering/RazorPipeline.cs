using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.WebEncoders;

namespace PersecutionProfile.Web.Rendering;

/// <summary>
/// The Razor pages stand behind <see cref="PageRenderer"/> instead of in front of the visitor: none is mapped to a route.
/// </summary>
internal static class RazorPipeline
{
    /// <summary>Razor Pages without what signs people in, checks what they send, and stands before every request for that.</summary>
    public static void AddBareRazorPages(this IServiceCollection services)
    {
        services.AddMvcCore().AddRazorPages();
        // No page is guarded, but each is looked at.
        services.AddSingleton<IAuthorizationPolicyProvider, DefaultAuthorizationPolicyProvider>();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // Nothing here is encrypted, and a key would be written under the home directory all the same.
        foreach (var keys in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToArray())
            services.Remove(keys);
    }
}
