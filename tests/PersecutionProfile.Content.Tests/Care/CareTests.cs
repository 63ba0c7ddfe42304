using PersecutionProfile.Content.Tests.Photos;

namespace PersecutionProfile.Content.Tests.Care;

/// <summary>Each alarm beside nearly the same words that raise none.</summary>
public sealed class CareTests : IDisposable
{
    private const string Mina = "countries: [laos]\nnames-changed: [Mina]";

    private readonly ContentFolder folder = new ContentFolder().WithLaos();

    [Theory]
    [InlineData("Mina was taken from the village of Nam Tha on 12 March 2024.", "place-day-name")]
    [InlineData("Mina lives in Nam district. It was quiet.[^factbook] On March 12 they came.", "place-day-name")]
    [InlineData("Mina lives in a village in the north. On 12 March 2024 they came.", "")]
    [InlineData("Mina was taken from the village of Nam Tha in March 2024.", "")]
    [InlineData("Mina lives in the village of Nam Tha.\n\nOn 12 March 2024 the law was changed.", "")]
    [InlineData("Mina prays. On 12 March 2024 the Church of England and the Catholic Church wrote a letter.", "")]
    [InlineData("Mina prays.[^2024-03-12] The village of Nam Tha is quiet.\n\n[^2024-03-12]: A note.", "")]
    [InlineData("Mina crossed the river near Nam Tha.", "route")]
    [InlineData("Mina fled from Nam Tha to Anlu, on foot.", "route")]
    [InlineData("Mina crossed the river near a town.", "")]
    [InlineData("Mina fled from Laos to Thailand, on foot.", "")]
    [InlineData("Mina writes from Nam Tha to Anlu.", "")]
    public void Words_are_alarming_together(string body, string rules) => AssertAlarms(rules, body, Mina);

    [Theory]
    [InlineData("Pastor Somboun was held in Samkhe prison on 12 March.", "place-day-name")]
    [InlineData("A man named Somboun left St Mary church on 12 March.", "place-day-name")]
    [InlineData("A pastor was held in Samkhe prison on 12 March.", "")]
    [InlineData("Father, be near all in Samkhe prison on 12 March.", "")]
    [InlineData("The prison of Father God is empty since 12 March.", "")]
    public void A_name_is_known_by_what_stands_before_it(string body, string rules) => AssertAlarms(rules, body, "countries: [laos]");

    [Theory]
    [InlineData("people: [{name: Somboun}]", "place-day-name")]
    [InlineData("names-changed: []", "")]
    public void A_name_is_known_by_the_list_of_people(string key, string rules) =>
        AssertAlarms(rules, "Somboun was held in Samkhe prison on 12 March.", $"countries: [laos]\n{key}");

    [Fact]
    public void The_summary_and_captions_are_words_too()
    {
        folder.With(
            "news/trial/index.md",
            $"---\ntitle: A trial\ndate: 2026-01-16\nsummary: Mina fled from Nam Tha to Anlu.\n{Mina}\nphotos:\n  - {{file: court.png, alt: A court, caption: \"Where Mina crossed the river at Nam Tha.\", credit: Nobody, consent: no-faces}}\n---\nMina prays.\n\n![](court.png)\n")
            .With("news/trial/court.png", Fixture.Read("rgb.png"));

        Assert.Equal(["news/trial/index.md:4:10: route", "news/trial/index.md:8:46: route"], Alarms);
    }

    [Theory]
    [InlineData("A girl at the door", "no-faces", "photo-consent")]
    [InlineData("A woman smiles into the light", "no-faces", "photo-consent")]
    [InlineData("Portrait of the president", "no-faces", "photo-consent")]
    [InlineData("A baby in the president's arms", "not-needed", "photo-consent")]
    [InlineData("A girl at the door", "given", "")]
    [InlineData("Two girls, seen from behind", "no-faces", "")]
    [InlineData("The hands of a child", "no-faces", "")]
    [InlineData("A rock face above the river", "no-faces", "")]
    [InlineData("The president smiles", "not-needed", "")]
    [InlineData("A rice field", "no-faces", "")]
    public void A_description_fits_the_consent(string alt, string consent, string rules) =>
        AssertPhotoAlarms(rules, $"alt: \"{alt}\", credit: Nobody, consent: {consent}");

    [Theory]
    [InlineData("Mina, 020 5551 2345", "photo-phone")]
    [InlineData("A partner (phone: 5551234)", "photo-phone")]
    [InlineData("A partner, 01.12.2026", "")]
    [InlineData("A partner, 2019-2024", "")]
    [InlineData("Archive no. 5551234", "")]
    [InlineData("A partner, +856 20 5551 2345", "contact-data")]
    public void A_credit_has_no_telephone_number(string credit, string rules) =>
        AssertPhotoAlarms(rules, $"alt: A court, credit: \"{credit}\", consent: no-faces");

