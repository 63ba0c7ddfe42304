using System.Xml;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using PersecutionProfile.Content.Tests.Security;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Tests.Security;

/// <summary>
/// Whole pages and feeds of a site whose files were changed at random: each is well formed and runs, loads and leads to nothing
/// it should not.
/// </summary>
public sealed class FuzzedPagesTests
{
    private const int Rounds = 6;
    private const int EntriesInRound = 60;

    private static readonly string Shipped = Path.Combine(SiteFixture.RepositoryRoot, "content");

    // What the templates use; a body's own list is shorter (Html.AssertSafe of the other tests).
    private static readonly HashSet<string> Elements =
    [
        .. "html head meta title link script style body nav header main footer section article aside div".Split(' '),
        .. "h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd figure figcaption blockquote pre hr br img details summary".Split(' '),
        .. "table caption thead tbody tr th td".Split(' '),
        .. "a span strong em b i small sup code time abbr cite mark q data".Split(' '),
        .. "form label input select option button textarea output".Split(' '),
        .. "svg g path circle line text rect polyline use desc defs symbol ellipse polygon tspan clippath".Split(' '),
    ];

    [Fact]
    public async Task Whatever_stands_in_the_files_every_page_is_harmless()
    {
        var rendered = 0;
        for (var seed = 0; seed < Rounds; seed++)
        {
            await using var site = Fuzzed(seed);
            using var client = site.NewClient();
            var pages = site.Services.GetRequiredService<RenderedPages>();
            var content = site.Site;
            foreach (var address in content.Addresses
                .Of(AddressGroup.Page)
                .Concat(content.Addresses.Of(AddressGroup.Form))
                .Concat(content.Addresses.Of(AddressGroup.Day).Take(20))
                .Append(Address.NotFound))
            {
                var page = await pages.GetAsync(content, address);
                AssertHarmless(
                    SiteFixture.Parse(System.Text.Encoding.UTF8.GetString(page.Body.Span)),
                    $"seed {seed}, {address.Path}",
                    client.BaseAddress!);
                rendered++;
            }
            foreach (var query in new[] { "laos", "e%CC%81%EF%BF%BE", "%EB%B6%81%CC%81", "%F4%8F%BF%BF%ED%A0%80%00%1B" })
            {
                using var response = await client.GetAsync($"/search?q={query}", TestContext.Current.CancellationToken);
                Assert.True(response.IsSuccessStatusCode, $"seed {seed}, {query}: {response.StatusCode}");
                AssertHarmless(
                    SiteFixture.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
                    $"seed {seed}, {query}",
                    client.BaseAddress!);
            }
            foreach (var address in content.Addresses.Of(AddressGroup.File))
            {
                var file = await pages.GetAsync(content, address);
                AssertWellFormed(file);
                // Line ends and tabs but no other control character, and no noncharacter.
                if (file.ContentType.StartsWith("text/", StringComparison.Ordinal)
                    || file.ContentType.Contains("xml", StringComparison.Ordinal)
                    || file.ContentType.Contains("json", StringComparison.Ordinal))
                {
                    Assert.DoesNotMatch(
                        "[\0-\b\v\f\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]", System.Text.Encoding.UTF8.GetString(file.Body.Span));
                }
                rendered++;
            }
        }
        Assert.True(rendered > 500, $"{rendered} pages");
    }

    private static TemporarySite Fuzzed(int seed)
    {
        var files = Directory.GetFiles(Shipped, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(file => Path.GetFileName(file) is not ("README.md" or "REFERENCE.md") && !IsTranslation(file))
            .Select(file => (Path: Path.GetRelativePath(Shipped, file), Bytes: File.ReadAllBytes(file))).ToArray();
        var pieces = files.Select(file => file.Bytes).ToArray();
        var mutation = new Mutation(1000 + seed);
        var site = new TemporarySite();
        // Enough of the unchanged ones for links and lists, which have tests of their own.
        foreach (var (path, bytes) in files.Where((file, number) => number % 5 == 0
            || Path.GetFileName(file.Path) == "laos.md"
            || !file.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            Write(path, bytes);
        }
        var entries = files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        for (var number = 0; number < EntriesInRound; number++)
        {
            var (path, bytes) = mutation.Pick(entries);
            Write($"{path[..^3]}-{number}.md", mutation.Of(bytes, pieces));
        }
        foreach (var payload in Payloads.Words.Skip(seed * 20).Take(20))
        {
            var quoted = System.Text.Json.JsonSerializer.Serialize(payload);
            site.With($"news/payload-{Guid.NewGuid():N}.md",
                $"---\ntitle: {quoted}\ndate: 2020-01-01\nsummary: {quoted}\ndateline: {quoted}\ncountries: [laos]\ntopics: [{quoted}]\nnames-changed: [{quoted}]\n---\n{payload}\n\n## {payload}\n\n[^open-doors-uk]\n");
            site.With($"prayer/laos/payload-{Guid.NewGuid():N}.md", $"---\ntitle: {quoted}\n---\n{payload}\n");
            site.With($"help/payload-{Guid.NewGuid():N}.md",
                $"---\ntitle: {quoted}\nsummary: {quoted}\nlink: {{label: {quoted}, url: {quoted}}}\n---\n{payload}\n");
        }
        return site;

        void Write(string path, byte[] bytes)
        {
            var file = Path.Combine(site.Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    private static bool IsTranslation(string file) => Path.GetFileName(file).Count(sign => sign == '.') == 2;

    private static void AssertHarmless(IHtmlDocument page, string where, Uri own)
    {
        foreach (var element in page.QuerySelectorAll("*"))
        {
            Assert.True(Elements.Contains(element.LocalName.ToLowerInvariant()), $"{where}: <{element.LocalName}>");
            foreach (var attribute in element.Attributes)
            {
                Assert.False(
                    attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                        || attribute.Name is "style" or "srcdoc" or "formaction" or "ping" or "http-equiv"
                        && attribute.Value != "Content-Security-Policy",
                    $"{where}: {attribute.Name}={attribute.Value}");
                if (attribute.Name is "href" or "src" or "action" or "xlink:href")
                    Assert.True(
                        Uri.TryCreate(own, attribute.Value, out var address)
                            && address.Scheme is "http" or "https" or "mailto" or "whatsapp" or "sms" or "tg",
                        $"{where}: {attribute.Value}");
                if (attribute.Name is "src" or "action"
                    || (
                        attribute.Name == "href"
                            && element.LocalName == "link"
                            && element.GetAttribute("rel") is "stylesheet" or "icon" or "manifest"))
                {
                    Assert.True(
                        attribute.Value.StartsWith('/') && !attribute.Value.StartsWith("//", StringComparison.Ordinal),
                        $"{where}: loads {attribute.Value}");
                }
            }
            if (element.LocalName == "script" && element.GetAttribute("src") is null)
            {
                Assert.Equal("application/ld+json", element.GetAttribute("type"));
                System.Text.Json.JsonDocument.Parse(element.TextContent).Dispose();
            }
        }
        Assert.Single(page.QuerySelectorAll("body"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    private static void AssertWellFormed(ReadyResponse file)
    {
        using var stream = new MemoryStream(file.Body.ToArray());
        if (file.ContentType.Contains("xml", StringComparison.Ordinal))
        {
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
            }
        }
        else if (file.ContentType.Contains("json", StringComparison.Ordinal))
            System.Text.Json.JsonDocument.Parse(stream).Dispose();
    }
}
