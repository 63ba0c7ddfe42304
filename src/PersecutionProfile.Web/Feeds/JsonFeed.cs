using System.Text.Json.Nodes;
using PersecutionProfile.Web.Pages.Wording;

namespace PersecutionProfile.Web.Feeds;

/// <summary>A feed as https://www.jsonfeed.org/version/1.1/ has it.</summary>
internal static class JsonFeed
{
    public static string Of(Feed feed)
    {
        var (site, settings) = (feed.Site, feed.Site.Settings);
        var json = new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = feed.Title,
            ["home_page_url"] = site.AddressOf(feed.Page),
            ["feed_url"] = site.AddressOf(feed.Path),
            ["description"] = settings.Tagline,
            ["language"] = settings.Language,
            ["authors"] = new JsonArray(new JsonObject { ["name"] = feed.Author }),
        };
        // The format has no key for a licence, and leaves names with an underscore to publishers.
        if (settings.Licence.Length > 0)
            json["_licence"] = new JsonObject { ["text"] = settings.Licence };
        json["items"] = new JsonArray([.. feed.Entries.Select(Item)]);
        return JsonText.Of(json);
    }

    private static JsonObject Item(FeedEntry entry)
    {
        var item = new JsonObject
        {
            ["id"] = entry.Address,
            ["url"] = entry.Address,
            ["title"] = entry.Title,
            ["content_html"] = entry.Html,
            ["date_modified"] = entry.Updated.InRfc3339(),
            ["tags"] = new JsonArray([.. entry.Categories.Select(category => JsonValue.Create(category.Label))]),
        };
        if (entry.Summary.Length > 0)
            item["summary"] = entry.Summary;
        if (entry.Published is { } published)
            item["date_published"] = published.InRfc3339();
        return item;
    }
}
