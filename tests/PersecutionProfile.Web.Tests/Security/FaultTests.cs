using System.Globalization;
using System.Net;
using System.Runtime.Versioning;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PersecutionProfile.Web.Live;

namespace PersecutionProfile.Web.Tests.Security;

/// <summary>What happens when the machine below the site fails.</summary>
public sealed class FaultTests
{
    private static readonly string Page = string.Concat(Enumerable.Repeat($"{new string('w', 100)}\n\n", 9_000));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_that_cannot_be_read_keeps_its_pages_and_says_so()
    {
        if (!Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
            await ClosedFolderAsync();
        else
            Assert.Skip("Whoever may read everything cannot try this.");
    }

    [Fact]
    public async Task Findings_that_cannot_be_written_stop_no_page_leave_no_old_ones_and_are_said_once()
    {
        await using var folder = new TemporarySite().WithCountry("laos", "LA", "Laos");
        var findings = Path.Combine(Directory.CreateTempSubdirectory("findings-").FullName, "findings.txt");
        await using var site = await RunningSite.StartAsync(folder.Folder, $"--Content:FindingsFile={findings}",
            "--Content:ScanSeconds=0.2");
        await Eventually.HoldsAsync(() => File.Exists(findings));
        Assert.Equal("No findings.\n", await File.ReadAllTextAsync(findings, Cancel));
        Assert.Contains("\r\nHealthy\r\n", await GetAsync("/healthz"), StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(Directory.CreateDirectory(findings + ".writing").FullName, "in-the-way"), "");
        folder.WithCountry("mali", "ML", "Mali").With("countries/chad.md", "---\ntitle: Chad\n---\n");
        await Eventually.HoldsAsync(
            async () => (await GetAsync("/countries/mali")).StartsWith("HTTP/1.1 200", StringComparison.Ordinal) && !File.Exists(findings));
        await Eventually.HoldsAsync(
            async () => (await GetAsync("/healthz")).Contains(
                "\r\nDegraded: the findings cannot be written\r\n", StringComparison.Ordinal));
        folder.WithCountry("niger", "NE", "Niger");
        await Eventually.HoldsAsync(async () => (await GetAsync("/countries/niger")).StartsWith("HTTP/1.1 200", StringComparison.Ordinal));
        Assert.Single(site.Log.Split('\n'), line => line.Contains("The findings could not be written", StringComparison.Ordinal));

        // Without another change, too.
        Directory.Delete(findings + ".writing", recursive: true);
        await Eventually.HoldsAsync(() =>
            File.Exists(findings) && File.ReadAllText(findings).Contains("countries/chad.md", StringComparison.Ordinal));
        folder.WithCountry("chad", "TD", "Chad");
        await Eventually.HoldsAsync(async () => (await GetAsync("/healthz")).Contains("\r\nHealthy\r\n", StringComparison.Ordinal));

        Task<string> GetAsync(string path) =>
            site.SendAsync($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", Cancel);
    }

    [Fact]
    public void A_full_disk_leaves_neither_old_findings_nor_half_of_new_ones()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has /dev/full.");
        var path = Path.Combine(Directory.CreateTempSubdirectory("findings-").FullName, "findings.txt");
        var file = new FindingsFile(path);
        file.Write([]);
        Assert.Equal("No findings.\n", File.ReadAllText(path));
        File.CreateSymbolicLink(path + ".writing", "/dev/full");
        file.Write([new Finding(Rule.DeadLink, "countries/laos.md", 1, 1, "A link.")]);
        Assert.NotNull(file.Failure);
        Assert.Empty(Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!));
        file.Write([]);
        Assert.Null(file.Failure);
        Assert.Equal([path], Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public async Task Whatever_fails_while_the_site_looks_it_lives_says_so_once_and_catches_up()
    {
        var (clock, log) = (new FailingClock(), new ConcurrentLog());
        await using var site = Scanning().WithCountry("laos", "LA", "Laos");
        await using var failing = site.WithWebHostBuilder(
            builder =>
                builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock))
                    .ConfigureLogging(logging => logging.AddProvider(log)));
        using var client = failing.CreateClient();
        Assert.Equal("Healthy", await client.GetStringAsync("/healthz", Cancel));
        clock.Fails = true;
        await Eventually.HoldsAsync(
            async () => await client.GetStringAsync("/healthz", Cancel) == "Degraded: the last look at the content failed");
        site.WithCountry("mali", "ML", "Mali");
        var looks = clock.Failures;
        await Eventually.HoldsAsync(() => clock.Failures > looks + 3);
        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.NotFound),
            (await StatusAsync(client, "/countries/laos"), await StatusAsync(client, "/countries/mali")));
        clock.Fails = false;
        await Eventually.HoldsAsync(
            async () =>
                await StatusAsync(client, "/countries/mali") == HttpStatusCode.OK
                    && await client.GetStringAsync("/healthz", Cancel) == "Healthy");
        Assert.Equal(
            "A look at the content failed; the last version stays up, and the next look tries again. The clock has stopped.",
            Assert.Single(log.Errors));
    }

    [Fact]
    public async Task However_often_its_health_is_asked_for_the_log_has_one_line_for_each_change_of_it()
    {
        await using var folder = new TemporarySite().WithCountry("laos", "LA", "Laos");
        await using var site = await RunningSite.StartAsync(folder.Folder, "--Content:ScanSeconds=0.2");
        await AskAsync("Healthy");
        folder.With("countries/laos.md", "---\ntitle: Laos: x\n---\n");
        await AskAsync("Degraded");
        folder.WithCountry("laos", "LA", "Laos");
        await AskAsync("Healthy");
        string[] lines =
        [
            .. site.Log.Split('\n')
                .Where(
                    line =>
                        line.Contains("degraded", StringComparison.OrdinalIgnoreCase)
                            || line.Contains("health", StringComparison.OrdinalIgnoreCase))
        ];
        Assert.Equal(2, lines.Length);
        Assert.EndsWith(
            "WRN] The site is degraded: something in the content folder cannot be read, and is shown as it was before or left out",
            lines[0],
            StringComparison.Ordinal);
        Assert.EndsWith("INF] The site is healthy again: it shows what the content folder holds", lines[1], StringComparison.Ordinal);

        async Task AskAsync(string answer)
        {
            await Eventually.HoldsAsync(async () => (await ProbeAsync()).Contains($"\r\n{answer}\r\n", StringComparison.Ordinal));
            for (var probe = 0; probe < 20; probe++)
                await ProbeAsync();
        }

        Task<string> ProbeAsync() => site.SendAsync("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", Cancel);
    }

    [Fact]
    public async Task A_look_that_does_not_end_for_a_minute_is_said()
    {
        var clock = new FailingClock();
        await using var site = new TemporarySite { Settings = { ["Content:ScanSeconds"] = "25", ["Content:Watch"] = "false" } };
        await using var waiting = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(
            services => services.AddSingleton<TimeProvider>(clock)));
        using var client = waiting.CreateClient();
        Assert.Equal("Healthy", await client.GetStringAsync("/healthz", Cancel));
        clock.Ahead = TimeSpan.FromSeconds(61);
        Assert.Equal("Degraded: no look at the content has ended for a minute", await client.GetStringAsync("/healthz", Cancel));
        clock.Ahead = TimeSpan.Zero;
        Assert.Equal("Healthy", await client.GetStringAsync("/healthz", Cancel));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task A_part_of_the_site_that_ends_by_itself_ends_the_program_with_an_error(bool fails, int code)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddHostedService(services => new Part(services.GetRequiredService<IHostApplicationLifetime>(), fails));
        Assert.Equal(code, await PersecutionProfile.Web.Commands.ServeCommand.RunAsync(builder.Build(), Cancel));
    }

    [Theory]
    [InlineData("countries/laos.md", HttpStatusCode.NotFound)]
    [InlineData("site.yml", HttpStatusCode.OK)]
    public async Task A_file_that_becomes_a_folder_is_as_good_as_removed(string file, HttpStatusCode expected)
    {
        await using var site = Scanning().WithCountry("laos", "LA", "Laos");
        using var client = site.NewClient();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/countries/laos"));
        File.Delete(Path.Combine(site.Folder, file));
        Directory.CreateDirectory(Path.Combine(site.Folder, file));
        site.WithCountry("mali", "ML", "Mali");
        await Eventually.HoldsAsync(async () =>
            await StatusAsync(client, "/countries/mali") == HttpStatusCode.OK && await StatusAsync(client, "/countries/laos") == expected);
    }

    [Fact]
    public async Task A_clock_that_jumps_a_day_ahead_and_back_is_followed()
    {
        var clock = new MovedClock();
        await using var site = Scanning();
        var tomorrow = DateTime.UtcNow.AddHours(20).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        site.WithStory("later", "2020-01-01", $"publish: {tomorrow}").WithStory("sooner", "2020-01-01", $"expires: {tomorrow}");
        await using var moved = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(
            services => services.AddSingleton<TimeProvider>(clock)));
        using var client = moved.CreateClient();
        foreach (var ahead in new[] { 0, 24, 0, -24, 24 })
        {
            clock.Ahead = TimeSpan.FromHours(ahead);
            var (later, sooner) = ahead == 24 ? (HttpStatusCode.OK, HttpStatusCode.NotFound) : (HttpStatusCode.NotFound, HttpStatusCode.OK);
            await Eventually.HoldsAsync(
                async () => await StatusAsync(client, "/news/later") == later && await StatusAsync(client, "/news/sooner") == sooner);
        }
    }

    [Fact]
    public async Task A_kill_in_the_middle_of_a_write_leaves_a_whole_file_of_findings()
    {
        await using var folder = new TemporarySite();
        for (var number = 0; number < 400; number++)
            folder.With($"news/story-{number}.md", $"---\ntitle: A\ndate: 2020-01-01\nsummary: S\nwrong-{number}: x\n---\nText.\n");
        var findings = Path.Combine(Directory.CreateTempSubdirectory("findings-").FullName, "findings.txt");
        for (var round = 0; round < 6; round++)
        {
            await using (
                var site = await RunningSite.StartAsync(folder.Folder, $"--Content:FindingsFile={findings}", "--Content:ScanSeconds=0.05"))
            {
                // The first are written after the site has begun to serve.
                await Eventually.HoldsAsync(() => File.Exists(findings));
                for (var change = 0; change < 5; change++)
                {
                    folder.With($"news/story-{change}.md",
                        $"---\ntitle: A{round}{change}\ndate: 2020-01-01\nsummary: S\nwrong-{change}: x\n---\nText.\n");
                    await Task.Delay(40 + (round * 7), Cancel);
                }
            }
            Assert.Equal(
                400,
                (await File.ReadAllLinesAsync(findings, Cancel)).Count(line => line.EndsWith("(unknown-key)", StringComparison.Ordinal)));
            Assert.EndsWith("\n", await File.ReadAllTextAsync(findings, Cancel), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_crowd_leaves_the_site_its_file_handles_and_is_followed_by_others()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits as Linux has them.");
        await using var folder = new TemporarySite().WithCountry("laos", "LA", "Laos");
        await using var site = await RunningSite.StartWithinAsync("ulimit -n 1000", folder.Folder, "--Content:ScanSeconds=0.2");
        var crowd = await Task.WhenAll(Enumerable.Range(0, 1500).Select(_ => site.ConnectAsync(Cancel)));
        folder.WithCountry("mali", "ML", "Mali");
        await Task.Delay(1000, Cancel);
        Array.ForEach(crowd, socket => socket.Dispose());
        foreach (var path in new[] { "/countries/laos", "/countries/mali", "/search?q=laos" })
            await Eventually.HoldsAsync(
                async () =>
                    (await site.SendAsync($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", Cancel))
                        .StartsWith("HTTP/1.1 200", StringComparison.Ordinal));
        Assert.DoesNotContain("Too many open files", site.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_being_served_when_the_site_stops_gets_the_whole_page()
    {
        await using var folder = new TemporarySite().With("countries/laos.md", $"---\ntitle: Laos\ncode: LA\nsummary: S\n---\n{Page}");
        await using var site = await RunningSite.StartAsync(folder.Folder);
        using var slow = await site.ConnectAsync(Cancel, window: 4096);
        // More than the system takes off the site's hands.
        await slow.SendAsync(
            Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("GET /countries/laos HTTP/1.1\r\nHost: localhost\r\n\r\n", 20))),
            Cancel);
        var begin = new byte[1000];
        var begun = await slow.ReceiveAsync(begin, Cancel);
        await Task.Delay(500, Cancel);
        site.Terminate();
        await Task.Delay(3000, Cancel); // Longer than System.CommandLine would wait by itself.
        Assert.False(site.HasExited);
        var rest = Encoding.Latin1.GetString(begin, 0, begun) + await RunningSite.ReadToEndAsync(slow, Cancel);
        Assert.Equal(0, await site.ExitedAsync(Cancel));

        var pages = 0;
        for (; rest.Length > 0; pages++)
        {
            var start = rest.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
            var length = int.Parse(rest.Split("Content-Length: ", 2)[1].Split('\r', 2)[0], CultureInfo.InvariantCulture);
            Assert.InRange(length, 900_000, rest.Length - start);
            rest = rest[(start + length)..];
        }
        Assert.InRange(pages, 1, 20);
    }

    [UnsupportedOSPlatform("windows")]
    private static async Task ClosedFolderAsync()
    {
        await using var site = Scanning().WithCountry("laos", "LA", "Laos").WithStory("first", "2020-01-01");
        using var client = site.NewClient();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/countries/laos"));
        File.SetUnixFileMode(Path.Combine(site.Folder, "countries"), UnixFileMode.None);
        try
        {
            await Eventually.HoldsAsync(async () => await client.GetStringAsync("/healthz", Cancel) == "Degraded");
            site.WithStory("second", "2020-01-02");
            File.Delete(Path.Combine(site.Folder, "news/first.md"));
            await Eventually.HoldsAsync(async () => await StatusAsync(client, "/news/second") == HttpStatusCode.OK);
            Assert.Equal(
                (HttpStatusCode.OK, HttpStatusCode.NotFound),
                (await StatusAsync(client, "/countries/laos"), await StatusAsync(client, "/news/first")));
        }
        finally
        {
            File.SetUnixFileMode(
                Path.Combine(site.Folder, "countries"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        await Eventually.HoldsAsync(async () => await client.GetStringAsync("/healthz", Cancel) == "Healthy");
    }

    private static TemporarySite Scanning() => new() { Settings = { ["Content:ScanSeconds"] = "0.2" } };

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path, Cancel);
        return response.StatusCode;
    }

    private sealed class FailingClock : TimeProvider
    {
        private int failures;

        public bool Fails { get; set; }

        public int Failures => failures;

        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow()
        {
            if (!Fails)
                return base.GetUtcNow();
            Interlocked.Increment(ref failures);
            throw new InvalidOperationException("The clock has stopped.");
        }

        public override long GetTimestamp() => base.GetTimestamp() + (long)(Ahead.TotalSeconds * TimestampFrequency);
    }

    private sealed class ConcurrentLog : ILoggerProvider, ILogger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> errors = [];

        public IEnumerable<string> Errors => errors;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                errors.Enqueue(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }

    private sealed class Part(IHostApplicationLifetime site, bool fails) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Delay(100, stoppingToken);
            if (fails)
                throw new InvalidOperationException("It ends.");
            site.StopApplication();
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
    }

    private sealed class MovedClock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
    }
}
