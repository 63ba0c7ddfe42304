using PersecutionProfile.Content.Fixing;

namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>What looks like a mistake and is none: the other side of <see cref="MistakesTests"/>.</summary>
public sealed class NoMistakeTests
{
    [Theory]
    [InlineData("dateline: Laos # two letters would do")]
    [InlineData("dateline: \"Prayer request #3\"")]
    [InlineData("dateline: 'Prayer request #3'")]
    [InlineData("dateline: C#3 is a note")]
    [InlineData("dateline: >\n  Prayer request #3\n  and #4")]
    [InlineData("#reported: 2022")]
    [InlineData("topics: # none yet\n  - court # a word\n  - prison")]
    [InlineData("topics:\n- court\n- prison")]
    [InlineData("dateline: a village\n  in the north")]
    [InlineData("dateline: \"a village\n  in the north\"")]
    [InlineData("dateline: >-\n  a village\n\n  in the north\n  ----\n  updated today")]
    [InlineData("topics: [court,\n  prison]")]
    [InlineData("dateline: Laos, in the north")]
    [InlineData("topics: [photo, name]")]
    [InlineData("topics: [name]")]
    [InlineData("corrections: [{date: 2026-01-16, text: \"The number 400,000 was given as 40,000 on 2026-01-15.\"}]")]
    [InlineData("reported: about 2022-01")]
    [InlineData("reported: 2026-11")]
    [InlineData("updated: 2026-11-22")]
    [InlineData("reviewed: 2026-11-21\nreview-by: 2028-01-01")]
    [InlineData("publish: 2027-11-21 18:00\nupdated: 2027-11-21\nreviewed: 2027-11-20")]
    [InlineData("topics: [faith-and-works]")]
    [InlineData("topics: []")]
    [InlineData("corrections:\n  - date: 2026-11-20\n    text: \"The capital was misspelt; it is right now, we hope.\"")]
    [InlineData("corrections:\n  date: 2026-11-20\n  text: The capital was misspelt.")]
    [InlineData("expires: 2026-01-17")]
    [InlineData("expires: 2099-01-01")]
    public void Keys_are_read_without_a_finding(string keys)
    {
        using var folder = new ContentFolder()
            .WithLaos("Text.[^factbook] And more.[^lifeway]")
            .WithTrial(keys: $"countries: [laos]\n{keys}");

        Assert.Empty(folder.Findings);
    }

    [Theory]
    [InlineData("He is free![^factbook]")]
    [InlineData("They called “Free!”![^factbook] And so.")]
    [InlineData("He is free!")]
    [InlineData("Summary: it was so.")]
    [InlineData("The word countries: here.")]
    [InlineData("```\ntopics: [court]\n```")]
    [InlineData("dateline: Laos")]
    [InlineData("It was sent from my village.")]
    [InlineData("It is so.[^a]\n\n[^a]: A note.")]
    public void Text_is_read_without_a_finding(string body)
    {
        using var folder = new ContentFolder()
            .WithLaos("Text.[^factbook] And more.[^lifeway]")
            .WithTrial(body, "countries: [laos]\ndateline: Laos");

        Assert.Empty(folder.Findings);
    }

    [Fact]
    public void The_former_name_of_a_country_is_no_mistake_where_its_prayers_moved_along()
    {
        using var folder = new ContentFolder()
            .WithLaos("Text.[^factbook] And more.[^lifeway]", keys: "aliases: [/countries/thailand, /countries/lao-pdr]")
            .With("prayer/laos/rain.md", "---\n---\nFor rain.\n");

        Assert.Empty(folder.Findings);
    }

    [Fact]
    public void A_country_that_took_over_another_one_is_no_mistake_while_both_have_a_file()
    {
        using var folder = new ContentFolder().WithLaos("Text.[^factbook] And more.[^lifeway]", keys: "aliases: [/countries/lao-pdr]")
            .With("countries/thailand.md", "---\ntitle: Thailand\ncode: TH\nsummary: A neighbour.\n---\nText.\n")
            .With("prayer/thailand/rain.md", "---\n---\nFor rain.\n");

        Assert.Empty(folder.Findings);
    }

    [Fact]
    public void A_story_that_says_it_is_about_no_country_is_read_without_a_finding()
    {
        using var folder = new ContentFolder().WithLaos("Text.[^factbook] And more.[^lifeway]").WithTrial(keys: "countries: []");

        Assert.Empty(folder.Findings);
    }

