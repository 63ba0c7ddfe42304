using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Tests.Security;

public class HeaderTests(SiteFixture site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void The_policy_begins_with_nothing_and_allows_nothing_unsafe()
    {
        var policy = SecurityHeaders.For().Single(header => header.Key == "Content-Security-Policy").Value;
        var directives = policy.Split(';')
            .Select(directive => directive.Trim().Split(' ', 2))
            .ToDictionary(directive => directive[0], directive => directive[1]);
        Assert.Equal("'none'", directives["default-src"]);
        Assert.Equal("'self'", directives["connect-src"]);
        Assert.Equal("'none'", directives["base-uri"]);
        Assert.Equal("'none'", directives["frame-ancestors"]);
        Assert.Equal("'self'", directives["form-action"]);
        Assert.Equal("'script'", directives["require-trusted-types-for"]);
        Assert.Equal("'none'", directives["trusted-types"]);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(":", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_address_carries_every_header()
    {
        using var client = site.NewClient();
        foreach (var path in site.Site.Addresses.PathsOf(AddressGroup.Page, AddressGroup.File).Concat(Assets.Paths))
        {
            using var response = await client.GetAsync(path, Cancel);
            AssertHasAll(response, path);
        }
    }

    [Theory]
    [InlineData("GET", "/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/Countries/", HttpStatusCode.MovedPermanently)]
    [InlineData("GET", "/exit", HttpStatusCode.SeeOther)]
    [InlineData("GET", "/healthz", HttpStatusCode.OK)]
    [InlineData("GET", "/search?q=prison", HttpStatusCode.OK)]
    [InlineData("HEAD", "/countries/laos", HttpStatusCode.OK)]
    [InlineData("POST", "/countries/laos", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/healthz", HttpStatusCode.MethodNotAllowed)]
    [InlineData("OPTIONS", "/exit", HttpStatusCode.MethodNotAllowed)]
    [InlineData("TRACE", "/", HttpStatusCode.MethodNotAllowed)]
    public async Task Errors_and_redirects_carry_them_too(string method, string path, HttpStatusCode status)
    {
        using var client = site.NewClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await client.SendAsync(request, Cancel);
        Assert.Equal(status, response.StatusCode);
        AssertHasAll(response, path);
    }

    [Fact]
    public async Task Who_searches_too_much_is_told_so_with_every_header()
    {
        await using var busy = new TemporarySite();
        using var client = busy.NewClient();
        var answers = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => client.GetAsync("/search?q=prison", Cancel)));
        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToArray();
        Assert.NotEmpty(refused);
        Assert.All(refused, answer => AssertHasAll(answer, "/search"));
    }

    [Fact]
    public async Task Photos_carry_them_too()
    {
        await using var other = new TemporarySite().WithCountry("laos", "LA", "Laos")
            .With("news/visit/index.md",
                "---\ntitle: A visit\ndate: 2020-01-01\nsummary: S.\ncountries: [laos]\nphoto: {file: field.png, alt: A field, credit: A partner, consent: no-faces}\n---\nText.\n");
        File.WriteAllBytes(
            Path.Combine(other.Folder, "news/visit/field.png"),
            Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));
        using var client = other.NewClient();
        await other.MakePhotosAsync(Cancel);
        using var response = await client.GetAsync("/news/visit/field.png", Cancel);
        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        AssertHasAll(response, "the photo");
    }

    [Fact]
    public async Task Only_what_allows_it_can_be_framed_and_says_nothing_else_less_strictly()
    {
        const string FramePolicy = "default-src 'none';frame-ancestors *";
        var own = SecurityHeaders.For(FramePolicy).ToDictionary();
        Assert.Equal(FramePolicy, own["Content-Security-Policy"]);
        Assert.Equal("cross-origin", own["Cross-Origin-Resource-Policy"]);
        Assert.Equal(["X-Frame-Options"], SecurityHeaders.For().ToDictionary().Keys.Except(own.Keys));
        using var client = site.NewClient();
        foreach (var path in site.Site.Addresses.PathsOf(AddressGroup.Page))
        {
            using var response = await client.GetAsync(path, Cancel);
            Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        }
    }

    [Fact]
    public async Task Over_TLS_browsers_are_told_to_stay_there()
    {
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions
        {
            BaseAddress = new Uri("https://localhost"),
            AllowAutoRedirect = false,
        });
        using var secure = await client.GetAsync("/nothing", Cancel);
        using var plainClient = site.NewClient();
        using var plain = await plainClient.GetAsync("/", Cancel);
        Assert.Equal(SecurityHeaders.StrictTransportSecurity, Assert.Single(secure.Headers.GetValues("Strict-Transport-Security")));
        Assert.False(plain.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task An_onion_address_is_offered_on_pages_of_the_other_name_alone()
    {
        await using var other = new TemporarySite().WithCountry("laos", "LA", "Laos");
        File.AppendAllText(Path.Combine(other.Folder, "site.yml"), "\nonion-url: http://expyuzz4wqqyqhjn.onion\n");
        Assert.Equal("http://expyuzz4wqqyqhjn.onion/countries/laos", await OnionOfAsync("https://test.example/countries/laos"));
        Assert.Null(await OnionOfAsync("http://expyuzz4wqqyqhjn.onion/countries/laos"));
        Assert.Null(await OnionOfAsync("https://test.example/feed.xml"));
        Assert.Null(await OnionOfAsync("https://test.example/nothing"));

        async Task<string?> OnionOfAsync(string address)
        {
            using var client = other.NewClient();
            using var response = await client.GetAsync(address, Cancel);
            return response.Headers.TryGetValues("Onion-Location", out var values) ? values.Single() : null;
        }
    }

    private static void AssertHasAll(HttpResponseMessage response, string path)
    {
        foreach (var (name, value) in SecurityHeaders.For())
        {
            Assert.True(response.Headers.TryGetValues(name, out var values), $"{path} has no {name}");
            Assert.Equal(value, Assert.Single(values!));
        }
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }
}
