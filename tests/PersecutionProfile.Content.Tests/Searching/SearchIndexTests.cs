using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Content.Tests.Searching;

public sealed class SearchIndexTests : IDisposable
{
    private readonly ContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("mekong")]
    [InlineData("MEKONG")]
    [InlineData("mek")]
    [InlineData("  mekong, river! ")]
    [InlineData("\"river\" (mekong)")]
    [InlineData("Pakse")]
    [InlineData("vientiane")]
    [InlineData("heading")]
    public void A_country_is_found_by_words_and_their_beginnings(string text)
    {
        folder.WithLaos("## A heading\n\nThe river Mekong passes [Pakse](https://example.org).",
            "basics: {capital: Vientiane, source: factbook, as-of: 2026}");
        Assert.Equal(["laos"], Found(text));
    }

    [Theory]
    [InlineData("ekong")]
    [InlineData("mekong danube")]
    [InlineData("mekongs")]
    [InlineData("...")]
    [InlineData("")]
    public void Every_word_must_be_there_from_its_beginning(string text)
    {
        folder.WithLaos("The river Mekong.");
        Assert.Empty(Found(text));
    }

    [Theory]
    [InlineData("الله")]
    [InlineData("اللّٰه")]
    [InlineData("ايران")]
    [InlineData("إيران")]
    [InlineData("ا\u0655یران")]
    [InlineData("کنیسه")]
    [InlineData("كـــنيسة")]
    [InlineData("كَنِيسَة")]
    [InlineData("۲۰۲۶")]
    [InlineData("٢٠٢٦")]
    [InlineData("2026")]
    [InlineData("مسؤول")]
    [InlineData("مسوول")]
    [InlineData("می\u200cرود")]
    [InlineData("مىرود")]
    public void Forms_of_Arabic_letters_their_marks_and_digits_do_not_matter(string text)
    {
        folder.WithLaos("الله، إيران، كنيسة، ٢٠٢٦، مسؤول، می\u200cرود.");
        Assert.Equal(["laos"], Found(text));
    }

    [Theory]
    [InlineData("turkiye")]
    [InlineData("TÜRKİYE")]
    [InlineData("Türkiye")]
    [InlineData("Tu\u0308rkiye")]
    [InlineData("sao tome")]
    [InlineData("SÃO TOMÉ")]
    [InlineData("strasse")]
    [InlineData("straße")]
    [InlineData("lodz")]
    [InlineData("cote d'ivoire")]
    [InlineData("d’Ivoire")]
    [InlineData("эритрея")]
    [InlineData("йод")]
    [InlineData("и\u0306од")]
    public void Case_and_diacritics_do_not_matter(string text)
    {
        folder.WithLaos("Türkiye, São Tomé, Łódź, Côte d’Ivoire, Straße, ЭРИТРЕЯ, Йод.");
        Assert.Equal(["laos"], Found(text));
    }

    [Fact]
    public void Letters_of_other_scripts_keep_their_marks()
    {
        folder.WithLaos("Иод.");
        Assert.Empty(Found("йод"));
    }

    [Theory]
    [InlineData("북한")]
    [InlineData("한의")]
    [InlineData("ปลา")]
    [InlineData("ປະເທດລາວ")]
    [InlineData("ລາວ 북한")]
    [InlineData("朝鲜")]
    [InlineData("mekong 북한")]
    public void Scripts_without_word_boundaries_match_anywhere(string text)
    {
        folder.WithLaos("Mekong. 북한의 교회. กินปลาดี. ປະ\u200bເທດລາວ. 在朝鲜人民。");
        Assert.Equal(["laos"], Found(text));
    }

    [Theory]
    [InlineData("ปล")]
    [InlineData("ປາ")]
    public void Their_marks_are_letters(string text)
    {
        folder.WithLaos("ป่ลา ປ່າ");
        Assert.Empty(Found(text));
    }

    [Fact]
    public void The_best_place_comes_first()
    {
        folder.WithLaos("Text.")
            .WithStory("text", "2026-01-05", text: "A Mekong word.")
            .WithStory("summary", "2026-01-04", summary: "By the Mekong.")
            .WithStory("heading", "2026-01-03", text: "## Mekong\n\nText.")
            .WithStory("title", "2026-01-02", title: "The Mekong")
            .WithStory("title-prefix", "2026-01-06", title: "Mekongs");
        Assert.Equal(["title", "title-prefix", "heading", "laos", "summary", "text"], Found("mekong"));
    }

    [Fact]
    public void Among_equals_countries_come_first_and_then_what_is_newer()
    {
        folder.WithLaos("Fish.")
            .WithStory("older", "2025-01-05", text: "Fish.").WithStory("newer", "2026-01-05", text: "Fish.")
            .With("prayer/laos/between.md", "---\ntitle: Between\ndate: 2025-06-01\n---\nFish.")
            .With("prayer/laos/undated.md", "---\n---\nFish.");
        Assert.Equal(["laos", "newer", "between", "older", "undated"], Found("fish"));
    }

    [Fact]
    public void All_kinds_are_found_and_counted()
    {
        WithOneOfEach();
        var results = Search("fish");
        Assert.Equal(Enum.GetValues<SearchKind>(), results.Kinds.Select(kind => kind.Kind));
        Assert.All(results.Kinds, kind => Assert.Equal(1, kind.Count));
    }

    [Theory]
    [InlineData(SearchKind.Story, null, "story")]
    [InlineData(SearchKind.Help, null, "give")]
    [InlineData(null, "laos", "give,laos,story,point")]
    [InlineData(SearchKind.Prayer, "laos", "point")]
    [InlineData(SearchKind.Page, "laos", "")]
    public void Results_can_be_of_one_kind_and_one_country(SearchKind? kind, string? country, string found)
    {
        WithOneOfEach();
        var results = folder.Site.Search.Find(new SearchQuery("fish", kind, country is null ? null : Slug.Parse(country)));
        Assert.Equal(found, string.Join(',', results.Hits.Select(hit => hit.Entry.Slug)));
    }

    [Fact]
    public void A_story_is_found_by_the_names_of_its_countries_and_its_topics()
    {
        folder.WithLaos().WithStory("story", "2026-01-05", keys: "countries: [laos]\ntopics: [house-churches]");
        Assert.Equal(["laos", "story"], Found("laos"));
        Assert.Equal(["story"], Found("house church"));
    }

    [Fact]
    public void What_is_not_published_is_never_found()
    {
        folder.WithLaos()
            .WithStory("draft", "2026-01-05", text: "Fish.", keys: "draft: true")
            .WithStory("future", "2026-01-05", text: "Fish.", keys: "publish: 2030-01-01")
            .WithStory("expired", "2026-01-05", text: "Fish.", keys: "expires: 2026-01-06");
        Assert.Empty(Found("fish"));
    }

    [Fact]
    public void At_most_fifty_are_shown_and_all_are_counted()
    {
        foreach (var number in Enumerable.Range(1, 60))
            folder.WithStory($"story-{number}", "2026-01-05", text: "Fish.");
        var results = Search("fish");
        Assert.Equal((50, 60), (results.Hits.Length, results.Count));
    }

    [Fact]
    public void Many_may_ask_at_once_and_the_index_is_made_once()
    {
        var site = folder.WithLaos("Fish.").Site;
        var made = new System.Collections.Concurrent.ConcurrentBag<SearchIndex>();
        Parallel.For(0, 50, _ => made.Add(site.Search));
        Assert.Single(made.Distinct());
    }

    private void WithOneOfEach() => folder.WithLaos("Fish.")
        .WithStory("story", "2026-01-05", text: "Fish.", keys: "countries: [laos]")
        .With("prayer/laos/point.md", "---\ndate: 2026-01-04\n---\nFish.")
        .With("help/give.md", "---\ntitle: Give\nsummary: Give fish.\ncountries: [laos]\n---\n")
        .With("pages/about.md", "---\ntitle: About\nsummary: About fish.\n---\nText.\n");

    private SearchResults Search(string text) => folder.Site.Search.Find(new SearchQuery(text));

    private IEnumerable<string> Found(string text) => Search(text).Hits.Select(hit => hit.Entry.Slug.Value);
}
