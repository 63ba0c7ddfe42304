namespace PersecutionProfile.Content.Tests.Translating;

/// <summary>An edition is a snapshot in another language, and every page has an address in it that it should have.</summary>
public sealed class EditionTests
{
    private const string Point = "---\ntitle: Rain\n---\nPray for rain.\n";

    private const string KoreanPoint = "---\ntitle: 비\ntranslated-by: machine\nfollows: 2026-11-21\n---\n비를 위해 기도합시다.\n";

    [Fact]
    public void An_edition_is_made_once_and_leads_back()
    {
        using var folder = Multilingual.New();
        var site = folder.Site;

        var edition = site.In(Multilingual.Korean);
        Assert.Same(edition, site.In(Multilingual.Korean));
        Assert.Same(edition, edition.In(Multilingual.Korean));
        Assert.Same(site, edition.Original);
        Assert.Same(site, site.In(Language.English));
        Assert.Same(site, edition.In((Language?)null));
        Assert.Same(edition, site.EditionAt("/ko/no-such-page"));
        Assert.Same(site, site.EditionAt("/kona"));
        Assert.Equal((true, false), (site.IsOriginal, edition.IsOriginal));
        Assert.NotSame(edition, site.In(Multilingual.Arabic));
    }

    [Fact]
    public void The_sites_own_words_are_those_of_its_files()
    {
        using var folder = Multilingual.New()
            .WithLaos(keys: "figures: [{name: christians, value: 400000, as-of: 2026, source: factbook}]")
            .WithTrial(keys: "countries: [laos]\ntopics: [women]")
            .With("site.ko.yml", "name: 시험\ntagline: 한 줄\nexit-url: https://ko.wikipedia.org/\npublisher: {name: 편집자, about: 소개}\n")
            .With("figures.ko.yml", "christians: {label: 그리스도인, definition: 모든 신자., unit: 명}\n")
            .With("topics.ko.yml", "women: 여성\n")
            .With("facts.ko.yml", "communist state: 공산주의 국가\n")
            .With("sources.ko.yml", "factbook: {note: 날짜 없음.}\n");

        var (site, edition) = (folder.Site, folder.InKorean);
        Assert.Empty(folder.Errors);
        Assert.Equal(
            ("시험", "한 줄", "https://ko.wikipedia.org/", "편집자", "CC BY 4.0"),
            (
                edition.Settings.Name, edition.Settings.Tagline, edition.Settings.ExitUrl.AbsoluteUri, edition.Settings.Publisher!.Name,
                edition.Settings.Licence));
        Assert.Equal((Multilingual.Korean, 3), (edition.Settings.Language, edition.Settings.Languages.Length));
        var laos = edition.Countries.Single();
        Assert.Equal(("그리스도인", "명", Multilingual.Korean),
            (laos.Figures[0].Definition.Label, laos.Figures[0].Definition.Unit, laos.Figures[0].Headline.Definition.Language));
        Assert.Contains(laos.Figures[0].Definition, edition.FigureDefinitions);
        Assert.Equal(("Population", Language.English), (edition.FigureDefinitions[0].Label, edition.FigureDefinitions[0].Language));
        Assert.Equal(("여성", null), (edition.TopicWords(Slug.Parse("women")), site.TopicWords(Slug.Parse("women"))));
        Assert.Equal(("공산주의 국가", null), (edition.FactWords("communist state"), edition.FactWords("Vientiane")));
        Assert.Null(site.FactWords("communist state"));
        var factbook = edition.Sources.Single(source => source.Key.Value == "factbook");
        Assert.Equal(("날짜 없음.", Multilingual.Korean), edition.NoteOf(factbook));
        Assert.Equal(("", Language.English), site.NoteOf(factbook));
        Assert.Equal(("Test", "Christians"), (site.Settings.Name, site.Countries[0].Figures[0].Definition.Label));
    }

    [Fact]
    public void A_unit_that_is_a_sign_is_the_same_in_every_language()
    {
        using var folder = Multilingual.New()
            .With("figures.yml", "share: {label: Share, definition: Of all., unit: \"%\"}\n")
            .With("figures.ko.yml", "share: {label: 비율, definition: 전체에서.}\n");

        Assert.Empty(folder.Errors);
        Assert.Equal(("비율", "%"), (folder.InKorean.FigureDefinitions[0].Label, folder.InKorean.FigureDefinitions[0].Unit));
    }

