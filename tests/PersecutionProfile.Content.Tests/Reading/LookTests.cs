using PersecutionProfile.Content.Photos;
using PersecutionProfile.Content.Tests.Photos;
using PersecutionProfile.Content.Tests.Translating;

namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>What <c>site.yml</c> says of the look of a site and at the foot of its pages, and the mistakes in it.</summary>
public sealed class LookTests : IDisposable
{
    private readonly ContentFolder folder = new ContentFolder().Without("sources.yml").Without("figures.yml");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_the_keys_the_look_is_the_sites_own()
    {
        var site = folder.Site;
        Assert.Null(site.Settings.Look);
        Assert.Equal(("", null), (site.Footer.Text, site.Imprint.Imprint));
        Assert.DoesNotContain(site.Addresses.All, address => address.Kind is AddressKind.Look or AddressKind.Photo);
        Assert.False(site.Addresses.Has("/logo.webp"));
    }

    [Fact]
    public void An_accent_is_lighter_in_the_dark_look()
    {
        With("accent: \"#123A6B\"");
        Assert.Empty(folder.Findings);
        var accent = folder.Site.Settings.Accent!;
        Assert.Equal("#123a6b", $"{accent.Light}");
        Assert.InRange(accent.Dark.ContrastTo(Accent.DarkGround), 7, 7.3);
        Assert.StartsWith(":root{--accent:#123a6b}", accent.Stylesheet, StringComparison.Ordinal);

        With("accent-dark: \"#ffd0a0\"");
        Assert.Equal("#ffd0a0", $"{folder.Site.Settings.Accent!.Dark}");
        Assert.Empty(folder.Findings);
    }

