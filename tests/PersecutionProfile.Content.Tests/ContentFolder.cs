using System.Text;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests;

/// <summary>A content folder for one test, with the three data files that a site needs.</summary>
internal sealed class ContentFolder : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private DateTimeOffset now = Noon;

    public ContentFolder() => With("site.yml", """
        name: Test
        tagline: A site for one test
        base-url: https://example.org
        """)
        .With("sources.yml", """
        factbook: {title: The World Factbook, publisher: CIA, url: "https://www.cia.gov/", date: 2026}
        open-doors: {title: World Watch List, publisher: Open Doors, date: 2026-01}
        lifeway: {title: North Korea tops the list, publisher: Lifeway, date: 2017-01-11, via: open-doors}
        """)
        .With("figures.yml", """
        christians: {label: Christians, definition: All who are counted as Christians., unit: people, order: 2}
        population: {label: Population, definition: All who live there., unit: people, order: 1}
        """);

    /// <summary>A copy of the content that comes with the program, or of some of it, by its paths.</summary>
    public static ContentFolder OfShippedContent(Func<string, bool>? isTaken = null)
    {
        var folder = new ContentFolder { now = DateTimeOffset.UtcNow }; // It may be dated of today.
        var shipped = System.IO.Path.Combine(Repository.Root, "content");
        var paths = Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(shipped, file).Replace('\\', '/'));
        foreach (var path in paths.Where(path => isTaken?.Invoke(path) != false))
            folder.With(path, File.ReadAllBytes(System.IO.Path.Combine(shipped, path)));
        return folder;
    }

    public static bool IsTranslation(string path) => System.IO.Path.GetFileName(path).Count(sign => sign == '.') == 2;

    public string Path { get; } = Directory.CreateTempSubdirectory("content-").FullName;

    public SiteContent Site => Read().Site ?? throw new InvalidOperationException(string.Join('\n', Findings));

    /// <summary>But for reviews that are due, which come by themselves.</summary>
    public ImmutableArray<string> Findings => FindingsOf(Read());

    public ImmutableArray<string> FindingsOf(ContentReading reading) =>
    [
        .. reading.Findings.Where(finding => now == Noon || (finding.Rule != Rule.ReviewPassed && finding.Rule != Rule.PersonReview))
            .Select(finding => finding.ToString()),
    ];

    public ImmutableArray<string> Errors => [.. Read().Findings.Where(finding => finding.IsError).Select(finding => finding.ToString())];

    public Country Laos => Site.FindCountry(Slug.Parse("laos"))!;

    public Story Trial => Site.FindStory(Slug.Parse("trial"))!;

    public ContentReading Read(DateTimeOffset? moment = null) => NewReader().ReadWithPhotos(moment ?? now);

    /// <summary>One that makes photos.</summary>
    public ContentReader NewReader(StateFolder? state = null) =>
        new(Path, state: state, photos: new PhotoMaking(Path, Photos.Child.Process, state));

    public SiteContent SiteAt(string moment) => Read(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)).Site!;

    public ContentFolder With(string path, [StringSyntax("markdown")] string text) => With(path, Encoding.UTF8.GetBytes(text));

    public ContentFolder With(string path, byte[] bytes)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public ContentFolder Without(string path)
    {
        File.Delete(System.IO.Path.Combine(Path, path));
        return this;
    }

    /// <summary>The profile of Laos with the given body and further keys.</summary>
    public ContentFolder WithLaos([StringSyntax("markdown")] string body = "Text.", [StringSyntax("yaml")] string keys = "") =>
        With(
            "countries/laos.md",
            $"---\ntitle: Laos\ncode: LA\nsummary: A country on the Mekong.\n{keys}\n---\n{(body.Length == 0 ? "" : $"{body}\n")}");

    /// <summary>The story of a trial in Laos with the given body and further keys.</summary>
    public ContentFolder WithTrial(
        [StringSyntax("markdown")] string body = "Text.", [StringSyntax("yaml")] string keys = "countries: [laos]") =>
        With("news/trial.md", $"---\ntitle: A trial\ndate: 2026-01-16\nsummary: What happened.\n{keys}\n---\n{body}\n");

    /// <summary>The same story in a folder with a photo, which has its author's name in it.</summary>
    public ContentFolder WithTrialAndPhoto([StringSyntax("yaml")] string keys = "") =>
        With("news/trial/index.md",
            $"---\ntitle: A trial\ndate: 2026-01-16\nsummary: What happened.\nphotos: [{{file: court.png, alt: A court, credit: Nobody, consent: no-faces}}]\n{keys}\n---\nThe trial.\n\n![](court.png)\n")
        .With(
            "news/trial/court.png",
            Photos.Surgery.AfterHeader(
                Photos.Fixture.Read("rgb.png"),
                Photos.Surgery.PngChunk("tEXt", [.. "Author\0"u8, .. "Samyoung"u8])));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
