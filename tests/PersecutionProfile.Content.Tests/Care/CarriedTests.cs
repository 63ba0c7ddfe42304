using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Tests.Translating;

namespace PersecutionProfile.Content.Tests.Care;

/// <summary>What can be carried away holds nothing of people who are in danger now: a copy cannot be taken down.</summary>
public sealed class CarriedTests : IDisposable
{
    private const string Secret = "Zephyrine";

    private readonly ContentFolder folder = Multilingual.New();

    [Theory]
    [InlineData("in-danger: custody", false)]
    [InlineData("in-danger: [bail, hiding]", false)]
    [InlineData("in-danger: [bail, hiding]\ncarry: yes", true)]
    [InlineData("in-danger: custody\ncarry: true", true)]
    [InlineData("in-danger: custody\ncarry: no", false)]
    [InlineData("names-at-risk: true", false)]
    [InlineData("names-at-risk: true\ncarry: yes", true)]
    [InlineData("carry: no", false)]
    [InlineData("carry: false", false)]
    [InlineData("carry: perhaps", false)]
    [InlineData("carry:", true)]
    [InlineData("in-danger: prison", false)]
    [InlineData("in-danger:", false)]
    [InlineData("In_Danger: custody", false)]
    [InlineData("in-danger: no", true)]
    [InlineData("topics: [in-danger]", true)]
    public void An_entry_is_carried_or_not_and_shown_all_the_same(string keys, bool isCarried)
    {
        WithContact().WithTrial(keys: $"countries: [laos]\n{keys}");

        Assert.Equal(isCarried, folder.Trial.IsCarried);
        Assert.Equal(isCarried, !folder.Site.Carried.Stories.IsEmpty);
    }

    [Fact]
    public void Where_everything_is_carried_it_is_the_site_itself()
    {
        folder.WithTrial().WithKoreanTrial();

        var site = folder.Site;
        Assert.Same(site, site.Carried);
        Assert.Same(site.In(Multilingual.Korean), site.In(Multilingual.Korean).Carried);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("carry: yes", true)]
    public void A_prayer_goes_with_its_story_unless_it_says_otherwise(string keys, bool isCarried)
    {
        folder.WithTrial(keys: "countries: [laos]\nin-danger: bail")
            .With("prayer/laos/her.md", $"---\nstory: trial\n{keys}\n---\nPray.\n")
            .With("prayer/laos/rain.md", "---\ntitle: Rain\n---\nPray.\n");

        var site = folder.Site;
        Assert.Equal(2, site.PointsOf(folder.Laos).Length);
        var carried = site.Carried.PrayerPoints;
        Assert.Equal(isCarried ? 2 : 1, carried.Length);
        Assert.All(carried, point => Assert.Null(point.Story));
    }

    [Fact]
    public void Nothing_carried_names_it_in_any_language()
    {
        folder.With("sources.yml", $$"""
            factbook: {title: The World Factbook, publisher: CIA, date: 2026}
            trial: {title: "{{Secret}} is held", publisher: Open Doors, date: 2026-01, via: first}
            first: {title: "{{Secret}} was seized", publisher: Open Doors, date: 2026-01}
            """)
            .WithLaos("See [her story](../news/zephyrine.md), [her prayer](../prayer/laos/zephyrine.md) and [all](/news).[^factbook]")
            .With("countries/laos.ko.md",
                "---\nsummary: 나라.\ntranslated-by: machine\n---\n[이야기](../news/zephyrine.md), [모두](/news).[^factbook]\n")
            .With("news/zephyrine.md",
                $"---\ntitle: {Secret}\ndate: 2026-01-16\nsummary: Of {Secret}.\ncountries: [laos]\ntopics: [zephyrine]\nin-danger: hiding\n---\n{Secret} hides.[^trial]\n")
            .With("news/zephyrine.ko.md", $"---\ntitle: {Secret}\nsummary: {Secret}.\ntranslated-by: machine\n---\n{Secret}.[^trial]\n")
            .With("prayer/laos/zephyrine.md", $"---\ntitle: {Secret}\nstory: zephyrine\n---\nFor {Secret}.\n")
            .With("prayer/laos/zephyrine.ko.md", $"---\ntitle: {Secret}\ntranslated-by: machine\n---\n{Secret}.\n")
            .With("help/write.md",
                "---\ntitle: Write\nsummary: To her.\nlink: {label: Read, url: /news/zephyrine}\n---\nWrite.\n");

        var site = folder.Site;
        foreach (var edition in new[] { site, site.In(Multilingual.Korean) })
        {
            Assert.Contains(Secret, WordsOf(edition), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Secret, WordsOf(edition.Carried), StringComparison.OrdinalIgnoreCase);
            Assert.Contains("/news\"", edition.Carried.FindCountry("laos")!.Body.Html, StringComparison.Ordinal);
        }
        Assert.Contains(
            "See her story, her prayer and <a href=\"/news\">all</a>.",
            site.Carried.FindCountry("laos")!.Body.Html,
            StringComparison.Ordinal);
        Assert.Null(Assert.Single(site.Carried.HelpActions).Link);
        Assert.NotNull(Assert.Single(site.HelpActions).Link);

        static string WordsOf(SiteContent site) => string.Join('\n',
            site.Entries.SelectMany(entry => new[] { entry.Title, entry.File, entry.Body.Html, entry.Body.Text })
                .Concat(site.Sources.Select(source => source.Title))
                .Concat(site.Addresses.All.Select(address => address.Path)));
    }