    [Theory]
    [InlineData("site.ko.yml", "base-url: https://a.example", "It is a fact")]
    [InlineData("figures.ko.yml", "chrisitans: {label: a, definition: b, unit: c}", "Did you mean `christians`?")]
    [InlineData("figures.ko.yml", "christians: {label: a, definition: b}", "The key `unit` is missing")]
    [InlineData("sources.ko.yml", "factbook: 날짜", "its words in this language")]
    [InlineData("topics.ko.yml", "Women: 여성", "lower-case letters")]
    public void What_they_cannot_say_is_an_error(string file, string line, string error)
    {
        using var folder = Multilingual.New().With(file, $"{line}\n");

        Assert.Contains(error, Assert.Single(folder.Errors), StringComparison.Ordinal);
        Assert.Equal("Christians", folder.InKorean.FigureDefinitions.Single(figure => figure.Name.Value == "christians").Label);
    }

    [Fact]
    public void A_file_of_words_that_cannot_be_read_keeps_its_last_good_version()
    {
        using var folder = Multilingual.New().With("site.ko.yml", "name: 시험\n");
        var reader = folder.NewReader();
        reader.Read(ContentFolder.Noon);

        folder.With("site.ko.yml", "name: 시험: 둘\n");
        Assert.True(reader.HasChanged(null));
        var reading = reader.Assemble(ContentFolder.Noon);
        Assert.Equal(("시험", true), (reading.Site.In(Multilingual.Korean).Settings.Name, reading.IsDegraded));

        folder.Without("site.ko.yml");
        Assert.True(reader.HasChanged(null));
        Assert.Equal("Test", reader.Assemble(ContentFolder.Noon).Site.In(Multilingual.Korean).Settings.Name);
    }

    [Fact]
    public void The_country_of_the_day_is_the_same_in_every_language()
    {
        using var folder = Multilingual.New().With("prayer/laos/rain.md", Point).With("prayer/laos/rain.ko.md", KoreanPoint)
            .With("countries/nepal.md", "---\ntitle: Nepal\ncode: NP\nsummary: S.\n---\nText.\n").With("prayer/nepal/rain.md", Point);

        var (site, edition) = (folder.Site, folder.InKorean);
        Assert.All(Enumerable.Range(0, 60).Select(site.Today.AddDays), day =>
            Assert.Equal(site.Rotation.On(day)!.Country.Slug, edition.Rotation.On(day)!.Country.Slug));
        Assert.Equal("비", edition.PointsOf(edition.FindCountry("laos")!)[0].Title);
        Assert.Empty(edition.PointsOf(edition.FindCountry("nepal")!)); // Read in the original.
    }

    [Fact]
    public void Countries_are_sorted_by_their_names_in_the_language()
    {
        using var folder = Multilingual.New().With("countries/nepal.md", "---\ntitle: Nepal\ncode: NP\nsummary: S.\n---\nText.\n")
            .With("countries/egypt.md", "---\ntitle: Egypt\ncode: EG\nsummary: S.\n---\nText.\n");

        Assert.Equal(["Egypt", "Laos", "Nepal"], folder.Site.Countries.Select(country => country.Title));
        Assert.Equal(["네팔", "라오스", "이집트"], folder.InKorean.Countries.Select(country => country.Title));
        Assert.Equal(["لاوس", "مصر", "نيبال"], folder.In(Multilingual.Arabic).Countries.Select(country => country.Title));
    }

    [Fact]
    public void A_title_of_its_own_is_what_a_country_is_called_everywhere()
    {
        using var folder = Multilingual.New().WithTrial()
            .With("countries/laos.ko.md", "---\ntitle: 라오\nsummary: 나라.\ntranslated-by: machine\nfollows: 2026-11-21\n---\n본문.\n");

        Assert.Equal(("라오", "라오"), (folder.InKorean.Countries[0].Title, folder.InKorean.Stories[0].Countries[0].Name));
    }

