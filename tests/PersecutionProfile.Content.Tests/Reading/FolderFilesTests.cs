using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>What may lie in a folder besides ordinary files: links, pipes, and what vanishes or does not answer.</summary>
public sealed class FolderFilesTests
{
    private static readonly DateTimeOffset Noon = ContentFolder.Noon;

    [Fact]
    public void A_link_is_followed_to_what_lies_inside_the_folder()
    {
        using var folder = new ContentFolder()
            .With(".files/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: S\n---\nText.\n")
            .With(".files/trials/a.md", Story("A"))
            .WithTrial();
        Link(folder, "countries/laos.md", "../.files/laos.md");
        Link(folder, "news/2026", Path.Combine(folder.Path, ".files/trials"));
        Assert.DoesNotContain(folder.Findings, finding => finding.Contains("link", StringComparison.Ordinal));
        Assert.Single(folder.Site.Countries);
        Assert.Equal(["A", "A trial"], folder.Site.Stories.Select(story => story.Title).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_volume_as_Kubernetes_mounts_it_is_read_and_followed_with_its_photos()
    {
        using var folder = new ContentFolder();
        Mount(folder, "..1", "One");
        foreach (var name in new[] { "site.yml", "sources.yml", "figures.yml" })
        {
            File.Delete(Path.Combine(folder.Path, name));
            Link(folder, name, $"..data/{name}");
        }
        Link(folder, "..data", "..1");
        Link(folder, "countries", "..data/countries");
        Link(folder, "news", "..data/news");
        var reader = folder.NewReader();
        var first = reader.ReadWithPhotos(Noon);
        Assert.Empty(first.Findings);
        Assert.Equal("One", first.Site!.Countries[0].Title);
        Assert.Single(first.Site.Stories[0].Photos);

        Mount(folder, "..2", "Two");
        File.Delete(Path.Combine(folder.Path, "..2/news/a/index.md")); // a takedown
        Link(folder, "..data", "..2");
        Assert.True(reader.HasChanged(["..data"]));
        var second = reader.Assemble(Noon);
        Assert.Equal("Two", second.Site!.Countries[0].Title);
        Assert.Empty(second.Site.Stories);
        Assert.Empty(new ContentReader(folder.Path).Read(Noon).Site!.Stories);
    }

    [Fact]
    public void A_root_that_is_a_link_is_resolved_at_each_look()
    {
        using var one = new ContentFolder().WithLaos("One.");
        using var two = new ContentFolder().WithTrial();
        using var place = new ContentFolder();
        Link(place, "current", one.Path);
        var reader = new ContentReader(Path.Combine(place.Path, "current"));
        Assert.Single(reader.Read(Noon).Site!.Countries);
        Link(place, "current", two.Path);
        Assert.True(reader.HasChanged(["countries/laos.md"]));
        var site = reader.Assemble(Noon).Site!;
        Assert.Equal((0, 1), (site.Countries.Length, site.Stories.Length));
        Assert.Equal(OrdinaryFile.RealPath(two.Path), reader.Root);
    }

    [Theory]
    [InlineData(
        "news/x.md", "/etc/passwd",
        "This is a link to `/etc/passwd`, which lies outside the content folder, so it is not followed. Put the file or folder itself here, or remove the link.")]
    [InlineData(
        "news/x.md", "../../secret.md",
        "This is a link to `../../secret.md`, which lies outside the content folder, so it is not followed. Put the file or folder itself here, or remove the link.")]
    [InlineData(
        "news/x", "/etc",
        "This is a link to `/etc`, which lies outside the content folder, so it is not followed. Put the file or folder itself here, or remove the link.")]
    [InlineData(
        "news/x.md", "nothing.md",
        "This is a link to `nothing.md`, which does not exist, so it is not followed. Put the file or folder itself here, or remove the link.")]
    [InlineData(
        "news/x.md", "x.md",
        "This is a link to `x.md`, which leads in a circle, or through more than eight other links, so it is not followed. Put the file or folder itself here, or remove the link.")]
    [InlineData(
        "news/x", "..",
        "This is a link to `..`, which leads in a circle, or through more than eight other links, so it is not followed. Put the file or folder itself here, or remove the link.")]
    [InlineData(
        "news/x", ".",
        "This is a link to `.`, which leads in a circle, or through more than eight other links, so it is not followed. Put the file or folder itself here, or remove the link.")]
    public void A_link_that_is_not_followed_is_a_finding(string path, string target, string sentence)
    {
        using var folder = new ContentFolder().WithTrial();
        Link(folder, path, target);
        Assert.Equal(
            [$"{path}: error: {sentence} (symbolic-link)"],
            folder.Findings.Where(finding => !finding.Contains("story-country", StringComparison.Ordinal))
                .Where(finding => finding.StartsWith(path, StringComparison.Ordinal)));
        Assert.Single(folder.Site.Stories);
    }

    [Fact]
    public void Eight_links_are_followed_one_after_another_and_nine_are_not()
    {
        using var folder = new ContentFolder().With(".real.md", Story("Real"));
        Link(folder, ".1", ".real.md");
        for (var number = 2; number <= 8; number++)
            Link(folder, $".{number}", $".{number - 1}");
        Link(folder, "news/eight.md", "../.7");
        Assert.Equal("eight", Assert.Single(folder.Site.Stories).Slug.Value);
        Link(folder, "news/nine.md", "../.8");
        Assert.Equal("eight", Assert.Single(folder.Site.Stories).Slug.Value);
        Assert.Contains(
            folder.Findings,
            finding =>
                finding.StartsWith(
                    "news/nine.md: error: This is a link to `../.8`, which leads in a circle, or through more than eight",
                    StringComparison.Ordinal));
    }

    [Fact]
    public void Links_between_folders_cannot_make_endless_paths()
    {
        using var folder = new ContentFolder();
        for (var number = 0; number < 30; number++)
        {
            Directory.CreateDirectory(Path.Combine(folder.Path, $"news/{number}"));
            for (var other = 0; other < 30; other++)
                Link(folder, $"news/{number}/to-{other}", $"../{other}");
        }
        Assert.All(
            folder.Read().Findings.Where(finding => finding.File.StartsWith("news", StringComparison.Ordinal)),
            finding => Assert.Equal(Rule.SymbolicLink, finding.Rule));
    }

    [Theory]
    [InlineData("countries/laos.md", false)]
    [InlineData("news/pipe", false)]
    [InlineData("sources.yml", false)]
    [InlineData("countries/laos.md", true)]
    [InlineData("news/socket", true)]
    [InlineData("sources.yml", true)]
    public async Task A_pipe_or_a_socket_is_a_finding_and_is_not_opened(string path, bool isSocket)
    {
        SkipUnlessLinux();
        using var folder = new ContentFolder().WithLaos("Good words.").WithTrial();
        var reader = new ContentReader(folder.Path);
        reader.Read(Noon);
        File.Delete(Path.Combine(folder.Path, path));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        if (isSocket)
            socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder.Path, path)));
        else
            await Process.Start("mkfifo", [Path.Combine(folder.Path, path)]).WaitForExitAsync(TestContext.Current.CancellationToken);
        var reading = await Task.Run(() => reader.Read(Noon), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Contains(
            $"{path}: error: This is no ordinary file but a pipe, a socket or a device, so it is not opened, and has no page. Remove it. (file-unreadable)",
            reading.Findings.Select(finding => finding.ToString()));
        Assert.Equal(
            path == "countries/laos.md" ? [] : ["<p>Good words.</p>"], reading.Site.Countries.Select(country => country.Body.Html.Trim()));
        Assert.False(reader.HasChanged(null));
    }

