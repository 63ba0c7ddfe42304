using System.Diagnostics;

namespace PersecutionProfile.Web.Tests.Commands;

/// <summary>The program itself, started as a person starts it.</summary>
public class CommandLineTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Check_finds_nothing_wrong_with_the_shipped_content()
    {
        var (code, output, _) = await RunAsync(SiteFixture.RepositoryRoot, "check");
        Assert.Equal((0, "No findings."), (code, output.Trim()));
    }

    [Fact]
    public async Task Check_says_everything_that_is_wrong_and_fails()
    {
        await using var site = new TemporarySite()
            .With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsumary: Short\n---\n")
            .With("help/give.md", "no front matter");
        var (code, output, _) = await RunAsync(site.Folder, "check", "--content", ".");
        Assert.Equal(1, code);
        Assert.Contains("countries/laos.md:4:1: error: ", output, StringComparison.Ordinal);
        Assert.Contains("Did you mean `summary`?", output, StringComparison.Ordinal);
        Assert.Contains("help/give.md:1:1: error: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_does_not_wait_for_a_pipe()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "As it is on Linux.");
        await using var site = new TemporarySite();
        Directory.CreateDirectory(Path.Combine(site.Folder, "countries"));
        using (var made = Process.Start("mkfifo", [Path.Combine(site.Folder, "countries/laos.md"), Path.Combine(site.Folder, "gone.yml")]))
            await made.WaitForExitAsync(Cancel);
        var names = Path.Combine(Directory.CreateTempSubdirectory("names-").FullName, "names.txt");
        await File.WriteAllTextAsync(names, "Nobody\n", Cancel);
        var (code, output, _) = await RunAsync(site.Folder, "check", "--content", ".", "--protected-names", names);
        Assert.Equal(1, code);
        const string Sentence =
            "This is no ordinary file but a pipe, a socket or a device, so it is not opened, and has no page. Remove it. (file-unreadable)";
        Assert.Equal(2, output.Split(Sentence).Length - 1);
    }

    [Fact]
    public async Task Check_says_once_what_is_wrong_in_many_files_and_json_has_them_all()
    {
        await using var site = new TemporarySite()
            .WithCountry("laos", "LA", "Laos")
            .With("help/give.md", "---\ntitle: Give\nsummary: S\nlayout: x\n---\n");
        foreach (var number in Enumerable.Range(10, 12))
            site.WithStory($"a-{number}", "2020-01-01", $"countries: [laos]\nlayout: post\nkey-{number % 2}: x");
        var (code, output, _) = await RunAsync(site.Folder, "check", "--content", ".");
        Assert.Equal(1, code);
        Assert.Contains("""
            help/give.md:4:1: error: The key `layout` is not known here.
            """, output, StringComparison.Ordinal);
        Assert.Equal(1 + 2 * 6, output.Split('\n').Count(line => line.Contains(": error: ", StringComparison.Ordinal)));
        Assert.Contains(
            "      The same is wrong in 12 more places, in 13 files together: news/a-10.md:6:1, news/a-11.md:6:1 … All are listed by: check --format json\n",
            output,
            StringComparison.Ordinal);
        Assert.EndsWith("25 errors, 0 warnings in 13 files.\n", output, StringComparison.Ordinal);

        var (_, json, _) = await RunAsync(site.Folder, "check", "--content", ".", "--format", "json");
        Assert.Equal(25, System.Text.Json.JsonDocument.Parse(json).RootElement.GetArrayLength());

        var (_, annotations, _) = await RunAsync(site.Folder, "check", "--content", ".", "--format", "github");
        var lines = annotations.Trim().Split('\n');
        Assert.Equal(10, lines.Count(line => line.StartsWith("::error", StringComparison.Ordinal)));
        Assert.Equal("::error title=check::16 more errors stand in the log of this step.", lines[9]);
        Assert.All(lines[10..], line => Assert.StartsWith("- news/", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("json")]
    public async Task What_stands_in_files_and_their_names_steers_no_terminal_and_forges_no_line(string format)
    {
        await using var site = new TemporarySite()
            .With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: S\n\"\\e]0;owned\\a\": x\n---\nText.\n")
            .With("news/a\n::error file=forged.md::forged\u001b]0;owned\u0007.md", "---\ntitle: A\n---\n")
            .With("news/b.md", "---\ntitle: B\u001b]0;owned\u0007 \u202e\ndate: 2020-01-01\nsummary: \u009b31m\n---\nText.\n");
        var (code, output, error) = await RunAsync(site.Folder, "check", "--content", ".", "--format", format);
        Assert.Equal((1, ""), (code, error));
        Assert.DoesNotMatch("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028]", output.ReplaceLineEndings("\n"));
        Assert.DoesNotContain(output.Split('\n'), line => line.StartsWith("::error file=forged", StringComparison.Ordinal));
        Assert.Contains(@"\u001B]0;owned", output, StringComparison.Ordinal);
        if (format == "text")
            Assert.All(
                [8, 22, 29],
                indent =>
                    Assert.Contains(
                        $"    2 | title: B\\u001B]0;owned\\u0007 \\u202E\n      | {new string(' ', indent)}^\n",
                        output.ReplaceLineEndings("\n"),
                        StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("serve")]
    public async Task A_missing_folder_is_said_in_a_sentence(string verb)
    {
        var (code, _, error) = await RunAsync(Path.GetTempPath(), verb, "--content", "no-such-folder");
        Assert.Equal(1, code);
        Assert.Contains("There is no content folder", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("serve")]
    public async Task A_folder_that_may_not_be_opened_is_said_in_a_sentence(string verb)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever may read everything cannot try this.");
        var folder = Directory.CreateTempSubdirectory("closed-");
        if (!OperatingSystem.IsWindows())
            folder.UnixFileMode = UnixFileMode.None;
        var (code, output, error) = await RunAsync(Path.GetTempPath(), verb, "--content", folder.FullName);
        Assert.Equal((1, ""), (code, output));
        Assert.Equal($"The content folder “{folder.FullName}” may not be opened. Let whoever runs this program read it.", error.Trim());
    }

    [Fact]
    public async Task A_misspelt_command_does_not_start_the_server()
    {
        var (code, _, error) = await RunAsync(SiteFixture.RepositoryRoot, "chekc");
        Assert.Equal(1, code);
        Assert.Contains("There is no command “chekc”", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_not_exported_and_said_by_check_and_neither_touches_the_state()
    {
        await using var site = new TemporarySite().WithCountry("laos", "LA", "Laos");
        var work = Directory.CreateTempSubdirectory("state-").FullName;
        string[] state = [$"--Content:State={Path.Combine(work, "state")}"];
        Assert.Equal(0, (await RunAsync(work, ["export", "good", "--content", site.Folder, .. state])).Code);
        File.Delete(Path.Combine(site.Folder, "site.yml"));
        var (code, _, error) = await RunAsync(work, ["export", "bad", "--content", site.Folder, .. state]);
        Assert.Equal((1, "The site cannot be exported until this is mended:"), (code, error.Split('\n')[0]));
        Assert.Contains("has no `site.yml`", error, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync(work, "check", "--content", site.Folder)).Code);
        Assert.Equal([Path.Combine(work, "good")], Directory.EnumerateFileSystemEntries(work));
        Directory.Delete(work, recursive: true);
    }

    [Theory]
    [InlineData("state")]
    [InlineData("../link/state")]
    [InlineData(".")]
    public async Task A_state_inside_the_content_folder_is_refused_in_a_sentence(string state)
    {
        await using var site = new TemporarySite();
        var link = Path.Combine(Path.GetDirectoryName(site.Folder)!, "link");
        if (state.Contains("link", StringComparison.Ordinal))
            File.CreateSymbolicLink(link, site.Folder);
        var (code, _, error) = await RunAsync(site.Folder, "serve", "--content", ".", $"--Content:State={state}");
        File.Delete(link);
        Assert.Equal(1, code);
        Assert.Contains("lies in the content folder", Assert.Single(error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_writes_every_kind_of_entry_and_check_finds_only_what_is_to_be_filled_in()
    {
        await using var site = new TemporarySite()
            .With("sources.yml", "factbook-2026:\n  title: The World Factbook\n  publisher: CIA\n")
            .With("figures.yml", "population:\n  label: Population\n  definition: People\n");
        var photo = Path.Combine(Directory.CreateTempSubdirectory("photo-").FullName, "IMG_1234.PNG");
        File.WriteAllBytes(photo, Convert.FromBase64String(OnePixel));

        await AssertWritesAsync("countries/bhutan.md", "country", "bt");
        await AssertWritesAsync("news/a-pastor-and-a-booklet.md", "story", "A pastor and a booklet", "--country", "Bhutan");
        await AssertWritesAsync("prayer/bhutan/rain-and-bread.md", "prayer", "bhutan", "Rain and bread");
        await AssertWritesAsync("prayer/peace.md", "prayer", "Peace");
        await AssertWritesAsync("prayer/bhutan/a-prayer.md", "prayer", "bhutan", "A prayer", "--written");
        await AssertWritesAsync("help/listen.md", "help", "Listen");
        await AssertWritesAsync("pages/thanks.md", "page", "平和", "--name", "thanks");
        await AssertWritesAsync("sources.yml", "source", "A report");
        await AssertWritesAsync("news/a-pastor-and-a-booklet/index.md", "photo", "news/a-pastor-and-a-booklet.md", photo);

        Assert.True(File.Exists(photo)); // It lies outside the content folder.
        Assert.True(File.Exists(Path.Combine(site.Folder, "news/a-pastor-and-a-booklet/photo.png")));
        Assert.False(File.Exists(Path.Combine(site.Folder, "news/a-pastor-and-a-booklet.md")));
        Assert.Contains("kind: prayer", File.ReadAllText(Path.Combine(site.Folder, "prayer/bhutan/a-prayer.md")), StringComparison.Ordinal);
        var (_, found, _) = await RunAsync(site.Folder, "check", "--content", ".");
        Assert.Equal(
            [
                "news/a-pastor-and-a-booklet/index.md:15:14: error: This should be one of `given`, `not-needed`, `no-faces`, `public-domain`. (invalid-value)",
                "sources.yml:4:1: warning: Nothing cites the source `a-report`. Cite it, or remove it. (uncited-source)",
                "sources.yml:6:15: error: “Write who published it.” was written by the program for you to replace. Put your own words here. (placeholder)"
            ],
            found.Split('\n').Where(line => line.EndsWith(')')));

        async Task AssertWritesAsync(string file, params string[] arguments)
        {
            var (code, output, error) = await RunAsync(site.Folder, ["new", .. arguments, "--content", "."]);
            Assert.Equal((0, ""), (code, error));
            Assert.Contains(file, output, StringComparison.Ordinal);
            Assert.InRange(output.Trim().Split('\n').Length, 1, 2);
            Assert.True(File.Exists(Path.Combine(site.Folder, file)), file);
        }
    }

    [Theory]
    [InlineData(
        "Put quotation marks around the title: new story \"A pastor and a booklet\"", "story", "A", "pastor", "and", "a",
        "booklet", "--country", "laos")]
    [InlineData("Put quotation marks around the title: new prayer laos \"Rain and bread\"", "prayer", "laos", "Rain", "and", "bread")]
    [InlineData("Put quotation marks around the title: new prayer \"Rain and bread\"", "prayer", "Rain", "and", "bread")]
    [InlineData("A title is missing. Write it in quotation marks: new help \"A short title\"", "help")]
    [InlineData("A title is missing. Write it in quotation marks behind the country: new prayer laos \"A short title\"", "prayer", "laos")]
    [InlineData(
        "news/2026/taken.md exists already, and nothing was changed. It has the address that the new file would have.", "story",
        "Taken")]
    [InlineData("countries/laos.md exists already, and nothing was changed.", "country", "LA")]
    [InlineData(
        "sources.yml has a source `known` already, and nothing was changed. Give the new one another key: --name a-short-key",
        "source", "Known")]
    [InlineData(
        "The site itself uses the address `news`, or keeps it for a language. Give the entry another name. Nothing was written.",
        "page", "News")]
    [InlineData(
        "“zz” is no country's code. A code has two letters, such as KP for North Korea; most are those of the country's addresses in the internet.",
        "country", "zz")]
    [InlineData(
        "There is no country “narnia”. It is named like its file in countries/, such as north-korea.", "story", "A", "--country",
        "narnia")]
    [InlineData(
        "There is no entry “news/nothing.md”. Name its file inside the content folder, such as news/a-visit.md", "photo",
        "news/nothing.md", "site.yml")]
    [InlineData(
        "This is no photo that the site knows; the site shows JPEG, PNG and WebP. Save it as JPEG: on an iPhone by sharing it with “Options”, “Most Compatible”, on another phone by a screenshot of it, and on a computer by opening it in Paint (“Save as”), Preview or GIMP (“Export”). Nothing was changed.",
        "photo", "countries/laos", "site.yml")]
    public async Task What_new_cannot_do_it_says_and_changes_nothing(string sentence, params string[] arguments)
    {
        await using var site = new TemporarySite()
            .WithCountry("laos", "LA", "Laos")
            .With("news/2026/taken.md", "x")
            .With("sources.yml", "known:\n  title: A\n  publisher: B\n");
        var before = Files();

        var (code, output, error) = await RunAsync(site.Folder, ["new", .. arguments, "--content", "."]);

        Assert.Equal((1, "", sentence), (code, output, error.Trim()));
        Assert.Equal(before, Files());

        IEnumerable<string> Files() => [
            .. Directory.GetFiles(site.Folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => file + File.ReadAllText(file))
        ];
    }

    [Theory]
    [InlineData("countries/laos")]
    [InlineData("content/countries/laos.md")]
    [InlineData("{0}/countries/laos.md")]
    public async Task New_translation_finds_its_original_by_any_way_to_name_it(string original)
    {
        await using var site = new TemporarySite().WithCountry("laos", "LA", "Laos").WithLanguages();
        original = original.Replace("{0}", site.Folder, StringComparison.Ordinal);

        var (code, output, error) = await RunAsync(Path.GetTempPath(), "new", "translation", "ko", original, "--content", site.Folder);

        var file = Path.Combine(site.Folder, "countries/laos.ko.md");
        Assert.Equal(
            (0, $"Wrote {file}. It is a draft: write what it asks for, then remove the line `draft: true`.", ""),
            (code, output.Trim(), error));
        Assert.Contains("# Text about Laos.", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "There is no entry “countries/loas”. Did you mean `countries/laos`? Name its file inside the content folder, such as countries/laos",
        "ko", "countries/loas")]
    [InlineData("countries/mali.ko.md exists already, and nothing was changed.", "ko", "countries/mali")]
    [InlineData(
        "countries/mali/index.fr.md exists already, and nothing was changed. It has the address that the new file would have.", "fr",
        "countries/mali")]
    [InlineData(
        "The site is not in Arabic yet. Write `languages: [en, ko, fr, ar]` in site.yml, then try again.", "ar", "countries/laos")]
    public async Task What_cannot_be_translated_is_said_and_nothing_is_changed(string sentence, string language, string original)
    {
        await using var site = new TemporarySite()
            .WithCountry("laos", "LA", "Laos")
            .WithCountry("mali", "ML", "Mali")
            .With("countries/mali.ko.md", "---\ntranslated-by: machine\nfollows: 2020-01-01\ndraft: true\n---\n")
            .With("countries/mali/index.fr.md", "---\ntranslated-by: machine\nfollows: 2020-01-01\ndraft: true\n---\n")
            .WithLanguages();

        var (code, output, error) = await RunAsync(site.Folder, "new", "translation", language, original, "--content", ".");

        Assert.Equal((1, "", sentence), (code, output, error.Trim()));
        Assert.Equal(2, Directory.GetFiles(site.Folder, "*.??.md", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task Check_says_how_far_the_site_is_translated()
    {
        await using var site = new TemporarySite()
            .WithCountry("laos", "LA", "Laos")
            .WithCountry("mali", "ML", "Mali")
            .WithStory("visit", "2020-01-01", "countries: [laos]")
            .With("countries/laos.ko.md", "---\nsummary: 나라.\ntranslated-by: machine\nfollows: {title: 000000}\n---\n본문.\n")
            .With("countries/mali.ko.md", "---\ntranslated-by: machine\nfollows: 2020-01-01\ndraft: true\n---\n")
            .WithLanguages();

        var (code, all, error) = await RunAsync(site.Folder, "check", "--translations", "--content", ".");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal("""
            Korean (ko): 1 of 3 translated.
              Older than the original: 1 country:
                countries/laos.ko.md: `title`, `summary`, part 1
              Begun, and not public: 1 country.
              Missing: 1 story.
              Not reviewed by a speaker: 1 country.
            French (fr): 0 of 3 translated.
              Older than the original: none.
              Begun, and not public: none.
              Missing: 2 countries, 1 story.
              Not reviewed by a speaker: none.
            The content: 0 errors, 2 warnings in 2 files.

            """, all.ReplaceLineEndings("\n"));

        var (_, korean, _) = await RunAsync(site.Folder, "check", "--translations", "ko", "--content", ".");
        Assert.Contains("  Missing: 1 story:\n    news/visit.ko.md\n", korean.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("French", korean, StringComparison.Ordinal);

        var (refused, _, sentence) = await RunAsync(site.Folder, "check", "--translations", "ar", "--content", ".");
        Assert.Equal(
            (1, "The site is not translated into “ar”. Its languages are in site.yml: ko, fr."), (refused, sentence.Trim()));
    }

    // A PNG of one pixel.
    private const string OnePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    internal static Task<(int Code, string Output, string Error)> RunAsync(string folder, params string[] arguments) =>
        RunAsync(folder, [], arguments);

    internal static async Task<(int Code, string Output, string Error)> RunAsync(
        string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(Cancel);
        var error = process.StandardError.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel).WaitAsync(TimeSpan.FromMinutes(2), Cancel);
        return (process.ExitCode, await output, await error);
    }
}
