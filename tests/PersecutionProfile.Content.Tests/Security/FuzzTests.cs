using System.Diagnostics;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Searching;
using PersecutionProfile.Content.Tests.Photos;

namespace PersecutionProfile.Content.Tests.Security;

/// <summary>
/// Changed copies of the real files go through the real reader: nothing escapes from it, and only listed elements, attributes
/// and schemes come out. FUZZ_MINUTES=60 goes on for an hour with new seeds, and says the seed that failed.
/// </summary>
public sealed class FuzzTests
{
    private const int Rounds = 20;
    private const int EntriesInRound = 500;
    private const int RoundsOfData = 100;
    private const int PhotosInRound = 50;
    private const int PhotosByDefault = 1_000;

    private static readonly string Shipped = Path.Combine(Repository.Root, "content");

    private static readonly (string Path, byte[] Bytes)[] Entries =
        [
            .. Directory.GetFiles(Shipped, "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => (Path.GetRelativePath(Shipped, file).Replace('\\', '/'), File.ReadAllBytes(file)))
                // Translations follow an original, whose copies here have none.
                .Where(file => FileKind.IsDocument(file.Item1) && file.Item1.Count(sign => sign == '.') == 1)
        ];

    private static readonly (string Path, byte[] Bytes)[] Data =
    [
        .. DataFile.Names.Select(name => (name, File.ReadAllBytes(Path.Combine(Shipped, name))))
    ];

    /// <summary>When nothing of the shipped content is still to come.</summary>
    private static readonly DateTimeOffset Later = new(2028, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly byte[][] Pieces = [.. Entries.Concat(Data).Select(file => file.Bytes)];

    private static readonly byte[][] Photos =
    [
        .. Fixture.Photos.Select(Fixture.Read),
        Surgery.AfterStart(Fixture.Read("grey.jpg"), Surgery.Segment(0xE1, [.. "Exif\0\0"u8, .. Secrets.Exif(6)])),
        Surgery.AfterHeader(
            Fixture.Read("palette.png"), Surgery.PngChunk("eXIf", Secrets.Exif(3)), Surgery.PngChunk("gAMA", 0, 0, 0xB1, 0x8F)),
        Surgery.Extended(Fixture.Read("lossy.webp"), 40, 24, 8, [], [("EXIF", Secrets.Exif(7))]),
    ];

    /// <summary>How long to go on beyond the fixed rounds.</summary>
    private static TimeSpan More =>
        double.TryParse(
            Environment.GetEnvironmentVariable("FUZZ_MINUTES"), System.Globalization.CultureInfo.InvariantCulture, out var minutes)
            ? TimeSpan.FromMinutes(minutes)
            : TimeSpan.Zero;

    [Fact]
    public void However_files_are_changed_the_reader_answers_with_safe_pages_or_findings()
    {
        var (entries, shown) = (0, 0);
        foreach (var seed in Seeds())
        {
            using var folder = new ContentFolder();
            var mutation = new Mutation(seed);
            foreach (var (path, bytes) in Entries.Concat(Data))
                folder.With(path, bytes);
            for (var number = 0; number < EntriesInRound; number++)
            {
                var (path, bytes) = mutation.Pick(Entries);
                folder.With($"{path[..^3]}-{number}.md", mutation.Of(bytes, Pieces));
            }
            entries += EntriesInRound;
            shown += Math.Max(0, Read(folder, seed) - Entries.Length);
        }
        Assert.True(entries >= Rounds * EntriesInRound);
        Assert.InRange(shown, entries / 4, entries);
    }

    /// <summary>The settings, the sources and the like, under a few entries: without them there may be no site.</summary>
    [Fact]
    public void However_data_files_are_changed_the_reader_answers_with_safe_pages_or_findings()
    {
        for (var seed = 0; seed < RoundsOfData; seed++)
        {
            using var folder = new ContentFolder();
            foreach (var (path, bytes) in Entries.Where((_, number) => number % 20 == 0).Concat(Data))
                folder.With(path, bytes);
            var (name, original) = Data[seed % Data.Length];
            Read(folder.With(name, new Mutation(seed).Of(original, Pieces)), seed);
        }
    }

    [Fact]
    public void Every_payload_stands_harmlessly_in_every_place_of_an_entry()
    {
        foreach (var payload in Payloads.Words)
        {
            var quoted = System.Text.Json.JsonSerializer.Serialize(payload);
            using var folder = new ContentFolder()
                .WithLaos(payload, $"basics: [{{capital: {quoted}, source: factbook}}]")
                .WithTrial($"Before {payload} after\n\n{payload}",
                    $"countries: [laos]\ntopics: [{quoted}]\ndateline: {quoted}\nnames-changed: [{quoted}]\naliases: [{quoted}]")
                .With("news/b.md",
                    $"---\ntitle: {quoted}\ndate: 2026-01-01\nsummary: {quoted}\n---\n# {payload}\n\n- {payload}\n\n> {payload}\n\n::: story {payload}\n{payload}\n:::\n")
                .With("help/c.md", $"---\ntitle: A\nsummary: B\nlink: {{label: {quoted}, url: {quoted}}}\n---\n{payload}\n");
            Read(folder, 0);
        }
    }

    /// <summary>Through the real process. FUZZ_PHOTOS=50000 changes so many.</summary>
    [Fact]
    public void However_photos_are_changed_what_is_served_tells_nothing()
    {
        var count = int.TryParse(
            Environment.GetEnvironmentVariable("FUZZ_PHOTOS"), System.Globalization.CultureInfo.InvariantCulture, out var given)
            ? given
            : PhotosByDefault;
        var accepted = 0;
        for (var seed = 0; seed < count; seed += PhotosInRound)
        {
            var mutation = new Mutation(seed);
            using var folder = new ContentFolder();
            var names = Enumerable.Range(0, PhotosInRound)
                .Select(number => $"a-{number}{mutation.Pick([".jpg", ".png", ".webp"])}")
                .ToArray();
            foreach (var name in names)
                folder.With($"news/a/{name}", Changed(mutation));
            folder.With("news/a/index.md",
                $"---\ntitle: A\ndate: 2026-01-01\nsummary: S\ncountries: []\nphotos:\n{string.Concat(names.Select(name => $"- {{file: {name}, alt: A, credit: C, consent: no-faces}}\n"))}---\nText.\n");
            var reading = folder.Read();
            var photos = reading.Site.Stories.Single().Photos;
            Assert.Equal(PhotosInRound, photos.Length + reading.Findings.Count(finding => finding.Rule == Rule.PhotoRefused));
            Assert.DoesNotContain(reading.Findings, finding => finding.Message.Contains("broke down", StringComparison.Ordinal));
            accepted += photos.Length;
            Assert.All(
                photos.Select(photo => photo.Picture),
                photo => Assert.All(photo.Forms, form => MetadataTests.AssertTellsNothing(photo.Read(form))));
        }
        Assert.InRange(accepted, count / 20, count);
    }

    private static byte[] Changed(Mutation mutation)
    {
        var file = mutation.Of(mutation.Pick(Photos), Photos);
        // Half of the changes get past the checksums.
        if (mutation.Pick([true, false]) && file is [0x89, (byte)'P', ..])
            Surgery.RepairChecksums(file);
        return file;
    }

    private static IEnumerable<int> Seeds()
    {
        var since = Stopwatch.StartNew();
        for (var seed = 0; seed < Rounds || since.Elapsed < More; seed++)
            yield return seed;
    }

    /// <summary>How many entries the site shows.</summary>
    private static int Read(ContentFolder folder, int seed)
    {
        try
        {
            var reading = folder.Read(Later);
            Assert.All(reading.Findings, finding => Assert.InRange(finding.Message.Length, 1, 2_000));
            Assert.DoesNotContain(reading.Findings, finding => finding.Rule == Rule.FileUnreadable);
            foreach (var entry in reading.Site?.Entries ?? [])
            {
                Html.AssertSafe(entry.Body.Html);
                Assert.All([entry.Title, entry.Body.Html, entry.Body.Text], text => Assert.Equal(text, UnusableCharacters.Remove(text)));
            }
            if (reading.Site is { } site)
                Assert.All(["laos", "e\u0301\uFFFE", "북\u0301", "\ud800"], query => site.Search.Find(new SearchQuery(query)));
            return reading.Site?.Entries.Length ?? 0;
        }
        catch (Exception error)
        {
            var kept = Directory.CreateTempSubdirectory("fuzz-").FullName;
            foreach (var file in Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(kept, Path.GetRelativePath(folder.Path, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
            throw new InvalidOperationException($"Seed {seed}; the files are kept in {kept}.", error);
        }
    }
}
