using System.Text.RegularExpressions;
using PersecutionProfile.Content.Tests.Translating;
using PersecutionProfile.Content.Writing;

namespace PersecutionProfile.Content.Tests.Writing;

public sealed partial class NewTranslationTests
{
    [Theory]
    [InlineData("ko")]
    [InlineData("ar")]
    public void Every_entry_of_the_shipped_content_gets_a_draft_without_an_error_which_nobody_sees(string tag)
    {
        using var folder = ContentFolder.OfShippedContent(path => !ContentFolder.IsTranslation(path));
        var settings = File.ReadLines(Path.Combine(folder.Path, "site.yml"))
            .Where(line => !line.StartsWith("languages:", StringComparison.Ordinal));
        folder.With("site.yml", $"{string.Join('\n', settings)}\nlanguages: [en, {tag}]\n");
        var (site, language) = (folder.Site, Language.Find(tag)!);
        var before = site.Addresses.PathsOf(AddressGroup.Page);
        var templates = new NewTranslation(site, folder.Path);

        foreach (var entry in site.Entries)
        {
            var made = templates.Of(entry, language)!;
            Assert.Null(made.WhyRefused);
            Assert.False(File.Exists(Path.Combine(folder.Path, made.Path)));
            folder.With(made.Path, made.Text);
        }

        var reading = folder.Read();
        var findings = folder.FindingsOf(reading);
        Assert.All(findings, finding => Assert.EndsWith("(translation-unfinished)", finding, StringComparison.Ordinal));
        Assert.Equal(site.Entries.Length, findings.Length);
        Assert.Equal(before, reading.Site.Addresses.PathsOf(AddressGroup.Page));
        var progress = Assert.Single(TranslationProgress.Of(reading.Site));
        Assert.Equal((site.Entries.Length, 0, 0), (progress.Begun.Count(), progress.Missing.Count(), progress.Translated.Count()));
    }

    [Fact]
    public void What_the_original_says_stands_in_it_as_notes()
    {
        using var folder = Multilingual.New()
            .With("glossary.ko.yml", "house church: 가정교회\nprison: 교도소\n")
            .With(
                "prayer/laos/trial.md",
                "---\ntitle: \"A trial: #1\"\nthanks: >\n  He is\n  free.\nnames-changed: [Mina]\n---\n"
                + "Mina meets in house churches near China.\n\n---\n\nAmen.\n");

        Assert.Equal("""
            ---
            # Korean translation of prayer/laos/trial.md
            # Behind a # stand the words of the original. Write yours behind the colon below them, in quotation marks.

            # title: A trial: #1
            title:

            # thanks: >
            #   He is
            #   free.
            thanks:

            # The cover names as your text writes them, in this order. Never a real name.
            names-changed: [Mina]

            translated-by: a person # Or: machine.
            follows: {title: FOLLOWS} # The state of the original.
            draft: true # Remove this line when the translation is ready to be seen.

            # Countries:
            #   China: 중국

            # Words of the glossary, glossary.ko.yml:
            #   house church: 가정교회

            # The text of the original follows. Write yours below the next line of three hyphens, with the same headings,
            # links and citations in the same order. What stands here may stay: nobody sees it.
            #
            # Mina meets in house churches near China.
            #
            # ---
            #
            # Amen.
            ---

            """.ReplaceLineEndings("\n"), WithoutHashes(Make(folder, "prayer/laos/trial")));
    }

