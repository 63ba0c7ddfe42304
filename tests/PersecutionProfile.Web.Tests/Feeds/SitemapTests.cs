using System.Xml.Linq;

namespace PersecutionProfile.Web.Tests.Feeds;

public sealed class SitemapTests : IDisposable
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly TemporarySite site = FeedContent.Site();

    [Fact]
    public void Only_what_an_editor_says_is_updated_has_a_date()
    {
        var dated = Urls()
            .Where(url => url.Element(Namespace + "lastmod") is not null)
            .ToDictionary(url => url.Element(Namespace + "loc")!.Value, url => url.Element(Namespace + "lastmod")!.Value);
        Assert.Equal(
            new() { ["https://test.example/countries/laos"] = "2026-11-19", ["https://test.example/news/trial"] = "2026-10-26" }, dated);
    }

    [Fact]
    public void Every_page_is_listed_once_but_for_other_forms_of_a_page()
    {
        var read = site.Read();
        var listed = Urls().Select(url => new Uri(url.Element(Namespace + "loc")!.Value).AbsolutePath).ToArray();
        Assert.Equal(listed.Distinct(), listed);
        Assert.All(listed, path => Assert.True(read.Addresses.Has(path), path));
        Assert.Subset(listed.ToHashSet(), new HashSet<string> { "/", "/countries/laos", "/countries/laos/pray", "/news/trial", "/help" });
        string[] forms = ["/print", "/card", "/slides", "/cards"];
        Assert.DoesNotContain(
            listed,
            path => forms.Any(form => path.EndsWith(form, StringComparison.Ordinal))
                || path.StartsWith("/pray/2", StringComparison.Ordinal));
    }

    public void Dispose() => site.Dispose();

    private XElement[] Urls() => [.. XDocument.Parse(site.Read().File(Paths.Sitemap)).Root!.Elements()];
}

public class SecurityTxtTests
{
    [Theory]
    [InlineData("/corrections", "https://test.example/corrections")]
    [InlineData("editors@test.example", "mailto:editors@test.example")]
    [InlineData("mailto:editors@test.example", "mailto:editors@test.example")]
    [InlineData("https://other.example/report", "https://other.example/report")]
    [InlineData("ask anyone", "https://test.example/")]
    [InlineData("/a\\nExpires: never", "https://test.example/a%0AExpires:%20never")]
    [InlineData("a@b.example\\nExpires: never", "https://test.example/")]
    public void The_contact_is_an_address_whatever_the_settings_say(string contact, string expected)
    {
        using var site = FeedContent.Site()
            .With("site.yml", $"name: Test\ntagline: T\nbase-url: https://test.example\ncontact: \"{contact}\"\n");
        Assert.Equal(
            $"Contact: {expected}\nExpires: 2028-01-01T00:00:00Z\nPreferred-Languages: en\nCanonical: https://test.example/.well-known/security.txt\n",
            site.Read().File(Paths.SecurityTxt));
    }
}
