using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Web.Live;

namespace PersecutionProfile.Web.Tests.Live;

/// <summary>
/// The real host over a copy of the shipped content in which everybody saves, renames, checks out and swaps at once, each in
/// their editor's way. In the end the site is what a cold start makes of the folder. SOAK_MINUTES=2 goes on for two minutes.
/// </summary>
public sealed class SoakTests
{
    private const int Stories = 40;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static TimeSpan Duration =>
        double.TryParse(Environment.GetEnvironmentVariable("SOAK_MINUTES"), CultureInfo.InvariantCulture, out var minutes)
            ? TimeSpan.FromMinutes(minutes)
            : TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task However_files_are_saved_the_site_lives_and_ends_as_if_freshly_started(bool watch)
    {
        await using var site = new TemporarySite { Settings = { ["Content:Watch"] = $"{watch}", ["Content:ScanSeconds"] = "0.2" } };
        Copy(Path.Combine(SiteFixture.RepositoryRoot, "content"), site.Folder);
        for (var number = 0; number < Stories; number++)
            File.WriteAllText(InPlace(site.Folder, number), Story(number, 0));
        using var client = site.NewClient();
        var live = site.Services.GetRequiredService<LiveContent>();
        var editors = new Editors(site.Folder, TestContext.Current.SendDiagnosticMessage);
        try
        {
            await editors.WorkAsync(Duration, async () =>
            {
                Assert.False(live.ExecuteTask!.IsCompleted, "The site no longer looks at its folder.");
                Assert.StartsWith("<!doctype html>", await client.GetStringAsync("/", Cancel), StringComparison.Ordinal);
            });
            editors.Finish();
            for (var since = Stopwatch.StartNew(); since.Elapsed < TimeSpan.FromMinutes(3)
                && !await IsAsFreshAsync(); await Task.Delay(200, Cancel))
            {
            }
            var fresh = new ContentReader(site.Folder).Read(DateTimeOffset.UtcNow);
            Assert.Equal(Dump(fresh), Dump(live.Reading));
            Assert.Equal("Healthy", await client.GetStringAsync("/healthz", Cancel));
            Assert.Equal(Stories, live.Current.Stories.Count(story => story.Slug.Value.StartsWith("soaked-", StringComparison.Ordinal)));
            Assert.True(editors.Saves > Stories, $"{editors.Saves} saves");
        }
        finally
        {
            editors.Dispose();
        }

        async Task<bool> IsAsFreshAsync() =>
            await client.GetStringAsync("/healthz", Cancel) == "Healthy"
                && Dump(live.Reading) == Dump(new ContentReader(site.Folder).Read(DateTimeOffset.UtcNow));
    }

    private static string Dump(ContentReading reading) => string.Join('\n', reading.Site!.Entries.Select(Dump)
        .Concat(reading.Site.Addresses.PathsOf(AddressGroup.Page))
        .Concat(reading.Findings.Select(finding => finding.ToString()))
        .Append($"{reading.IsDegraded}"));

    private static string Dump(Entry entry)
    {
        var photos = entry.Photos.Select(photo => photo.File);
        return $"{entry.Title} {entry.Body.Html} {string.Join(' ', entry.Sources)} {string.Join(' ', photos)}";
    }

    private static string Story(int number, int version) =>
        $"---\ntitle: Story {number}, version {version}\ndate: 2020-01-01\nsummary: S\ncountries: [laos]\n---\nSee [Laos](/countries/laos) and [another](/news/soaked-{(number + version) % Stories}). {new string('x', version % 3000)}\n";

