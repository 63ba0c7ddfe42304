using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PersecutionProfile.Content;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>What a group carries away for one Sunday or one night.</summary>
public sealed partial class KitTests(SiteFixture shipped)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static TemporarySite NewSite() => new TemporarySite().WithLanguages()
        .WithFullProfile("bhutan", "BT", "Bhutan")
        .WithFullProfile("laos", "LA", "Laos")
        .WithFullProfile("mali", "ML", "Mali")
        .WithCountry("cuba", "CU", "Cuba")
        .With("prayer/cuba/one.md", "---\ntitle: One\n---\nFor Cuba.\n");

    [Fact]
    public async Task A_full_profile_has_a_kit_and_others_have_a_sheet()
    {
        await using var site = NewSite();
        using var client = site.NewClient();
        foreach (var (path, status) in new[]
        {
            ("/countries/laos/kit", HttpStatusCode.OK), ("/countries/laos/kit/large", HttpStatusCode.OK),
            ("/countries/cuba/kit", HttpStatusCode.NotFound), ("/countries/cuba/kit/script", HttpStatusCode.NotFound),
            // Its prayers are not translated.
            ("/ko/countries/laos/kit", HttpStatusCode.NotFound), ("/ko/kit", HttpStatusCode.NotFound),
            ("/ko/kit/children", HttpStatusCode.OK),
        })
        {
            using var response = await client.GetAsync(path, Cancel);
            Assert.Equal((path, status), (path, response.StatusCode));
        }
        var kit = await site.GetPageAsync("/kit", Cancel);
        Assert.Contains("/countries/laos/kit", LinksOf(kit));
        Assert.Contains("/countries/cuba/pray/print", LinksOf(kit));
        Assert.DoesNotContain("/countries/cuba/kit", LinksOf(kit));
    }

    [Fact]
    public async Task A_kit_leads_to_all_its_forms_and_shows_the_text_to_copy()
    {
        await using var site = NewSite();
        var kit = await site.GetPageAsync("/countries/laos/kit", Cancel);
        var links = LinksOf(kit).ToArray();
        foreach (var form in site.Site.Addresses.Of(AddressGroup.Form)
            .Where(form => form.Kind == AddressKind.ChildrenSheet || form.Subject is Country { Slug.Value: "laos" })
            .Where(form => form.Kind is not (AddressKind.CountryPack or AddressKind.CountryCard)))
        {
            Assert.Contains(form.Path, links);
        }
        Assert.Contains("/countries/laos/kit.zip", links);
        Assert.All(kit.QuerySelectorAll(".kit > li"), item => Assert.NotNull(item.QuerySelector("svg[aria-hidden]")));
        using var client = site.NewClient();
        Assert.Equal(
            (await client.GetStringAsync("/countries/laos/kit/message", Cancel)).TrimEnd(),
            kit.QuerySelector(".message")!.TextContent);
        Assert.Contains("/countries/laos/kit", LinksOf(await site.GetPageAsync("/countries/laos/pray", Cancel)));
    }

    [Fact]
    public async Task A_message_has_at_most_1000_characters_of_whole_sentences_and_ends_with_address_and_date()
    {
        using var client = shipped.NewClient();
        foreach (var edition in shipped.Site.InEachLanguage)
        {
            var messages = edition.Addresses.Of(AddressGroup.File).Where(file => file.Kind == AddressKind.CountryMessage).ToArray();
            Assert.NotEmpty(messages);
            foreach (var address in messages)
            {
                var message = await client.GetStringAsync(address.Path, Cancel);
                Assert.InRange(message.Length, 200, 1000);
                Assert.DoesNotContain("…", message, StringComparison.Ordinal);
                var lines = message.TrimEnd().Split('\n');
                Assert.EndsWith($"/countries/{address.About<Country>().Slug}/pray", lines[^2], StringComparison.Ordinal);
                Assert.Contains(lines[^1], char.IsDigit);
                Assert.Matches(EndOfSentence(), lines[2..^3].Last(line => line.Length > 40));
            }
        }
    }

    [Fact]
    public async Task Every_form_says_when_it_was_made()
    {
        await using var site = NewSite();
        foreach (var form in site.Site.Addresses.Of(AddressGroup.Form)
            .Where(form => form.Pattern.Text.Contains("/kit", StringComparison.Ordinal)))
        {
            var page = await site.GetPageAsync(form.Path, Cancel);
            Assert.Contains("It may be outdated", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_script_takes_ten_minutes_and_shortens_the_newest_story()
    {
        await using var site = NewSite()
            .WithStory("old", "2020-01-01", "countries: [laos]")
            .With("news/new.md", $"""
                ---
                title: The new one
                date: 2021-01-01
                summary: It.
                countries: [laos]
                ---
                It began so.

                ## A heading

                {string.Join(' ', Enumerable.Repeat("Then came another day.", 80))}

                """);
        var page = await site.GetPageAsync("/countries/laos/kit/script", Cancel);
        var minutes = page.QuerySelectorAll(".minutes").Select(part => part.TextContent).ToArray();
        Assert.Equal(["0–1 min", "1–2 min", "2–3 min", "3–6 min", "6–7 min", "7–9 min", "9–10 min"], minutes);
        var story = page.QuerySelectorAll(".script > li")[2].TextContent;
        Assert.Contains("The new one", story, StringComparison.Ordinal);
        Assert.DoesNotContain("A heading", story, StringComparison.Ordinal);
        Assert.InRange(story.Split(' ').Length, 120, 250);
    }

    [Theory]
    [InlineData("/kit/bhutan+laos", HttpStatusCode.OK, null)]
    [InlineData("/kit/bhutan+laos+mali", HttpStatusCode.OK, null)]
    [InlineData("/kit/laos+bhutan", HttpStatusCode.MovedPermanently, "/kit/bhutan+laos")]
    [InlineData("/kit/Laos+Bhutan/", HttpStatusCode.MovedPermanently, "/kit/bhutan+laos")]
    [InlineData("/kit/bhutan+laos+bhutan", HttpStatusCode.MovedPermanently, "/kit/bhutan+laos")]
    [InlineData("/kit/laos", HttpStatusCode.NotFound, null)]
    [InlineData("/kit/laos+laos", HttpStatusCode.NotFound, null)]
    [InlineData("/kit/cuba+laos", HttpStatusCode.NotFound, null)]
    [InlineData("/kit/bhutan+laos+", HttpStatusCode.NotFound, null)]
    [InlineData("/kit/bhutan++laos", HttpStatusCode.NotFound, null)]
    [InlineData("/kit/bhutan+nowhere", HttpStatusCode.NotFound, null)]
    public async Task Chosen_countries_have_one_address(string path, HttpStatusCode status, string? target)
    {
        await using var site = NewSite();
        using var client = site.NewClient();
        using var response = await client.GetAsync(path, Cancel);
        Assert.Equal((status, target), (response.StatusCode, response.Headers.Location?.OriginalString));
        if (status == HttpStatusCode.OK)
        {
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
            Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
        }
        Assert.DoesNotContain(site.Site.Addresses.All, address => address.Kind == AddressKind.ChosenKit);
    }

    [Fact]
    public async Task A_flood_of_choices_is_asked_to_wait_and_other_pages_stay_there()
    {
        await using var site = NewSite();
        using var client = site.NewClient();
        var responses = await Task.WhenAll(Enumerable.Range(0, 250).Select(_ => client.GetAsync("/kit/bhutan+laos", Cancel)));
        Assert.Contains(responses, response => response.StatusCode == HttpStatusCode.OK);
        var busy = responses.First(response => response.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(TimeSpan.FromSeconds(1), busy.Headers.RetryAfter?.Delta);
        using var other = await client.GetAsync("/kit", Cancel);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_page_of_the_editors_takes_the_place_of_the_kit_of_the_day()
    {
        await using var site = NewSite().With("pages/kit.md", "---\ntitle: Our own kit\nsummary: Ours.\n---\nCome and see.\n");
        Assert.Equal("Our own kit", (await site.GetPageAsync("/kit", Cancel)).QuerySelector("h1")!.TextContent);
        Assert.NotNull((await site.GetPageAsync("/kit/bhutan+laos", Cancel)).QuerySelector(".script"));
    }

    [Fact]
    public async Task It_is_for_the_next_day_of_prayer_and_its_countries()
    {
        await using var before = SiteAt(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));
        var kit = await before.GetPageAsync("/kit", Cancel);
        Assert.Equal("Prayer kit: A day of prayer", kit.QuerySelector("h1")!.TextContent);
        Assert.Contains("1 November 2026", kit.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["/countries/laos/kit", "/kit/children", "/kit.zip"],
            kit.QuerySelectorAll(".kit a").Select(link => link.GetAttribute("href")));
        await using var after = SiteAt(new DateTimeOffset(2026, 11, 2, 12, 0, 0, TimeSpan.Zero));
        kit = await after.GetPageAsync("/kit", Cancel);
        Assert.Contains("7 November 2027", kit.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);

        static TemporarySite SiteAt(DateTimeOffset now) => new TemporarySite { Time = new FakeTime(now) }
            .WithFullProfile("cuba", "CU", "Cuba")
            .WithFullProfile("laos", "LA", "Laos")
            .With("sources.yml", "watch: {publisher: A watch, title: Its days, url: https://example.org/days, date: 2026}\n")
            .With("days.yml",
                "one: {name: A day of prayer, day: first Sunday of November, countries: [laos], sources: [watch]}\n"
                + "other: {name: A day to remember, kind: remembrance, day: 3 November, sources: [watch]}\n");
    }

    [Fact]
    public async Task A_code_on_paper_leads_to_the_page_and_the_discreet_sheet_has_none()
    {
        foreach (var path in new[]
        {
            "/countries/north-korea/pray/print", "/countries/laos/kit/large", "/countries/laos/kit/insert",
            "/countries/laos/kit/insert/letter", "/ko/countries/north-korea/kit/script", "/kit/children",
        })
        {
            var code = Assert.Single((await shipped.GetPageAsync(path, Cancel)).QuerySelectorAll("svg.qr"));
            var address = Decode(code);
            Assert.Equal(shipped.Site.Settings.BaseUrl.Host, address.Host);
            Assert.NotNull(shipped.Site.Addresses.Find(address.AbsolutePath));
            Assert.Equal(path.Split('/')[1] == "ko", address.AbsolutePath.StartsWith("/ko/", StringComparison.Ordinal));
            Assert.Contains(address.AbsoluteUri, code.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
        }
        Assert.Empty((await shipped.GetPageAsync("/countries/laos/pray/print/discreet", Cancel)).QuerySelectorAll("svg.qr"));
    }

    /// <summary>Draws the code as a printer would, and reads it with a program that did not write it.</summary>
    private static Uri Decode(IElement code)
    {
        const int Scale = 4;
        var side = int.Parse(code.GetAttribute("viewBox")!.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
        var pixels = Enumerable.Repeat((byte)255, side * Scale * side * Scale).ToArray();
        foreach (Match run in Run().Matches(code.QuerySelector("path[fill='#000']")!.GetAttribute("d")!))
        {
            var (x, y, length) = (Number(run, 1), Number(run, 2), Number(run, 3));
            for (var row = y * Scale; row < (y + 1) * Scale; row++)
                pixels.AsSpan((row * side * Scale) + (x * Scale), length * Scale).Clear();
        }
        var light = new RGBLuminanceSource(pixels, side * Scale, side * Scale, RGBLuminanceSource.BitmapFormat.Gray8);
        return new Uri(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).Text);

        static int Number(Match run, int group) => int.Parse(run.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string?> LinksOf(IHtmlDocument page) =>
        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1H\1z")]
    private static partial Regex Run();

    [GeneratedRegex(@"[.!?؟。！？…][”’»""')」』）]*$")]
    private static partial Regex EndOfSentence();
}

/// <summary>A country that has all that a kit needs.</summary>
internal static class FullProfile
{
    public static TemporarySite WithFullProfile(this TemporarySite site, string slug, string code, string title)
    {
        site.WithCountry(slug, code, title);
        foreach (var name in new[] { "first", "second", "third" })
            site.With($"prayer/{slug}/{name}.md", $"---\ntitle: The {name} of {title}\n---\nPray for the {name} village. Bring it rain.\n");
        return site.With($"prayer/{slug}/words.md", $"---\ntitle: A prayer for {title}\nkind: prayer\n---\nLord, hear us.\nAmen.\n");
    }
}
