using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Tests;

[assembly: AssemblyFixture(typeof(SiteFixture))]

namespace PersecutionProfile.Web.Tests;

/// <summary>The real site over the shipped content.</summary>
public class SiteFixture : WebApplicationFactory<Program>
{
    public static string RepositoryRoot { get; } = FindRoot(AppContext.BaseDirectory);

    protected virtual string ContentFolder => Path.Combine(RepositoryRoot, "content");

    /// <summary>Further settings; to be set before the first request. However many tests read all pages, each page is made once.</summary>
    public Dictionary<string, string> Settings { get; } = new() { ["PageMegabytes"] = "1000" };

    /// <summary>Changes what the site is made of; to be set before the first request.</summary>
    public Action<IServiceCollection> Change { get; set; } = _ => { };

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public SiteContent Site => Services.GetRequiredService<LiveContent>().Current;

    /// <summary>Answers as they are: redirects are not followed.</summary>
    public HttpClient NewClient() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public async Task<IHtmlDocument> GetPageAsync(string path, CancellationToken cancel)
    {
        using var client = NewClient();
        return Parse(await client.GetStringAsync(path, cancel));
    }

    /// <summary>Until all photos that are shown are made.</summary>
    public async Task MakePhotosAsync(CancellationToken cancel)
    {
        var live = Services.GetRequiredService<LiveContent>();
        for (var next = live.NextAsync(cancel); live.Reading.Unmade.Any(photo => photo.IsShown); next = live.NextAsync(cancel))
        {
            // One may have been published between the two looks.
            if (live.Reading.Unmade.Any(photo => photo.IsShown))
                await next.WaitAsync(TimeSpan.FromMinutes(2), cancel);
        }
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // For Kestrel a free port. (UseKestrel with a port sets it from outside, at times when the server has begun to listen.)
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("Content:Folder", ContentFolder);
        builder.UseSetting("Content:State", "none");
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureServices(services => services.AddSingleton(Time));
        builder.ConfigureServices(Change);
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "PersecutionProfile.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
