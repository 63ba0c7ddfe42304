using PersecutionProfile.Web.Tests.Feeds;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>Links are checked against the anchors that an address claims; these are those of its page, and no others.</summary>
public sealed class AnchorsTests(SiteFixture shipped)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_of_the_shipped_site_has_the_anchors_it_claims() => await AssertAnchorsAsync(shipped);

    [Fact]
    public async Task Every_page_has_the_anchors_it_claims_whatever_stands_on_it()
    {
        await using var site = WithEverything();
        var claimed = await AssertAnchorsAsync(site);

        // Were one of these missing, something would not have been looked at.
        string[] expected =
        [
            .. typeof(Anchors).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!),
            "figure-population", "corrections-2026-05-01", "source-1", "note-1", "note-mark-1", "later", "words", "both",
            "both-why", "census", "write", "write-how", "laos", "edition-2026", "day-red-day", "year-2026",
        ];
        Assert.Empty(expected.Except(claimed));
    }

    [Fact]
    public async Task A_site_without_content_has_the_anchors_it_claims()
    {
        await using var site = FeedContent.EmptySite();
        await AssertAnchorsAsync(site);
    }

    private static async Task<HashSet<string>> AssertAnchorsAsync(SiteFixture fixture)
    {
        var site = fixture.Site;
        var all = new HashSet<string>();
        var today = Paths.PrayerDay(site.Today);
        foreach (var address in site.Addresses
            .Of(AddressGroup.Page)
            .Concat(site.Addresses.Of(AddressGroup.Day).Where((day, index) => index % 50 == 0 || day.Path == today)))
        {
            var page = await fixture.GetPageAsync(address.Path, Cancel);
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
            var claimed = Anchors.On(site, address).ToHashSet();
            Assert.True(claimed.SetEquals(ids),
                $"{address.Path} claims {string.Join(", ", claimed.Except(ids))} and does not claim {string.Join(", ", ids.Except(claimed))}");
            Assert.True(ids.Length == ids.Distinct().Count(),
                $"{address.Path} has these anchors twice: {string.Join(", ", ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key))}");
            all.UnionWith(claimed);
        }
        return all;
    }

    private static TemporarySite WithEverything() => FeedContent.Site()
        .With("countries/laos.md", """
        ---
        title: Laos
        code: LA
        summary: On the Mekong.
        names-changed: [Mina]
        basics:
          - {capital: Vientiane, source: census, as-of: 2022}
        main-threats:
          - {threat: Officials, source: watch, as-of: 2026}
        figures:
          - {name: population, value: 7953556, as-of: 2024-07-01, kind: estimate, source: census}
          - {name: christians-share, value: 1.7-2, as-of: unknown, kind: computed, source: census}
        rankings:
          - {edition: 2026, rank: 28, score: 75.5, source: watch}
        corrections:
          - {date: 2026-05-01, text: It was otherwise.}
          - {date: 2026-05-01, text: And so was this.}
          - {date: 2026-05-02, text: And this.}
        ---
        Mina lives there.[^1]

        ## Help

        ## What is known

        Little.[^letter]

        [^1]: A note.
        """)
        .With("rankings/world-watch-list-2026.yml", "source: watch\nranks: {cote: 40, north-korea: {rank: 1, score: 97}}\n")
        .With("days.yml", "red-day: {name: Red day, day: 18 November, sources: [watch]}\n")
        .With("countries/island.md", "---\ntitle: An island without a map\ncode: BV\nsummary: In the south.\n---\nText.\n")
        .With("prayer/laos/village.md",
            "---\ntitle: A village\norder: 1\nnames-changed: [Mina]\nstory: trial\n---\n## Who lives there\n\nMina.[^1]\n\n[^1]: A note.\n")
        .With("prayer/laos/harvest.md", "---\ntitle: A harvest\norder: 2\n---\n## For whom\n\nFor all.\n")
        .With("prayer/both.md",
            "---\ntitle: Both\norder: 0\ncountries: [laos, cote]\nnames-changed: [Bae]\n---\n## Why\n\nFor Bae in both countries.\n")
        .With("help/write.md", "---\ntitle: Write\nsummary: A letter.\nnames-changed: [Bae]\n---\n## How\n\nTo Bae.\n")
        .With("pages/about.md",
            "---\ntitle: About\nsummary: Who we are.\ncorrections: [{date: 2026-05-01, text: It was otherwise.}]\n---\n## Words\n\nText.[^census]\n")
        .With("pages/corrections.md", "---\ntitle: Corrections\nsummary: All of them.\n---\nText.\n")
        .With("news/two.md",
            "---\ntitle: A story of two countries\ndate: 2026-02-02\nsummary: Of both.\ncountries: [laos, cote]\ncorrections: [{date: 2026-05-01, text: It was otherwise.}]\n---\n## Map\n\nText.\n");
}