    [Fact]
    public void What_is_filled_in_is_published()
    {
        using var folder = Multilingual.New().With("help/write.md", """
            ---
            title: Write
            summary: A letter.
            takes: half an hour
            where: Canada
            watch-for: Give no name.
            link:
              label: How
              url: /countries/laos

            # A note of the editors.
            gifts:
            - {amount: GBP 37, provides: food, organisation: OD, source: factbook, as-of: 2022}
            corrections:
              - date: 2026-01-01
                text: It was wrong.
            ---
            Text.

            ## Then

            More.
            """);
        var made = Make(folder, "help/write.md").Text;
        Assert.DoesNotContain("A note of the editors", made, StringComparison.Ordinal);

        folder.With("help/write.ko.md", made.Replace("\nsummary:\n", "\nsummary: 편지.\n", StringComparison.Ordinal) + "본문.\n");
        var unfinished = folder.Findings.Single(finding => finding.StartsWith("help/write.ko.md", StringComparison.Ordinal));
        Assert.Contains(
            "is still to be translated: `title`, `takes`, `where`, `watch-for`, `link`, `gifts`, `corrections`, 1 of the 2 parts of the text.",
            unfinished,
            StringComparison.Ordinal);

        foreach (var (key, value) in new[]
        {
            ("title", "편지"), ("summary", "편지."), ("takes", "30분"), ("where", "캐나다"), ("watch-for", "이름만."),
            ("link", "{label: 방법}"), ("gifts", "[{provides: 식량}]"), ("corrections", "[{text: 틀렸습니다.}]"),
        })
        {
            made = made.Replace($"\n{key}:\n", $"\n{key}: {value}\n", StringComparison.Ordinal)
                .Replace($"\n{key}: #", $"\n{key}: {value} #", StringComparison.Ordinal);
        }
        made = string.Join('\n', made.Split('\n').Where(line => !line.StartsWith("draft:", StringComparison.Ordinal)));
        folder.With("help/write.ko.md", made + "본문.\n\n## 다음\n\n더.\n");

        Assert.Empty(folder.Findings.Where(finding => finding.StartsWith("help/write.ko.md", StringComparison.Ordinal)));
        var action = folder.InKorean.HelpActions.Single();
        Assert.Equal(
            ("편지", "편지.", "30분", "캐나다", "이름만.", "방법", "식량"),
            (
                action.Title, action.Summary, action.Takes, action.Where, action.WatchFor, action.Link!.Label,
                action.Gifts.Single().Provides));
        Assert.Equal((Drafter.Person, 0), (action.Translation!.By, action.Translation.Older.Length));
        Assert.Equal("틀렸습니다.", action.Corrections.Single().Text);
    }

    [Fact]
    public void Photos_and_the_title_of_a_country_are_asked_for_as_they_are_read()
    {
        using var folder = Multilingual.New().WithTrialAndPhoto("countries: [laos]");
        var story = Make(folder, "news/trial");
        Assert.Equal("news/trial/index.ko.md", story.Path);
        folder.With(story.Path, story.Text.Replace("\ndraft: true", "\n", StringComparison.Ordinal)
            .Replace("\ntitle:\n", "\ntitle: 재판\n", StringComparison.Ordinal)
            .Replace("\nsummary:\n", "\nsummary: 일.\n", StringComparison.Ordinal)
            .Replace("\nphotos: #", "\nphotos: [{alt: 법정}] #", StringComparison.Ordinal) + "재판.\n\n![](court.png)\n");
        var laos = Make(folder, "countries/laos");
        folder.With(laos.Path, laos.Text.Replace("\ndraft: true", "\n", StringComparison.Ordinal)
            .Replace("\nsummary:\n", "\nsummary: 나라.\n", StringComparison.Ordinal) + "본문.\n");

        Assert.Empty(folder.Findings.Where(finding => finding.Contains(".ko.md", StringComparison.Ordinal)));
        Assert.Equal("법정", folder.KoreanTrial.Photos.Single().Alt);
        Assert.Equal(("라오스", "나라."), (folder.InKorean.FindCountry("laos")!.Title, folder.InKorean.FindCountry("laos")!.Summary));
    }

    [Fact]
    public void An_original_that_is_too_long_for_notes_is_left_beside_it()
    {
        using var folder = Multilingual.New().WithTrial(string.Concat(Enumerable.Repeat("One sentence of many.\n\n", 3000)));

        Assert.Contains("It is too long to stand here", Make(folder, "news/trial").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "news/trail", "There is no entry “news/trail”. Did you mean `news/trial`?")]
    [InlineData("ko", "news/trial.ko", "“news/trial.ko” is a translation itself. Name its original: news/trial")]
    [InlineData("ko", "news/broken", "news/broken.md cannot be read as it is.")]
    [InlineData("de", "news/trial", "The site does not speak “de”. It speaks `en`, ")]
    [InlineData("fr", "news/trial", "The site is not in French yet. Write `languages: [en, ko, ar, fr]` in site.yml, then try again.")]
    [InlineData("en", "news/trial", "`en` is the language of the originals")]
    public void What_cannot_be_translated_is_said(string language, string original, string sentence)
    {
        using var folder = Multilingual.New().WithTrial().WithKoreanTrial("재판.").With("news/broken.md", "---\ntitle: a: b\n---\nText.\n");

        Assert.False(new NewTranslation(folder.Site, folder.Path).TryMake(language, original, out _, out var reason));
        Assert.StartsWith(sentence, reason, StringComparison.Ordinal);
    }

    private static NewEntry Make(ContentFolder folder, string original)
    {
        Assert.True(new NewTranslation(folder.Site, folder.Path).TryMake("ko", original, out var made, out var reason), reason);
        return made!;
    }

    private static string WithoutHashes(NewEntry made) =>
        Hashes().Replace(made.Text, "{title: FOLLOWS}");

    [GeneratedRegex(@"\{title: [0-9a-f]{6}, thanks: [0-9a-f]{6}, 1: [0-9a-f]{6}\}")]
    private static partial Regex Hashes();
}
