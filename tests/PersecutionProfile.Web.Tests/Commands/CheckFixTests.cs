using System.Text;
using PersecutionProfile.Content.Fixing;

namespace PersecutionProfile.Web.Tests.Commands;

/// <summary><c>check --fix</c>, started as a person starts it, on folders before and after.</summary>
public class CheckFixTests
{
    private const string Laos = "---\ntitle: Laos\ncode: LA\nsummary: S\n---\n";

    /// <summary>What is mended, and what is said of it.</summary>
    [Theory]
    [InlineData(
        "news/a.md",
        "---\ntitle: “A visit: the end”\ndate: 24.10.2026\nsummary: „Word“ # a note\ncountries: [“laos”]\n---\n“Text”\n",
        "---\ntitle: \"A visit: the end\"\ndate: 2026-10-24\nsummary: \"Word\" # a note\ncountries: [\"laos\"]\n---\n“Text”\n",
        "news/a.md:2: “A visit: the end” → \"A visit: the end\"\nnews/a.md:3: 24.10.2026 → 2026-10-24\nnews/a.md:4: „Word“ → \"Word\"\nnews/a.md:5: “laos” → \"laos\"\n4 changes made.\nNo findings.\n")]
    [InlineData(
        "news/a.md",
        "—\ntitle: A\ndate: 2026-01-01\nsummary: S\ncountries: [laos]\n----\nText\n\n---\n\nMore\n",
        "---\ntitle: A\ndate: 2026-01-01\nsummary: S\ncountries: [laos]\n---\nText\n\n---\n\nMore\n",
        "news/a.md:1: — → ---\nnews/a.md:6: ---- → ---\n2 changes made.\nNo findings.\n")]
    [InlineData(
        "news/a.md",
        "---\ntitle: \u202EA\ndate: '13/01/2026'\nsummary: S\ncountries: [laos]\n---\nA\u202Eb\u2066\n",
        "---\ntitle: A\ndate: '2026-01-13'\nsummary: S\ncountries: [laos]\n---\nAb\n",
        "news/a.md:2: an invisible character (U+202E) → nothing\nnews/a.md:3: 13/01/2026 → 2026-01-13\nnews/a.md:7: an invisible character (U+2066) → nothing\nnews/a.md:7: an invisible character (U+202E) → nothing\n4 changes made.\nNo findings.\n")]
    [InlineData(
        "sources.yml",
        "a:\n  title: “A book: its end”\n  publisher: P\n",
        "a:\n  title: \"A book: its end\"\n  publisher: P\n",
        "sources.yml:2: “A book: its end” → \"A book: its end\"\n1 change made.\n")]
    public async Task One_safe_remedy_is_applied_and_said(string file, string before, string after, string said)
    {
        await using var site = new TemporarySite().With("countries/laos.md", Laos).With(file, before);
        var (code, output, error) = await FixAsync(site);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(said, output, StringComparison.Ordinal);
        Assert.Equal(after, Read(site, file));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_be_changed_and_changes_nothing()
    {
        const string text = "---\ntitle: A\ndate: 24.10.2026\nsummary: S\ncountries: [laos]\n---\nText\n";
        await using var site = new TemporarySite().With("countries/laos.md", Laos).With("news/a.md", text)
            .With("news/B Visit.md", text.Replace("summary", "draft: true\nsummary", StringComparison.Ordinal));

        var (code, output, error) = await CommandLineTests.RunAsync(site.Folder, "check", "--fix", "--dry-run", "--content", ".");

        Assert.Equal((1, ""), (code, error));
        Assert.StartsWith("news/B Visit.md: news/B Visit.md → news/b-visit.md\n", output, StringComparison.Ordinal);
        Assert.Contains("news/a.md:3: 24.10.2026 → 2026-10-24\n", output, StringComparison.Ordinal);
        Assert.Contains("3 changes would be made. Nothing was changed.\n", output, StringComparison.Ordinal);
        Assert.Equal(text, Read(site, "news/a.md"));
        Assert.True(File.Exists(Path.Combine(site.Folder, "news", "B Visit.md")));
        Assert.False(File.Exists(Path.Combine(site.Folder, "news", "b-visit.md")));
    }

    [Theory]
    [InlineData("title: A\ndate: 01/02/2021\nsummary: S")] // two readings
    [InlineData("title: “A” and “B”\ndate: 2021-01-01\nsummary: S")] // two pairs
    [InlineData("title: “A\ndate: 2021-01-01\nsummary: S")] // no pair
    [InlineData("title: “A \\ B”\ndate: 2021-01-01\nsummary: S")] // a character that means something else between straight marks
    [InlineData("title: “A: b”\ndate: 2021-01-01\nsumary: S")] // another mistake comes to light
    public async Task What_has_two_readings_or_makes_another_finding_is_left_as_it_is(string keys)
    {
        var text = $"---\n{keys}\ncountries: [laos]\n---\nText\n";
        await using var site = new TemporarySite().With("countries/laos.md", Laos).With("news/a.md", text);
        var (code, output, _) = await FixAsync(site);
        Assert.Equal(1, code);
        Assert.Contains("Nothing was changed.\n", output, StringComparison.Ordinal);
        Assert.Equal(text, Read(site, "news/a.md"));
    }

    [Theory]
    [InlineData(
        "news/a.md", "expires: '24.12.2099' # her trial\n",
        "The page is hidden for safety until this date is clear, or the line removed. A date is written with the year first: `2099-12-24` (24 December 2099).")]
    [InlineData("news/a.md", "publish: 24.12.2020\n", "A date is written with the year first: `2020-12-24` (24 December 2020).")]
    [InlineData("news/a.md", "publish: “2020-12-24”\n", Unpublished)]
    [InlineData("news/A Visit.md", "", Unpublished)]
    [InlineData("news/2026/A Visit/index.md", "", Unpublished)]
    [InlineData("news/a-visit.md.txt", "", Unpublished)]
    [InlineData("countries/Laos-Anew.md", "code: LA\n", Unpublished)]
    public async Task Nothing_is_mended_that_visitors_would_see_then_for_the_first_time(string file, string keys, string said)
    {
        var text = Story + keys + "---\nText\n";
        await using var site = new TemporarySite().With("countries/laos.md", Laos).With(file, text);
        var (_, output, _) = await FixAsync(site);
        Assert.Contains("Nothing was changed.\n", output, StringComparison.Ordinal);
        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.Equal(text, Read(site, file));
    }

    [Fact]
    public async Task What_is_mended_beside_it_is_mended()
    {
        await using var site = new TemporarySite()
            .With("countries/laos.md", Laos)
            .With("news/One.md", Story + "---\nText.\n")
            .With("news/Two.md", Story + "draft: true\n---\n")
            .With("news/three.md", Story.Replace("2026-01-01", "24.10.2026", StringComparison.Ordinal) + "---\nText.\n");
        var (_, output, _) = await FixAsync(site);
        Assert.Contains($"news/One.md: {Unpublished}", output, StringComparison.Ordinal);
        Assert.Contains("news/Two.md → news/two.md\n", output, StringComparison.Ordinal);
        Assert.Contains("news/three.md:3: 24.10.2026 → 2026-10-24\n", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Folder, "news/One.md")));
    }

    [Fact]
    public async Task A_file_that_somebody_changes_meanwhile_is_left_as_it_is()
    {
        var mistake = Story.Replace("2026-01-01", "24.10.2026", StringComparison.Ordinal) + "---\nText.\n";
        await using var site = new TemporarySite().With("countries/laos.md", Laos).With("news/a.md", mistake).With("news/b.md", mistake);
        var said = new List<Change>();
        new FolderFixer(site.Folder, DateTimeOffset.UtcNow).Run(change =>
        {
            said.Add(change);
            site.With(said[0].File == "news/a.md" ? "news/b.md" : "news/a.md", mistake + "Her words.\n");
        });
        Assert.Equal(
            [
                "",
                "The file was changed by somebody else a moment ago, or is only a link to another. It is left as it is; type the command again."
            ],
            said.Select(change => change.Refusal));
        Assert.NotEqual(said[0].File, said[1].File);
        Assert.Equal(mistake + "Her words.\n", Read(site, said[1].File));
        Assert.Contains("date: 2026-10-24", Read(site, said[0].File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_get_names_that_can_be_read_and_links_and_photos_follow()
    {
        await using var site = new TemporarySite()
            .With(
                "countries/laos.md",
                Laos +
                    "[A](../news/My%20Story.md#top), [b](<../news/Lao/Café à Paris/index.md>) and [c]\n\n[c]: ../news/My%20Story.md \"Title\"\n")
            .With("news/My Story.md", Draft + "---\n[Laos](../countries/laos.md)\n")
            .With("news/saved.md.txt", Draft + "---\n")
            .With("news/note.txt", Draft + "---\n")
            .With("news/my-story (1).md", Draft + "---\n")
            .With("news/My_Draft.MD", Draft + "---\n")
            .With(
                "news/Lao/Café à Paris/index.md",
                Draft + "photos:\n- file: field.jpg\n  alt: A\n  credit: C\n  consent: no-faces\n---\n![](field.jpg)\n")
            .With(
                "news/photo/index.md",
                Story +
                    "photos:\n- file: IMG_1234.JPG\n  alt: A\n  credit: C\n  consent: no-faces\n---\n![](IMG_1234.JPG)\n\n[It](../Lao/Café%20à%20Paris/index.md)\n")
            .With("Gone.yaml", "- /news/x\n");
        File.Copy(Path.Combine(SiteFixture.RepositoryRoot, Picture), Path.Combine(site.Folder, "news/Lao/Café à Paris/field.jpg"));
        File.Copy(Path.Combine(SiteFixture.RepositoryRoot, Picture), Path.Combine(site.Folder, "news/photo/IMG_1234.JPG"));
        var (_, output, _) = await FixAsync(site);
        Assert.Equal(
            "[A](../news/my-story.md#top), [b](<../news/Lao/cafe-a-paris/index.md>) and [c]\n\n[c]: ../news/my-story.md \"Title\"\n",
            Read(site, "countries/laos.md")[Laos.Length..]);
        Assert.Equal(Draft + "---\n[Laos](../countries/laos.md)\n", Read(site, "news/my-story.md"));
        Assert.True(File.Exists(Path.Combine(site.Folder, "news/Lao/cafe-a-paris/field.jpg")));
        var entry = Read(site, "news/photo/index.md");
        Assert.Contains("- file: img-1234.jpg\n", entry, StringComparison.Ordinal);
        Assert.EndsWith("![](img-1234.jpg)\n\n[It](../Lao/cafe-a-paris/index.md)\n", entry, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Folder, "news/photo/img-1234.jpg")));
        Assert.All(
            ["news/saved.md", "news/note.txt", "news/my-story (1).md", "news/My_Draft.MD", "gone.yml"],
            file => Assert.True(File.Exists(Path.Combine(site.Folder, file)), file));
        Assert.Contains("news/My Story.md → news/my-story.md\n", output, StringComparison.Ordinal);
        Assert.Contains("countries/laos.md:6: ../news/My%20Story.md#top → ../news/my-story.md#top\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_taken_or_that_two_files_want_is_left()
    {
        await using var site = new TemporarySite().With("countries/laos.md", Laos)
            .With("news/My Story.md", Story + "---\n1").With("news/my-story.md", Story + "---\n2")
            .With("news/Two.md", Story + "---\n3").With("news/two.markdown", Story + "---\n4")
            .With("news/One.md", Story + "---\n5").With("news/2020/one.md", Story + "---\n6");
        var (code, output, _) = await FixAsync(site);
        Assert.Equal(1, code);
        Assert.Equal(5, output.Split("The file is left as it is.").Length);
        Assert.Contains("Nothing was changed.\n", output, StringComparison.Ordinal);
        Assert.Equal(Story + "---\n2", Read(site, "news/my-story.md"));
        Assert.All(
            ["news/My Story.md", "news/Two.md", "news/two.markdown", "news/One.md"],
            file => Assert.True(File.Exists(Path.Combine(site.Folder, file)), file));
    }

    [Fact]
    public async Task Line_ends_byte_order_mark_and_permissions_stay()
    {
        await using var site = new TemporarySite().With("countries/laos.md", Laos);
        var file = Path.Combine(site.Folder, "news/a.md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        byte[] Bytes(string date) => [
            .. Encoding.UTF8.Preamble,
            .. Encoding.UTF8.GetBytes($"---\r\ntitle: A\ndate: {date}\r\nsummary: S\r\ncountries: [laos]\r\n---\r\nText")
        ];
        await File.WriteAllBytesAsync(file, Bytes("24.10.2026"), TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite);
        await FixAsync(site);
        Assert.Equal(Bytes("2026-10-24"), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite,
                File.GetUnixFileMode(file));
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public async Task With_json_the_changes_are_said_beside_it()
    {
        await using var site = new TemporarySite()
            .With("countries/laos.md", Laos)
            .With("news/a.md", Story.Replace("2026-01-01", "24.10.2026", StringComparison.Ordinal) + "---\nText.\n");
        var (_, output, error) = await CommandLineTests.RunAsync(site.Folder, "check", "--fix", "--content", ".", "--format", "json");
        Assert.Equal("[]", output.Trim());
        Assert.StartsWith("news/a.md:3: 24.10.2026 → 2026-10-24", error, StringComparison.Ordinal);
    }

    private const string Story = "---\ntitle: A\ndate: 2026-01-01\nsummary: S\ncountries: [laos]\n";

    private const string Draft = Story + "draft: true\n";

    private const string Unpublished =
        "To mend this would publish what visitors do not see now. The file is left as it is: mend it yourself if it is to be seen, or write `draft: true` in it first.";

    private const string Picture = "tests/PersecutionProfile.Content.Tests/Photos/Fixtures/baseline-420.jpg";

    private static Task<(int Code, string Output, string Error)> FixAsync(TemporarySite site) =>
        CommandLineTests.RunAsync(site.Folder, "check", "--fix", "--content", ".");

    private static string Read(TemporarySite site, string file) => File.ReadAllText(Path.Combine(site.Folder, file));
}