    [Theory]
    [InlineData("Ratio 1::2, and `:: note` in a line.")]
    [InlineData("```\n:: note\n```\n\n```\n::\n```")]
    [InlineData("Text :: note")]
    [InlineData("::notes")]
    [InlineData("Two arrows >>>>>>> and <<<<<<< in a line.")]
    [InlineData("Smaller\n-------\n\n---\n\n<<<< four\n\n>>>>>>>> eight deep")]
    [InlineData("A page begins so:\n\n```\n---\ntitle: Laos\n---\n```")]
    [InlineData("One.\n\n---\n\nTwo.\n\n---\n\nThree.")]
    [InlineData("One.\n\n---\n\ntitle: what stands at the top of a page")]
    [InlineData("He said [sic] that [the pastor] prays […]. [name withheld], [they ask] for [checkpoints], [Who?](/countries)")]
    [InlineData("Noah (1), Mina (2). For three reasons: (1) hunger, (2) cold.")]
    [InlineData("[2] of them met. They walked 5 km² and 3 miles², x^2 (^_^), ¹In the beginning.")]
    [InlineData(
        "<https://www.example.com/?b=1&page=2>, [a](https://youtu.be/abc?t=30), https://web.archive.org/web/2020/https://example.com?utm_source=a, <https://docs.google.com/forms/d/e/x/viewform>")]
    [InlineData("At 10:30:15, 1:2:3, note: this: that. AT&T, R&D, a == b, 'so' and ''so'', {so}, a (well-known) man ~5, ~10.")]
    [InlineData("– a dash\n– another\n\nAmounts\tin dollars")]
    [InlineData("10:30 - Prayer: together\n\n2026-01-16: A trial\n\nAt 10:30, 21 people: all. /home and /users")]
    [InlineData("SÃO PAULO, Ângela, ÂME, mâle")]
    [InlineData("A line\\\nand another, for which they prayed\n\n- and")]
    [InlineData("A note.[^a]\n\n[^a]: It is seen.")]
    [InlineData("Lord, show us who you are")]
    [InlineData("They came; he saw\nShe went; he stayed\n\nOne, two\nThree, four")]
    [InlineData("A. Smith came,\nB. Jones went.\n\n(a) alone, i. alone")]
    [InlineData("The [G7] met. He saw [ABC] and [JS1](/countries).")]
    [InlineData("::: quote Bae\nHe said so.[^factbook]\n:::")]
    [InlineData("Correction is no punishment: it heals.\n\nCorrections: see the other page.\n\nA correction: none.")]
    [InlineData("From Vientiane: a letter.\n\nTo: everybody. On Monday he wrote: come.")]
    [InlineData("Here is the prayer: come. As an aid worker, he came. Sure! Here we are.")]
    [InlineData("He came home. The whole report stands at Open Doors")]
    [InlineData("He came home.\n\nWith thanks to all who prayed")]
    [InlineData("[all](/countries), [file](../countries/laos.md), [site](https://www.example.org), [top](#main)")]
    public void A_text_is_read_without_a_finding(string body)
    {
        using var folder = new ContentFolder().WithLaos("Text.[^factbook] And more.[^lifeway]").WithTrial(body);

        Assert.Empty(folder.Findings);
    }

    [Theory]
    [InlineData("rain", "kind: point", "Lord, send rain. Amen.")]
    [InlineData("rain", "kind: prayer", "Lord,\nsend rain.\nAmen.")]
    [InlineData("rain", "title: Rain", "Pray that all say Amen.")]
    [InlineData("rain", "title: Rain", "Lord Jesus calls.\n\nPray for those who hear.")]
    [InlineData("rain", "title: Rain", "One. Two. Three. Four. Five. Six. Seven. Eight. Nine. Ten.")]
    [InlineData("../chad-and-mali", "countries: []", "Pray for rain.")]
    [InlineData("../the-laotian-hills", "title: Hills", "Pray for rain.")]
    [InlineData("../chadors", "title: Hills", "Pray for rain.")]
    [InlineData("rain", "answered: 2026-11-20\nthanks: It rains.", "Pray for rain.")]
    public void A_prayer_is_read_without_a_finding(string name, string keys, string text)
    {
        using var folder = new ContentFolder().WithLaos("Text.[^factbook] And more.[^lifeway]")
            .With($"prayer/laos/{name}.md", $"---\n{keys}\n---\n{text}\n");

        Assert.Empty(folder.Findings);
    }

