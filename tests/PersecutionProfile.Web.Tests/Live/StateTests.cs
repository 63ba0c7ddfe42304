using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using PersecutionProfile.Web.Commands;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Tests.Security;

namespace PersecutionProfile.Web.Tests.Live;

/// <summary>A restart while a file is broken: the real host, with a state folder and without.</summary>
public sealed class StateTests : IAsyncLifetime
{
    private const string Source = "open-doors: {title: World Watch List, publisher: Open Doors, date: 2026}\n";
    private const string Figure = "christians: {label: All Christians, definition: Whoever is counted as one.}\n";

    private readonly string state = Directory.CreateTempSubdirectory("state-").FullName;
    private readonly TemporarySite site = New();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(state, recursive: true);
    }

    [Theory]
    [InlineData("sources.yml", "open-doors: {title: “World Watch List”: x}\n", "Open Doors", "open-doors")]
    [InlineData("figures.yml", "christians: {label: “All Christians”: x}\n", "All Christians", "christians")]
    [InlineData("gone.yml", "- “/news/old”: [\n", "Words of Laos", "Words of Laos")]
    [InlineData("site.yml", "name: “Test site”: x\n", "Test site", "Country prayer profiles")]
    [InlineData("site.yml", null, "Test site", "Country prayer profiles")]
    [InlineData("countries/laos.md", "---\ntitle: “Laos”: x\n---\nText.\n", "Words of Laos", null)]
    public async Task The_site_starts_with_its_last_good_version_or_what_can_be_read(
        string file, string? broken, string before, string? without)
    {
        await using (var first = await StartAsync(state))
            await KeptAsync("Words of Laos");
        if (broken is null)
            File.Delete(Path.Combine(site.Folder, file));
        else
            site.With(file, broken);

        await using (var again = await StartAsync(state))
        {
            Assert.Contains(before, await GetAsync(again, "/countries/laos"), StringComparison.Ordinal);
            Assert.Contains("\r\nDegraded\r\n", await GetAsync(again, "/healthz"), StringComparison.Ordinal);
            Assert.StartsWith("HTTP/1.1 410", await GetAsync(again, "/news/old"), StringComparison.Ordinal);
            Assert.Contains(
                $"1 files cannot be read; their last good versions, from before the start, are shown. The first: {file}",
                again.Log,
                StringComparison.Ordinal);
        }

        await using (var bare = await StartAsync("none"))
        {
            var page = await GetAsync(bare, "/countries/laos", file == "site.yml" ? "any.example" : "test.example");
            Assert.Contains(without ?? " 404 ", page, StringComparison.Ordinal);
            Assert.Contains(without is null ? "" : "400,000", page, StringComparison.Ordinal);
            Assert.Contains("\r\nDegraded\r\n", await GetAsync(bare, "/healthz"), StringComparison.Ordinal);
            foreach (var path in new[] { "/", "/sources", "/countries", "/feed.xml", "/sitemap.xml", "/data/figures.csv" })
                Assert.StartsWith("HTTP/1.1 200", await GetAsync(bare, path), StringComparison.Ordinal);
            if (file.EndsWith(".yml", StringComparison.Ordinal))
                Assert.Contains($"{file} cannot be read, and no good version is known", bare.Log, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("---\ntitle: Laos\ncode: LA\nsummary: S\ndraft: true\n---\nWords of Laos\n")]
    [InlineData("---\ntitle: Laos: x\nexpires: 2020-01-01\n---\nWords of Laos\n")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_takedown_is_out_of_the_state_before_it_is_out_of_the_site_and_stays_down(string? text)
    {
        await using (var first = await StartAsync(state))
        {
            await KeptAsync("Words of Laos");
            if (text is null)
                File.Delete(Path.Combine(site.Folder, "countries/laos.md"));
            else
                site.With("countries/laos.md", text);
            await Eventually.HoldsAsync(
                async () => (await GetAsync(first, "/countries/laos")).StartsWith("HTTP/1.1 404", StringComparison.Ordinal));
            Assert.False(Holds("Words of Laos"));
        }
        site.With("countries/laos.md", "title: broken");
        await using var again = await StartAsync(state);
        Assert.StartsWith("HTTP/1.1 404", await GetAsync(again, "/countries/laos"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_deleted_is_said_loudly_and_tried_again()
    {
        await using var running = await StartAsync(state);
        await KeptAsync("Words of Laos");
        Assert.Contains("\r\nHealthy\r\n", await GetAsync(running, "/healthz"), StringComparison.Ordinal);
        var file = Directory.EnumerateFiles(state, "*", SearchOption.AllDirectories)
            .Single(file => File.ReadAllText(file).Contains("Words of Laos", StringComparison.Ordinal));
        File.Delete(file);
        Directory.CreateDirectory(Path.Combine(file, "in-the-way"));
        File.Delete(Path.Combine(site.Folder, "countries/laos.md"));
        await Eventually.HoldsAsync(
            async () => (await GetAsync(running, "/countries/laos")).StartsWith("HTTP/1.1 404", StringComparison.Ordinal));
        Assert.Contains(
            "\r\nDegraded: something taken down cannot be deleted from the state folder\r\n",
            await GetAsync(running, "/healthz"),
            StringComparison.Ordinal);
        await Eventually.HoldsAsync(
            () =>
                running.Log.Contains("ERR] What was taken down cannot be deleted from the state folder", StringComparison.Ordinal));
        Directory.Delete(Path.Combine(file, "in-the-way"));
        Directory.Delete(file);
        await Eventually.HoldsAsync(
            async () => (await GetAsync(running, "/healthz")).Contains("\r\nHealthy\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_state_whose_disk_does_not_answer_holds_a_takedown_up_for_seconds_and_is_cleared_when_it_does()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes as Linux has them.");
        const int Stories = 50;
        for (var number = 0; number < Stories; number++)
            site.WithStory($"story-{number}", "2020-01-01");
        await using var running = await StartAsync(state);
        for (var number = 0; number < Stories; number++)
            await KeptAsync($"Text of story-{number}.");
        var kept = Enumerable.Range(0, Stories).Select(number => FileOf($"Text of story-{number}.")).ToArray();

        // Who writes into a pipe that nobody reads waits, as for such a disk.
        const string Laos = "---\ntitle: Laos\ncode: LA\nsummary: S\n---\nOther words\n";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Laos)).AsSpan(0, 16));
        var pipe = $"{FileOf("Words of Laos")[..^32]}{hash}.{running.ProcessId}";
        await Process.Start("mkfifo", [pipe]).WaitForExitAsync(Cancel);
        site.With("countries/laos.md", Laos);
        await Eventually.HoldsAsync(
            async () => (await GetAsync(running, "/countries/laos")).Contains("Other words", StringComparison.Ordinal));
        var taken = 0;
        for (; taken < Stories - 1
            && !(await GetAsync(running, "/healthz"))
            .Contains(
                "\r\nDegraded: the disk of the state folder does not answer, so something taken down may still be in it\r\n",
                StringComparison.Ordinal); taken++)
        {
            File.Delete(Path.Combine(site.Folder, $"news/story-{taken}.md"));
            await Eventually.HoldsAsync(
                async () => (await GetAsync(running, $"/news/story-{taken}")).StartsWith("HTTP/1.1 404", StringComparison.Ordinal));
        }
        Assert.True(File.Exists(kept[taken - 1]));
        // Who has waited once does not wait again.
        File.Delete(Path.Combine(site.Folder, $"news/story-{taken}.md"));
        await Eventually.HoldsAsync(
            async () => (await GetAsync(running, $"/news/story-{taken}")).StartsWith("HTTP/1.1 404", StringComparison.Ordinal));

        await Process.Start("/bin/sh", ["-c", "cat \"$1\" > /dev/null", "sh", pipe]).WaitForExitAsync(Cancel);
        await Eventually.HoldsAsync(
            async () => (await GetAsync(running, "/healthz")).Contains("\r\nHealthy\r\n", StringComparison.Ordinal));
        Assert.All(kept[..(taken + 1)], file => Assert.False(File.Exists(file)));
        Assert.All(kept[(taken + 1)..], file => Assert.True(File.Exists(file)));

        string FileOf(string text) =>
            Directory.EnumerateFiles(state, "*", SearchOption.AllDirectories)
                .Single(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_state_that_cannot_be_written_is_said_and_the_site_is_up()
    {
        var file = Path.Combine(state, "file");
        File.WriteAllText(file, "");
        await using var running = await StartAsync(file);
        Assert.StartsWith("HTTP/1.1 200", await GetAsync(running, "/countries/laos"), StringComparison.Ordinal);
        Assert.Contains("\r\nHealthy\r\n", await GetAsync(running, "/healthz"), StringComparison.Ordinal);
        await Eventually.HoldsAsync(() =>
            running.Log.Contains("cannot be used, so last good pages are lost with a restart.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_preview_keeps_nothing()
    {
        await using var preview = await StartAsync(state, "--Content:ShowDrafts=true");
        await Task.Delay(1500, Cancel);
        Assert.StartsWith("HTTP/1.1 200", await GetAsync(preview, "/countries/laos"), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(state));
    }

    [Fact]
    public void The_state_is_where_systemd_says_or_the_users_own_data_are()
    {
        using var photos = PhotosCommand.NewProcess();
        var settings = new ContentSettings { Folder = site.Folder };
        Assert.StartsWith(
            Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
                "persecution-profile") +
                "/",
            settings.OpenWithState(photos).State!.Folder,
            StringComparison.Ordinal);
        Environment.SetEnvironmentVariable("STATE_DIRECTORY", $"{state}:/elsewhere");
        Assert.Equal(state, Path.GetDirectoryName(settings.OpenWithState(photos).State!.Folder));
        Environment.SetEnvironmentVariable("STATE_DIRECTORY", null);
        Assert.All(
            ["", "none", "None"],
            none => Assert.Null(new ContentSettings { Folder = site.Folder, State = none }.OpenWithState(photos).State));
    }

    private static TemporarySite New() => new TemporarySite()
        .With("sources.yml", Source).With("figures.yml", Figure).With("gone.yml", "- /news/old\n")
        .With("countries/laos.md",
            "---\ntitle: Laos\ncode: LA\nsummary: S\nfigures: [{name: christians, value: 400000, as-of: 2026, source: open-doors}]\n---\nWords of Laos\n");

    private Task<RunningSite> StartAsync(string folder, params string[] more) =>
        RunningSite.StartAsync(site.Folder, [$"--Content:State={folder}", "--Content:ScanSeconds=0.2", .. more]);

    private Task KeptAsync(string text) =>
        Eventually.HoldsAsync(
            () =>
                Holds(text) && Holds("name: Test site") && Holds(Source) && Holds(Figure) && Holds("/news/old") && !IsBeingWritten);

    /// <summary>A file gets its name, which has no dot, when it is whole.</summary>
    private bool IsBeingWritten => Directory.EnumerateFiles(state, "*.*", SearchOption.AllDirectories).Any(file => Path.HasExtension(file));

    private bool Holds(string text) =>
        Directory.EnumerateFiles(state, "*", SearchOption.AllDirectories)
            .Any(file => BytesOf(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);

    private static byte[] BytesOf(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (FileNotFoundException)
        {
            return []; // It has got its name since it was listed.
        }
    }

    private static Task<string> GetAsync(RunningSite site, string path, string host = "localhost") =>
        site.SendAsync($"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n", Cancel);
}
