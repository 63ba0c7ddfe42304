using PersecutionProfile.Web.Export;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Tests.Export;

/// <summary>What an export holds.</summary>
public class SiteExportTests(SiteFixture site, ShippedExport shipped)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_holds_byte_for_byte_what_the_server_sends()
    {
        var export = await shipped.OfAsync(site);
        Assert.True(
            ExportPlan.Of(site.Site).Length > site.Site.Addresses.PathsOf(AddressGroup.Page, AddressGroup.Form, AddressGroup.File).Length);
        using var client = site.NewClient();
        foreach (var address in ShippedExport.SampleOf(site))
            await AssertSameAsync(client, export, address, "identity", "");
    }

    /// <summary>The smallest forms take longer than all else: of a small site, which has every kind of page.</summary>
    [Fact]
    public async Task It_holds_byte_for_byte_what_the_server_sends_compressed()
    {
        await using var other = Moved().WithLanguages();
        using var export = await new ExportedSite().WithAsync(other, Cancel, isCompressed: true);
        using var client = other.NewClient();
        foreach (var address in ExportPlan.Of(other.Site))
        {
            foreach (var (encoding, extension) in new[] { ("identity", ""), ("gzip", ".gz"), ("br", ".br") })
                await AssertSameAsync(client, export, address, encoding, extension);
        }
    }

    [Fact]
    public async Task It_has_a_file_for_every_address_of_the_site_and_the_coming_sixty_days()
    {
        var export = await shipped.OfAsync(site);
        var content = site.Site;
        foreach (var path in content.Addresses.PathsOf(AddressGroup.Page, AddressGroup.Form))
            Assert.True(
                File.Exists(
                    Path.Combine(
                        export.Folder,
                        path == "/" ? "index.html" : path.EndsWith(".html", StringComparison.Ordinal) ? path[1..] : $"{path[1..]}.html")),
                $"{path} has no file");
        foreach (var path in content.Addresses.PathsOf(AddressGroup.File))
            Assert.True(File.Exists(Path.Combine(export.Folder, path[1..])), $"{path} has no file");
        Assert.True(File.Exists(Path.Combine(export.Folder, $"{Paths.PrayerDay(content.Today.AddDays(59))[1..]}.html")));
        Assert.False(File.Exists(Path.Combine(export.Folder, $"{Paths.PrayerDay(content.Today.AddDays(60))[1..]}.html")));
    }

    [Fact]
    public async Task Its_way_out_leads_on_at_once_without_a_script_and_without_a_trace()
    {
        var export = await shipped.OfAsync(site);
        var page = SiteFixture.Parse(export.Text("exit.html"));
        var exit = site.Site.Settings.ExitUrl.AbsoluteUri;
        Assert.Equal($"0; url={exit}", page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content"));
        Assert.Equal(exit, page.QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal("no-referrer", page.QuerySelector("meta[name=referrer]")?.GetAttribute("content"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Null(page.QuerySelector("script"));
    }

    [Fact]
    public async Task Netlify_and_Cloudflare_are_told_headers_and_redirects()
    {
        await using var other = Moved();
        using var export = await new ExportedSite().WithAsync(other, Cancel);
        Assert.Contains("\n/news/old-name /news/new-name 301\n", export.Text("_redirects"), StringComparison.Ordinal);
        Assert.Contains("\n/exit https://elsewhere.example/ 302\n", export.Text("_redirects"), StringComparison.Ordinal);
        Assert.Contains("\n/countries/lao-pdr /countries/laos 301\n", export.Text("_redirects"), StringComparison.Ordinal);
        Assert.Contains(
            "\n/countries/lao-pdr/pray/text /countries/laos/pray/text 301\n", export.Text("_redirects"), StringComparison.Ordinal);
        Assert.DoesNotContain("/news/removed", export.Text("_redirects"), StringComparison.Ordinal);
        Assert.Contains("\n/*\n  Content-Security-Policy: default-src 'none'", export.Text("_headers"), StringComparison.Ordinal);
        Assert.Contains("\n  Strict-Transport-Security: max-age=", export.Text("_headers"), StringComparison.Ordinal);
        Assert.Contains(
            "\n/countries/:country/pray/text\n  Content-Type: text/plain; charset=utf-8\n",
            export.Text("_headers"),
            StringComparison.Ordinal);
        var card = export.Text("_headers").Split("\n/countries/:country/card\n")[1].Split("\n/")[0];
        Assert.Contains("  ! X-Frame-Options", card, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors *", card, StringComparison.Ordinal);
        Assert.InRange(export.Text("_headers").Split('\n').Count(line => line.StartsWith('/')), 1, 100);
    }

    [Fact]
    public async Task A_page_that_cannot_be_rendered_fails_it_and_is_named()
    {
        await using var other = Moved();
        using var export = await new ExportedSite().WithAsync(other, Cancel);
        var before = export.Times();
        await using var failing = Moved().With("pages/broken.md", "---\ntitle: Broken\nsummary: Broken\n---\nText\n");
        failing.FailAt("/broken");
        var error = await Assert.ThrowsAsync<ContentException>(() => export.WithAsync(failing, Cancel));
        Assert.Contains("/broken", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, export.Times());
        Assert.Empty(export.Leftovers);
    }

    [Fact]
    public async Task Two_addresses_that_want_one_file_are_named()
    {
        await using var other = new TemporarySite().With("pages/404.md", "---\ntitle: Four\nsummary: Four\n---\nText\n");
        var error = Assert.Throws<ContentException>(() => ExportPlan.Of(other.Site));
        Assert.Contains("/404 and /not-found would share the file 404.html", error.Message, StringComparison.Ordinal);
    }

    private static async Task AssertSameAsync(
        HttpClient client, ExportedSite export, ExportedAddress exported, string encoding, string extension)
    {
        var (address, file, status) = exported;
        using var request = new HttpRequestMessage(HttpMethod.Get, address.Path);
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var response = await client.SendAsync(request, Cancel);
        Assert.Equal(status, (int)response.StatusCode);
        if (extension.Length > 0 && response.Content.Headers.ContentEncoding.Count == 0)
            Assert.False(File.Exists(Path.Combine(export.Folder, file + extension)), $"{file}{extension} is more than the server has");
        else
            Assert.True(
                (await response.Content.ReadAsByteArrayAsync(Cancel)).AsSpan().SequenceEqual(export.Bytes(file + extension)),
                $"{file}{extension} is not what the server sends for {address.Path}");
    }

    internal static TemporarySite Moved() => new TemporarySite()
        .With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: On the Mekong.\naliases: [/countries/lao-pdr]\n---\nText.\n")
        .With("prayer/laos/peace.md", "---\ntitle: Peace\n---\nThat there be peace.\n")
        .WithStory("new-name", "2020-01-01", "countries: [laos]\naliases: [/news/old-name, /2019/old.html]")
        .With("gone.yml", "- /news/removed\n");
}