    [Theory]
    [InlineData("prayer/vietnam/rain.md", "For rain at the right time, and for rice.", "")]
    [InlineData("prayer/laos/rain-old.md", "For rain at the right time, and for bread.", "draft: true")]
    [InlineData("prayer/laos/a-man-a-hundred-years-old.md", "For a man who is very old.", "")]
    [InlineData("prayer/laos/rain-2.md", "For rain.", "")]
    public void A_text_like_another_is_no_copy(string file, string text, string keys)
    {
        using var folder = new ContentFolder().WithLaos("Text.[^factbook] And more.[^lifeway]")
            .With("countries/vietnam.md", "---\ntitle: Vietnam\ncode: VN\nsummary: A country.\n---\nText.\n")
            .With("prayer/laos/rain.md", $"---\n---\n{text}\n")
            .With(file, $"---\n{keys}\n---\n{text}\n");

        Assert.Empty(folder.Findings);
    }

    [Theory]
    [InlineData("alt: A photo of a field, role: lead")]
    [InlineData("alt: Mina at her loom")]
    [InlineData("alt: Picture wall of a school")]
    public void A_photo_is_described(string keys)
    {
        using var folder = new ContentFolder().WithLaos("Text.[^factbook] And more.[^lifeway]")
            .With("news/trial/index.md",
                $"---\ntitle: A trial\ndate: 2026-01-16\nsummary: What happened.\ncountries: [laos]\nphotos: [{{file: photo.png, {keys}, credit: Nobody, consent: no-faces}}]\ncorrections: [{{date: 2026-01-16, text: It was long.}}]\n---\nText.\n")
            .With("news/trial/photo.png", Photos.Fixture.Read("rgb.png"));

        Assert.Empty(folder.Findings);
    }

    [Theory]
    [InlineData("6000000")]
    [InlineData("unknown")]
    [InlineData("about 20000000")]
    [InlineData("79000000, note: \"With guests.\"")]
    public void A_population_may_differ_from_the_known_one(string value)
    {
        using var folder = new ContentFolder()
            .WithLaos("And more.[^lifeway]", $"figures: [{{name: population, value: {value}, as-of: 2022, source: factbook}}]");

        Assert.Empty(folder.Findings);
    }