    [Theory]
    [InlineData("news/mina-went-home.md", "She went home", "Mina", "name-in-address")]
    [InlineData("news/mina/a-visit.md", "She went home", "Mina", "name-in-address")]
    [InlineData("news/kim-went-home.md", "She went home", "Kim Mina", "name-in-address")]
    [InlineData("news/mina-went-home.md", "Mina went home", "Mina", "")]
    [InlineData("news/minas-house.md", "She went home", "Mina", "")]
    [InlineData("news/an-end.md", "She went home", "An Mina", "")]
    public void A_cover_name_stands_in_no_address_alone(string path, string title, string name, string rules)
    {
        folder.With(
            path,
            $"---\ntitle: {title}\ndate: 2026-01-16\nsummary: What happened.\ncountries: [laos]\nnames-changed: [{name}]\n---\n{name} went.\n");

        Assert.Equal(rules, string.Join(' ', Rules));
    }

    [Theory]
    [InlineData("mina.png", "name-in-address")]
    [InlineData("mineral.png", "")]
    public void A_photo_is_not_called_like_a_person(string file, string rules)
    {
        folder.With(
            "news/trial/index.md",
            $"---\ntitle: A trial of Mina\ndate: 2026-01-16\nsummary: What happened.\n{Mina}\nphoto: {{file: {file}, alt: A court, credit: Nobody, consent: no-faces}}\n---\nMina.\n\n![]({file})\n")
            .With($"news/trial/{file}", Fixture.Read("rgb.png"));

        Assert.Equal(rules, string.Join(' ', Rules));
    }

    [Theory]
    [InlineData("Mina is free.", "story: trial\nsources: [factbook]", "two-names")]
    [InlineData("Pastor Mina is free.", "sources: [factbook]", "two-names")]
    [InlineData("Nina is free.", "sources: [factbook]\nnames-changed: [Nina]", "")]
    [InlineData("Deki is free.", "story: trial\nnames-changed: [Deki]", "two-names")]
    [InlineData("Deki is free.", "names-changed: [Deki]", "")]
    [InlineData("Mina is free.", "story: trial\nnames-changed: [Mina]", "")]
    [InlineData("Mina is free.", "", "")]
    [InlineData("Anna Mina is free.", "story: trial", "")]
    [InlineData("For Mina, that she be free.", "story: trial", "two-names")]
    public void A_person_has_one_name(string body, string keys, string rules)
    {
        folder.WithTrial("Mina was taken.[^factbook]", Mina).With("prayer/laos/free.md", $"---\ntitle: Free\n{keys}\n---\n{body}\n");

        Assert.Equal(rules, string.Join(' ', Rules));
    }

    [Fact]
    public void A_link_to_no_file_leads_to_nobody()
    {
        folder.WithTrial("Mina went [there](a).", Mina).With("prayer/laos/her.md", "---\ntitle: Her\nstory: trial\n---\nFor [her](b).\n");

        Assert.Equal(["dead-link", "dead-link"], Rules);
    }

    [Fact]
    public void A_name_is_spelt_in_one_way()
    {
        folder.WithTrial("Sang-Hwa prays.[^factbook]", "countries: [laos]\nnames-changed: [Sang-Hwa]")
            .With("prayer/laos/her.md", "---\ntitle: Her\nsources: [factbook]\nnames-changed: [Sanghwa]\n---\nFor Sanghwa.\n");

        Assert.Equal("two-names", string.Join(' ', Rules));
    }

    [Theory]
    [InlineData($"{Mina}\nreview-by: 2026-11-20", "person-review")]
    [InlineData("countries: [laos]\nreview-by: 2026-11-20", "review-passed")]
    [InlineData($"{Mina}\nreview-by: 2026-11-22", "")]
    [InlineData("countries: [laos]\npeople: [{name: Mina, review-by: 2026-11-20}]", "person-review")]
    public void An_entry_with_people_is_looked_at_again(string keys, string rules)
    {
        folder.WithTrial("Mina prays.", keys);

        Assert.Equal(rules, string.Join(' ', Rules));
    }

    public void Dispose() => folder.Dispose();

    private IEnumerable<string> Rules =>
        folder.Read().Findings.Where(finding => finding.Rule != Rule.UncitedSource).Select(finding => finding.Rule.Name);

    private IEnumerable<string> Alarms => folder.Read().Findings
        .Where(finding => finding.Rule.IsOfCare)
        .Select(finding => $"{finding.File}:{finding.Line}:{finding.Column}: {finding.Rule.Name}");

    private void AssertAlarms(string rules, string body, string keys)
    {
        folder.WithTrial(body, keys);
        Assert.Equal(rules, string.Join(' ', Rules.Except([Rule.UnusedName.Name])));
    }

    private void AssertPhotoAlarms(string rules, string keys)
    {
        folder.With(
            "news/trial/index.md",
            $"---\ntitle: A trial\ndate: 2026-01-16\nsummary: What happened.\ncountries: [laos]\nphoto: {{file: court.png, {keys}}}\n---\nText.\n\n![](court.png)\n")
            .With("news/trial/court.png", Fixture.Read("rgb.png"));
        Assert.Equal(rules, string.Join(' ', Rules));
    }
}