    private static string InPlace(string folder, int number)
    {
        var place = Path.Combine(folder, "news", number % 2 == 0 ? "even" : "");
        Directory.CreateDirectory(place);
        return Path.Combine(place, $"soaked-{number}.md");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    /// <summary>Several at once, each with stories of their own, but for the one who moves whole folders under all of them.</summary>
    private sealed class Editors(string folder, Action<string> say) : IDisposable
    {
        private static readonly Action<string, string>[] Ways = [AsVim, ByRename, InPlaceAtOnce, InSteps, AsWord, Renamed];

        private readonly string other = $"{folder}-other";
        private int saves, failures;

        public int Saves => saves;

        public async Task WorkAsync(TimeSpan duration, Func<Task> look)
        {
            var since = Stopwatch.StartNew();
            Copy(folder, other);
            Task[] all =
            [
                .. Enumerable.Range(0, 3)
                    .Select(editor => Task.Run(
                        () =>
                            Repeat(random => Save(
                                editor + (3 * random.Next((Stories - editor + 2) / 3)),
                                random.Next(100_000),
                                Ways[random.Next(Ways.Length)])))),
                Task.Run(() => Repeat(random => Reorganise(random.Next(6), random))),
            ];
            while (GoesOn())
            {
                await look();
                await Task.Delay(100, Cancel);
            }
            await Task.WhenAll(all);
            say($"{saves} saves, {failures} in the way of others");

            bool GoesOn() => since.Elapsed < duration || saves <= Stories;

            void Repeat(Action<Random> act)
            {
                for (var random = new Random(saves); GoesOn(); Thread.Sleep(random.Next(30)))
                    Try(() => act(random));
            }
        }

        /// <summary>Everything is well in the end: what is broken would keep its last good version, which a cold start has not.</summary>
        public void Finish()
        {
            foreach (var left in Directory
                .GetFiles(folder, "soaked-*", SearchOption.AllDirectories)
                .Concat(Directory.GetFiles(folder, "~*", SearchOption.AllDirectories)))
            {
                File.Delete(left);
            }
            for (var number = 0; number < Stories; number++)
                Ways[number % Ways.Length](InPlace(folder, number), Story(number, number));
            File.WriteAllText(Path.Combine(folder, "news", "left.md.bak"), "left");
        }

        public void Dispose()
        {
            if (Directory.Exists(other))
                Directory.Delete(other, recursive: true);
        }

        private void Save(int number, int version, Action<string, string> way)
        {
            way(Path.Combine(folder, "news", number % 2 == 0 ? "even" : "", $"soaked-{number}.md"), Story(number, version));
            Interlocked.Increment(ref saves);
        }

        private void Reorganise(int way, Random random)
        {
            var even = Path.Combine(folder, "news", "even");
            switch (way)
            {
                case 0: // A folder is renamed, and back.
                    Directory.Move(even, $"{even}-2");
                    Thread.Sleep(random.Next(200));
                    Directory.Move($"{even}-2", even);
                    break;
                case 1: // A checkout replaces many files, each removed and made anew.
                    foreach (var file in Directory.GetFiles(Path.Combine(folder, "countries"), "*.md").Concat(Directory.GetFiles(even)))
                    {
                        var bytes = File.ReadAllBytes(file);
                        File.Delete(file);
                        File.WriteAllBytes(file, bytes);
                    }
                    break;
                case 2: // The whole folder is swapped for another.
                    Directory.Move(folder, $"{other}-2");
                    Directory.Move(other, folder);
                    Directory.Move($"{other}-2", other);
                    break;
                case 3: // Data files, too.
                    foreach (var name in new[] { "site.yml", "sources.yml" })
                        ByRename(Path.Combine(folder, name), File.ReadAllText(Path.Combine(folder, name)));
                    break;
                case 4: // A folder is made, filled and removed.
                    var made = Directory.CreateDirectory(Path.Combine(folder, "news", $"made-{random.Next(9)}")).FullName;
                    File.WriteAllText(Path.Combine(made, "new.md"), Story(0, 0));
                    Directory.Delete(made, recursive: true);
                    break;
                default: // Programs that synchronise write beside the file.
                    for (var number = 0; number < 50; number++)
                        File.WriteAllText(Path.Combine(folder, "news", $".~sync-{number}.tmp"), "x");
                    for (var number = 0; number < 50; number++)
                        File.Delete(Path.Combine(folder, "news", $".~sync-{number}.tmp"));
                    break;
            }
        }

        private void Try(Action act)
        {
            try
            {
                act();
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                failures++; // Somebody else moved it away meanwhile.
            }
        }

        private static void AsVim(string file, string text)
        {
            var probe = Path.Combine(Path.GetDirectoryName(file)!, "4913");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            if (File.Exists(file))
                File.Move(file, $"{file}~", overwrite: true);
            File.WriteAllText(file, text);
            File.Delete($"{file}~");
        }

        private static void ByRename(string file, string text)
        {
            var half = $"{file}.{Environment.CurrentManagedThreadId}.tmp";
            File.WriteAllText(half, text);
            File.Move(half, file, overwrite: true);
        }

        private static void InPlaceAtOnce(string file, string text)
        {
            using var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
            stream.SetLength(0);
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        private static void InSteps(string file, string text)
        {
            using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            foreach (var part in text.Chunk(40).Take(5).Append([.. text.Skip(200)]))
            {
                stream.Write(System.Text.Encoding.UTF8.GetBytes(part));
                Thread.Sleep(5);
            }
        }

        private static void AsWord(string file, string text)
        {
            var (folder, name) = (Path.GetDirectoryName(file)!, Path.GetFileName(file));
            var (own, fresh, backup) = (
                Path.Combine(folder, $"~${name[2..]}"),
                Path.Combine(folder, $"~WRD{name.GetHashCode(StringComparison.Ordinal):X8}.tmp"),
                Path.Combine(folder, $"~WRL{name.GetHashCode(StringComparison.Ordinal):X8}.tmp"));
            File.WriteAllText(own, "owner");
            File.WriteAllText(fresh, text);
            if (File.Exists(file))
                File.Move(file, backup, overwrite: true);
            File.Move(fresh, file, overwrite: true);
            File.Delete(backup);
            File.Delete(own);
        }

        private static void Renamed(string file, string text)
        {
            File.WriteAllText($"{file[..^3]}-away.md", text);
            File.Move($"{file[..^3]}-away.md", file, overwrite: true);
        }
    }
}
