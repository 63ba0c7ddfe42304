using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Editions;

/// <summary>The shipped site in its other languages: every kind of page, by the first and the last of each kind.</summary>
public sealed partial class EditionSweepTests(SiteFixture site)
{
    private static readonly HashSet<string> EnglishWords =
        [.. "the and with which from this that have has who what you your not here read are was were their".Split(' ')];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Tags => [.. Language.Shipped.Skip(1).Select(language => language.Tag)];

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task A_page_says_its_language_its_direction_and_where_else_it_stands(string tag)
    {
        var edition = EditionOf(tag);
        var language = edition.Settings.Language;
        foreach (var (address, page) in await SampleAsync(edition))
        {
            Assert.Equal(
                (language.HtmlTag, language.IsRightToLeft ? "rtl" : "ltr"),
                (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
            Assert.Single(page.QuerySelectorAll("h1"));
            if (address.Group == AddressGroup.Form)
                continue;
            var canonical = address.IsOwnWords ? address.Path : address.Place;
            Assert.Equal(
                new Uri(edition.Settings.BaseUrl, canonical).AbsoluteUri, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            var named = page.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")).ToArray();
            Assert.True(named.Length == 0 || named.Contains("x-default"), $"{address.Path} names no page for other languages");
            Assert.Equal(address.IsOwnWords && named.Length > 0, named.Contains(language.HtmlTag));
            Assert.Equal(
                edition.Settings.Languages.Where(other => other != language).Select(other => other.OwnName),
                page.QuerySelectorAll("header .languages a[hreflang]").Select(link => link.TextContent));
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task No_English_is_left_but_what_is_marked(string tag)
    {
        var edition = EditionOf(tag);
        var names = NamesIn(edition);
        foreach (var (address, page) in await SampleAsync(edition))
        {
            var own = edition.Settings.Language.HtmlTag;
            foreach (var foreign in page.QuerySelectorAll("body [lang]").Where(element => element.GetAttribute("lang") != own).ToArray())
                foreign.Remove();
            foreach (var code in page.QuerySelectorAll("pre, script, style, .address").ToArray())
                code.Remove();
            foreach (var text in Texts(page))
            {
                var rest = names.Aggregate(text, (left, name) => left.Replace(name, "", StringComparison.Ordinal));
                var left = Latin().Matches(rest).Select(match => match.Value).Where(EnglishWords.Contains).ToArray();
                Assert.True(left.Length == 0, $"{address.Path}: {text.Trim()}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task Every_link_of_a_sample_leads_to_a_page_and_an_anchor(string tag)
    {
        var edition = EditionOf(tag);
        using var client = site.NewClient();
        var asked = new Dictionary<string, IHtmlDocument?>();
        foreach (var (address, page) in await SampleAsync(edition))
        {
            foreach (var target in page.QuerySelectorAll("main a[href], header a[href], footer a[href]")
                .Select(link => link.GetAttribute("href")!)
                .Where(href => href.StartsWith('/') || href.StartsWith('#')))
            {
                var link = LinkTarget.Parse(target);
                var path = link.Page.Length == 0 ? address.Path : link.Page;
                if (!asked.TryGetValue(path, out var other))
                {
                    using var response = await client.GetAsync(path, Cancel);
                    Assert.True(
                        response.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther,
                        $"{address.Path} links to {target}: {response.StatusCode}");
                    other = response.Content.Headers.ContentType?.MediaType == "text/html"
                        ? SiteFixture.Parse(await response.Content.ReadAsStringAsync(Cancel))
                        : null;
                    asked.Add(path, other);
                }
                Assert.True(
                    link.Anchor is null || other is null || other.GetElementById(link.Anchor) is not null,
                    $"{address.Path} links to {target}, which has no such anchor");
            }
        }
    }

    [Fact]
    public void The_country_of_the_day_is_the_same_in_every_language()
    {
        foreach (var language in site.Site.Settings.Languages)
        {
            var edition = site.Site.In(language);
            for (var day = edition.Rotation.FirstDay; day <= edition.Rotation.LastDay; day = day.AddDays(7))
                Assert.Equal(site.Site.Rotation.On(day)?.Country.Slug, edition.Rotation.On(day)?.Country.Slug);
        }
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fa")]
    public async Task What_is_not_translated_stands_in_its_own_direction_on_a_page_from_right_to_left(string tag)
    {
        foreach (var (address, page) in await SampleAsync(EditionOf(tag)))
        {
            foreach (var original in page.QuerySelectorAll("main :is(bdi, div)[lang=en]"))
                Assert.True(original.GetAttribute("dir") == "ltr", $"{address.Path}: {original.OuterHtml}");
        }
    }

    [Theory]
    [InlineData("ar", DayOfWeek.Saturday)]
    [InlineData("ko", DayOfWeek.Sunday)]
    [InlineData("fr", DayOfWeek.Monday)]
    public async Task The_week_of_a_calendar_begins_on_the_day_of_its_readers(string tag, DayOfWeek first)
    {
        var edition = EditionOf(tag);
        var table = (await site.GetPageAsync(edition.Addresses.PathTo(Paths.Calendar), Cancel)).QuerySelector("table.month")!;
        var heads = table.QuerySelectorAll("thead th").Select(head => head.TextContent).ToArray();
        Assert.Equal(SiteWords.Find(tag)!.Dates.Weekday(first), heads[0]);
        Assert.Equal(7, heads.Distinct().Count());
        foreach (var week in table.QuerySelectorAll("tbody tr"))
        {
            foreach (var (day, head) in week.Children.Zip(heads))
                Assert.Equal(head, day.QuerySelector(".weekday")?.TextContent ?? head);
        }
    }

    /// <summary>Not the head of state and the religions: those are the source's own sentences, with numbers and dates in them.</summary>
    [Theory]
    [MemberData(nameof(Tags))]
    public async Task Plain_facts_and_threats_are_said_in_every_language(string tag)
    {
        var edition = EditionOf(tag);
        var facts = edition.Countries.SelectMany(country => country.Basics)
            .Where(fact => fact.Kind is BasicKind.OfficialName or BasicKind.Capital or BasicKind.Government)
            .SelectMany(fact => fact.Values)
            .Concat(edition.Countries.SelectMany(country => country.MainThreats).Select(threat => threat.Name));
        Assert.All(facts, fact => Assert.NotNull(edition.FactWords(fact)));
        var page = await site.GetPageAsync(edition.Addresses.PathTo("/countries/north-korea"), Cancel);
        Assert.Contains(edition.FactWords("Pyongyang")!, page.GetElementById(Anchors.Basics)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_said_in_the_language_of_the_address()
    {
        using var client = site.NewClient();
        using var response = await client.GetAsync("/ko/nothing-here", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = SiteFixture.Parse(await response.Content.ReadAsStringAsync(Cancel));
        Assert.Equal("ko", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains(SiteWords.Find("ko")!.Pages.NotFound, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task The_way_out_leads_where_the_edition_says(string tag)
    {
        using var client = site.NewClient();
        using var response = await client.GetAsync($"/{tag}/exit", Cancel);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(EditionOf(tag).Settings.ExitUrl, response.Headers.Location);
        Assert.NotEqual(site.Site.Settings.ExitUrl, response.Headers.Location);
        using var unknown = await client.GetAsync("/xx/exit", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private SiteContent EditionOf(string tag) => site.Site.In(Language.Find(tag));

    /// <summary>Of every kind of page the first and the last, and North Korea's, which is translated whole in some.</summary>
    private async Task<List<(Address Address, IHtmlDocument Page)>> SampleAsync(SiteContent edition)
    {
        var pages = new List<(Address, IHtmlDocument)>();
        var addresses = new[] { AddressGroup.Page, AddressGroup.Form, AddressGroup.Day }.SelectMany(edition.Addresses.Of)
            .GroupBy(address => address.Kind)
            .SelectMany(kind => new[] { kind.First(), kind.Last() }
                .Concat(kind.Where(address => address.Subject is Country { Code.Value: "KP" } && address.Page == 1)))
            .DistinctBy(address => address.Path);
        foreach (var address in addresses)
            pages.Add((address, await site.GetPageAsync(address.Path, Cancel)));
        return pages;
    }

    /// <summary>Names of publishers and of people stand as they are.</summary>
    private static string[] NamesIn(SiteContent edition) =>
        [
            .. edition.Sources.Select(source => source.Publisher)
                .Append(edition.Settings.Name)
                .Distinct()
                .OrderByDescending(name => name.Length)
        ];

    private static IEnumerable<string> Texts(IHtmlDocument page) =>
        page.Descendants<IText>().Select(text => text.Data)
            .Concat(page.All.SelectMany(element =>
                new[] { "alt", "aria-label", "title", "placeholder" }.Select(element.GetAttribute).OfType<string>()))
            .Where(text => !string.IsNullOrWhiteSpace(text) && !text.Contains("://", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<!\p{L})[A-Za-z]+(?!\p{L})")]
    private static partial Regex Latin();
}
