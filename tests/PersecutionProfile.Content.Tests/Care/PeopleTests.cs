namespace PersecutionProfile.Content.Tests.Care;

public sealed class PeopleTests : IDisposable
{
    private readonly ContentFolder folder = new ContentFolder().WithLaos();

    [Fact]
    public void Somebody_has_a_name_and_may_have_consent_and_a_day()
    {
        folder.WithTrial(
            "Mina and Bae.[^factbook]",
            "countries: [laos]\npeople:\n  - name: Mina\n    changed: true\n    consent: given\n    review-by: 2027-01-01\n  - {name: Bae, published-by: open-doors}\n  - {name: Leah, consent: public-campaign}");

        var (mina, bae, leah) = (folder.Trial.People[0], folder.Trial.People[1], folder.Trial.People[2]);
        Assert.Equal(new Person("Mina", true, PersonConsent.Given, null, new DateOnly(2027, 1, 1)), mina);
        Assert.Equal(("Bae", false, "open-doors"), (bae.Name, bae.IsChanged, bae.PublishedBy!.Key.Value));
        Assert.Equal(PersonConsent.PublicCampaign, leah.Consent);
        // To be noted as the publisher is not to be cited for a fact.
        Assert.Equal("factbook", Assert.Single(folder.Trial.Sources).Key.Value);
        Assert.Equal("(uncited-source)", Assert.Single(folder.Findings).Split(' ')[^1]); // `lifeway`, and not `open-doors`.
    }

    [Fact]
    public void A_changed_name_counts_as_a_cover_name()
    {
        folder.WithTrial(
            "Mina and Bae.",
            "countries: [laos]\nnames-changed: [Mina]\npeople: [{name: Bae, changed: true}, {name: Mina, changed: true}]");

        Assert.Equal(["Mina", "Bae"], folder.Trial.NamesChanged);
        Assert.Equal(2, folder.Trial.Body.Html.Split("name-changed").Length - 1);
    }

    [Theory]
    [InlineData("people: [{name: Bae, changed: true}]", "unused-name")]
    [InlineData("people: [{name: Bae}]", "")]
    [InlineData("people: [{name: Mina, consent: published-by open-doors}]", "invalid-value")]
    [InlineData("people: [{name: Mina, consent: {published-by: open-doors}}]", "invalid-value")]
    [InlineData("people: [{name: Mina, published-by: nobody}]", "unknown-source")]
    [InlineData("people: [{name: Mina, consents: given}]", "unknown-key")]
    [InlineData("people: [{consent: given}]", "missing-key")]
    [InlineData("people: [Mina]", "invalid-value")]
    [InlineData("people: [{Verity: Mina}]", "real-name")]
    [InlineData("people: [{name: Verity = Mina, changed: true}]", "real-name")]
    public void What_is_wrong_is_said_without_a_real_name(string key, string rule)
    {
        folder.WithTrial("Mina prays.", $"countries: [laos]\n{key}");

        var findings = folder.Findings.Where(finding => !finding.EndsWith("(uncited-source)", StringComparison.Ordinal)).ToArray();
        Assert.Equal(rule.Length > 0 ? [$"({rule})"] : [], findings.Select(finding => finding.Split(' ')[^1]));
        Assert.DoesNotContain(findings, finding => finding.Contains("Verity", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