    [Theory]
    [InlineData("tens of thousands")]
    [InlineData("about a million")]
    [InlineData("half a million")]
    [InlineData("several million")]
    [InlineData("2 or 3 million")]
    [InlineData("1 in 10")]
    [InlineData("between 1 and 2 million")]
    [InlineData("0.125")]
    [InlineData("1.25")]
    [InlineData("12.3450")]
    [InlineData("1234.567")]
    [InlineData("\"400,000\"")]
    [InlineData("\"1,234.5\"")]
    [InlineData("50000-70000")]
    [InlineData("about 3000")]
    public void A_value_is_read_as_it_stands(string value)
    {
        using var folder = new ContentFolder()
            .WithLaos("And more.[^lifeway]", $"figures: [{{name: christians, value: {value}, as-of: 2022, source: factbook}}]");

        Assert.Empty(folder.Findings);
        Assert.Equal(
            value.Trim('"')
                .Replace("-", "–", StringComparison.Ordinal)
                .Replace("12.3450", "12.345", StringComparison.Ordinal)
                .Replace(",", "", StringComparison.Ordinal),
            folder.Laos.Figures.Single().Headline.Value.ToString()!.Replace(",", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_whose_commas_end_it_in_braces_is_published_whole()
    {
        using var folder = new ContentFolder()
            .WithLaos(keys: "figures: [{name: christians, value: 7,800,000, as-of: 2022, source: factbook}]");

        Assert.Equal("7,800,000", folder.Laos.Figures.Single().Headline.Value.ToString());
        Assert.Contains("a comma ends the value", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "100")]
    [InlineData("170", "about 100")]
    [InlineData("7000001, note: \"Counts guests, too.\"", "100")]
    public void A_share_or_a_count_of_all_is_possible(string christians, string share)
    {
        using var folder = new ContentFolder().With("figures.yml", """
            christians: {label: Christians, definition: All who are counted as Christians.}
            christians-share: {label: Share, definition: Of the population., unit: "%"}
            helped: {label: Helped, definition: All who were helped.}
            population: {label: Population, definition: All who live there.}
            """).WithLaos("And more.[^lifeway]", $$"""
            figures:
              - {name: population, value: 6000000, as-of: 2010, source: factbook}
              - {name: population, value: 7000000, as-of: 2022, source: factbook}
              - {name: christians, value: {{christians}}, as-of: 2022, source: factbook}
              - {name: christians-share, value: {{share}}, as-of: 2022, source: open-doors}
              - {name: helped, value: 9000000, as-of: 2022, source: factbook}
            """);

        Assert.Empty(folder.Findings);
    }

    [Fact]
    public void Two_sources_may_rank_one_edition_and_one_source_two_editions()
    {
        using var folder = new ContentFolder().WithLaos("Text.[^factbook]", """
            rankings:
              - {edition: 2026, rank: 24, source: open-doors}
              - {edition: 2026, rank: 25, source: lifeway}
              - {edition: 2025, rank: 24, source: open-doors}
            """);

        Assert.Empty(folder.Findings);
        Assert.Equal(3, folder.Laos.Rankings.Length);
    }

    [Theory]
    [InlineData("laos", "Laos (Lao PDR)", "LA")]
    [InlineData("kosovo", "Kosovo", "XK")]
    [InlineData("land-of-rice", "Land of rice", "KP")]
    [InlineData("burma", "Burma", "MM")]
    public void A_code_fits_the_name_or_the_name_is_not_known(string file, string title, string code)
    {
        using var folder = new ContentFolder()
            .With($"countries/{file}.md",
                $"---\ntitle: {title}\ncode: {code}\nsummary: A country.\nsources: [factbook, lifeway]\n---\nText.\n");

        Assert.Empty(folder.Findings);
    }

    [Fact]
    public void A_draft_may_be_a_copy_with_the_code_of_the_first()
    {
        using var folder = new ContentFolder().WithLaos("Text.[^factbook] And more.[^lifeway]")
            .With("countries/laos-anew.md", "---\ntitle: Laos anew\ncode: LA\nsummary: A country.\ndraft: true\n---\nText.\n");

        Assert.Empty(folder.Findings);
    }

    [Theory]
    [InlineData("[laos, china]")]
    [InlineData("[trinidad-and-tobago]")]
    [InlineData("laos")]
    public void A_story_may_be_about_countries_without_a_profile(string countries)
    {
        using var folder = new ContentFolder().WithLaos("Text.[^factbook] And more.[^lifeway]").WithTrial(keys: $"countries: {countries}");

        Assert.Empty(folder.Findings);
    }

    [Fact]
    public void Prayers_may_wait_for_a_profile_that_is_a_draft_and_a_draft_for_one_that_is_missing()
    {
        using var folder = new ContentFolder().WithLaos("Text.[^factbook] And more.[^lifeway]")
            .With("countries/vietnam.md", "---\ntitle: Vietnam\ncode: VN\nsummary: A country.\ndraft: true\n---\nText.\n")
            .With("prayer/vietnam/a.md", "---\ntitle: Rain\n---\nPray for rain.\n")
            .With("prayer/nepal/a.md", "---\ntitle: Rain\ndraft: true\n---\nPray for rain.\n");

        Assert.Empty(folder.Findings);
    }

    [Theory]
    [InlineData("countries/laos - Copy.md")]
    [InlineData("countries/laos (1).md")]
    [InlineData("countries/laos copy.md")]
    [InlineData("countries/Copy of laos.md")]
    [InlineData("countries/laos.md (conflicted copy 2026-11-20)")]
    public void A_copy_that_the_computer_made_gets_no_other_name_by_itself(string copy)
    {
        using var folder = new ContentFolder().WithLaos().With(copy, "---\ntitle: Laos\ncode: LA\nsummary: A country.\n---\nText.\n");
        var changes = new List<Change>();

        new FolderFixer(folder.Path, ContentFolder.Noon).Run(changes.Add);

        Assert.Empty(changes);
        Assert.True(File.Exists(Path.Combine(folder.Path, copy)));
    }

    [Theory]
    [InlineData("photo.png", "Photo.PNG")]
    [InlineData("Photo.PNG", "photo.png")]
    public void A_photo_whose_name_differs_in_capital_letters_is_mended_by_itself(string written, string file)
    {
        using var folder = new ContentFolder().WithLaos("Text.[^factbook] And more.[^lifeway]")
            .With("news/trial/index.md",
                $"---\ntitle: A trial\ndate: 2026-01-16\nsummary: What happened.\ncountries: [laos]\nphotos: [{{file: {written}, role: lead, alt: A court, credit: Nobody, consent: no-faces}}]\n---\nText.\n")
            .With($"news/trial/{file}", Photos.Fixture.Read("rgb.png"));

        new FolderFixer(folder.Path, ContentFolder.Noon).Run(_ => { });

        Assert.Empty(folder.Findings);
        Assert.Single(folder.Trial.Photos);
    }
}
