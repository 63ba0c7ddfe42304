using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests.Translating;

/// <summary>A translated entry has the words of its file, and the facts of its original.</summary>
public sealed class TranslationTests
{
    private const string Ko = "news/trial.ko.md";

    [Fact]
    public void The_words_are_the_translations_and_the_facts_the_originals()
    {
        using var folder = Multilingual.New().WithTrial("Text.[^factbook]", "countries: [laos]\ntopics: [women]\nupdated: 2026-02-01")
            .WithKoreanTrial("본문.[^factbook]", "reviewed-by: a pastor\nreviewed: 2026-03\nfollows: 2026-02-01");

        var story = folder.KoreanTrial;
        Assert.Empty(folder.Findings.Where(finding => !finding.Contains("uncited-source", StringComparison.Ordinal)));
        Assert.Equal(("재판", "있었던 일.", "본문."), (story.Title, story.Summary, story.Body.Text));
        Assert.Equal((Multilingual.Korean, Ko), (story.Language, story.File));
        Assert.Equal(new DateOnly(2026, 1, 16), story.Date);
        Assert.Equal(("women", "라오스"), (story.Topics.Single().Value, story.Countries.Single().Name));
        Assert.Equal("factbook", story.Sources.Single().Key.Value);
        Assert.Equal(
            (Drafter.Machine, "a pastor", 0), (story.Translation!.By, story.Translation.ReviewedBy, story.Translation.Older.Length));
        var original = folder.Trial;
        Assert.Equal(("A trial", Language.English), (original.Title, original.Language));
        Assert.Null(original.Translation);
    }

    [Fact]
    public void What_is_not_translated_stays_the_originals_and_says_so()
    {
        using var folder = Multilingual.New().WithTrial();

        var story = folder.KoreanTrial;
        Assert.Equal(("A trial", Language.English, "라오스"), (story.Title, story.Language, story.Countries.Single().Name));
        Assert.Null(story.Translation);
        var laos = folder.InKorean.FindCountry("laos")!;
        Assert.Equal(("라오스", Language.English), (laos.Title, laos.Language));
    }

    [Theory]
    [InlineData("countries/laos/index.md", "countries/laos/index.ko.md")]
    [InlineData("countries/laos/index.md", "countries/laos.ko.md")]
    [InlineData("countries/laos.md", "countries/laos.ko.md")]
    [InlineData("countries/laos.md", "countries/laos/index.ko.md")]
    public void A_translation_stands_beside_its_original_or_in_its_folder(string original, string translation)
    {
        using var folder = Multilingual.New().Without("countries/laos.md")
            .With(original, "---\ntitle: Laos\ncode: LA\nsummary: A country.\n---\nText.\n")
            .With(translation, "---\nsummary: 나라.\ntranslated-by: a person\nfollows: 2026-11-21\n---\n본문.\n");

        var laos = folder.InKorean.FindCountry("laos")!;
        Assert.Empty(folder.Errors);
        Assert.Equal(("라오스", "나라.", Drafter.Person), (laos.Title, laos.Summary, laos.Translation!.By));
    }

    [Theory]
    [InlineData("news/2026-01-16-trial.md", "news/trial.ko.md")]
    [InlineData("news/2026/trial.md", "news/2026-01-16-trial.ko.md")]
    public void The_day_before_a_storys_name_may_be_left_out(string original, string translation)
    {
        using var folder = Multilingual.New()
            .With(original, "---\ntitle: A trial\ndate: 2026-01-16\nsummary: It.\ncountries: [laos]\n---\nText.\n")
            .With(translation, "---\ntitle: 재판\nsummary: 일.\ntranslated-by: machine\nfollows: 2026-11-21\n---\n본문.\n");

        Assert.Equal("재판", folder.KoreanTrial.Title);
        Assert.Empty(folder.Errors);
    }