    [Theory]
    [InlineData("accent: \"#e07020\"", "4:9", "2.77:1, and text needs 7:1. The nearest colour that has it is `\"#7c3e12\"`")]
    [InlineData("accent: \"#123a6b\"\naccent-dark: \"#336699\"", "5:14",
        "2.76:1, and text needs 7:1. The nearest colour that has it is `\"#90acc7\"`")]
    [InlineData("accent: navy", "4:9", "Write `\"#000080\"`")]
    [InlineData("accent: dark red", "4:9", "Write `\"#8b0000\"`")]
    [InlineData("accent: \"#123\"", "4:9", "Write `\"#112233\"`")]
    [InlineData("accent: 7a2c12", "4:9", "Write `\"#7a2c12\"`")]
    [InlineData("accent: \"#7a2c12ff\"", "4:9", "Write `\"#7a2c12\"`")]
    [InlineData("accent: rgb(122, 44, 18)", "4:9", "Write `\"#7a2c12\"`")]
    [InlineData("accent: rgb(999, 44, 18)", "4:9", "This should be a colour")]
    [InlineData("accent: warm", "4:9", "This should be a colour")]
    [InlineData("accent: WindowText", "4:9", "This should be a colour")]
    [InlineData("accent: [red]", "4:9", "This should be one text")]
    [InlineData("accent: #7a2c12", "4:9", "put quotation marks around the whole value")]
    [InlineData("accent-dark: \"#f0b08c\"", "4:14", "there is none of the light one")]
    public void A_colour_that_cannot_be_used_is_explained_and_left_out(string lines, string at, string says)
    {
        With(lines);
        var finding = Assert.Single(folder.Findings);
        Assert.StartsWith($"site.yml:{at}: ", finding, StringComparison.Ordinal);
        Assert.Contains(says, finding, StringComparison.Ordinal);
        var last = lines[(lines.LastIndexOf(' ') + 1)..].Trim('"');
        Assert.DoesNotContain(last, folder.Site.Settings.Look?.Stylesheet ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_finding_proposes_can_be_used()
    {
        With("accent: \"#7c3e12\"\naccent-dark: \"#90acc7\"");
        Assert.Empty(folder.Findings);
    }

    [Fact]
    public void A_logo_is_made_like_a_photo_and_shown_as_high_as_the_header_allows()
    {
        folder.With("mark.jpg", Generated.Turned(800, 1000, 6));
        With("logo: mark.jpg");
        var reading = folder.Read();
        Assert.Equal(Rule.PhotoBetrays, Assert.Single(reading.Findings).Rule);
        var (site, logo) = (reading.Site, reading.Site.Settings.Logo!);
        Assert.Equal((480, 384, 40, 32), (logo.Form.Width, logo.Form.Height, logo.Width, logo.Height));
        var served = site.Addresses.Find("/logo.webp")!;
        Assert.Equal((AddressKind.Photo, PhotoFormat.WebP), (served.Kind, served.About<ServedPhoto>().Form.Format));
        Assert.Equal(-1, served.About<ServedPhoto>().Read().AsSpan().IndexOf(Secrets.Text));
        var look = site.Addresses.All.Single(address => address.Kind == AddressKind.Look);
        Assert.Equal(look, site.Addresses.Find(look.Path));
        Assert.False(site.Addresses.Has("/assets/look-0000000000.css"));
    }

    [Fact]
    public void A_wide_logo_leaves_room_for_the_name()
    {
        folder.With("logo.png", Generated.Png(600, 60));
        With("logo: logo.png");
        Assert.Equal((48, 5), (folder.Site.Settings.Logo!.Width, folder.Site.Settings.Logo.Height));
    }

    [Theory]
    [InlineData("mark.png", "There is no file `mark.png`", "missing-photo")]
    [InlineData("logos.png", "Did you mean `logo.png`?", "missing-photo")]
    [InlineData("logo.svg", "Save the logo as a PNG", "invalid-value")]
    [InlineData("Logo.png", "lower-case letters", "invalid-value")]
    [InlineData("pictures/logo.png", "lies in the content folder itself", "invalid-value")]
    [InlineData("../logo.png", "lies in the content folder itself", "invalid-value")]
    [InlineData("yes", "such as `logo.png`", "invalid-value")]
    [InlineData("text.png", "It is not shown", "photo-refused")]
    public void A_logo_that_cannot_be_shown_is_explained(string name, string says, string rule)
    {
        folder.With("logo.png", Fixture.Read("rgb.png")).With("text.png", "This is no picture.");
        With($"logo: {name}");
        var error = Assert.Single(folder.Errors);
        Assert.StartsWith("site.yml:4:7: ", error, StringComparison.Ordinal);
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.EndsWith($"({rule})", error, StringComparison.Ordinal);
        Assert.Null(folder.Site.Settings.Logo);
    }

    [Fact]
    public void A_picture_in_the_root_that_is_no_logo_is_not_the_sites()
    {
        folder.With("logo.png", Fixture.Read("rgb.png"));
        Assert.StartsWith("logo.png: warning: This file is no part of the site", Assert.Single(folder.Findings), StringComparison.Ordinal);
        With("logo: logo.png");
        Assert.Empty(folder.Findings);
        // Nobody knows what it is while this cannot be read.
        With("name: [");
        Assert.DoesNotContain(folder.Findings, finding => finding.StartsWith("logo.png", StringComparison.Ordinal));
    }

    [Fact]
    public void A_removed_logo_goes_at_once()
    {
        folder.With("logo.png", Fixture.Read("rgb.png"));
        With("logo: logo.png");
        var reader = folder.NewReader();
        Assert.NotNull(reader.ReadWithPhotos(ContentFolder.Noon).Site.Settings.Logo);
        reader.StandIn = () => throw new InvalidOperationException("A mistake of the program.");
        folder.Without("logo.png");
        var rest = reader.Read(ContentFolder.Noon);
        Assert.Equal((null, null), (rest.Site.Settings.Logo, rest.Site.Addresses.Find("/logo.webp")));
        Assert.NotNull(rest.Failure);
        reader.StandIn = null;
        Assert.Null(reader.Read(ContentFolder.Noon).Site.Settings.Logo);
    }

    [Fact]
    public void The_imprint_is_a_page_of_the_site_or_one_elsewhere()
    {
        folder.With("pages/imprint.md", "---\ntitle: Imprint\nsummary: Who answers for it.\n---\nWe do.\n");
        With("imprint: /imprint");
        Assert.Empty(folder.Findings);
        Assert.Equal(new Imprint("", "/imprint"), folder.Site.Imprint.Imprint);
        folder.Without("pages/imprint.md").With("pages/imprints.md", "---\ntitle: Imprint\nsummary: Who answers for it.\n---\nWe do.\n");
        Assert.Contains("nothing leads to an imprint", Assert.Single(folder.Findings), StringComparison.Ordinal);
        Assert.Contains("Did you mean `/imprints`?", Assert.Single(folder.Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("imprint: imprint", "4:10", "Write the address of the page: `/imprint`")]
    [InlineData("imprint: /help", "4:10", "No page of the folder `pages/` stands at `/help`")]
    [InlineData("imprint: /a page", "4:10", "such as `/imprint`")]
    [InlineData("imprint: https://example.org/i", "4:10", "`imprint: {label: Imprint, url: https://example.org/i}`")]
    [InlineData("imprint: [/imprint]", "4:10", "a block with the keys `label` and `url`")]
    [InlineData("imprint: {label: Imprint}", "4", "The key `url` is missing")]
    [InlineData("imprint: {label: Imprint, url: example.org}", "4:32", "Add `https://`")]
    [InlineData("imprint: {label: Imprint, url: \"https://example.org\", page: a}", "4:55", "The key `page` is not known here")]
    [InlineData("footer: [One, two]", "4:9", "This should be one text")]
    [InlineData("footer: \"\"", "4:9", "This text is empty")]
    public void What_the_foot_of_a_page_cannot_say_is_explained(string line, string at, string says)
    {
        With(line);
        var error = Assert.Single(folder.Errors);
        Assert.StartsWith($"site.yml:{at}:", error, StringComparison.Ordinal);
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_foot_of_a_page_is_translated_where_the_sites_name_is()
    {
        using var many = Multilingual.New();
        many.With(
            "site.yml",
            $"{File.ReadAllText(Path.Combine(many.Path, "site.yml"))}\nfooter: A work.\nimprint: {{label: Imprint, url: \"https://example.org/\"}}\n");
        Assert.Equal(("A work.", Language.English), many.InKorean.Footer);
        Assert.Equal(("Imprint", Language.English), (many.InKorean.Imprint.Imprint!.Label, many.InKorean.Imprint.Language));
        many.With("site.ko.yml", "footer: 일.\nimprint: {label: 발행인, url: \"https://example.org/ko\"}\n");
        Assert.Empty(many.Errors);
        Assert.Equal(("일.", Multilingual.Korean), many.InKorean.Footer);
        Assert.Equal((new Imprint("발행인", "https://example.org/ko"), Multilingual.Korean), many.InKorean.Imprint);
        Assert.Equal(("A work.", Language.English), many.Site.Footer);

        many.With("site.ko.yml", "accent: \"#123a6b\"\nimprint: /imprint\n");
        Assert.Contains(many.Errors, error => error.Contains("facts stand in the original alone", StringComparison.Ordinal));
        Assert.Contains(many.Errors, error => error.Contains("a block with the keys `label` and `url`", StringComparison.Ordinal));
    }

    private void With(string lines) =>
        folder.With("site.yml", $"{File.ReadAllText(Path.Combine(folder.Path, "site.yml")).TrimEnd()}\n{lines}\n");
}
