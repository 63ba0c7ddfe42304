using System.Net;

namespace PersecutionProfile.Web.Tests.Workshop;

/// <summary>What was typed outlives the program, a full disk and a folder that cannot be written.</summary>
public sealed class RecoveryTests
{
    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Fact]
    public async Task A_text_is_there_again_after_the_program_was_killed_and_kept_until_it_is_saved_or_dropped()
    {
        await using var workshop = await new WorkshopProcess().WithCountry("laos", "LA", "Laos").WithStory("visit").StartAsync();
        var (country, story) = (await workshop.OpenAsync("countries/laos.md"), await workshop.OpenAsync("news/visit.md"));
        await workshop.TypeAsync("countries/laos.md", country.Text + "Typed.\n", country.Version);
        await workshop.TypeAsync("news/visit.md", story.Text + "Typed.\n", story.Version);
        Assert.Equal(2, workshop.KeptTexts.Count());
        if (!OperatingSystem.IsWindows())
        {
            Assert.All(workshop.KeptTexts, file => Assert.Equal(OwnerAlone, new DirectoryInfo(Path.GetDirectoryName(file)!).UnixFileMode));
        }
        await workshop.KillAsync();
        // What one typed is no use of the token of before.
        var token = workshop.Token;
        workshop.WithStory("visit", text: "Theirs, while the workshop was shut.");
        await workshop.StartAsync();
        Assert.NotEqual(token, workshop.Token);

        Assert.Contains("Typed.", (await workshop.GetAsync("/countries/laos")).Words, StringComparison.Ordinal);
        var again = await workshop.OpenAsync("countries/laos.md");
        Assert.Equal(country.Text + "Typed.\n", again.Text);
        Assert.DoesNotContain("Typed.", workshop.Text("countries/laos.md"), StringComparison.Ordinal);
        Assert.Equal("Saved.", (await workshop.SaveAsync(again, again.Text)).Said);
        Assert.Equal(country.Text + "Typed.\n", workshop.Text("countries/laos.md"));

        Assert.Single(workshop.KeptTexts);
        var both = await workshop.OpenAsync("news/visit.md");
        Assert.NotNull(both.Html.QuerySelector("#warning:not([hidden])"));
        await workshop.PressAsync(both, "Drop what is not saved");
        Assert.Empty(workshop.KeptTexts);
        Assert.DoesNotContain("Typed.", (await workshop.GetAsync("/news/visit")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_full_disk_the_old_file_stays_whole_and_the_text_is_kept()
    {
        Assert.SkipUnless(await CanMountAsync(), "This machine does not let a program make a small disk of its own (unshare, mount).");
        var workshop = new WorkshopProcess().WithCountry("laos", "LA", "Laos");
        await using var _ = workshop;
        var source = workshop.Folder;
        await workshop.StartAsync(
            $"cp -R {source} {workshop.Work}/copy && mount -t tmpfs -o size=64k tmpfs {source} && cp -R {workshop.Work}/copy/. {source}");
        // The small disk is seen by the program alone.
        string Disk(string path) => File.ReadAllText($"/proc/{workshop.Id}/root{source}/{path}");
        var page = await workshop.OpenAsync("countries/laos.md");
        var before = Disk("countries/laos.md");
        var large = page.Text + string.Concat(Enumerable.Repeat("A long line that fills the disk.\n\n", 4000));

        var refused = await workshop.SaveAsync(page, large);
        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.StartsWith("Nothing was saved, and the file is as it was.", refused.Problem, StringComparison.Ordinal);
        Assert.Equal(large, refused.Text);
        Assert.Equal(before, Disk("countries/laos.md"));
        Assert.Equal(["laos.md"], Directory.EnumerateFiles($"/proc/{workshop.Id}/root{source}/countries").Select(Path.GetFileName));
        Assert.Contains("A long line that fills the disk.", File.ReadAllText(Assert.Single(workshop.KeptTexts)), StringComparison.Ordinal);

        var saved = await workshop.SaveAsync(refused, page.Text + "Shorter.\n");
        Assert.Equal("Saved.", saved.Said);
        Assert.Equal(before + "Shorter.\n", Disk("countries/laos.md"));
        Assert.Empty(workshop.KeptTexts);
    }

    [Fact]
    public async Task Where_nothing_can_be_kept_a_text_is_saved_all_the_same()
    {
        var workshop = new WorkshopProcess().WithCountry("laos", "LA", "Laos");
        await using var _ = workshop;
        // A file in the place of a folder: no rights are needed to be hindered by it, or to be root to be not.
        File.WriteAllText(workshop.State, "No folder.");
        await workshop.StartAsync();
        var page = await workshop.OpenAsync("countries/laos.md");
        var typed = await workshop.TypeAsync("countries/laos.md", page.Text + "Typed.\n", page.Version);
        Assert.True(typed.GetProperty("isUnsaved").GetBoolean());
        Assert.Contains("Typed.", (await workshop.GetAsync("/countries/laos")).Words, StringComparison.Ordinal);
        var saved = await workshop.SaveAsync(await workshop.OpenAsync("countries/laos.md"), page.Text + "Typed.\n");
        Assert.Equal("Saved.", saved.Said);
        Assert.Equal(page.Text + "Typed.\n", workshop.Text("countries/laos.md"));
    }

    [Fact]
    public async Task It_ends_when_it_is_told_to_and_says_what_hinders_it_before_a_browser_opens()
    {
        var workshop = new WorkshopProcess();
        await using var _ = workshop;
        Directory.Delete(workshop.Folder, recursive: true);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => workshop.StartAsync());
        Assert.Contains("There is no content folder", error.Message, StringComparison.Ordinal);
        Directory.CreateDirectory(workshop.Folder);
        workshop.With("site.yml", "name: Test\ntagline: T\nbase-url: https://test.example\n");
        await workshop.StartAsync();
        Assert.Equal(0, await workshop.TerminateAsync());
    }

    private static async Task<bool> CanMountAsync()
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            using var process = System.Diagnostics.Process.Start(
                new System.Diagnostics.ProcessStartInfo("unshare", ["-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", "/tmp"]))!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
