using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>Entries that name people at risk are shown only where their families can write to somebody, or nobody else looks on.</summary>
public sealed class NamesAtRiskTests : IDisposable
{
    private readonly ContentFolder folder = new();

    [Theory]
    [InlineData("https://example.org", "", false)]
    [InlineData("https://example.org", "/corrections", false)]
    [InlineData("https://example.org", "https://example.org/corrections", false)]
    [InlineData("https://example.org", "http://elsewhere.org/write", false)]
    [InlineData("https://example.org", "editors@site.example", false)]
    [InlineData("https://example.org", "write to us @ home", false)]
    [InlineData("https://example.org", "editors@example.org", true)]
    [InlineData("https://example.org", "mailto:editors@example.org", true)]
    [InlineData("https://example.org", "https://elsewhere.org/write", true)]
    [InlineData("https://site.example", "/corrections", true)]
    [InlineData("http://localhost:5080", "", true)]
    [InlineData("http://127.0.0.1:5080", "", true)]
    [InlineData("http://[::1]:5080", "", true)]
    [InlineData("https://example.com", "", false)]
    [InlineData("https://site.example\nonion-url: http://abcdef.onion", "", false)]
    public void They_are_shown_where_families_can_write_or_the_public_cannot_see_the_site(string address, string contact, bool isShown)
    {
        WithSite(address, contact).WithTrial(keys: "countries: [laos]\nnames-at-risk: true").WithLaos();

        Assert.Equal(isShown, !folder.Site.Stories.IsEmpty);
        Assert.Equal(isShown ? 0 : 1, folder.Findings.Count(finding => finding.EndsWith("(names-at-risk)", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("names-at-risk: true", true)]
    [InlineData("names-at-risk: yes", true)]
    [InlineData("names-at-risk:", true)]
    [InlineData("name-at-risk: true", true)]
    [InlineData("Names-At-Risk: true", true)]
    [InlineData("names_at_risk: true", true)]
    [InlineData("names-at-risk: true\nsummary: Two: colons", true)]
    [InlineData("names-at-risk: false", false)]
    [InlineData("topics: [names-at-risk]", false)]
    public void What_may_mean_it_hides_the_entry(string keys, bool isHidden)
    {
        folder.WithTrial();
        var reader = folder.NewReader();
        Assert.Single(reader.Read(ContentFolder.Noon).Site.Stories);

        folder.WithTrial(keys: $"countries: [laos]\n{keys}");
        Assert.Equal(isHidden, reader.Read(ContentFolder.Noon).Site.Stories.IsEmpty);
    }

    [Fact]
    public void Nothing_of_them_is_left_anywhere()
    {
        folder.WithLaos("See [the trial](../news/trial.md).")
            .With("prayer/laos/her.md", "---\ntitle: Her\nnames-at-risk: true\n---\nFor her.\n")
            .WithTrial(keys: "countries: [laos]\ntopics: [court]\naliases: [/news/old]\nnames-at-risk: true");

        var site = folder.Site;
        Assert.Equal("laos", Assert.Single(site.Entries).Slug.Value);
        Assert.Equal("<p>See the trial.</p>", folder.Laos.Body.Html.Trim());
        Assert.DoesNotContain(site.Addresses.All, address => address.Path.Contains("trial", StringComparison.Ordinal));
        Assert.Null(site.Addresses.RedirectOf("/news/old"));
        Assert.Empty(site.Topics);
        Assert.Contains(folder.Findings, finding => finding.EndsWith("(dead-link)", StringComparison.Ordinal));
    }

    [Fact]
    public void They_come_and_go_with_the_contact_while_the_site_runs()
    {
        folder.WithTrial(keys: "countries: [laos]\nnames-at-risk: true");
        var reader = folder.NewReader();
        Assert.Empty(Stories());
        WithSite("https://example.org", "editors@example.org");
        Assert.Single(Stories());
        WithSite("https://example.org", "");
        Assert.Empty(Stories());

        ImmutableArray<Story> Stories() => reader.Read(ContentFolder.Noon).Site.Stories;
    }

    [Fact]
    public void A_preview_shows_them_with_a_badge()
    {
        folder.WithTrial(keys: "countries: [laos]\nnames-at-risk: true");

        var story = Assert.Single(new ContentReader(folder.Path, showHidden: true).Read(ContentFolder.Noon).Site.Stories);
        Assert.Equal("Names people at risk, and the site has no contact for their families", story.HiddenBecause);
    }

    public void Dispose() => folder.Dispose();

    private ContentFolder WithSite(string address, string contact) =>
        folder.With("site.yml", $"name: Test\ntagline: A site for one test\nbase-url: {address}\ncontact: \"{contact}\"\n");
}
