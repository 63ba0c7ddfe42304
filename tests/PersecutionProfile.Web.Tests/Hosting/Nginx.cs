using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PersecutionProfile.Web.Tests.Hosting;

/// <summary>An installed nginx that serves an export with the shipped configuration.</summary>
public sealed class Nginx : IAsyncDisposable
{
    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("nginx-");
    private readonly Process process;

    private Nginx(string program, string site)
    {
        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}");
        if (!OperatingSystem.IsWindows())
            work.UnixFileMode |= UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        var shipped = File.ReadAllText(Path.Combine(SiteFixture.RepositoryRoot, "src/PersecutionProfile.Web/Hosting/nginx-static.conf"))
            .Replace("listen 80;", $"listen 127.0.0.1:{port};", StringComparison.Ordinal)
            .Replace("/srv/persecution-profile/site", site, StringComparison.Ordinal)
            .Replace("/var/log/nginx/error.log emerg", Path.Combine(work.FullName, "error.log"), StringComparison.Ordinal);
        var folders = string.Concat(
            new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(kind => $"{kind}_temp_path {work.FullName}/{kind};\n"));
        var configuration = Path.Combine(work.FullName, "nginx.conf");
        File.WriteAllText(configuration,
            $"daemon off;\n{(Environment.IsPrivilegedProcess ? "user root;\n" : "")}worker_processes 1;\npid {work.FullName}/pid;\nevents {{ }}\nhttp {{\n{folders}{shipped}}}\n");
        string[] arguments = ["-e", Path.Combine(work.FullName, "error.log"), "-c", configuration];
        process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
    }

    public Uri Address { get; }

    /// <summary>The test is skipped where there is no nginx, and fails where there must be one.</summary>
    public static async Task<Nginx> ServeAsync(string site, CancellationToken cancel)
    {
        var nginx = new Nginx(Require("nginx"), site);
        for (var attempt = 0; attempt < 100 && !nginx.process.HasExited; attempt++)
        {
            using var probe = new TcpClient();
            try
            {
                await probe.ConnectAsync(IPAddress.Loopback, nginx.Address.Port, cancel);
                return nginx;
            }
            catch (SocketException)
            {
                await Task.Delay(50, cancel);
            }
        }
        var said = nginx.process.HasExited ? await nginx.process.StandardError.ReadToEndAsync(cancel) : "";
        await nginx.DisposeAsync();
        throw new InvalidOperationException($"nginx does not start: {said}");
    }

    public static string Require(string program)
    {
        var found = $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin"
            .Split(':')
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
        if (found is not null)
            return found;
        var sentence = $"There is no {program} on the PATH. To run the hosting tests: `apt-get install nginx-light curl`.";
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", sentence);
        Assert.Skip(sentence);
        throw new UnreachableException();
    }

    /// <summary>Answers as they are.</summary>
    public HttpClient NewClient() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        // The master must end its worker itself.
        if (!process.HasExited)
            using (var stop = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
                await stop.WaitForExitAsync();
        await process.WaitForExitAsync();
        process.Dispose();
        work.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