    [Fact]
    public void What_is_no_ordinary_file_any_more_takes_page_and_photo_down()
    {
        SkipUnlessLinux();
        using var folder = new ContentFolder().WithLaos().WithTrialAndPhoto();
        var reader = folder.NewReader();
        Assert.Single(reader.ReadWithPhotos(Noon).Site.Stories[0].Photos);

        MakePipe("news/trial/court.png");
        var reading = reader.Read(Noon);
        Assert.Empty(Assert.Single(reading.Site.Stories).Photos);
        Assert.Empty(reading.Site.Entries.SelectMany(entry => entry.Photos));
        Assert.Contains(reading.Findings, finding => finding is { File: "news/trial/court.png", IsError: true });

        Link(folder, "countries/laos.md", "nothing.md");
        Assert.Empty(reader.Read(Noon).Site.Countries);
        MakePipe("news/trial/index.md");
        Assert.Empty(reader.Read(Noon).Site.Stories);
        File.Delete(Path.Combine(folder.Path, "news/trial/index.md"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "news/trial/index.md"));
        Assert.Empty(reader.Read(Noon).Site.Stories);

        void MakePipe(string path)
        {
            File.Delete(Path.Combine(folder.Path, path));
            using var made = Process.Start("mkfifo", [Path.Combine(folder.Path, path)]);
            made.WaitForExit();
        }
    }

