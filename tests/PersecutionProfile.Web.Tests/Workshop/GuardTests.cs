using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;

namespace PersecutionProfile.Web.Tests.Workshop;

/// <summary>Nobody but the editor's own browser comes in, and no other page in it.</summary>
[Collection(nameof(SharedWorkshop))]
public sealed class GuardTests(SharedWorkshop shared)
{
    private const string Save = "/_workshop/write?file=prayer/laos/rest.md&handler=Overwrite";

    private readonly WorkshopProcess workshop = shared.Process;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string[]> Strangers => new()
    {
        { "GET", "/_workshop", ["Cookie:"] },
        { "GET", "/", ["Cookie:"] },
        { "GET", "/_workshop/assets/codemirror.js", ["Cookie:"] },
        { "GET", "/_workshop", ["Cookie: workshop-{port}=0123456789abcdef0123456789abcdef0123456789abcdef"] },
        { "GET", "/_workshop", ["Cookie: workshop-1={token}"] },
        { "GET", "/_workshop/open/0123456789abcdef0123456789abcdef0123456789abcdef", [] },
        { "GET", "/_workshop/open/", [] },
        { "GET", "/_workshop/open", [] },
        { "GET", "/_workshop/open/{token}/more", [] },
        { "GET", "/_workshop/open/{token}", ["Host: evil.example:{port}"] },
        { "GET", "/_workshop", ["Host: evil.example"] },
        { "GET", "/_workshop", ["Host: evil.example:{port}"] },
        { "GET", "/_workshop", ["Host: localhost:{port}"] },
        { "GET", "/_workshop", ["Host: 127.0.0.1"] },
        { "GET", "/_workshop", ["Host: 127.0.0.1.evil.example:{port}"] },
        { "GET", "/_workshop", ["Sec-Fetch-Site: cross-site"] },
        { "GET", "/countries/laos", ["Sec-Fetch-Site: cross-site"] },
        { "GET", "/_workshop", ["Sec-Fetch-Site: same-site"] },
        { "POST", Save, ["Cookie:", "Origin: {origin}"] },
        { "POST", Save, ["Host: evil.example:{port}", "Origin: http://evil.example:{port}"] },
        { "POST", Save, [] },
        { "POST", Save, ["Origin: null"] },
        { "POST", Save, ["Origin: https://evil.example"] },
        { "POST", Save, ["Origin: http://localhost:{port}"] },
        { "POST", Save, ["Origin: {origin}1"] },
        { "POST", Save, ["Origin: {origin}", "Sec-Fetch-Site: cross-site"] },
        { "POST", Save, ["Origin: {origin}", "Sec-Fetch-Site: same-site"] },
        { "POST", Save, ["Origin: {origin}", "Sec-Fetch-Site: none"] },
        { "PUT", Save, [] },
        { "DELETE", Save, [] },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task A_stranger_gets_a_sentence_and_nothing_is_changed(string method, string path, string[] headers)
    {
        var before = WorkshopProcess.StateOf(workshop.Folder);
        var answer = await SendAsync(method, path, headers);
        Assert.StartsWith("HTTP/1.1 403 ", answer, StringComparison.Ordinal);
        Assert.Contains("Cache-Control: no-store\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Set-Cookie", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(workshop.Token, answer, StringComparison.Ordinal);
        Assert.Matches(@"\.\n", answer);
        Assert.Equal(before, WorkshopProcess.StateOf(workshop.Folder));
    }

    [Fact]
    public async Task The_editor_comes_in_with_what_the_strangers_lack()
    {
        Assert.StartsWith("HTTP/1.1 200 ", await SendAsync("GET", "/_workshop", []), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await SendAsync("GET", "/_workshop", ["Sec-Fetch-Site: none"]), StringComparison.Ordinal);
        var save = await SendAsync("POST", Save.Replace("Overwrite", "Check", StringComparison.Ordinal), ["Origin: {origin}"]);
        Assert.StartsWith("HTTP/1.1 200 ", save, StringComparison.Ordinal);
        var page = await workshop.OpenAsync("prayer/laos/rest.md");
        if (page.Html.QuerySelector("#discard:not([hidden])") is not null)
            await workshop.PressAsync(page, "Drop what is not saved");
    }

    [Fact]
    public async Task The_cookie_is_for_this_workshop_alone_and_out_of_reach_of_scripts()
    {
        var answer = await SendAsync("GET", "/_workshop/open/{token}", ["Cookie:"]);
        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
        Assert.Contains(
            $"Set-Cookie: {workshop.Cookie}; path=/; samesite=strict; httponly\r\n", answer, StringComparison.OrdinalIgnoreCase);
        // Of a redirect that another program began, a browser would hold the cookie back.
        Assert.Contains($"url=/_workshop\"", answer, StringComparison.Ordinal);
        Assert.Contains("Referrer-Policy: no-referrer\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_other_address_of_the_machine_leads_here()
    {
        var others = NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(net => net.GetIPProperties().UnicastAddresses)
            .Select(address => address.Address)
            .Where(address => !IPAddress.Loopback.Equals(address))
            .Append(IPAddress.Parse("127.0.0.2"));
        foreach (var other in others)
        {
            using var socket = new Socket(other.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            await Assert.ThrowsAnyAsync<SocketException>(async () => await socket.ConnectAsync(other, workshop.Address.Port, Cancel));
        }
    }

    [Theory]
    [InlineData("/_workshop", "'none'", "DENY")]
    [InlineData("/_workshop/write?file=countries/laos.md", "'none'", "DENY")]
    [InlineData("/_workshop/person", "'none'", "DENY")]
    [InlineData("/_workshop/no-such-page", "'none'", "DENY")]
    [InlineData("/_workshop/assets/workshop.js", "'none'", "DENY")]
    [InlineData("/countries/laos", "'self'", "SAMEORIGIN")]
    [InlineData("/", "'self'", "SAMEORIGIN")]
    [InlineData("/no-such-page", "'self'", "SAMEORIGIN")]
    public async Task Nothing_is_kept_and_only_pages_of_the_site_stand_in_a_frame_and_only_here(string path, string ancestors, string frame)
    {
        using var answer = await workshop.Browser.GetAsync(path, Cancel);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($";frame-ancestors {ancestors};", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.Equal(frame, Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task The_nonce_of_the_styles_is_another_each_time()
    {
        string[] nonces =
        [
            (await workshop.GetAsync("/_workshop")).Html.DocumentElement.GetAttribute("data-nonce")!,
            (await workshop.GetAsync("/_workshop")).Html.DocumentElement.GetAttribute("data-nonce")!,
        ];
        Assert.All(nonces, nonce => Assert.Equal(16, Convert.FromBase64String(nonce).Length));
        Assert.NotEqual(nonces[0], nonces[1]);
    }

    [Fact]
    public async Task The_token_is_in_no_log_line_and_in_no_file()
    {
        await workshop.GetAsync(workshop.Address.AbsolutePath);
        var page = await workshop.OpenAsync("prayer/laos/rest.md");
        await workshop.TypeAsync("prayer/laos/rest.md", page.Text + "Typed.\n", page.Version);
        Assert.NotEmpty(workshop.Log);
        Assert.DoesNotContain(workshop.Token, workshop.Log, StringComparison.OrdinalIgnoreCase);
        Assert.All(
            Directory.EnumerateFiles(workshop.State, "*", SearchOption.AllDirectories),
            file => Assert.DoesNotContain(workshop.Token, file + File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
        await workshop.PressAsync(await workshop.OpenAsync("prayer/laos/rest.md"), "Drop what is not saved");
        var home = await workshop.GetAsync("/_workshop");
        Assert.DoesNotContain(workshop.Token, home.Html.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    /// <param name="headers">In place of those of the editor's browser; <c>Cookie:</c> for none.</param>
    private async Task<string> SendAsync(string method, string path, string[] headers)
    {
        const string Body = "text=Pwned.&version=x"; // 21 bytes
        string[] own = ["Host: 127.0.0.1:{port}", "Cookie: workshop-{port}={token}"];
        var request = new StringBuilder($"{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        var kept = own.Where(header => !headers.Any(other => other.StartsWith(header.Split(':')[0], StringComparison.Ordinal)));
        foreach (var header in kept.Concat(headers.Where(header => header != "Cookie:")))
            request.Append(header).Append("\r\n");
        if (method != "GET")
            request.Append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 21\r\n");
        request.Append("\r\n").Append(method == "GET" ? "" : Body)
            .Replace("{port}", workshop.Address.Authority.Split(':')[1])
            .Replace("{token}", workshop.Token)
            .Replace("{origin}", workshop.Origin);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, workshop.Address.Port, Cancel);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request.ToString()), Cancel);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Cancel);
    }
}
