using System.Net.Sockets;
using System.Text;

namespace PersecutionProfile.Web.Tests.Security;

/// <summary>Everything that the running program writes, while visitors send what would give them away.</summary>
public class LogTests
{
    private const string Secret = "Samyoung";

    /// <summary>Of a request's way through several programs, as its sender names it.</summary>
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly string[] Requests =
    [
        $"GET /countries/{Secret} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        $"GET /search?q={Secret} HTTP/1.1\r\nHost: localhost\r\nUser-Agent: {Secret}\r\nReferer: https://{Secret}.example/\r\nX-Forwarded-For: {Secret}\r\nForwarded: for={Secret}\r\nCookie: a={Secret}\r\nAccept-Language: {Secret}\r\nX-Request-Id: {Secret}\r\ntraceparent: {Secret}\r\n\r\n",
        $"GET /search?q={Secret}&a=1 HTTP/1.1\r\nHost: localhost\r\ntraceparent: 00-{Trace}-00f067aa0ba902b7-01\r\ntracestate: a={Secret}\r\nbaggage: a={Secret}\r\n\r\n",
        $"GET /search?q=e%CC%81%EF%BF%BE%ED%A0%80{Secret} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        $"GET /search?q={new string('x', 600)}{Secret} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        $"GET /?{Secret}={new string('y', 2500)} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        $"GET /{Secret}{new string('z', 5000)} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        $"GET / HTTP/1.1\r\nHost: {Secret}.example\r\n\r\n",
        $"GET / HTTP/1.1\r\nHost: a b {Secret}\r\n\r\n",
        $"GET / HTTP/1.1\r\nHost: localhost\r\n{Secret}\r\n\r\n",
        $"GET / HTTP/1.1\r\nHost: localhost\r\n{Secret}: {new string('h', 20_000)}\r\n\r\n",
        $"GET /%00{Secret} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        $"GET /%zz%FF{Secret} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        $"{Secret} / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        $"{Secret}\r\n\r\n",
        $"GET / {Secret}\r\n\r\n",
        $"POST /{Secret} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8\r\n\r\n{Secret}",
        $"GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZ{Secret}\r\n",
        $"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -{Secret}\r\n\r\n",
        $"\x16\x03\x01{Secret}",
    ];

    // A level for each of the framework's loggers, and all that a line can hold.
    private const string Everything =
        "--Serilog:WriteTo:0:Args:outputTemplate={SourceContext} {Message:j} {Properties:j} {TraceId} {SpanId} {Exception}{NewLine}";

    [Theory]
    [InlineData]
    [InlineData("--Logging:LogLevel:Default=Trace")]
    [InlineData(
        "--Serilog:MinimumLevel:Default=Verbose", "--Serilog:MinimumLevel:Override:Microsoft=Verbose",
        "--Serilog:MinimumLevel:Override:System=Verbose", Everything)]
    [InlineData(
        "--Serilog:MinimumLevel:Default=Verbose", "--Serilog:MinimumLevel:Override:Microsoft=Verbose",
        "--Serilog:MinimumLevel:Override:Microsoft.AspNetCore=Verbose",
        "--Serilog:MinimumLevel:Override:Microsoft.AspNetCore.Hosting=Verbose",
        "--Serilog:MinimumLevel:Override:Microsoft.AspNetCore.Hosting.Diagnostics=Verbose",
        "--Logging:LogLevel:Microsoft.AspNetCore=Trace", "--Logging:LogLevel:Microsoft.AspNetCore.Hosting=Trace",
        "--Serilog:Enrich:0=FromLogContext", Everything)]
    public async Task No_log_at_any_level_tells_what_a_visitor_sent(params string[] settings)
    {
        await using var folder = new TemporarySite().WithCountry("laos", "LA", "Laos");
        await using var site = await RunningSite.StartAsync(folder.Folder, settings);
        foreach (var request in Requests)
        {
            using var socket = await site.ConnectAsync(Cancel);
            await socket.SendAsync(
                Encoding.Latin1.GetBytes(request.Replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n", StringComparison.Ordinal)), Cancel);
            socket.Shutdown(SocketShutdown.Send);
            await RunningSite.ReadToEndAsync(socket, Cancel);
        }
        using (var hasty = await site.ConnectAsync(Cancel))
        {
            await hasty.SendAsync(Encoding.Latin1.GetBytes($"GET /countries/laos?{Secret} HTTP/1.1\r\nHost: localhost\r\n\r\n"), Cancel);
            hasty.LingerState = new LingerOption(true, 0);
        }
        Assert.StartsWith(
            "HTTP/1.1 200",
            await site.SendAsync("GET /countries/laos HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", Cancel),
            StringComparison.Ordinal);
        site.Terminate();
        Assert.Equal(0, await site.ExitedAsync(Cancel));

        // As shipped, no request is written down at all.
        Assert.Equal(
            settings.Any(setting => setting.Contains("Verbose", StringComparison.Ordinal)),
            site.Log.Contains("/countries/{country}", StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, site.Log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Trace, site.Log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Microsoft.AspNetCore", site.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("laos 200", site.Log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("could not be rendered", site.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("Connection id", site.Log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("RequestPath", site.Log, StringComparison.Ordinal);
        Assert.DoesNotMatch(
            @"127\.0\.0\.1(?!:\d+$)",
            string.Join('\n', site.Log.Split('\n').Where(line => !line.Contains("Now listening", StringComparison.Ordinal))));
    }
}
