using System.Net;
using AngleSharp.Html.Dom;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Tests.Photos;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Tests.Export;

namespace PersecutionProfile.Web.Tests;

/// <summary>The site of somebody who has adopted it: logo, accent, footer and imprint on every page, in every language.</summary>
public sealed class LookTests : IAsyncLifetime
{
    private const string Footer = "A work of the churches of our town.", KoreanFooter = "우리 도시 교회들이 함께 만듭니다.";

    private readonly TemporarySite site = new TemporarySite()
        .WithLanguages($"""
            logo: logo.png
            accent: "#123a6b"
            footer: {Footer}
            imprint: /imprint
            """)
        .With("site.ko.yml", $"footer: {KoreanFooter}\n")
        .WithCountry("laos", "LA", "Laos")
        .WithStory("visit", "2026-01-16", "countries: [laos]")
        .With("prayer/laos/rain.md", "---\ntitle: Rain\n---\nPray for rain.\n")
        .With("prayer/laos/rain.ko.md", "---\ntitle: 비\ntranslated-by: machine\n---\n비를 위해 기도하십시오.\n")
        .With("pages/about.md", "---\ntitle: About\nsummary: About us.\norder: 8\n---\nWe.\n")
        .With("pages/imprint.md", "---\ntitle: Imprint\nsummary: Who answers for it.\norder: 1\n---\nWe do.\n")
        .With("pages/imprint.ko.md", "---\ntitle: 발행인\nsummary: 책임자.\ntranslated-by: machine\n---\n저희입니다.\n");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        File.WriteAllBytes(Path.Combine(site.Folder, "logo.png"), Generated.Png(300, 150));
        await site.MakePhotosAsync(Cancel);
    }

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Every_page_of_every_language_has_them()
    {
        var pages = site.Site.Addresses.All.Where(address => address.Group is AddressGroup.Page or AddressGroup.Day)
            .DistinctBy(address => (address.Kind, address.Language))
            .Select(address => (address.Path, site.Site.In(address)))
            .Append(("/nothing", site.Site)).Append(("/ko/nothing", site.Site.In(Language.Find("ko"))))
            .ToArray();
        Assert.True(pages.Length > 30);
        foreach (var (path, edition) in pages)
        {
            var page = await PageAsync(path);
            var brand = page.QuerySelector("header .brand")!;
            var logo = brand.QuerySelector("img")!;
            Assert.Equal(
                ("/logo.webp", "48", "24", "", "Test site"),
                (
                    logo.GetAttribute("src"), logo.GetAttribute("width"), logo.GetAttribute("height"), logo.GetAttribute("alt"),
                    brand.TextContent));
            var sheets = page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")).ToList();
            Assert.True(sheets.IndexOf(Look) > sheets.IndexOf(Assets.PathOf("paper.css")), path);

            var isKorean = edition.Settings.Language.Tag == "ko";
            var footer = page.QuerySelectorAll("footer p")[0];
            Assert.Equal(isKorean ? KoreanFooter : Footer, footer.TextContent);
            Assert.Equal(edition.Settings.Language.Tag == "fr" ? "en" : null, footer.QuerySelector("[lang]")?.GetAttribute("lang"));
            var links = page.QuerySelectorAll("footer a").Select(link => (link.GetAttribute("href"), link.TextContent)).ToArray();
            Assert.Equal((isKorean ? "/ko/imprint" : "/imprint", isKorean ? "발행인" : "Imprint"), links[^2]);
            Assert.Single(links, link => link.Item1 == links[^2].Item1);
        }
    }

    [Fact]
    public async Task Paper_screen_and_frame_have_the_accent_and_the_file_to_keep_has_it_in_itself()
    {
        var forms = site.Site.Addresses.All.Where(address => address.Group == AddressGroup.Form).ToArray();
        Assert.Equal(15, forms.Length);
        foreach (var form in forms)
        {
            var page = await PageAsync(form.Path);
            if (form.Kind == AddressKind.CountryPack)
                Assert.Contains("{--accent:#123a6b}", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
            else
                Assert.Contains(
                    page.QuerySelectorAll("link[rel=stylesheet]"), link => link.GetAttribute("href") == Look);
        }
    }

    [Fact]
    public async Task Stylesheet_and_logo_are_files_of_the_site_and_of_its_export()
    {
        using var client = site.NewClient();
        using var sheet = await client.GetAsync(Look, Cancel);
        using var asset = await client.GetAsync(Assets.PathOf("site.css"), Cancel);
        Assert.Equal((HttpStatusCode.OK, "text/css"), (sheet.StatusCode, sheet.Content.Headers.ContentType?.ToString()));
        Assert.Equal(
            asset.Headers.Where(header => header.Key != "ETag").SelectMany(header => header.Value.Prepend(header.Key)),
            sheet.Headers.Where(header => header.Key != "ETag").SelectMany(header => header.Value.Prepend(header.Key)));
        using var logo = await client.GetAsync("/logo.webp", Cancel);
        Assert.Equal((HttpStatusCode.OK, "image/webp"), (logo.StatusCode, logo.Content.Headers.ContentType?.ToString()));
        using var other = await client.GetAsync("/assets/look-0000000000.css", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        Assert.DoesNotContain("look-", await client.GetStringAsync("/sitemap.xml", Cancel), StringComparison.Ordinal);

        using var export = await new ExportedSite().WithAsync(site, Cancel);
        Assert.Equal(await sheet.Content.ReadAsByteArrayAsync(Cancel), export.Bytes(Look[1..]));
        Assert.Equal(await logo.Content.ReadAsByteArrayAsync(Cancel), export.Bytes("logo.webp"));
        Assert.DoesNotContain("look-", export.Text("_headers"), StringComparison.Ordinal);
        Assert.DoesNotContain("look-", export.Text(".hosting/nginx.conf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_imprint_elsewhere_is_the_last_link_but_for_the_feed()
    {
        site.With("site.yml", File.ReadAllText(Path.Combine(site.Folder, "site.yml")).Replace(
            "imprint: /imprint", "imprint: {label: Imprint, url: \"https://elsewhere.example/imprint\"}", StringComparison.Ordinal))
            .With("site.ko.yml", "imprint: {label: 발행인, url: \"https://elsewhere.example/ko\"}\n");
        await Eventually.HoldsAsync(async () => await ImprintOf("/") == ("https://elsewhere.example/imprint", "Imprint", null));
        Assert.Equal(("https://elsewhere.example/ko", "발행인", null), await ImprintOf("/ko/countries/laos"));
        Assert.Equal(("https://elsewhere.example/imprint", "Imprint", "en"), await ImprintOf("/fr/countries/laos"));

        async Task<(string?, string, string?)> ImprintOf(string path)
        {
            var link = (await PageAsync(path)).QuerySelectorAll("footer a")[^2];
            return (link.GetAttribute("href"), link.TextContent, link.QuerySelector("[lang]")?.GetAttribute("lang"));
        }
    }

    [Fact]
    public void The_accent_is_measured_on_the_boxes_of_the_stylesheet()
    {
        var css = Assets.TextOf("site.css");
        var dark = css.IndexOf("prefers-color-scheme", StringComparison.Ordinal);
        Assert.Contains($"--panel:{Accent.LightGround};", css[..dark], StringComparison.Ordinal);
        Assert.Contains($"--panel:{Accent.DarkGround};", css[dark..], StringComparison.Ordinal);
    }

    private string Look => Paths.Look(site.Site.Settings.Look!);

    private async Task<IHtmlDocument> PageAsync(string path)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync(path, Cancel);
        return SiteFixture.Parse(await answer.Content.ReadAsStringAsync(Cancel));
    }
}
