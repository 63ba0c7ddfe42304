using System.Text;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>What was shown before a restart, and what must not be remembered.</summary>
public sealed class StateFolderTests : IDisposable
{
    private static readonly DateTimeOffset Noon = ContentFolder.Noon;

    private readonly string root = Directory.CreateTempSubdirectory("state-").FullName;
    private readonly ContentFolder folder = new ContentFolder()
        .WithLaos("Words of Laos.[^factbook]", "figures: [{name: christians, value: 400000, as-of: 2026, source: factbook}]")
        .With("news/other.md", "---\ntitle: Other\ndate: 2026-01-01\nsummary: S\ncountries: [laos]\n---\nWords of the other story.\n")
        .With("gone.yml", "- /news/removed\n");

    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(root, recursive: true);
    }

    [Theory]
    [InlineData("site.yml", null)]
    [InlineData("site.yml", "name: “Test”: x\n")]
    [InlineData("site.yml", "name: Without the rest\n")]
    [InlineData("sources.yml", "factbook: {title: “The World Factbook”: 2026}\n")]
    [InlineData("figures.yml", "christians: {label: “Christians”: all}\n")]
    [InlineData("gone.yml", "- [\n")]
    public async Task A_data_file_that_cannot_be_read_is_as_before_the_restart(string file, string? broken)
    {
        await StartAsync();
        if (broken is null)
            folder.Without(file);
        else
            folder.With(file, broken);
        var reading = await StartAsync();
        Assert.True(reading.IsDegraded);
        Assert.Equal([file], reading.Recalled);
        Assert.Empty(reading.Unknown);
        Assert.All(reading.Findings.Where(finding => finding.IsError), finding => Assert.Equal(file, finding.File));
        var laos = reading.Site.Countries.Single();
        Assert.Equal(
            ("Test", "CIA", "Christians", true),
            (
                reading.Site.Settings.Name, laos.Sources.Single().Publisher, laos.Figures.Single().Definition.Label,
                reading.Site.Addresses.IsGone("/news/removed")));
        Assert.Equal([file], (await StartAsync()).Recalled);
    }

    [Theory]
    [InlineData("title: no front matter")]
    [InlineData("---\ntitle: Laos: again\n---\nText.\n")]
    [InlineData("---\ntitle: Laos\ncode: LA\n---\nThe summary is missing.\n")]
    public async Task An_entry_that_cannot_be_read_keeps_its_last_good_page_over_restarts(string broken)
    {
        await StartAsync();
        folder.With("countries/laos.md", broken);
        for (var start = 0; start < 3; start++)
        {
            var reading = await StartAsync();
            Assert.Contains("Words of Laos.", reading.Site.Countries.Single().Body.Html, StringComparison.Ordinal);
            Assert.Equal((true, "countries/laos.md"), (reading.IsDegraded, Assert.Single(reading.Recalled)));
            Assert.NotEmpty(reading.Findings);
        }
    }

    [Fact]
    public async Task What_can_be_read_comes_from_the_folder_alone()
    {
        await StartAsync();
        folder.WithLaos("Newer words.");
        var reading = new ContentReader(folder.Path, state: new StateFolder(root, folder.Path)).Read(Noon);
        Assert.Contains("Newer words.", reading.Site.Countries.Single().Body.Html, StringComparison.Ordinal);
        Assert.Equal((false, 0), (reading.IsDegraded, reading.Recalled.Length));
    }

    [Theory]
    [InlineData("---\ntitle: Laos\ncode: LA\nsummary: S\ndraft: true\n---\nWords of Laos.\n")]
    [InlineData("---\ntitle: Laos: x\nexpires: 2026-11-20\n---\n")]
    [InlineData("---\ntitle: Laos\ncode: LA\nsummary: S\npublish: 2027-01-01\n---\nWords of Laos.\n")]
    [InlineData("")]
    [InlineData(null)]
    public async Task What_was_taken_down_leaves_the_state_at_once_and_stays_down(string? takedown)
    {
        foreach (var isRunning in new[] { true, false })
        {
            folder.WithLaos("Words of Laos.");
            var (reader, state) = Open();
            await FillAsync(state, reader.Read(Noon));
            Assert.True(Holds("Words of Laos."));
            if (takedown is null)
                folder.Without("countries/laos.md");
            else
                folder.With("countries/laos.md", takedown);
            if (!isRunning)
                (reader, state) = Open();
            state.Forget(reader.Read(Noon));
            Assert.False(Holds("Words of Laos.") || Holds("laos.md"));
            await state.FillAsync(Cancel);
            Assert.False(Holds("Words of Laos.") || Holds("laos.md"));

            folder.With("countries/laos.md", "title: broken");
            Assert.Empty((await StartAsync()).Site.Countries);
        }
    }

    [Fact]
    public async Task A_last_good_version_that_expires_while_the_site_is_off_is_not_shown_again()
    {
        folder.WithLaos("Words of Laos.", "expires: 2026-11-25");
        await StartAsync();
        folder.With("countries/laos.md", "title: broken");
        Assert.Single((await StartAsync()).Site.Countries);
        Assert.Empty((await StartAsync(Noon.AddDays(5))).Site.Countries);
        Assert.False(Holds("Words of Laos."));
    }

    [Fact]
    public async Task Only_what_is_shown_is_kept_in_its_last_words()
    {
        folder.With("countries/mali.md", "---\ntitle: Mali\ncode: ML\nsummary: S\ndraft: true\n---\nA draft.\n")
            .With("news/later.md", "---\ntitle: L\ndate: 2026-01-01\nsummary: S\npublish: 2026-12-01\n---\nEmbargoed.\n")
            .With("news/past.md", "---\ntitle: P\ndate: 2026-01-01\nsummary: S\nexpires: 2026-10-01\n---\nExpired.\n")
            .With("prayer/mali/point.md", "---\ntitle: Point\n---\nOf a country that is a draft.\n");
        var (reader, state) = Open();
        await FillAsync(state, reader.Read(Noon));
        Assert.False(Holds("A draft.") || Holds("Embargoed.") || Holds("Expired.") || Holds("Of a country"));
        folder.WithLaos("Other words.");
        state.Forget(reader.Read(Noon));
        Assert.False(Holds("Words of Laos."));
        await state.FillAsync(Cancel);
        Assert.True(Holds("Other words."));
    }

    [Fact]
    public async Task A_photo_is_kept_without_what_it_betrays_and_leaves_when_it_is_removed()
    {
        folder.WithTrialAndPhoto();
        var shown = PhotoOf(await StartAsync());
        Assert.True(Holds("IDAT"));
        Assert.False(Holds("Samyoung"));
        folder.With("news/trial/index.md", "title: broken").With("news/trial/court.png", "no picture");
        for (var start = 0; start < 2; start++)
            Assert.Equal(shown, PhotoOf(await StartAsync()));
        folder.Without("news/trial/court.png");
        Assert.Empty((await StartAsync()).Site.Stories.Single(story => story.Slug.Value == "trial").Photos);
        Assert.False(Holds("IDAT"));
    }

    [Fact]
    public async Task A_photo_that_is_kept_is_not_made_again()
    {
        folder.WithTrialAndPhoto();
        var first = Open().Reader;
        Assert.Equal("news/trial/court.png", Assert.Single(first.Read(Noon).Unmade).Path);
        var shown = PhotoOf(await StartAsync());

        var (again, state) = Open();
        var reading = again.Read(Noon);
        Assert.Empty(reading.Unmade);
        Assert.Equal(shown, PhotoOf(reading));
        await FillAsync(state, reading);
        Assert.Equal(shown, PhotoOf(reading));
        // For a command that only looks, too.
        Assert.Empty(folder.NewReader(new StateFolder(root, folder.Path, isReadOnly: true)).Read(Noon).Unmade);

        folder.With("news/trial/court.png", Photos.Fixture.Read("palette.png"));
        Assert.Single(Open().Reader.Read(Noon).Unmade);
    }

    [Fact]
    public async Task A_photo_that_is_damaged_in_the_state_is_made_and_kept_again()
    {
        folder.WithTrialAndPhoto();
        var shown = PhotoOf(await StartAsync());
        var kept = Files().Single(file => File.ReadAllBytes(file.Path).AsSpan().IndexOf("IDAT"u8) >= 0).Path;
        var bytes = File.ReadAllBytes(kept);
        File.WriteAllBytes(kept, bytes[..^10]);
        Assert.Equal(shown, PhotoOf(await StartAsync()));
        Assert.Equal(bytes, File.ReadAllBytes(kept));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_photos_of_what_was_taken_down_leave_the_state_with_it(bool isRunning)
    {
        folder.WithTrialAndPhoto();
        var (reader, state) = Open();
        await FillAsync(state, reader.ReadWithPhotos(Noon));
        Assert.True(Holds("IDAT"));
        folder.WithTrialAndPhoto("draft: true");
        if (!isRunning)
            (reader, state) = Open();
        state.Forget(reader.Read(Noon));
        Assert.False(Holds("IDAT"));
        await state.FillAsync(Cancel);
        Assert.False(Holds("IDAT"));
    }

    private static byte[] PhotoOf(ContentReading reading) =>
        reading.Site.Addresses.Find("/news/trial/court.png")?.About<ServedPhoto>().Read() ?? [];

    [Fact]
    public async Task A_takedown_while_the_state_is_being_filled_wins()
    {
        for (var number = 0; number < 200; number++)
            folder.With($"news/story-{number}.md", $"---\ntitle: A\ndate: 2026-01-01\nsummary: S\n---\nSecret words {number}.\n");
        var (reader, state) = Open();
        state.Forget(reader.Read(Noon));
        var filling = Task.Run(() => state.FillAsync(Cancel), Cancel);
        for (var number = 0; number < 200; number++)
            folder.Without($"news/story-{number}.md");
        state.Forget(reader.Read(Noon));
        Assert.False(Holds("Secret words"));
        await filling;
        Assert.False(Holds("Secret words"));
    }

    [Fact]
    public async Task A_save_writes_one_file()
    {
        var (reader, state) = Open();
        await FillAsync(state, reader.Read(Noon));
        var before = Files();
        folder.WithLaos("New words.");
        await FillAsync(state, reader.Read(Noon));
        Assert.Single(Files().Except(before));
        before = Files();
        await StartAsync();
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData(null)]
    public async Task A_damaged_file_is_not_used_and_said_once(string? damage)
    {
        await StartAsync();
        foreach (var file in Files().Select(file => file.Path).Where(file => Path.GetFileName(file) != "version"))
            File.WriteAllText(file, damage ?? File.ReadAllText(file)[..^1]);
        folder.With("countries/laos.md", "title: broken").With("news/other.md", "title: broken").With("sources.yml", "a: b: c");
        var (reader, state) = Open();
        var reading = reader.Read(Noon);
        Assert.Equal((0, 0, "sources.yml"), (reading.Site.Countries.Length, reading.Recalled.Length, Assert.Single(reading.Unknown)));
        Assert.EndsWith("is damaged and is not used.", Assert.Single(state.TakeNotices()), StringComparison.Ordinal);
        await FillAsync(state, reading);
        Assert.Empty(state.TakeNotices());

        folder.WithLaos("Good again.");
        await StartAsync();
        folder.With("countries/laos.md", "title: broken");
        Assert.Single((await StartAsync()).Site.Countries);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("")]
    [InlineData(null)]
    public async Task The_state_of_another_version_is_not_used_and_is_replaced(string? version)
    {
        await StartAsync();
        var file = Path.Combine(new StateFolder(root, folder.Path).Folder, "version");
        if (version is null)
            File.Delete(file);
        else
            File.WriteAllText(file, version);
        folder.With("countries/laos.md", "title: broken");
        var (reader, state) = Open();
        var reading = reader.Read(Noon);
        Assert.Empty(reading.Site.Countries);
        Assert.EndsWith(
            "is of another version of this program. It is not used, and is replaced.",
            Assert.Single(state.TakeNotices()),
            StringComparison.Ordinal);
        state.Forget(reading);
        Assert.Equal(["version"], Files().Select(kept => Path.GetFileName(kept.Path)));
        await state.FillAsync(Cancel);
        folder.With("sources.yml", "a: b: c");
        Assert.Equal(["sources.yml"], (await StartAsync()).Recalled);
    }

    [Fact]
    public async Task A_state_that_cannot_be_written_is_said_once_and_does_no_harm()
    {
        var file = Path.Combine(root, "file");
        File.WriteAllText(file, "");
        var state = new StateFolder(file, folder.Path);
        var reader = new ContentReader(folder.Path, state: state);
        for (var time = 0; time < 3; time++)
        {
            await FillAsync(state, reader.Read(Noon));
            folder.WithLaos($"Words {time}.");
        }
        Assert.Contains("so last good pages are lost with a restart.", Assert.Single(state.TakeNotices()), StringComparison.Ordinal);
        Assert.False(state.HasLeftovers);
    }

    [Fact]
    public async Task What_cannot_be_deleted_is_tried_again()
    {
        var (reader, state) = Open();
        await FillAsync(state, reader.Read(Noon));
        var file = Files().Single(file => File.ReadAllText(file.Path).Contains("Words of Laos.", StringComparison.Ordinal)).Path;
        File.Delete(file);
        Directory.CreateDirectory(Path.Combine(file, "in-the-way"));
        folder.Without("countries/laos.md");
        state.Forget(reader.Read(Noon));
        Assert.True(state.HasLeftovers);
        Directory.Delete(Path.Combine(file, "in-the-way"));
        Directory.Delete(file);
        state.DeleteLeftovers();
        Assert.False(state.HasLeftovers);
    }

    [Fact]
    public async Task A_state_that_somebody_deletes_is_filled_anew()
    {
        var (reader, state) = Open();
        await FillAsync(state, reader.Read(Noon));
        var before = Files().Select(file => file.Path);
        Directory.Delete(state.Folder, recursive: true);
        await FillAsync(state, reader.Read(Noon));
        Assert.Equal(before, Files().Select(file => file.Path));
        Assert.Empty(state.TakeNotices());
    }

    [Fact]
    public async Task Two_content_folders_keep_apart_in_one_root_and_one_folder_has_one_state_however_it_is_written()
    {
        using var other = new ContentFolder().WithLaos("Words of elsewhere.");
        await StartAsync();
        var state = new StateFolder(root, other.Path);
        await FillAsync(state, new ContentReader(other.Path, state: state).Read(Noon));
        folder.With("countries/laos.md", "title: broken");
        other.With("countries/laos.md", "title: broken");
        Assert.Contains("Words of Laos.", (await StartAsync()).Site.Countries.Single().Body.Html, StringComparison.Ordinal);
        Assert.Contains(
            "Words of elsewhere.",
            new ContentReader(other.Path, state: new StateFolder(root, other.Path)).Read(Noon).Site.Countries.Single().Body.Html,
            StringComparison.Ordinal);
        Assert.Equal(state.Folder, new StateFolder(root, other.Path + Path.DirectorySeparatorChar).Folder);
    }

    [Fact]
    public async Task The_state_of_a_content_folder_that_no_site_has_shown_for_thirty_days_is_removed_and_nothing_else()
    {
        using var other = new ContentFolder().WithLaos("Words of elsewhere.");
        var state = new StateFolder(root, other.Path);
        await FillAsync(state, new ContentReader(other.Path, state: state).Read(Noon));
        var (own, others) = (VersionOf(folder.Path), VersionOf(other.Path));
        await StartAsync();
        var foreign = Directory.CreateDirectory(Path.Combine(root, new string('a', 32))).FullName;
        var named = Path.Combine(Directory.CreateDirectory(Path.Combine(root, "backup")).FullName, "version");
        File.WriteAllText(named, "1");
        File.SetLastWriteTimeUtc(named, DateTime.UtcNow.AddDays(-99));
        File.SetLastWriteTimeUtc(own, DateTime.UtcNow.AddDays(-31));
        File.SetLastWriteTimeUtc(others, DateTime.UtcNow.AddDays(-29));
        state = new StateFolder(root, folder.Path);
        state.RemoveUnused();
        Assert.All([own, others, foreign, named], path => Assert.True(Path.Exists(path)));

        await FillAsync(state, new ContentReader(folder.Path, state: state).Read(Noon));
        Assert.True(File.GetLastWriteTimeUtc(own) > DateTime.UtcNow.AddDays(-1));
        File.SetLastWriteTimeUtc(others, DateTime.UtcNow.AddDays(-31));
        state.RemoveUnused();
        Assert.All([own, foreign, named], path => Assert.True(Path.Exists(path)));
        Assert.False(Path.Exists(Path.GetDirectoryName(others)) || Holds("Words of elsewhere."));
        Assert.Empty(state.TakeNotices());

        string VersionOf(string content) => Path.Combine(new StateFolder(root, content).Folder, "version");
    }

    [Fact]
    [SuppressMessage("Interoperability", "CA1416", Justification = "Skipped on Windows.")]
    public async Task A_content_folder_that_may_not_be_opened_at_the_start_costs_no_page()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever may read everything cannot try this.");
        await StartAsync();
        var before = Files();
        File.SetUnixFileMode(folder.Path, UnixFileMode.None);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => StartAsync());
        File.SetUnixFileMode(folder.Path, Owner);
        Assert.Equal(before, Files());
        folder.With("countries/laos.md", "broken");
        Assert.Single((await StartAsync()).Site.Countries);
    }

    [Fact]
    [SuppressMessage("Interoperability", "CA1416", Justification = "Skipped on Windows.")]
    public async Task Nobody_else_may_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights as Unix has them.");
        await StartAsync();
        Assert.Equal(Owner, File.GetUnixFileMode(new StateFolder(root, folder.Path).Folder));
        Assert.All(Files(), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Path)));
    }

    [Fact]
    [SuppressMessage("Interoperability", "CA1416", Justification = "Skipped on Windows.")]
    public async Task A_folder_that_may_not_be_opened_keeps_its_pages_over_a_restart()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever may read everything cannot try this.");
        await StartAsync();
        File.SetUnixFileMode(Path.Combine(folder.Path, "countries"), UnixFileMode.None);
        var closed = await StartAsync();
        File.SetUnixFileMode(Path.Combine(folder.Path, "countries"), Owner);
        Assert.Single(closed.Site.Countries);
        Assert.Equal((true, "countries"), (closed.IsDegraded, Assert.Single(closed.Findings, finding => finding.IsError).File));
        Assert.False((await StartAsync()).IsDegraded);
    }

    private (ContentReader Reader, StateFolder State) Open()
    {
        var state = new StateFolder(root, folder.Path);
        return (folder.NewReader(state), state);
    }

    /// <summary>As the site does it.</summary>
    private async Task<ContentReading> StartAsync(DateTimeOffset? now = null)
    {
        var (reader, state) = Open();
        var reading = reader.ReadWithPhotos(now ?? Noon);
        await FillAsync(state, reading);
        return reading;
    }

    private static async Task FillAsync(StateFolder state, ContentReading reading)
    {
        state.Forget(reading);
        await state.FillAsync(Cancel);
    }

    private (string Path, DateTime Written)[] Files() =>
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => (file, File.GetLastWriteTimeUtc(file)))
        ];

    /// <summary>Whether the text stands anywhere in any file.</summary>
    private bool Holds(string text) =>
        Files().Any(file => File.ReadAllBytes(file.Path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);
}