    [Fact]
    public void Facts_have_an_address_in_every_language_and_prose_where_it_is_translated()
    {
        using var folder = Multilingual.New().WithTrial().With("prayer/laos/rain.md", Point)
            .With("pages/about.md", "---\ntitle: About\nsummary: S.\n---\nText.\n");

        var edition = folder.InKorean.Addresses;
        Assert.All(
            [
                "/", "/countries", "/countries/laos", "/countries/laos/letter", "/pray", "/pray/calendar", "/pray/calendar/2026-11",
                "/news", "/help", "/sources", "/figures/christians", "/search", "/languages", "/feed.xml", "/feed.json", "/pray/feed.xml",
                "/pray/calendar.ics", "/data/figures.csv", "/data/figures.json", "/sitemap.xml", "/exit",
            ],
            place => Assert.True(edition.Has(place), place));
        string[] prose =
        [
            "/news/trial", "/about", "/countries/laos/pray", "/countries/laos/pray/print", "/countries/laos/pray/cards",
            "/countries/laos/pray/text", "/countries/laos/pack.html", "/countries/laos/card", "/pray/2026-11-21", "/countries/laos/news",
            "/countries/laos/feed.xml", "/topics/women",
        ];
        Assert.All(prose, place => Assert.False(edition.Has(place), place));
        string[] never = ["/robots.txt", "/.well-known/security.txt", "/healthz", "/healthz/ready"];
        Assert.All(never, place => Assert.False(edition.Has(place), place));

        folder.WithTrial(keys: "countries: [laos]\ntopics: [women]").WithKoreanTrial().With("prayer/laos/rain.ko.md", KoreanPoint)
            .With("pages/about.ko.md", "---\ntitle: 소개\nsummary: 요약.\ntranslated-by: machine\nfollows: 2026-11-21\n---\n본문.\n");
        var site = folder.Site;
        Assert.All(prose, place => Assert.True(site.In(Multilingual.Korean).Addresses.Has(place), place));
        Assert.All(prose, place => Assert.False(site.In(Multilingual.Arabic).Addresses.Has(place), place));
    }

