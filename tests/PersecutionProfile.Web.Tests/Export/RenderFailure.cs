using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace PersecutionProfile.Web.Tests.Export;

internal static class RenderFailure
{
    /// <summary>Lets one page answer 500; to be called before the first request.</summary>
    public static void FailAt(this SiteFixture site, string path) =>
        site.Change = services => services.Configure<MvcOptions>(options => options.Filters.Add(new Failure(path)));

    private sealed class Failure(string path) : IResourceFilter
    {
        public void OnResourceExecuting(ResourceExecutingContext context)
        {
            if (context.HttpContext.RequestServices.GetRequiredService<Address>().Path == path)
                context.Result = new StatusCodeResult(StatusCodes.Status500InternalServerError);
        }

        public void OnResourceExecuted(ResourceExecutedContext context)
        {
        }
    }
}
