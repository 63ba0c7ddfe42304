using System.Net;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Tests.Security;

public class HostTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("test.example", 200)]
    [InlineData("TEST.example:8443", 200)]
    [InlineData("expyuzz4wqqyqhjn.onion", 200)]
    [InlineData("localhost:5080", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]:5080", 200)]
    [InlineData("staging.example", 200)]
    [InlineData("test.example.", 400)]
    [InlineData("TEST.example.:8443", 400)]
    [InlineData("staging.example.", 400)]
    [InlineData("localhost.", 400)]
    [InlineData("127.0.0.1.", 400)]
    [InlineData("evil.example", 400)]
    [InlineData("test.example.evil.example", 400)]
    [InlineData("10.0.0.1", 400)]
    public async Task Only_the_names_of_the_site_are_answered(string host, int status)
    {
        await using var site = new TemporarySite { Settings = { ["AllowedHosts"] = "staging.example" } };
        File.AppendAllText(Path.Combine(site.Folder, "site.yml"), "\nonion-url: http://expyuzz4wqqyqhjn.onion\n");
        using var client = site.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        using var response = await client.SendAsync(request, Cancel);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(SecurityHeaders.For()[0].Value, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.DoesNotContain("evil", await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_base_url_holds_without_a_restart()
    {
        await using var site = new TemporarySite { Settings = { ["Content:ScanSeconds"] = "0.2" } };
        using var client = site.NewClient();
        Assert.Equal(HttpStatusCode.BadRequest, await StatusOfAsync("new.example"));
        site.With("site.yml", "name: Test\ntagline: T\nbase-url: https://new.example\n");
        await Eventually.HoldsAsync(async () => await StatusOfAsync("new.example") == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.BadRequest, await StatusOfAsync("test.example"));

        async Task<HttpStatusCode> StatusOfAsync(string host)
        {
            using var response = await client.GetAsync($"https://{host}/", Cancel);
            return response.StatusCode;
        }
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("192.0.2.7", false)]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.0.0.0/8", true)]
    public async Task A_forwarded_scheme_is_believed_of_a_configured_proxy_alone(string proxy, bool isBelieved)
    {
        await using var folder = new TemporarySite();
        await using var site = await RunningSite.StartAsync(folder.Folder, proxy.Length > 0 ? [$"--Proxies:0={proxy}"] : []);
        var answer = await site.SendAsync(
            "GET / HTTP/1.1\r\nHost: test.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-For: 192.0.2.1\r\nConnection: close\r\n\r\n",
            Cancel);
        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Equal(isBelieved, answer.Contains("Strict-Transport-Security", StringComparison.Ordinal));
        Assert.DoesNotContain("evil.example", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_stops_the_start()
    {
        await using var folder = new TemporarySite();
        var (code, _, error) = await Commands.CommandLineTests
            .RunAsync(folder.Folder, "serve", "--content", ".", "--Proxies:0", "proxy.example");
        Assert.Equal(1, code);
        Assert.StartsWith("The setting Proxies is “proxy.example”.", error, StringComparison.Ordinal);
    }
}
