using System.Diagnostics;
using PersecutionProfile.Web.Export;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Tests.Commands;

namespace PersecutionProfile.Web.Tests.Export;

/// <summary>What an export does with the folder it goes to.</summary>
public class ExportFolderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_command_says_what_it_wrote_and_until_when_it_holds()
    {
        await using var site = SiteExportTests.Moved();
        using var export = new ExportedSite();
        var (code, output, error) = await CommandLineTests.RunAsync(site.Folder, "export", export.Folder, "--content", ".");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains($"Wrote {export.Times().Count - 1:N0} files", output, StringComparison.Ordinal);
        Assert.Contains("valid until", output, StringComparison.Ordinal);
        Assert.Contains("<h1>", export.Text("news/new-name.html"), StringComparison.Ordinal);
        Assert.Empty(export.Leftovers);
    }

    [Fact]
    public async Task A_second_export_of_unchanged_content_rewrites_no_file()
    {
        await using var site = SiteExportTests.Moved();
        using var export = await new ExportedSite().WithAsync(site, Cancel, isCompressed: true);
        var before = export.Times();
        await Task.Delay(20, Cancel);
        await export.WithAsync(site, Cancel, isCompressed: true);
        Assert.Equal(before, export.Times());
        Assert.Empty(export.Leftovers);
    }

    [Fact]
    public async Task Only_what_has_changed_is_written_anew_and_what_is_gone_is_removed()
    {
        await using var site = SiteExportTests.Moved();
        using var export = await new ExportedSite().WithAsync(site, Cancel, isCompressed: true);
        var before = export.Times();
        await Task.Delay(20, Cancel);
        await using var changed = SiteExportTests.Moved()
            .With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: Another summary.\naliases: [/countries/lao-pdr]\n---\n");
        File.Delete(Path.Combine(changed.Folder, "prayer/laos/peace.md"));
        await export.WithAsync(changed, Cancel, isCompressed: true);
        var after = export.Times();
        Assert.NotEqual(before["countries/laos.html"], after["countries/laos.html"]);
        Assert.Contains("Another summary", export.Text("countries/laos.html"), StringComparison.Ordinal);
        foreach (var kept in new[] { "exit.html", "_redirects", "404.html", "404.html.br" })
            Assert.Equal(before[kept], after[kept]);
        Assert.DoesNotContain(after.Keys, file => file.StartsWith("pray/2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_somebody_changed_is_mended()
    {
        await using var site = SiteExportTests.Moved();
        using var export = await new ExportedSite().WithAsync(site, Cancel);
        var good = export.Text("help.html");
        File.WriteAllText(Path.Combine(export.Folder, "help.html"), good.Replace("Help", "Yelp", StringComparison.Ordinal));
        await export.WithAsync(site, Cancel);
        Assert.Equal(good, export.Text("help.html"));
    }

    [Theory]
    [InlineData("letter.txt")]
    [InlineData("index.html")]
    [InlineData(".git")]
    public async Task A_folder_of_somebody_else_is_refused(string file)
    {
        await using var site = SiteExportTests.Moved();
        using var export = new ExportedSite();
        Directory.CreateDirectory(export.Folder);
        File.WriteAllText(Path.Combine(export.Folder, file), "mine");
        var (code, _, error) = await CommandLineTests.RunAsync(site.Folder, "export", export.Folder, "--content", ".");
        Assert.Equal(1, code);
        Assert.Contains("is not empty, and what is in it is no export", error, StringComparison.Ordinal);
        Assert.Equal("mine", export.Text(file));
        Assert.Equal([file], export.Times().Keys);
        Assert.Empty(export.Leftovers);
    }

    [Fact]
    public async Task A_foreign_file_in_an_earlier_export_is_not_deleted()
    {
        await using var site = SiteExportTests.Moved();
        using var export = await new ExportedSite().WithAsync(site, Cancel);
        File.WriteAllText(Path.Combine(export.Folder, "countries", "CNAME"), "mine");
        var error = await Assert.ThrowsAsync<ContentException>(() => export.WithAsync(site, Cancel));
        Assert.Contains("`countries/CNAME`, which no export wrote", error.Message, StringComparison.Ordinal);
        Assert.Equal("mine", export.Text("countries/CNAME"));
    }

    [Fact]
    public async Task Symbolic_links_are_not_followed()
    {
        await using var site = SiteExportTests.Moved();
        using var export = await new ExportedSite().WithAsync(site, Cancel);
        var outside = Directory.CreateTempSubdirectory("outside-");
        File.WriteAllText(Path.Combine(outside.FullName, "laos.html"), "mine");
        Directory.Delete(Path.Combine(export.Folder, "countries"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(export.Folder, "countries"), outside.FullName);
        await Assert.ThrowsAsync<ContentException>(() => export.WithAsync(site, Cancel));
        var whole = Path.Combine(outside.FullName, "link");
        Directory.CreateSymbolicLink(whole, export.Folder);
        Assert.Contains(
            "a symbolic link", Assert.Throws<ContentException>(() => new ExportFolder(whole)).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(outside.FullName, "laos.html")));
        File.Delete(Path.Combine(export.Folder, "countries"));
        outside.Delete(recursive: true);
    }

    [Fact]
    public async Task An_export_that_is_killed_leaves_the_old_one_as_it_was_and_the_next_one_tidies_up()
    {
        await using var site = SiteExportTests.Moved();
        using var export = await new ExportedSite().WithAsync(site, Cancel);
        var before = export.Times();
        await using var busy = SiteExportTests.Moved();
        for (var number = 0; number < 300; number++)
            busy.WithStory($"story-{number}", "2020-01-01");
        string[] arguments = [typeof(Program).Assembly.Location, "export", export.Folder, "--content", busy.Folder];
        using (var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!)
        {
            while (!process.HasExited
                && !export.Leftovers.Any(
                    left =>
                        Directory.EnumerateFiles(
                            Path.Combine(Path.GetDirectoryName(export.Folder)!, left), "*.html", SearchOption.AllDirectories)
                            .Skip(20)
                            .Any()))
            {
                await Task.Delay(5, Cancel);
            }
            Assert.Throws<ContentException>(() => new ExportFolder(export.Folder));
            process.Kill();
            await process.WaitForExitAsync(Cancel);
        }
        Assert.Equal(before, export.Times());
        var left = Assert.Single(export.Leftovers);
        Assert.Contains(".partial-", left, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(export.Folder)!, left, Manifest.File)),
            "A half export looks like a whole one");
        await export.WithAsync(busy, Cancel);
        Assert.Contains("story-7.html", string.Join(' ', export.Times().Keys), StringComparison.Ordinal);
        Assert.Empty(export.Leftovers);
    }

    [Fact]
    public async Task A_full_disk_is_said_in_a_sentence_and_leaves_the_old_export_as_it_was()
    {
        await using var small = new TemporarySite().WithCountry("laos", "LA", "Laos");
        await using var large = new TemporarySite();
        for (var number = 0; number < 400; number++)
            large.WithStory($"story-{number}", "2020-01-01");
        using var work = new ExportedSite();
        // A disk of one megabyte that only this process sees.
        const string Script = """
            mkdir -p "$1" && mount -t tmpfs -o size=1m tmpfs "$1" || exit 77
            dotnet "$2" export "$1/site" --content "$3" --compress false || exit 78
            dotnet "$2" export "$1/site" --content "$4" --compress false
            echo "ended with $?, beside it: $(ls -A "$1")"
            cd "$1/site" && sha256sum --check --quiet .persecution-profile-export && echo "the old export is whole"
            """;
        string[] arguments = [work.Folder, typeof(Program).Assembly.Location, small.Folder, large.Folder];
        string[] shell = ["--map-root-user", "--mount", "bash", "-c", Script, "bash"];
        using var process = Process.Start(new ProcessStartInfo("unshare", [.. shell, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel));
        await process.WaitForExitAsync(Cancel);
        Assert.SkipWhen(process.ExitCode is 77 or 1 && !(await output).Contains("ended with", StringComparison.Ordinal),
            "This system does not let a test mount a small disk.");
        Assert.Contains("There is no room left for the export", await error, StringComparison.Ordinal);
        Assert.Contains("is as it was", await error, StringComparison.Ordinal);
        Assert.Contains("ended with 1, beside it: site\nthe old export is whole", await output, StringComparison.Ordinal);
    }
}
