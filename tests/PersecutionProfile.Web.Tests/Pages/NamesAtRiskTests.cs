using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>
/// What names people at risk is in no file that leaves a site without a contact for their families, or before two have read it.
/// </summary>
public sealed class NamesAtRiskTests
{
    private const string Secret = "Zephyrine";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/corrections", "", false)]
    [InlineData("editors@persecutionprofile.org", "", true)]
    [InlineData("editors@persecutionprofile.org\ntwo-eyes: true", "", false)]
    [InlineData("editors@persecutionprofile.org\ntwo-eyes: true", "\nwritten-by: A.B.\nchecked-by: C.D.", true)]
    public async Task It_is_everywhere_or_nowhere(string contact, string read, bool isShown)
    {
        await using var site = new TemporarySite()
            .With("site.yml", $"name: Test\ntagline: For tests\nbase-url: https://persecutionprofile.org\ncontact: {contact}\n")
            .With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: On the Mekong.\n---\nSee [the trial](../news/trial.md).\n")
            .With("prayer/laos/her.md", $"---\ntitle: {Secret}\nnames-at-risk: true{read}\n---\nFor {Secret}.\n")
            .With("news/trial.md",
                $"---\ntitle: {Secret}\ndate: 2026-01-02\nsummary: Of {Secret}.\ncountries: [laos]\nnames-at-risk: true{read}\n---\n{Secret} is on bail.\n");
        using var client = site.NewClient();
        var found = 0;
        foreach (var path in site.Site.Addresses.PathsOf(AddressGroup.Page, AddressGroup.Form, AddressGroup.File)
            .Append(Paths.SearchFor(("q", "bail"))))
        {
            var text = await client.GetStringAsync(path, Cancel);
            found += text.Contains(Secret, StringComparison.Ordinal) ? 1 : 0;
        }
        Assert.Equal(isShown, found > 0);
        using var response = await client.GetAsync(Paths.Story(Slug.Parse("trial")), Cancel);
        Assert.Equal(isShown ? System.Net.HttpStatusCode.OK : System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }
}
