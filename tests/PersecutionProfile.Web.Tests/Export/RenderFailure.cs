using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PersecutionProfile.Web.Rendering;

namespace PersecutionProfile.Web.Tests.Export;

internal static class RenderFailure
{
    /// <summary>Lets one page answer 500 and all others nothing.</summary>
    public static void FailAt(this SiteFixture site, string path) => site.Services.GetRequiredService<PageRenderer>().Use(context =>
    {
        if (context.Request.Path == path)
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Task.CompletedTask;
    });
}
