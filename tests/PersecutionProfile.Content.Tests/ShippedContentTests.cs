using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests;

public sealed class ShippedContentTests
{
    private static readonly ContentReading Reading = new ContentReader(Path.Combine(Repository.Root, "content"))
        .Read(DateTimeOffset.UtcNow);

    [Fact]
    public void The_shipped_content_has_no_errors() =>
        Assert.Empty(Reading.Findings.Where(finding => finding.IsError).Select(finding => finding.ToString()));

    [Fact]
    public void The_shipped_content_has_countries_stories_prayers_help_and_pages()
    {
        var site = Reading.Site!;

        Assert.NotNull(site.FindCountry(Slug.Parse("north-korea")));
        Assert.NotNull(site.FindCountry(Slug.Parse("laos")));
        Assert.NotEmpty(site.Stories);
        Assert.NotEmpty(site.PrayerPoints);
        Assert.NotEmpty(site.HelpActions);
        Assert.NotEmpty(site.Pages);
    }

    [Fact]
    public void Every_body_of_the_shipped_content_is_safe_HTML() =>
        Assert.All(
            Reading.Site!.Countries.Cast<Entry>()
                .Concat(Reading.Site.Stories)
                .Concat(Reading.Site.PrayerPoints)
                .Concat(Reading.Site.HelpActions)
                .Concat(Reading.Site.Pages),
            entry => Html.AssertSafe(entry.Body.Html));
}
