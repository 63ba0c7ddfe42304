using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PersecutionProfile.Web.Live;

namespace PersecutionProfile.Web.Tests.Live;

/// <summary>Saving is publishing: real files, the real host; once with the system's file events, once with scans alone.</summary>
public abstract class LiveContentTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_saved_file_is_on_the_site()
    {
        await using var site = NewSite().WithCountry("laos", "LA", "Laos");
        using var client = site.NewClient();
        Assert.Contains("Text about Laos", await client.GetStringAsync("/countries/laos", Cancel), StringComparison.Ordinal);
        site.With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: S\n---\nOther words.\n");
        await Eventually.HoldsAsync(
            async () => (await client.GetStringAsync("/countries/laos", Cancel)).Contains("Other words", StringComparison.Ordinal));
    }

    [Fact]
    public async Task New_renamed_and_removed_files_are_followed_in_pages_and_lists()
    {
        await using var site = NewSite();
        using var client = site.NewClient();
        site.WithStory("first", "2020-01-01");
        await Eventually.HoldsAsync(() => AnswersAsync(client, "/news/first", HttpStatusCode.OK));
        File.Move(Path.Combine(site.Folder, "news/first.md"), Path.Combine(site.Folder, "news/second.md"));
        await Eventually.HoldsAsync(
            async () =>
                await AnswersAsync(client, "/news/first", HttpStatusCode.NotFound)
                    && await AnswersAsync(client, "/news/second", HttpStatusCode.OK));
        File.Delete(Path.Combine(site.Folder, "news/second.md"));
        await Eventually.HoldsAsync(() => AnswersAsync(client, "/news/second", HttpStatusCode.NotFound));
        Assert.DoesNotContain("second", await client.GetStringAsync("/news", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_by_rename_and_half_written_files_never_show_a_broken_page()
    {
        await using var site = NewSite().WithCountry("laos", "LA", "Laos");
        using var client = site.NewClient();
        await client.GetStringAsync("/countries/laos", Cancel);
        var file = Path.Combine(site.Folder, "countries/laos.md");
        for (var version = 1; version <= 5; version++)
        {
            var text = $"---\ntitle: Laos\ncode: LA\nsummary: S\n---\nVersion {version}.\n";
            await File.WriteAllTextAsync(file, text[..20], Cancel); // Half of it, for a while
            Assert.True(await AnswersAsync(client, "/countries/laos", HttpStatusCode.OK));
            await File.WriteAllTextAsync(file + "~new", text, Cancel);
            File.Move(file + "~new", file, overwrite: true);
            await Eventually.HoldsAsync(async () =>
                (await client.GetStringAsync("/countries/laos", Cancel)).Contains($"Version {version}.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_renamed_folder_takes_its_entries_along()
    {
        await using var site = NewSite().With("news/2020/one.md", Story("One")).With("news/2020/two.md", Story("Two"));
        using var client = site.NewClient();
        Assert.True(await AnswersAsync(client, "/news/one", HttpStatusCode.OK));
        Directory.Move(Path.Combine(site.Folder, "news/2020"), Path.Combine(site.Folder, "news/archive"));
        site.With("news/archive/three.md", Story("Three"));
        await Eventually.HoldsAsync(() => AnswersAsync(client, "/news/three", HttpStatusCode.OK));
        Assert.True(await AnswersAsync(client, "/news/one", HttpStatusCode.OK));
        site.With("news/archive/one.md", Story("Changed after the move"));
        await Eventually.HoldsAsync(
            async () => (await client.GetStringAsync("/news/one", Cancel)).Contains("Changed after the move", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_content_folder_that_is_removed_and_comes_back_is_picked_up_again()
    {
        await using var site = NewSite().WithCountry("laos", "LA", "Laos");
        using var client = site.NewClient();
        Assert.True(await AnswersAsync(client, "/countries/laos", HttpStatusCode.OK));
        var away = site.Folder + "-away";
        Directory.Move(site.Folder, away);
        await Eventually.HoldsAsync(
            async () => await client.GetStringAsync("/healthz", Cancel) == "Degraded: the last look at the content failed");
        Assert.True(await AnswersAsync(client, "/countries/laos", HttpStatusCode.OK));
        Directory.Move(away, site.Folder);
        site.WithCountry("mali", "ML", "Mali");
        await Eventually.HoldsAsync(() => AnswersAsync(client, "/countries/mali", HttpStatusCode.OK));
        site.WithCountry("chad", "TD", "Chad");
        await Eventually.HoldsAsync(() => AnswersAsync(client, "/countries/chad", HttpStatusCode.OK));
        Assert.Equal("Healthy", await client.GetStringAsync("/healthz", Cancel));
    }

    [Fact]
    public async Task A_burst_of_changes_ends_with_all_of_them()
    {
        await using var site = NewSite();
        using var client = site.NewClient();
        Assert.True(await AnswersAsync(client, "/", HttpStatusCode.OK));
        for (var number = 0; number < 5000; number++)
            site.With($"news/burst/story-{number % 1000:0000}.md", Story($"Number {number}"));
        // One look may read the first file before, and the last one after, it is written for the last time.
        foreach (var number in new[] { 4999, 4000 })
        {
            await Eventually.HoldsAsync(async () =>
            {
                using var response = await client.GetAsync($"/news/story-{number % 1000:0000}", Cancel);
                return (await response.Content.ReadAsStringAsync(Cancel)).Contains($"Number {number}", StringComparison.Ordinal);
            });
        }
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("expires: 2020-01-01")]
    public async Task A_takedown_works_in_a_file_that_is_broken_otherwise(string line)
    {
        await using var site = NewSite().WithCountry("laos", "LA", "Laos");
        using var client = site.NewClient();
        Assert.True(await AnswersAsync(client, "/countries/laos", HttpStatusCode.OK));
        site.With("countries/laos.md", $"---\ntitle: Laos: broken: here\n{line}\n---\n");
        await Eventually.HoldsAsync(() => AnswersAsync(client, "/countries/laos", HttpStatusCode.NotFound));
        Assert.DoesNotContain("Laos", await client.GetStringAsync("/countries", Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news/a-visit.md.old")]
    [InlineData("news/a-visit.txt")]
    [InlineData("news/_a-visit.md")]
    [InlineData("news/old/a-visit.md")]
    [InlineData("old/a-visit.md")]
    [InlineData("../away-{0}.md")]
    public async Task A_file_that_is_renamed_or_moved_away_takes_its_page_down(string name)
    {
        await using var site = NewSite().With("news/a-visit.md", Story("A visit"));
        using var client = site.NewClient();
        Assert.True(await AnswersAsync(client, "/news/a-visit", HttpStatusCode.OK));
        var to = Path.Combine(
            site.Folder, string.Format(System.Globalization.CultureInfo.InvariantCulture, name, Path.GetFileName(site.Folder)));
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(Path.Combine(site.Folder, "news/a-visit.md"), to);
        await Eventually.HoldsAsync(() => AnswersAsync(client, "/news/a-visit", HttpStatusCode.NotFound));
        Assert.DoesNotContain("A visit", await client.GetStringAsync("/news", Cancel), StringComparison.Ordinal);
        File.Delete(to);
    }

    [Theory]
    [InlineData("REMOVED")]
    [InlineData("published: false")]
    public async Task A_file_with_only_a_few_words_left_takes_its_page_down(string text)
    {
        await using var site = NewSite().With("news/a-visit.md", Story("A visit"));
        using var client = site.NewClient();
        Assert.True(await AnswersAsync(client, "/news/a-visit", HttpStatusCode.OK));
        site.With("news/a-visit.md", text);
        await Eventually.HoldsAsync(() => AnswersAsync(client, "/news/a-visit", HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task A_mistake_keeps_the_last_good_page_and_is_said_where_editors_read_it()
    {
        await using var site = NewSite().WithCountry("laos", "LA", "Laos");
        var findings = Path.Combine(site.Folder, ".findings.txt");
        site.Settings["Content:FindingsFile"] = findings;
        using var client = site.NewClient();
        await client.GetStringAsync("/countries/laos", Cancel);
        Assert.Equal("No findings.", (await File.ReadAllTextAsync(findings, Cancel)).Trim());
        site.With("countries/laos.md", "---\ntitle: Laos: broken\ncode: LA\n---\nText.\n");
        await Eventually.HoldsAsync(async () => await client.GetStringAsync("/healthz", Cancel) == "Degraded");
        Assert.Contains("Text about Laos", await client.GetStringAsync("/countries/laos", Cancel), StringComparison.Ordinal);
        await Eventually.HoldsAsync(
            async () =>
                (await File.ReadAllTextAsync(findings, Cancel))
                    .StartsWith("countries/laos.md:2:8: error: There is a second colon", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_request_sees_two_generations_or_fails_during_two_hundred_reloads()
    {
        await using var site = NewSite().WithCountry("laos", "LA", "Generation 0");
        using var client = site.NewClient();
        await client.GetStringAsync("/countries/laos", Cancel);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var reading = Task.Run(async () =>
        {
            var (pages, longest) = (0, TimeSpan.Zero);
            while (!stop.IsCancellationRequested)
            {
                var since = Stopwatch.GetTimestamp();
                var page = await client.GetStringAsync("/countries/laos", Cancel);
                longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, Stopwatch.GetElapsedTime(since).Ticks));
                // Title, heading, breadcrumb, description, body: all of one generation.
                Assert.Single(
                    System.Text.RegularExpressions.Regex.Matches(page, "Generation ([0-9]+)").Select(match => match.Value).Distinct());
                pages++;
            }
            return (pages, longest);
        }, Cancel);
        var live = site.Services.GetRequiredService<LiveContent>();
        for (var generation = 1; generation <= 200; generation++)
        {
            site.WithCountry("laos", "LA", $"Generation {generation}");
            await Eventually.HoldsAsync(() => live.Current.Countries is [var country] && country.Title == $"Generation {generation}");
        }
        await stop.CancelAsync();
        var (pages, longest) = await reading;
        Assert.True(pages > 200, $"Only {pages} pages were read.");
        TestContext.Current.SendDiagnosticMessage($"{pages} pages during 200 reloads, the slowest after {longest.TotalMilliseconds:0} ms");
    }

    protected abstract TemporarySite NewSite();

    protected static TemporarySite NewSite(bool watch, string scanSeconds)
    {
        var site = new TemporarySite();
        site.Settings["Content:Watch"] = watch.ToString();
        site.Settings["Content:ScanSeconds"] = scanSeconds;
        return site;
    }

    private static string Story(string text) => $"---\ntitle: {text}\ndate: 2020-01-01\nsummary: S\n---\n{text}.\n";

    private static async Task<bool> AnswersAsync(HttpClient client, string path, HttpStatusCode status)
    {
        using var response = await client.GetAsync(path, Cancel);
        return response.StatusCode == status;
    }
}

/// <summary>As git-sync does it: the content folder is a link to a checkout, and is led to another.</summary>
public sealed class LinkedRootTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_root_that_is_led_elsewhere_is_followed_and_watched_there()
    {
        await using var one = new TemporarySite().WithCountry("laos", "LA", "Laos").WithCountry("mali", "ML", "Mali");
        await using var two = new TemporarySite().WithCountry("laos", "LA", "Laos in the second checkout");
        var link = Path.Combine(Directory.CreateTempSubdirectory("checkouts-").FullName, "current");
        Directory.CreateSymbolicLink(link, one.Folder);
        // So far apart that only events are as quick as is asked for below.
        await using var site = await Security.RunningSite.StartAsync(link, "--Content:ScanSeconds=120");
        Assert.True(await AnswersAsync(site, "/countries/mali", "Mali"));
        Lead(link, two.Folder);
        await Eventually.HoldsAsync(() => AnswersAsync(site, "/countries/laos", "second checkout"));
        Assert.False(await AnswersAsync(site, "/countries/mali", "Text about Mali"));
        File.Delete(Path.Combine(two.Folder, "countries/laos.md"));
        await Eventually.HoldsAsync(async () => !await AnswersAsync(site, "/countries/laos", "second checkout"));
        Lead(link, one.Folder);
        await Eventually.HoldsAsync(() => AnswersAsync(site, "/countries/mali", "Text about Mali"));
    }

    [Fact]
    public async Task A_link_on_the_way_to_the_root_is_watched_also_when_it_was_gone_for_a_while()
    {
        await using var one = new TemporarySite()
            .With("site/site.yml", Settings)
            .With("site/countries/laos.md", Laos("In the first release"));
        await using var two = new TemporarySite()
            .With("site/site.yml", Settings)
            .With("site/countries/laos.md", Laos("In the second release"));
        var folder = Directory.CreateTempSubdirectory("releases-").FullName;
        Directory.CreateSymbolicLink(Path.Combine(folder, "newest"), one.Folder);
        Directory.CreateSymbolicLink(Path.Combine(folder, "current"), "newest");
        await using var site = await Security.RunningSite.StartAsync(Path.Combine(folder, "current", "site"), "--Content:ScanSeconds=120");
        Assert.True(await AnswersAsync(site, "/countries/laos", "In the first release"));
        File.Delete(Path.Combine(folder, "newest"));
        await Eventually.HoldsAsync(() => AnswersAsync(site, "/healthz", "Degraded: the last look at the content failed"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "newest"), two.Folder);
        await Eventually.HoldsAsync(() => AnswersAsync(site, "/countries/laos", "In the second release"));
    }

    /// <summary>As Kubernetes mounts a volume: each name leads through one link, which is swapped.</summary>
    [Fact]
    public async Task A_volume_is_followed_when_its_link_is_led_to_other_data()
    {
        await using var volume = new TemporarySite();
        File.Delete(Path.Combine(volume.Folder, "site.yml"));
        foreach (var data in new[] { "first", "second" })
            volume.With($"..{data}/site.yml", Settings).With($"..{data}/countries/laos.md", Laos($"In the {data} data"));
        File.CreateSymbolicLink(Path.Combine(volume.Folder, "..data"), "..first");
        foreach (var name in new[] { "site.yml", "countries" })
            File.CreateSymbolicLink(Path.Combine(volume.Folder, name), $"..data/{name}");
        await using var site = await Security.RunningSite.StartAsync(volume.Folder, "--Content:ScanSeconds=120");
        Assert.True(await AnswersAsync(site, "/countries/laos", "In the first data"));
        Lead(Path.Combine(volume.Folder, "..data"), "..second");
        await Eventually.HoldsAsync(() => AnswersAsync(site, "/countries/laos", "In the second data"));
        Directory.Delete(Path.Combine(volume.Folder, "..first"), recursive: true);
        File.Delete(Path.Combine(volume.Folder, "..second/countries/laos.md"));
        await Eventually.HoldsAsync(() => AnswersAsync(site, "/countries/laos", " 404 "));
    }

    private const string Settings =
        "name: Test site\ntagline: For tests\nbase-url: https://test.example\nexit-url: https://elsewhere.example/\n";

    private static string Laos(string text) => $"---\ntitle: Laos\ncode: LA\nsummary: S\n---\n{text}.\n";

    /// <summary>At no moment there is no link, which .NET cannot do.</summary>
    private static void Lead(string link, string target)
    {
        File.CreateSymbolicLink($"{link}.new", target);
        using var moved = Process.Start("mv", ["-T", $"{link}.new", link]);
        moved.WaitForExit();
        Assert.Equal(0, moved.ExitCode);
    }

    private static async Task<bool> AnswersAsync(Security.RunningSite site, string path, string text) =>
        (await site.SendAsync($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", Cancel))
            .Contains(text, StringComparison.Ordinal);
}

public sealed class LiveContentWithEventsTests : LiveContentTests
{
    protected override TemporarySite NewSite() => NewSite(watch: true, scanSeconds: "3");

    [Fact]
    public async Task A_save_is_live_without_a_scan()
    {
        await using var site = NewSite(watch: true, scanSeconds: "3600").WithCountry("laos", "LA", "Laos");
        site.NewClient().Dispose();
        var live = site.Services.GetRequiredService<LiveContent>();
        await Eventually.HoldsAsync(() =>
        {
            site.WithCountry("laos", "LA", $"Laos at {DateTime.UtcNow.Ticks}"); // Again, for the watch may begin after the first.
            return live.Current.Countries is [{ Title: not "Laos" }];
        });
    }
}

public sealed class LiveContentWithScansAloneTests : LiveContentTests
{
    protected override TemporarySite NewSite() => NewSite(watch: false, scanSeconds: "0.2");
}