    [Fact]
    public void The_original_answers_for_all_languages()
    {
        using var folder = Multilingual.New().WithTrial(keys: "countries: [laos]\naliases: [/news/process]").WithKoreanTrial()
            .With("news/old.md", "---\ntitle: Old\ndate: 2026-01-01\nsummary: S.\ncountries: [laos]\naliases: [/news/older]\n---\nText.\n");

        var site = folder.Site;
        var (addresses, edition) = (site.Addresses, site.In(Multilingual.Korean));
        var story = addresses.Find("/ko/news/trial")!;
        Assert.Equal(
            (AddressKind.Story, "/ko/news/trial", "/news/trial", Multilingual.Korean),
            (story.Kind, story.Path, story.Place, story.Language));
        Assert.Same(edition, site.In(story));
        Assert.Equal("재판", story.About<Story>().Title);
        Assert.Null(addresses.Find("/news/trial")!.Language);
        Assert.Equal(AddressKind.Home, addresses.Find("/ko")!.Kind);
        Assert.Equal("/ko", addresses.Find("/ko")!.Path);
        string[] nowhere = ["/ko/", "/ko/news/old", "/ar/news/trial", "/en", "/en/news/trial", "/ko/ko", "/fr"];
        Assert.All(nowhere, path => Assert.Null(addresses.Find(path)));
        Assert.Equal(
            ("/ko/news/trial", null, "/news/trial", "/news/old"),
            (
                $"{addresses.RedirectOf("/ko/news/process")}", addresses.RedirectOf("/ko/news/older"),
                $"{addresses.RedirectOf("/news/process")}", $"{addresses.RedirectOf("/news/older")}"));
        Assert.Equal(
            [("/news/older", "/news/old"), ("/news/process", "/news/trial"), ("/ko/news/process", "/ko/news/trial")],
            addresses.Redirects.Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void All_addresses_are_listed_once_the_originals_first_and_each_is_found_again()
    {
        using var folder = Multilingual.New().WithTrialAndPhoto("countries: [laos]").WithKoreanTrial().With("prayer/laos/rain.md", Point)
            .With("prayer/laos/rain.ko.md", KoreanPoint);

        var site = folder.Site;
        Address[] all = [.. site.Addresses.All];
        Assert.Equal(all.Length, all.Select(address => address.Path).Distinct().Count());
        Assert.All(all, address => Assert.Equal(address, site.Addresses.Find(address.Path)));
        Assert.Contains(all, address => address.Path == "/ko/news/trial");
        Assert.DoesNotContain(all, address => address.Kind == AddressKind.Photo && address.Language is not null);
        foreach (var language in new[] { Multilingual.Korean, Multilingual.Arabic })
        {
            var edition = site.In(language).Addresses;
            Assert.Equal(
                edition.All.Select(address => address.Path),
                all.Where(address => address.Language == language).Select(address => address.Path));
            Assert.All(edition.All, address => Assert.Equal(address, edition.Find(address.Place)));
        }
        Assert.Equal(all.OrderBy(address => address.Language is null ? 0 : address.Language == Multilingual.Korean ? 1 : 2), all);
        Assert.All(site.Addresses.Of(AddressGroup.Page), page => Assert.Null(page.Language));
    }

    [Fact]
    public void A_place_leads_to_its_address_in_the_edition_or_to_the_originals()
    {
        using var folder = Multilingual.New().WithTrial().With("prayer/laos/rain.md", Point).With("prayer/laos/rain.ko.md", KoreanPoint);

        var (original, edition) = (folder.Site.Addresses, folder.InKorean.Addresses);
        string[] places =
        [
            "/", "/countries/laos#pray", "/search?q=a&country=laos", "/countries/laos/pray",
            "/news/trial#main", "/no-page", "#a", "https://a.example/", "/ko/pray", "",
        ];
        Assert.Equal(places, places.Select(original.PathTo));
        Assert.Equal(
            [
                "/ko", "/ko/countries/laos#pray", "/ko/search?q=a&country=laos", "/ko/countries/laos/pray",
                "/news/trial#main", "/no-page", "#a", "https://a.example/", "/ko/pray", "",
            ],
            places.Select(edition.PathTo));
        Assert.Equal("/ko/countries/laos#map", $"{edition.PathTo(new LinkTarget("/countries/laos", "map"))}");
    }

    [Fact]
    public void Links_of_texts_lead_to_the_edition_where_it_has_what_they_lead_to()
    {
        const string links = "[a](/countries/laos#main) [b](/news/trial) [c](/exit) [d](https://a.example/) [e](/ko/countries/laos)";
        using var folder = Multilingual.New().WithTrial(links).WithLaos(links);
        string[] inOriginal = ["/countries/laos#main", "/news/trial", "/exit", "https://a.example/", "/ko/countries/laos"];

        Assert.Equal(inOriginal, Links(folder.Trial));
        Assert.Equal(
            ["/ko/countries/laos#main", "/news/trial", "/ko/exit", "https://a.example/", "/ko/countries/laos"],
            Links(folder.InKorean.Countries[0]));

        folder.WithKoreanTrial(links);
        Assert.Empty(folder.Errors);
        Assert.Equal(
            ["/ko/countries/laos#main", "/ko/news/trial", "/ko/exit", "https://a.example/", "/ko/countries/laos"],
            Links(folder.KoreanTrial));
        Assert.Equal(inOriginal, Links(folder.Trial));
        Assert.DoesNotContain("<a", folder.KoreanTrial.Body.OfflineHtml(), StringComparison.Ordinal);

        static IEnumerable<string> Links(Entry entry) =>
            Html.Parse(entry.Body.Html).QuerySelectorAll("a").Select(link => link.GetAttribute("href")!);
    }

    [Theory]
    [InlineData("[가](/no-such-page)")]
    [InlineData("[가](#no-such-heading)")]
    [InlineData("[가](/ko/news/no-such-story)")]
    [InlineData("[가](trial.fr.md)")]
    public void A_dead_link_of_a_translation_is_an_error(string body)
    {
        using var folder = Multilingual.New().WithTrial().WithKoreanTrial(body);

        Assert.Contains(folder.Errors, error => error.StartsWith("news/trial.ko.md:", StringComparison.Ordinal)
            && error.EndsWith("(dead-link)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_stands_in_its_own_right_where_its_prose_is_translated()
    {
        using var folder = Multilingual.New();
        var before = folder.InKorean.Addresses;
        Assert.All(["/", "/countries", "/pray", "/search", "/pray/calendar"], place => Assert.True(before.Find(place)!.IsOwnWords, place));
        Assert.All(
            ["/countries/laos", "/countries/laos/letter", "/sources", "/figures/christians", "/news", "/help"],
            place => Assert.False(before.Find(place)!.IsOwnWords, place));
        Assert.True(folder.Site.Addresses.Find("/sources")!.IsOwnWords);

        folder.WithTrial().WithKoreanTrial()
            .With("countries/laos.ko.md", "---\nsummary: 나라.\ntranslated-by: machine\nfollows: 2026-11-21\n---\n본문.\n")
            .With("figures.ko.yml", "christians: {label: 그리스도인, definition: 모든 신자., unit: 명}\n");
        var after = folder.InKorean.Addresses;
        Assert.All(
            ["/countries/laos", "/countries/laos/letter", "/figures/christians", "/news"],
            place => Assert.True(after.Find(place)!.IsOwnWords, place));
        Assert.All(["/sources", "/figures/population"], place => Assert.False(after.Find(place)!.IsOwnWords, place));
    }

    [Fact]
    public void The_page_of_languages_gives_way_to_one_of_the_editors()
    {
        using var folder = Multilingual.New();
        Assert.Equal(AddressKind.Languages, folder.Site.Addresses.Find("/languages")!.Kind);

        folder.With("pages/languages.md", "---\ntitle: Languages\nsummary: S.\n---\nText.\n");
        Assert.Equal(AddressKind.InfoPage, folder.Site.Addresses.Find("/languages")!.Kind);
        Assert.False(folder.InKorean.Addresses.Has("/languages"));
        Assert.EndsWith("(address-taken)", Assert.Single(folder.Errors), StringComparison.Ordinal);

        using var english = new ContentFolder();
        Assert.False(english.Site.Addresses.Has("/languages"));
        english.With("pages/languages.md", "---\ntitle: Languages\nsummary: S.\n---\nText.\n");
        Assert.Equal((AddressKind.InfoPage, 0), (english.Site.Addresses.Find("/languages")!.Kind, english.Errors.Length));
    }

    [Fact]
    public void Pages_that_stand_nowhere_are_there_in_each_language()
    {
        using var folder = Multilingual.New();

        Assert.Equal(
            (Multilingual.Korean, null), (Address.NotFound.In(folder.InKorean).Language, Address.NotFound.In(folder.Site).Language));
        Assert.Equal("/ko/search", Address.SearchBusy.In(folder.InKorean).Path);
    }

    [Fact]
    public void Anchors_of_an_address_are_the_same_in_every_language()
    {
        using var folder = Multilingual.New().WithLaos("One.\n\n## What is known\n\nTwo.").With("prayer/laos/rain.md", Point)
            .With("countries/laos.ko.md", "---\nsummary: 나라.\ntranslated-by: machine\nfollows: 2026-11-21\n---\n하나.\n\n## 알려진 것\n\n둘.\n")
            .With("prayer/laos/rain.ko.md", KoreanPoint);

        var site = folder.Site;
        var edition = site.In(Multilingual.Korean);
        foreach (var place in new[] { "/", "/countries/laos", "/countries/laos/pray", "/pray", "/pray/2026-11-21", "/sources", "/help" })
            Assert.Equal(Anchors.On(site, site.Addresses.Find(place)!), Anchors.On(edition, edition.Addresses.Find(place)!));
    }

    [Fact]
    public void With_one_language_every_address_and_anchor_is_as_without_any_translation()
    {
        using var folder = ContentFolder.OfShippedContent();
        var lines = File.ReadAllLines(System.IO.Path.Combine(folder.Path, "site.yml")).Where(line =>
            !line.StartsWith("languages:", StringComparison.Ordinal));
        folder.With("site.yml", string.Join('\n', lines) + "\n");
        var alone = folder.Site;
        folder.With("site.yml", string.Join('\n', lines) + "\nlanguages: [en, ko, ar]\n");
        var among = folder.Site;

        Assert.DoesNotContain(alone.Addresses.All, address => address.Language is not null || address.Kind == AddressKind.Languages);
        Assert.Equal(Written(alone), Written(among).Where(line => !line.StartsWith("/languages ", StringComparison.Ordinal)));

        static string[] Written(SiteContent site) =>
        [
            .. new[] { AddressGroup.Page, AddressGroup.Form, AddressGroup.Day, AddressGroup.File }.SelectMany(site.Addresses.Of)
                .Where(address => address.Kind != AddressKind.Book || address.About<Language>() == Language.English)
                .Select(address => $"{address.Path} {address.Kind} {string.Join(',', Anchors.On(site, address))}"),
        ];
    }
}
