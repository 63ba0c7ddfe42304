using System.Globalization;
using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Commands;
using PersecutionProfile.Web.Feeds;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Tests.Feeds;

/// <summary>A small site with one of everything that feeds and data files show, as it is on one day.</summary>
internal static class FeedContent
{
    /// <summary>Late in the evening of 20 November in London is still 20 November in Berlin: the day is the site's.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 22, 59, 0, TimeSpan.Zero);

    public static TemporarySite Site() => new TemporarySite()
        .With("site.yml", """
        name: Pray & Know
        tagline: "Profiles; with <sources>"
        base-url: https://test.example
        time-zone: Europe/Berlin
        contact: editors@test.example
        publisher: {name: The editors}
        licence: CC BY 4.0
        """)
        .With("sources.yml", """
        census: {title: "Census, \"final\"", publisher: "Ministry & Co", url: "https://census.example/?a=1&b=2", date: 2022}
        watch: {title: World Watch List, publisher: Open Doors, date: 2026-01}
        letter: {title: "=SUM(A1) in a letter", publisher: A friend, date: about 2020, via: watch, note: Retold.}
        """)
        .With("figures.yml", """
        population: {label: Population, definition: "All, <counted>.", unit: people, order: 1, source: census}
        christians-share: {label: "Christians, share", definition: Of all., unit: "%", order: 2}
        """)
        .With("countries/laos.md", """
        ---
        title: Laos
        code: LA
        summary: On the Mekong.
        updated: 2026-11-19
        figures:
          - {name: population, value: 7953556, as-of: 2024-07-01, kind: estimate, source: census}
          - {name: population, value: more than 7000000, as-of: about 2015, source: letter, note: "-1 for the writer"}
          - {name: christians-share, value: 1.7-2, as-of: unknown, kind: computed, source: census}
          - {name: christians-share, value: not-given, as-of: 2026, source: watch}
        rankings:
          - {edition: 2026, rank: 28, score: 75.5, source: watch}
          - {edition: 2025, rank: 22, source: letter}
        ---
        Text.
        """)
        .With("countries/cote.md", "---\ntitle: Côte d’Ivoire 코트디부아르\ncode: CI\nsummary: On the coast.\n---\nText.\n")
        .With("news/trial.md", """
        ---
        title: A trial & its <end>
        date: 2026-03-30
        updated: 2026-10-26
        summary: Who was let go.
        countries: [laos, china]
        topics: [courts, secret-believers]
        names-changed: [Bae]
        ---
        Bae went home to [Laos](/countries/laos), said [a friend](https://friend.example/?a=1&b=2).[^letter] The sum is `href="/x"`.

        ## Later

        See [above](#later) and the note[^1].[^census]

        [^1]: A note.
        """)
        .With("news/older.md", "---\ntitle: An older story\ndate: 2026-01-02\nsummary: Older.\n---\nText of ]]> a story.\n")
        .With("prayer/laos/prisoners.md",
            "---\ntitle: Prisoners\norder: 1\ndate: 2026-11-02\nnames-changed: [Bae]\nsources: [watch]\n---\nFor Bae; for bread, and for peace.\n\nFor those \\\\ who guard.\n")
        .With("prayer/laos/untitled.md", "---\norder: 2\n---\nFor villages.\n")
        .With("prayer/laos/overdue.md", "---\ntitle: Long ago\norder: 3\ndate: 2020-01-01\nreview-by: 2021-01-01\n---\nIs it so still?\n")
        .With("prayer/laos/words.md", "---\ntitle: A prayer for Laos\nkind: prayer\n---\nFather,\nyou know.\n\nAmen.\n")
        .With("prayer/laos/answered.md",
            "---\ntitle: A release\norder: 4\ndate: 2026-05-01\nanswered: 2026-11-20\nthanks: She is \"home\" & well.\n---\nFor her release.\n")
        .With("prayer/cote/rain.md", "---\ntitle: 비와 수확\ndate: 2026-11-03\n---\n주님, 비를 내려 주십시오. 주님, 비를 내려 주십시오. 주님, 비를 내려 주십시오.\n")
        .With("prayer/both.md", "---\ntitle: Both\ncountries: [laos, cote]\ndate: 2026-02-01\n---\nFor both countries.\n");

    /// <summary>Settings, and nothing that is published.</summary>
    public static TemporarySite EmptySite() => new TemporarySite()
        .With("sources.yml", "a: {title: A, publisher: B}")
        .With("figures.yml", "a: {label: A, definition: B}");

    public static SiteContent Read(this TemporarySite site) => site.Read(Now);

    public static SiteContent Read(this TemporarySite site, DateTimeOffset now) =>
        CheckCommand.ReadWithPhotos(new ContentSettings { Folder = site.Folder, State = "none" }, now).Site;

    public static SiteContent ReadAt(this TemporarySite site, string day) =>
        site.Read(DateTimeOffset.Parse(day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));

    public static string File(this SiteContent site, string path) =>
        Encoding.UTF8.GetString(SiteFiles.Make(site, site.Addresses.Find(path)!).Body.Span);
}