    [Fact]
    public void A_way_to_help_has_all_its_words_translated()
    {
        using var folder = Multilingual.New().With("help/write.md", """
            ---
            title: Write
            summary: A letter.
            takes: half an hour
            where: Canada
            watch-for: Give no name.
            link: {label: How, url: /countries/laos}
            gifts:
              - {amount: GBP 37, provides: food, organisation: OD, source: factbook, as-of: 2022}
            corrections:
              - {date: 2026-01-01, text: It was wrong.}
            ---
            Text.
            """).With("help/write.ko.md", """
            ---
            title: 편지
            summary: 편지 한 통.
            takes: 30분
            where: 캐나다
            watch-for: 이름만.
            link: {label: 방법}
            gifts: [{provides: 식량}]
            corrections: [{text: 틀렸습니다.}]
            translated-by: machine
            follows: 2026-11-21
            ---
            본문.
            """);

        var action = folder.InKorean.HelpActions.Single();
        Assert.Empty(folder.Errors);
        Assert.Equal(("30분", "캐나다", "이름만."), (action.Takes, action.Where, action.WatchFor));
        Assert.Equal(new HelpLink("방법", "/ko/countries/laos"), action.Link);
        Assert.Equal(("GBP 37", "식량"), (action.Gifts.Single().Amount, action.Gifts.Single().Provides));
        Assert.Equal(("틀렸습니다.", Multilingual.Korean), (action.Corrections.Single().Text, action.Corrections.Single().Language));
        Assert.Equal("/countries/laos", folder.Site.HelpActions.Single().Link!.Target);
    }

    [Fact]
    public void What_the_original_has_and_the_translation_lacks_is_said_and_stays_the_originals()
    {
        using var folder = Multilingual.New()
            .With("help/write.md", "---\ntitle: Write\nsummary: A letter.\ntakes: an hour\n---\nText.\n")
            .With("help/write.ko.md", "---\ntitle: 편지\nsummary: 편지.\nwhere: 캐나다\ntranslated-by: machine\nfollows: 2026-11-21\n---\n본문.\n");

        Assert.Equal("an hour", folder.InKorean.HelpActions.Single().Takes);
        Assert.Equal(
            ["has `takes`", "has no `where`"],
            folder.FindingsOf("help/write.ko.md").Select(finding => finding[finding.IndexOf("has ", StringComparison.Ordinal)..]
                .Split([',', '.'])[0]).Select(words => words.Split(" so ")[0]));
    }

