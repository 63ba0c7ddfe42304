using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Feeds;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages;

/// <summary>What pages say of themselves to search engines, in the words of schema.org.</summary>
public static class LinkedData
{
    /// <summary>JSON whose serialiser escapes &lt;, &gt; and &amp;, so that it may stand inside a script element.</summary>
    public static string Of(SitePage page)
    {
        var graph = new JsonArray();
        if (page.Subject is { } subject)
            graph.Add(subject);
        if (page.Path is not null && page.At.Kind != AddressKind.Home)
            graph.Add(Breadcrumbs(page));
        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString();
    }

    public static JsonObject WebSite(SiteContent site) => new()
    {
        ["@type"] = "WebSite",
        ["name"] = site.Settings.Name,
        ["description"] = site.Settings.Tagline,
        ["url"] = site.AddressOf(Paths.Home),
        ["inLanguage"] = site.Settings.Language.HtmlTag,
    };

    public static JsonObject Country(SiteContent site, Country country) => new()
    {
        ["@type"] = "Country",
        ["name"] = country.Title,
        ["identifier"] = country.Code.Value,
        ["url"] = site.AddressOf(Paths.Country(country.Slug)),
    };

    public static JsonObject Article(SiteContent site, Story story)
    {
        var article = new JsonObject
        {
            ["@type"] = "Article",
            ["headline"] = story.Title,
            ["description"] = story.Summary,
            ["url"] = site.AddressOf(Paths.Story(story.Slug)),
            ["datePublished"] = story.Date.ToString("O", CultureInfo.InvariantCulture),
            ["inLanguage"] = site.Settings.Language.HtmlTag,
            ["about"] = new JsonArray([.. story.Countries.Select(Mention)]),
        };
        if (story.Updated is { } updated)
            article["dateModified"] = updated.ToString("O", CultureInfo.InvariantCulture);
        if (site.Settings.Publisher is { } publisher)
            article["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = publisher.Name };
        return article;
    }

    private static JsonObject Mention(CountryMention mention) => new() { ["@type"] = "Country", ["name"] = mention.Name };

    private static JsonObject Breadcrumbs(SitePage page)
    {
        ImmutableArray<Crumb> steps = [new(page.Site.Settings.Name, Paths.Home), .. page.Trail, new(page.Title, page.Path!)];
        return new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([.. steps.Select((step, index) => Step(page.Site, step, index + 1))]),
        };
    }

    private static JsonObject Step(SiteContent site, Crumb step, int position) => new()
    {
        ["@type"] = "ListItem",
        ["position"] = position,
        ["name"] = step.Name,
        ["item"] = site.AddressOf(step.Path),
    };
}
