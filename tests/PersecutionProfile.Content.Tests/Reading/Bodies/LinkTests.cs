namespace PersecutionProfile.Content.Tests.Reading.Bodies;

public sealed class LinkTests
{
    [Theory]
    [InlineData("/countries", "/countries")]
    [InlineData("/countries/laos/", "/countries/laos")]
    [InlineData("/countries/laos#figures", "/countries/laos#figures")]
    [InlineData("/countries/lao-pdr", "/countries/laos")]
    [InlineData("../countries/laos.md", "/countries/laos")]
    [InlineData("../countries/laos.md#figures", "/countries/laos#figures")]
    [InlineData("arrest.md", "/news/arrest")]
    [InlineData("./2026/sentence/index.md", "/news/sentence")]
    [InlineData("./2026/sentence.md", "/news/sentence")]
    [InlineData("../prayer/laos/pastors.md", "/countries/laos/pray#pastors")]
    [InlineData("../prayer/letters.md", "/pray#letters")]
    [InlineData("#sources", "#sources")]
    [InlineData("/sources#figures", "/sources#figures")]
    [InlineData("/countries/laos/pray#forms", "/countries/laos/pray#forms")]
    [InlineData("/countries/lao-pdr/pray#pastors", "/countries/laos/pray#pastors")]
    [InlineData("/figures/christians#laos", "/figures/christians#laos")]
    [InlineData("#note-1", "#note-1")]
    [InlineData("/feed.xml", "/feed.xml")]
    [InlineData("/exit", "/exit")]
    [InlineData("https://elsewhere.example/a?b=c&d=e#f", "https://elsewhere.example/a?b=c&d=e#f")]
    [InlineData("https://example.org", "https://example.org")]
    [InlineData("https://EXAMPLE.org/countries/laos/#figures", "https://EXAMPLE.org/countries/laos/#figures")]
    [InlineData("http://example.org/countries/lao-pdr", "http://example.org/countries/lao-pdr")]
    [InlineData("https://example.org/feed.xml", "https://example.org/feed.xml")]
    [InlineData("https://example.org/search?q=laos", "https://example.org/search?q=laos")]
    [InlineData("https://example.org/exit", "https://example.org/exit")]
    [InlineData("https://example.organisation/nowhere", "https://example.organisation/nowhere")]
    [InlineData("https://old.example.org/nowhere", "https://old.example.org/nowhere")]
    [InlineData("mailto:editors@example.org", "mailto:editors@example.org")]
    public void A_link_leads_to_its_page(string target, string href)
    {
        using var folder = Site($"[there]({target})[^factbook][^1]\n\n[^1]: A note.");

        Assert.Empty(folder.Errors);
        Assert.Equal(href, Html.Parse(folder.Trial.Body.Html).QuerySelector("a")!.GetAttribute("href"));
        Html.AssertSafe(folder.Trial.Body.Html);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/Countries")]
    [InlineData("/countries?x=1")]
    [InlineData("/news/arrest#basics")]
    [InlineData("/news/arrest#sources")]
    [InlineData("/countries/laos#share")]
    [InlineData("/countries/laos#rankings")]
    [InlineData("/countries/laos/pray#letters")]
    [InlineData("/countries/lao-pdr/nothing")]
    [InlineData("/feed.xml#entry")]
    [InlineData("/healthz")]
    [InlineData("nowhere.md")]
    [InlineData("../../countries/laos.md.bak")]
    [InlineData("../site.yml")]
    [InlineData("example.org")]
    [InlineData("< //evil.example>")]
    [InlineData("%2F%2Fevil.example")]
    public void A_dead_link_is_left_out_and_its_text_kept(string target)
    {
        using var folder = Site($"Go [*there*]({target}) now.");

        Assert.Equal("<p>Go <em>there</em> now.</p>", folder.Trial.Body.Html.Trim());
        Assert.EndsWith("(dead-link)", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("&#x6A;&#x61;vascript&colon;alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("java&NewLine;script:alert(1)")]
    [InlineData("<  javascript:alert(1)>")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("tel:+85612345678")]
    [InlineData("//evil.example")]
    [InlineData("&sol;/evil.example")]
    [InlineData("/\\\\evil.example")]
    [InlineData("\\\\\\\\evil.example")]
    [InlineData("https:\\\\evil.example")]
    [InlineData("/&Tab;/evil.example")]
    [InlineData("blob:https://example.org/x")]
    public void An_unsafe_link_is_left_out_and_its_text_kept(string target)
    {
        using var folder = Site($"Go [*there*]({target}) now.");

        Assert.Equal("Go there now.", Html.Parse(folder.Trial.Body.Html).TextContent.Trim());
        Assert.DoesNotContain("<a", folder.Trial.Body.Html, StringComparison.Ordinal);
        Assert.NotEmpty(folder.Errors);
    }

    [Theory]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[there][x]\n\n[x]: javascript:alert(1)")]
    [InlineData("[x]\n\n[x]: <data:text/html,x>")]
    [InlineData("[![](x.jpg)](javascript:alert(1))")]
    [InlineData("[a](javascript:alert(1) \"t\")")]
    [InlineData("[a [b](vbscript:b) c](javascript:alert(1))")]
    public void There_is_no_other_way_to_write_one(string body)
    {
        using var folder = Site(body);

        Assert.DoesNotContain("href", folder.Trial.Body.Html, StringComparison.Ordinal);
        Assert.NotEmpty(folder.Errors);
    }

    [Theory]
    [InlineData("https://example.org/\" onmouseover=\"alert(1)")]
    [InlineData("<https://example.org/\" onmouseover=\"alert(1)>")]
    [InlineData("/countries#\"><script>alert(1)</script>")]
    [InlineData("mailto:a@example.org?\"onclick=alert(1)")]
    public void No_link_breaks_out_of_its_attribute(string target)
    {
        using var folder = Site($"[there]({target})");

        Html.AssertSafe(folder.Trial.Body.Html);
    }

    private static ContentFolder Site(string body) => new ContentFolder().WithTrial(body)
        .WithLaos(keys: "aliases: [/countries/lao-pdr]\nfigures: [{name: christians, value: 5, as-of: 2026, source: factbook}]")
        .With("news/arrest.md", "---\ntitle: An arrest\ndate: 2026-01-10\nsummary: What happened.\n---\nText.\n")
        .With("news/2026/sentence/index.md", "---\ntitle: A sentence\ndate: 2026-01-11\nsummary: What happened.\n---\nText.\n")
        .With("prayer/laos/pastors.md", "---\n---\nFor pastors.")
        .With("prayer/letters.md", "---\n---\nFor those who write.");
}