    [Fact]
    public void A_photo_is_the_originals_with_other_words()
    {
        using var folder = Multilingual.New().WithTrialAndPhoto("countries: [laos]").WithKoreanTrial(
            "재판.\n\n![](court.png)", "photos: [{alt: 법정, caption: 아침에.}]\nfollows: 2026-11-21");

        var photo = folder.KoreanTrial.Photos.Single();
        Assert.Equal(("news/trial/court.png", "법정", "아침에.", "Nobody"), (photo.Path, photo.Alt, photo.Caption, photo.Credit));
        Assert.Contains("alt=\"법정\"", folder.KoreanTrial.Body.Html, StringComparison.Ordinal);
        Assert.Contains("src=\"/news/trial/court.png\"", folder.KoreanTrial.Body.Html, StringComparison.Ordinal);
        Assert.Contains("<small>사진: Nobody</small>", folder.KoreanTrial.Body.Html, StringComparison.Ordinal);
        Assert.Contains("alt=\"A court\"", folder.Trial.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_have_the_anchors_of_the_original()
    {
        using var folder = Multilingual.New().WithTrial("One.\n\n## The judge\n\nTwo. [Down](#the-verdict)\n\n## The verdict\n\nThree.")
            .WithKoreanTrial("하나.\n\n## 판사\n\n둘. [아래](#the-verdict)\n\n## 판결\n\n셋.");

        Assert.Equal(
            [("the-judge", "판사"), ("the-verdict", "판결")],
            folder.KoreanTrial.Body.Headings.Select(heading => (heading.Id, heading.Text)));
        Assert.Contains("<h2 id=\"the-verdict\">판결</h2>", folder.KoreanTrial.Body.Html, StringComparison.Ordinal);
        Assert.Empty(folder.Errors);
    }

    [Fact]
    public void Another_number_of_headings_is_an_error_and_what_is_left_keeps_an_anchor_of_its_own()
    {
        using var folder = Multilingual.New().WithTrial("One.\n\n## Section\n\nTwo.").WithKoreanTrial("하나.\n\n## 판사\n\n둘.\n\n## 판결\n\n셋.");

        Assert.Equal(["section", "section-2"], folder.KoreanTrial.Body.Headings.Select(heading => heading.Id));
        Assert.Contains("has 2 parts, each from one", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_words_to_pray_stay_lines()
    {
        using var folder = Multilingual.New()
            .With("prayer/laos/a.md", "---\ntitle: A prayer\nkind: prayer\n---\nFather,\nkeep them.\nAmen.\n")
            .With("prayer/laos/a.ko.md", "---\ntitle: 기도\ntranslated-by: machine\nfollows: 2026-11-21\n---\n아버지,\n지켜 주소서.\n아멘.\n")
            .With("prayer/laos/b.md", "---\ntitle: Rain\n---\nPray for\nrain.\n")
            .With("prayer/laos/b.ko.md", "---\ntitle: 비\ntranslated-by: machine\nfollows: 2026-11-21\n---\n비를\n위해 기도합시다.\n");

        var points = folder.InKorean.PrayerPoints;
        Assert.Empty(folder.Findings.Where(finding => finding.StartsWith("prayer", StringComparison.Ordinal)));
        Assert.Equal(["아버지,\n지켜 주소서.\n아멘.", "비를 위해 기도합시다."], points.Select(point => point.Body.Text));
        Assert.Equal((PrayerKind.Prayer, 2), (points[0].Kind, folder.InKorean.PointsOf(folder.InKorean.FindCountry("laos")!).Length));
    }

    [Theory]
    [InlineData("미나는 갔다.", "names-changed: [미나]", "미나<small class=\"name-changed\"> (가명)</small>는")]
    [InlineData("Mina 갔다.", "", "Mina<small class=\"name-changed\"> (가명)</small> ")]
    public void Cover_names_are_marked_in_the_letters_of_the_language(string body, string keys, string html)
    {
        using var folder = Multilingual.New().WithTrial("Mina went.", "countries: [laos]\nnames-changed: [Mina]")
            .WithKoreanTrial(body, $"{keys}\nfollows: 2026-11-21");

        Assert.Contains(html, folder.KoreanTrial.Body.Html, StringComparison.Ordinal);
        Assert.Empty(folder.FindingsOf(Ko));
    }

    [Theory]
    [InlineData("누군가 갔다.", "", "translation-names")]
    [InlineData("미나는 갔다.", "names-changed: [미나, 수지]", "translation-names")]
    [InlineData("미나는 갔다.", "names-changed: [수지]", "unused-name")]
    public void A_cover_name_that_does_not_stand_there_is_said(string body, string keys, string rule)
    {
        using var folder = Multilingual.New().WithTrial("Mina went.", "countries: [laos]\nnames-changed: [Mina]")
            .WithKoreanTrial(body, $"{keys}\nfollows: 2026-11-21");

        Assert.Contains(folder.FindingsOf(Ko), finding => finding.EndsWith($"({rule})", StringComparison.Ordinal));
    }

    [Fact]
    public void Sources_keep_the_originals_numbers()
    {
        using var folder = Multilingual.New().WithTrial("One.[^factbook] Two.[^open-doors]")
            .WithKoreanTrial("둘.[^open-doors] 하나.[^factbook] 셋.[^lifeway]");

        var story = folder.KoreanTrial;
        Assert.Equal(["factbook", "open-doors", "lifeway"], story.Sources.Select(source => source.Key.Value));
        Assert.Equal(
            ["#source-2", "#source-1", "#source-3"],
            Html.Parse(story.Body.Html).QuerySelectorAll("sup a").Select(link => link.GetAttribute("href")!));
        Assert.Contains(
            folder.FindingsOf(Ko),
            finding => finding.Contains("The citation `[^lifeway]` stands here, and not in", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("news/gone.ko.md", "translation-original")]
    [InlineData("news/trial.de.md", "translation-language")]
    [InlineData("news/trial.fr.md", "translation-language")]
    [InlineData("news/trial.en.md", "translation-language")]
    [InlineData("news/Trial.ko.md", "file-name")]
    [InlineData("news/trial.pt-BR.md", "file-name")]
    [InlineData("figures.fr.yml", "translation-language")]
    public void A_file_that_translates_nothing_of_the_site_is_an_error(string file, string rule)
    {
        using var folder = Multilingual.New().WithTrial().With(file, file.EndsWith(".yml", StringComparison.Ordinal)
            ? "christians: {label: a, definition: b, unit: c}\n"
            : "---\ntitle: 재판\nsummary: 있었던 일.\ntranslated-by: machine\n---\n본문.\n");

        Assert.EndsWith($"({rule})", Assert.Single(folder.FindingsOf(file)), StringComparison.Ordinal);
        Assert.Equal("A trial", Assert.Single(folder.InKorean.Stories).Title);
    }

    [Theory]
    [InlineData("date: 2026-01-16", "The key `date` is not known here. It is a fact, and facts stand in the original alone.")]
    [InlineData("sources: [factbook]", "It is a fact, and facts stand in the original alone.")]
    [InlineData("photos: [{alt: a, credit: b}]", "The key `credit` is not known here. It is a fact")]
    [InlineData("colour: red", "Known are `corrections`")]
    public void A_key_that_is_no_words_is_an_error(string line, string error)
    {
        using var folder = Multilingual.New().WithTrial().WithKoreanTrial(keys: $"follows: 2026-11-21\n{line}");

        Assert.Contains(folder.Errors, finding => finding.Contains(error, StringComparison.Ordinal));
        Assert.NotNull(folder.KoreanTrial.Translation);
    }

    [Theory]
    [InlineData("title: 재판\nsummary: 일.")]
    [InlineData("title: 재판\ntranslated-by: machine")]
    [InlineData("summary: 일.\ntranslated-by: machine")]
    public void Without_its_title_summary_or_translator_it_is_not_shown(string keys)
    {
        using var folder = Multilingual.New().WithTrial().With(Ko, $"---\n{keys}\n---\n본문.\n");

        Assert.Null(folder.KoreanTrial.Translation);
        Assert.Contains(folder.Errors, finding => finding.EndsWith("(missing-key)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_country_needs_its_text_when_the_original_has_one()
    {
        using var folder = Multilingual.New()
            .With("countries/laos.ko.md", "---\nsummary: 나라.\ntranslated-by: machine\nfollows: 2026-11-21\n---\n");

        Assert.Null(folder.InKorean.FindCountry("laos")!.Translation);
        Assert.EndsWith("(translation-sections)", Assert.Single(folder.Errors), StringComparison.Ordinal);
        Assert.NotNull(folder.WithLaos("").InKorean.FindCountry("laos")!.Translation);
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publish: 2027-01-01")]
    [InlineData("expires: 2026-01-01")]
    [InlineData("names-at-risk: true")]
    public void A_hidden_original_takes_its_translations_with_it(string line)
    {
        using var folder = Multilingual.New().WithTrial(keys: $"countries: [laos]\n{line}").WithKoreanTrial();

        Assert.Empty(folder.InKorean.Stories);
        Assert.False(folder.Site.Addresses.Has("/ko/news/trial"));
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publish: 2027-01-01")]
    [InlineData("expires: 2026-01-01")]
    [InlineData("hidden: yes")]
    public void A_hidden_translation_leaves_the_original(string line)
    {
        using var folder = Multilingual.New().WithTrial().WithKoreanTrial(keys: $"follows: 2026-11-21\n{line}");

        Assert.Null(folder.KoreanTrial.Translation);
        Assert.Equal((false, true), (folder.Site.Addresses.Has("/ko/news/trial"), folder.Site.Addresses.Has("/news/trial")));
    }

    [Theory]
    [InlineData("/news/trial", false, false)]
    [InlineData("/ko/news/trial", true, false)]
    public void What_is_gone_is_gone_in_one_language_or_in_all(string gone, bool isOriginalThere, bool isTranslationThere)
    {
        using var folder = Multilingual.New().WithTrial().WithKoreanTrial().With("gone.yml", $"- {gone}\n");

        var addresses = folder.Site.Addresses;
        Assert.Equal((isOriginalThere, isTranslationThere), (addresses.Has("/news/trial"), addresses.Has("/ko/news/trial")));
        Assert.True(addresses.IsGone("/ko/news/trial"));
        Assert.Contains("/ko/news/trial", addresses.Gone);
    }

    [Fact]
    public void Hiding_the_original_takes_the_translation_down_at_the_next_look()
    {
        using var folder = Multilingual.New().WithTrial().WithKoreanTrial();
        var reader = folder.NewReader();
        Assert.Equal("재판", Trial(reader.Read(ContentFolder.Noon)).Title);

        folder.WithTrial(keys: "draft: true");
        Assert.True(reader.HasChanged(null));
        Assert.Empty(reader.Assemble(ContentFolder.Noon).Site.In(Multilingual.Korean).Stories);
    }

    [Theory]
    [InlineData("news/trial.md")]
    [InlineData("news/trial.ko.md")]
    public void When_no_snapshot_can_be_made_what_is_removed_goes_all_the_same(string removed)
    {
        using var folder = Multilingual.New().WithTrial().WithKoreanTrial();
        var reader = folder.NewReader();
        reader.Read(ContentFolder.Noon);

        folder.Without(removed);
        reader.StandIn = () => throw new InvalidOperationException();
        Assert.True(reader.HasChanged(null));
        var site = reader.Assemble(ContentFolder.Noon).Site;
        Assert.False(site.Addresses.Has("/ko/news/trial"));
        Assert.Equal(removed == "news/trial.ko.md", site.Addresses.Has("/news/trial"));
    }

    [Fact]
    public void A_translation_that_cannot_be_read_any_more_keeps_its_last_good_version()
    {
        using var folder = Multilingual.New().WithTrial().WithKoreanTrial();
        var reader = folder.NewReader();
        reader.Read(ContentFolder.Noon);

        folder.With(Ko, "---\ntitle: 재\n: :\n---\n새 본문.\n").WithTrial(keys: "countries: [laos]\ndateline: Vientiane");
        Assert.True(reader.HasChanged(null));
        var reading = reader.Assemble(ContentFolder.Noon);
        Assert.Equal(("재판", "본문.", "Vientiane"), (Trial(reading).Title, Trial(reading).Body.Text, Trial(reading).Dateline));
        Assert.True(reading.IsDegraded);
        Assert.Contains(
            reading.Findings, finding => finding.File == Ko && finding.Message.Contains("last good page", StringComparison.Ordinal));

        folder.With(Ko, "---\ntitle: 재\n: :\ndraft: true\n---\n새 본문.\n");
        Assert.True(reader.HasChanged(null));
        Assert.Null(Trial(reader.Assemble(ContentFolder.Noon)).Translation);
    }

    [Fact]
    public async Task A_start_brings_the_last_good_version_back_from_the_state_folder()
    {
        using var folder = Multilingual.New().WithTrial().WithKoreanTrial();
        var root = Directory.CreateTempSubdirectory("state-").FullName;
        var state = new StateFolder(root, folder.Path);
        state.Forget(folder.NewReader(state).Read(ContentFolder.Noon));
        await state.FillAsync(TestContext.Current.CancellationToken);

        folder.With(Ko, "---\ntitle: 재\n: :\n---\n새 본문.\n");
        var reading = folder.NewReader(new StateFolder(root, folder.Path)).Read(ContentFolder.Noon);
        Assert.Equal(("재판", Ko), (Trial(reading).Title, Assert.Single(reading.Recalled)));
        Directory.Delete(root, recursive: true);
    }

    [Fact]
    public void Two_translations_of_one_original_are_an_error()
    {
        using var folder = Multilingual.New().WithTrial().WithKoreanTrial()
            .With("news/2026-01-16-trial.ko.md", "---\ntitle: 둘\nsummary: 일.\ntranslated-by: machine\nfollows: 2026-11-21\n---\n본문.\n");

        Assert.EndsWith("(address-taken)", Assert.Single(folder.Errors), StringComparison.Ordinal);
        Assert.Equal("둘", folder.KoreanTrial.Title);
    }

    [Fact]
    public void A_preview_shows_hidden_translations_and_says_why_they_are_hidden()
    {
        using var folder = Multilingual.New().WithTrial().WithKoreanTrial(keys: "draft: true\nfollows: 2026-11-21");

        var site = new ContentReader(folder.Path, showHidden: true).Read(ContentFolder.Noon).Site;
        var edition = site.In(Multilingual.Korean);
        Assert.Equal(("재판", "Draft"), (edition.Stories[0].Title, edition.Stories[0].HiddenBecause));
        Assert.Same(site.Preview, edition.Preview);
        Assert.Equal(Ko, Assert.Single(site.Preview!.FilesOn("/ko/news/trial")).Path);
        Assert.Equal("news/trial.md", Assert.Single(site.Preview.FilesOn("/news/trial")).Path);
    }

    private static Story Trial(ContentReading reading) => reading.Site.In(Multilingual.Korean).FindStory("trial")!;
}