    [Fact]
    public void A_folder_that_vanishes_as_a_whole_keeps_what_was_last_seen()
    {
        using var folder = new ContentFolder().WithLaos().WithTrial();
        var reader = new ContentReader(folder.Path);
        reader.Read(Noon);
        Directory.Move(folder.Path, folder.Path + "-away");

        Assert.ThrowsAny<IOException>(() => reader.HasChanged(null));
        var site = reader.Assemble(Noon).Site;

        Directory.Move(folder.Path + "-away", folder.Path);
        Assert.Equal((1, 1), (site.Countries.Length, site.Stories.Length));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public void A_device_is_not_read_by_way_of_a_swapped_link(string device)
    {
        SkipUnlessLinux();
        using var folder = new ContentFolder();
        Link(folder, "x.md", device);
        Assert.Throws<NotOrdinaryException>(() => OrdinaryFile.Read(Path.Combine(folder.Path, "x.md"), folder.Path, 10));
        using var outside = new ContentFolder();
        Link(folder, "y.md", Path.Combine(outside.Path, "site.yml"));
        Assert.True(
            Assert.Throws<NotOrdinaryException>(() => OrdinaryFile.Read(Path.Combine(folder.Path, "y.md"), folder.Path, 10)).IsOutside);
        Assert.Equal("name: Tes"u8.ToArray(), OrdinaryFile.Read(Path.Combine(folder.Path, "site.yml"), folder.Path, 9));
    }

    /// <summary>A lease of one who does not let go is what a disk that does not answer is: opening waits (45 seconds at most).</summary>
    [Fact]
    public void A_file_that_does_not_answer_holds_nothing_up_and_is_read_when_it_does()
    {
        SkipUnlessLinux();
        using var folder = new ContentFolder().WithLaos("Good words.").WithTrial("Before.");
        var reader = new ContentReader(folder.Path, limit: TimeSpan.FromSeconds(1));
        reader.Read(Noon);
        folder.WithLaos("Better words.");
        using var lease = Lease(Path.Combine(folder.Path, "countries/laos.md"));
        for (var round = 0; round < 20; round++)
        {
            folder.WithTrial($"After {round}.");
            var reading = reader.Read(Noon);
            Assert.Contains($"After {round}.", reading.Site!.Stories[0].Body.Html, StringComparison.Ordinal);
            Assert.Contains("Good words.", reading.Site.Countries[0].Body.Html, StringComparison.Ordinal);
            Assert.Contains(
                "countries/laos.md: error: The file cannot be read: its disk or network does not answer. Try again later; a running site does so by itself. (file-unreadable)",
                reading.Findings.Select(finding => finding.ToString()));
            Assert.True(reading.IsDegraded);
            Assert.Empty(reader.Unfinished);
        }
        lease.Dispose();
        for (var tries = 0; tries < 600
            && !reader.Read(Noon).Site!.Countries[0].Body.Html.Contains("Better words.", StringComparison.Ordinal); tries++)
        {
            Thread.Sleep(100);
        }
        var after = reader.Read(Noon);
        Assert.Contains("Better words.", after.Site!.Countries[0].Body.Html, StringComparison.Ordinal);
        Assert.False(after.IsDegraded);
    }

    [Fact]
    public void Threads_that_wait_for_a_disk_do_not_pile_up()
    {
        using var stuck = new ManualResetEventSlim();
        var disk = new DiskWorkers(TimeSpan.FromSeconds(0.2));
        var started = 0;
        for (var round = 0; round < 3; round++)
        {
            var names = Enumerable.Range(round * 10, 100).Select(number => $"{number}").ToArray();
            Assert.All(
                disk.Run(names, (_, _) => { Interlocked.Increment(ref started); stuck.Wait(); return "read"; }, _ => "late"),
                result => Assert.Equal("late", result));
        }
        Assert.InRange(started, 1, Math.Max(8, 2 * Environment.ProcessorCount));
        stuck.Set();
        while (!disk.Run(["0", "1", "110"], (name, _) => name, _ => "late").SequenceEqual(["0", "1", "110"]))
            Thread.Sleep(10);
    }

    [Fact]
    public void What_takes_long_without_the_disk_is_waited_for()
    {
        var disk = new DiskWorkers(TimeSpan.FromSeconds(0.2));
        Assert.Equal(["read"], disk.Run(["a"], (_, worker) => { worker.Compute(); Thread.Sleep(1000); return "read"; }, _ => "late"));
        Assert.Throws<IOException>(() => disk.Run<string>(["a"], (_, _) => throw new IOException("No"), _ => "late"));
    }

    [Fact]
    public void A_name_that_is_no_text_is_a_finding()
    {
        SkipUnlessLinux();
        using var folder = new ContentFolder().WithTrial();
        Run("touch");
        Assert.Contains(
            "news/caf\uFFFD.md: error: The letters of this name cannot be made out, so nothing under it is read. Give it a new name. (file-name)",
            folder.Findings);
        Assert.Single(folder.Site.Stories);
        Run("rm"); // .NET cannot.

        void Run(string command)
        {
            using var done = Process.Start("/bin/sh", ["-c", $"{command} \"$1/news/$(printf 'caf\\351.md')\"", "sh", folder.Path]);
            done.WaitForExit();
        }
    }

    [Fact]
    public async Task Files_that_vanish_while_the_folder_is_looked_at_are_not_there()
    {
        using var folder = new ContentFolder().WithTrial();
        var reader = new ContentReader(folder.Path);
        reader.Read(Noon);
        var news = Path.Combine(folder.Path, "news");
        using var stop = new CancellationTokenSource();
        var saving = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                for (var number = 0; number < 50; number++)
                    File.WriteAllText(Path.Combine(news, $"{number}"), "");
                for (var number = 0; number < 50; number++)
                    File.Delete(Path.Combine(news, $"{number}"));
            }
        }, TestContext.Current.CancellationToken);
        for (var round = 0; round < 300; round++)
            reader.HasChanged(null);
        await stop.CancelAsync();
        await saving;
        reader.HasChanged(null);
        Assert.Single(reader.Assemble(Noon).Site!.Stories);
    }

    [Fact]
    public void A_folder_that_is_closed_just_after_something_was_saved_in_it_stays_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever may read everything cannot try this.");
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new ContentFolder().WithLaos().With("countries/mali.md", "---\ntitle: Mali\ncode: ML\nsummary: S\n---\nText.\n");
        var reader = new ContentReader(folder.Path);
        reader.Read(Noon);
        folder.WithLaos("Saved.").With("countries/chad.md", "---\ntitle: Chad\ncode: TD\nsummary: S\n---\nText.\n");
        var closed = Path.Combine(folder.Path, "countries");
        File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            reader.HasChanged(["countries/laos.md", "countries/chad.md"]);
            Assert.Equal(
                ["Laos", "Mali"], reader.Assemble(Noon).Site!.Countries.Select(country => country.Title).Order(StringComparer.Ordinal));
            reader.HasChanged(["countries/laos.md"]);
            var reading = reader.Assemble(Noon);
            Assert.Equal(["Laos", "Mali"], reading.Site!.Countries.Select(country => country.Title).Order(StringComparer.Ordinal));
            Assert.Contains(reading.Findings, finding => finding.File == "countries" && finding.Rule == Rule.FileUnreadable);
            File.SetUnixFileMode(closed, UnixFileMode.UserRead);
            reader.HasChanged(null);
            Assert.Equal(
                ["Laos", "Mali"], reader.Assemble(Noon).Site!.Countries.Select(country => country.Title).Order(StringComparer.Ordinal));
        }
        finally
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        reader.HasChanged(null);
        Assert.Equal(3, reader.Assemble(Noon).Site!.Countries.Length);
    }

    [Fact]
    public void A_file_that_is_closed_and_opened_again_is_seen_though_nothing_was_written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever may read everything cannot try this.");
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new ContentFolder().WithLaos("Good words.");
        var file = Path.Combine(folder.Path, "countries/laos.md");
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1));
        var reader = new ContentReader(folder.Path);
        Assert.False(reader.Read(Noon).IsDegraded);
        File.SetUnixFileMode(file, UnixFileMode.None);
        Assert.True(reader.HasChanged(null));
        var closed = reader.Assemble(Noon);
        Assert.True(closed.IsDegraded);
        Assert.Contains("Good words.", closed.Site!.Countries[0].Body.Html, StringComparison.Ordinal);
        Assert.Contains(closed.Findings, finding => finding.File == "countries/laos.md" && finding.Rule == Rule.FileUnreadable);
        File.SetUnixFileMode(file, UnixFileMode.UserRead);
        Assert.True(reader.HasChanged(null));
        Assert.False(reader.Assemble(Noon).IsDegraded);
    }

    private static string Story(string title) => $"---\ntitle: {title}\ndate: 2026-01-01\nsummary: S\n---\nText.\n";

    private static void Mount(ContentFolder folder, string name, string title)
    {
        foreach (var file in new[] { "site.yml", "sources.yml", "figures.yml" })
            folder.With($"{name}/{file}", File.ReadAllBytes(Path.Combine(folder.Path, file)));
        folder.With($"{name}/countries/laos.md",
            $"---\ntitle: {title}\ncode: LA\nsummary: S\n---\nText.[^factbook] [^lifeway] [^open-doors]\n");
        folder.With($"{name}/news/a/index.md",
            "---\ntitle: A\ndate: 2026-01-01\nsummary: S\ncountries: [laos]\nphotos: [{file: field.jpg, alt: A field, credit: A, consent: no-faces}]\n---\nText.\n");
        folder.With(
            $"{name}/news/a/field.jpg",
            Photos.Fixture.Read(Photos.Fixture.Photos.First(photo => photo.EndsWith(".jpg", StringComparison.Ordinal))));
    }

    private static void Link(ContentFolder folder, string path, string target)
    {
        var link = Path.Combine(folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.Delete(link);
        File.CreateSymbolicLink(link, target);
    }

    private static void SkipUnlessLinux() => Assert.SkipUnless(OperatingSystem.IsLinux(), "As it is on Linux.");

    private static FileStream Lease(string path)
    {
        Ignore(29, 1);
        var file = File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        Assert.SkipUnless(SetLease(file.SafeFileHandle, 1024, 1) == 0, "This file system knows no leases.");
        return file;
    }

    // signal(SIGIO, SIG_IGN): whom a lease is to be taken from is told so by a signal that ends a process.
    [DllImport("libc", EntryPoint = "signal")]
    private static extern nint Ignore(int signal, nint handler);

    // fcntl(file, F_SETLEASE, F_WRLCK)
    [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static extern int SetLease(Microsoft.Win32.SafeHandles.SafeFileHandle file, int command, int lease);
}
