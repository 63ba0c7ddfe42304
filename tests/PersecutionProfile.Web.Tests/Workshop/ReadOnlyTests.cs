using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using PersecutionProfile.Web.Tests.Export;

namespace PersecutionProfile.Web.Tests.Workshop;

/// <summary>The site that is served or exported can write nothing, and has nothing of the workshop.</summary>
public sealed class ReadOnlyTests
{
    private static readonly string[] OfWorkshop =
    [
        "/_workshop", "/_workshop/", "/_workshop/open", "/_workshop/open/0123456789abcdef", "/_workshop/new", "/_workshop/new?handler=Page",
        "/_workshop/write?file=countries/laos.md", "/_workshop/write?file=countries/laos.md&handler=Overwrite",
        "/_workshop/write?file=countries/laos.md&handler=TakeDown", "/_workshop/photos?file=countries/laos.md&handler=Drop",
        "/_workshop/photos/staged/9b7f0b6c-5d5e-4b7b-8a8c-0d7f5d8f3c11", "/_workshop/person?handler=Hide", "/_workshop/alive",
        "/_workshop/assets/codemirror.js", "/_workshop/assets/workshop.js", "/_workshop/assets/workshop.css",
        "/Workshop/Files", "/Workshop/Write?file=countries/laos.md", "/workshop/codemirror.js", "/codemirror.js", "/workshop.js",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task No_address_writes_by_any_method(string showDrafts)
    {
        await using var site = NewSite();
        site.Settings["Content:ShowDrafts"] = showDrafts;
        using var client = site.NewClient();
        var before = WorkshopProcess.StateOf(site.Folder);
        var addresses = site.Site.Addresses.All.GroupBy(address => (address.Kind, address.Language))
            .Select(kind => kind.First().Path)
            .ToArray();
        Assert.True(addresses.Length > 20);
        foreach (var path in addresses.Concat(["/_preview", "/exit", "/healthz", "/no-such-page"]).Concat(OfWorkshop))
        {
            foreach (var method in new[] { "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" })
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), path);
                request.Headers.Add("Origin", "http://localhost");
                if (method is not ("GET" or "OPTIONS"))
                {
                    request.Content = new FormUrlEncodedContent(
                        new Dictionary<string, string> { ["text"] = "Pwned.", ["title"] = "Pwned", ["version"] = "x" });
                }
                using var answer = await client.SendAsync(request, Cancel);
                Assert.True(
                    answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed
                        || (method == "GET" && !OfWorkshop.Contains(path)),
                    $"{method} {path}: {answer.StatusCode}");
                Assert.DoesNotContain("codemirror", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.OrdinalIgnoreCase);
            }
        }
        Assert.Equal(before, WorkshopProcess.StateOf(site.Folder));
    }

    [Fact]
    public async Task An_export_has_nothing_of_the_workshop_and_leaves_the_content_as_it_was()
    {
        await using var site = NewSite();
        using var export = new ExportedSite();
        using (site.NewClient())
        {
            var before = WorkshopProcess.StateOf(site.Folder);
            await export.WithAsync(site, Cancel);
            Assert.Equal(before, WorkshopProcess.StateOf(site.Folder));
        }
        var files = Directory.EnumerateFiles(export.Folder, "*", SearchOption.AllDirectories).ToArray();
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => file.Contains("workshop", StringComparison.OrdinalIgnoreCase));
        Assert.All(
            files,
            file => Assert.DoesNotContain("codemirror", File.ReadAllText(file) + file, StringComparison.OrdinalIgnoreCase));
    }

    private static TemporarySite NewSite() => new TemporarySite()
        .WithLanguages()
        .WithCountry("laos", "LA", "Laos")
        .With("countries/laos.ko.md", "---\nsummary: 메콩강.\ntranslated-by: machine\n---\n\n본문.\n")
        .WithStory("trial", "2026-01-01", "countries: [laos]")
        .With("prayer/laos/rest.md", "---\ntitle: Rest\ndate: 2026-01-01\n---\n\nRest.\n")
        .With("help/write.md", "---\ntitle: Write\nsummary: S.\n---\nText.\n")
        .With("pages/about.md", "---\ntitle: About\nsummary: S.\n---\nText.\n");
}
