namespace PersecutionProfile.Content.Tests.Reading;

public sealed class InfoPageReaderTests
{
    [Fact]
    public void Pages_stand_in_the_order_of_the_footer()
    {
        using var folder = new ContentFolder()
            .With("pages/about.md", "---\ntitle: About\nsummary: Who we are.\norder: 2\n---\nText.")
            .With("pages/safety.md", "---\ntitle: Safety\nsummary: How to read safely.\norder: 1\n---\nText.")
            .With("pages/corrections.md", "---\ntitle: Corrections\nsummary: What was wrong.\n---\nText.");

        Assert.Empty(folder.Errors);
        Assert.Equal(["Safety", "About", "Corrections"], folder.Site.Pages.Select(page => page.Title));
        Assert.Contains("/about", folder.Site.Addresses.PathsOf(AddressGroup.Page));
    }
}
