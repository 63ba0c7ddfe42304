namespace PersecutionProfile.Content.Tests.Reading;

public sealed class EntryReaderTests
{
    [Fact]
    public void Every_entry_takes_the_common_keys()
    {
        using var folder = new ContentFolder().With("countries/laos/border.jpg", "a picture").With("countries/laos/index.md", """
            ---
            title: Laos
            code: LA
            summary: A country on the Mekong.
            draft: false
            publish: 2026-01-01
            expires: 2027-01-01 18:30
            updated: 2026-02-01
            reviewed: 2026-03-01
            review-by: 2027-03-01
            aliases: [/countries/lao-pdr]
            names-changed: [Bae]
            photo: {file: border.jpg, role: lead, alt: A river, caption: The border., credit: A friend, consent: no-faces}
            ---
            Bae prays.
            """);

        var laos = folder.Laos;

        Assert.Empty(folder.Errors.Where(error => !error.Contains("photo", StringComparison.Ordinal)));
        Assert.Equal(
            (new DateOnly(2026, 2, 1), PartialDate.Of(new DateOnly(2026, 3, 1)), new DateOnly(2027, 3, 1)),
            (laos.Updated!.Value, laos.Reviewed!.Value, laos.ReviewBy!.Value));
        Assert.Equal("/countries/laos", folder.Site.Addresses.RedirectOf("/countries/lao-pdr")?.ToString());
        Assert.Equal(["Bae"], laos.NamesChanged);
    }

    [Fact]
    public void Sources_are_numbered_in_the_order_in_which_the_entry_names_them()
    {
        using var folder = new ContentFolder().WithLaos("One.[^lifeway] Two.[^factbook] Again.[^lifeway]", """
            main-threats: [{threat: pressure, source: open-doors}]
            sources: [factbook]
            """);

        Assert.Equal(["open-doors", "factbook", "lifeway"], folder.Laos.Sources.Select(source => source.Key.Value));
        Assert.Equal(
            ["#source-3", "#source-2", "#source-3"],
            Html.Parse(folder.Laos.Body.Html).QuerySelectorAll(".cite a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void An_entry_without_a_required_key_is_left_out_and_the_others_stay()
    {
        using var folder = new ContentFolder().WithTrial().With("countries/laos.md", "---\ntitle: Laos\n---\nText.");

        Assert.Empty(folder.Site.Countries);
        Assert.Single(folder.Site.Stories);
    }

    [Theory]
    [InlineData("names-changed: [{Verity: Bae}]")]
    [InlineData("names-changed: {Verity: Bae}")]
    [InlineData("names-changed: {Verity: Bae, Verity: Bea}")]
    [InlineData("names-changed:\n  - cover: Bae\n    real: Verity")]
    public void A_real_name_beside_its_cover_name_is_an_error_that_names_neither(string keys)
    {
        using var folder = new ContentFolder().WithTrial(keys: keys);

        Assert.Contains(folder.Errors, error => error.Contains("Never write the real name", StringComparison.Ordinal));
        Assert.DoesNotContain(
            folder.Findings,
            finding => finding.Contains("Verity", StringComparison.Ordinal) || finding.Contains("“Bae”", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_entries_with_one_address_the_first_in_path_order_is_served()
    {
        using var folder = new ContentFolder()
            .WithTrial("First.")
            .With("news/trial/index.md", "---\ntitle: A trial\ndate: 2026-01-16\nsummary: Again.\n---\nSecond.");

        Assert.Equal("First.", folder.Trial.Body.Text);
        Assert.Equal(2, folder.Errors.Count(error => error.EndsWith("(address-taken)", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_removed_path_is_gone_unless_the_site_itself_makes_it()
    {
        using var folder = new ContentFolder().WithLaos().With("gone.yml", "- /news/old\n- /countries/laos\n- /countries\n");

        Assert.True(folder.Site.Addresses.IsGone("/news/old"));
        Assert.True(folder.Site.Addresses.IsGone("/countries/laos"));
        Assert.False(folder.Site.Addresses.IsGone("/countries"));
    }
}