    [Fact]
    public void Of_a_profile_its_facts_are_carried_and_not_its_words()
    {
        folder.WithLaos($"{Secret} is held.[^open-doors]",
            "in-danger: custody\nbasics: [{capital: Vientiane, source: factbook, as-of: 2026}]\n"
            + "figures: [{name: population, value: 7000000, as-of: 2026, source: lifeway}]")
            .With("countries/laos.ko.md", $"---\nsummary: {Secret}.\ntranslated-by: machine\n---\n{Secret}.[^open-doors]\n")
            .With("news/trial.md",
                "---\ntitle: A trial\ndate: 2026-01-16\nsummary: S.\ncountries: [laos]\n---\n[Laos](../countries/laos.md) is a country.\n");

        foreach (var carried in folder.Site.InEachLanguage.Select(edition => edition.Carried))
        {
            var laos = carried.FindCountry("laos")!;
            Assert.Equal(("", true), (laos.Summary, laos.Body.IsEmpty));
            Assert.Equal(["factbook", "lifeway"], laos.Sources.Select(source => source.Key.Value).Order(StringComparer.Ordinal));
            Assert.Single(laos.Basics);
            Assert.Single(laos.Figures);
        }
        Assert.Contains("href=\"/countries/laos\"", folder.Site.Carried.FindStory("trial")!.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_countries_of_the_days_stay_the_same()
    {
        folder.With("prayer/laos/her.md", "---\nin-danger: custody\n---\nPray.\n")
            .With("countries/bhutan.md", "---\ntitle: Bhutan\ncode: BT\nsummary: S.\n---\nText.\n")
            .With("prayer/bhutan/rain.md", "---\ntitle: Rain\n---\nPray.\n");

        var site = folder.Site;
        Assert.All(Enumerable.Range(0, 9), day => Assert.Equal(
            site.Rotation.On(site.Today.AddDays(day))!.Country.Slug, site.Carried.Rotation.On(site.Today.AddDays(day))!.Country.Slug));
        Assert.Empty(site.Carried.PointsOf(folder.Laos));
    }

    [Fact]
    public void A_key_in_a_translation_or_in_a_broken_file_counts()
    {
        folder.WithTrial().WithKoreanTrial();
        var reader = folder.NewReader();
        Assert.True(Trial().IsCarried);

        folder.WithKoreanTrial(keys: "in-danger: custody");
        Assert.False(Trial().IsCarried);
        folder.WithKoreanTrial();
        Assert.True(Trial().IsCarried);
        folder.WithTrial(keys: "countries: [laos]\nin-danger: custody\nsummary: Two: colons");
        Assert.False(Trial().IsCarried);
        folder.WithTrial(keys: "countries: [laos]\nin-danger: custody\ncarry: yes\nsummary: Two: colons");
        Assert.True(Trial().IsCarried);

        Story Trial() => Assert.Single(reader.Read(ContentFolder.Noon).Site.Stories);
    }

    [Theory]
    [InlineData("carry: yes", true)]
    [InlineData("carry: yes\nin-danger: custody", false)]
    [InlineData("carry: yes\nnames-at-risk: true", false)]
    [InlineData("carry: no", false)]
    public void A_line_that_does_nothing_yet_is_found(string keys, bool isFound)
    {
        WithContact().WithTrial(keys: $"countries: [laos]\n{keys}");

        Assert.Equal(isFound ? 1 : 0, folder.Findings.Count(finding => finding.EndsWith("(needless-carry)", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_preview_of_what_is_carried_is_one()
    {
        folder.WithTrial(keys: "countries: [laos]\nin-danger: bail");

        Assert.NotNull(new ContentReader(folder.Path, showHidden: true).Read(ContentFolder.Noon).Site.Carried.Preview);
    }

    public void Dispose() => folder.Dispose();

    private ContentFolder WithContact() =>
        folder.With("site.yml", """
            name: Test
            tagline: A site for one test
            base-url: https://example.org
            contact: editors@example.org
            """);
}
