using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>A feed as https://www.jsonfeed.org/version/1.1/ has it.</summary>
/// <param name="Licence">The format has no key for one, and leaves names with an underscore to publishers.</param>
internal sealed record JsonFeed(
    string Version,
    string Title,
    string HomePageUrl,
    string FeedUrl,
    string Description,
    string Language,
    ImmutableArray<JsonFeed.Author> Authors,
    [property: JsonPropertyName("_licence"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonFeed.Terms? Licence,
    ImmutableArray<JsonFeed.Item> Items)
{
    public static string Of(Feed feed)
    {
        var (site, settings) = (feed.Site, feed.Site.Settings);
        return JsonText.Write(new JsonFeed(
            "https://jsonfeed.org/version/1.1",
            feed.Title,
            site.AddressOf(feed.Page),
            site.AddressOf(feed.Path),
            settings.Tagline,
            settings.Language.HtmlTag,
            [new Author(feed.Author)],
            settings.Licence.Length > 0 ? new Terms(settings.Licence) : null,
            [.. feed.Entries.Select(Item.Of)]));
    }

    public sealed record Author(string Name);

    public sealed record Terms(string Text);

    public sealed record Item(
        string Id,
        string Url,
        string Title,
        string ContentHtml,
        string DateModified,
        ImmutableArray<string> Tags,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Summary,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? DatePublished)
    {
        public static Item Of(FeedEntry entry) => new(
            entry.Address,
            entry.Address,
            entry.Title,
            entry.Html,
            entry.Updated.InRfc3339(),
            [.. entry.Categories.Select(category => category.Label)],
            entry.Summary.Length > 0 ? entry.Summary : null,
            entry.Published?.InRfc3339());
    }
}
