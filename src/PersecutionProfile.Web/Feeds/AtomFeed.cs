using System.Xml;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>A feed as RFC 4287 has it.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static string Write(Feed feed) => XmlText.Write(writer => Write(writer, feed));

    private static void Write(XmlWriter writer, Feed feed)
    {
        var (site, settings) = (feed.Site, feed.Site.Settings);
        writer.WriteStartElement("feed", Namespace);
        writer.WriteAttributeString("xml", "lang", null, settings.Language.HtmlTag);
        writer.WriteText("id", site.AddressOf(feed.Path));
        writer.WriteText("title", feed.Title);
        writer.WriteText("subtitle", settings.Tagline);
        writer.WriteText("updated", feed.Updated.InRfc3339());
        writer.WriteStartElement("author");
        writer.WriteText("name", feed.Author);
        writer.WriteEndElement();
        WriteLink(writer, "self", "application/atom+xml", site.AddressOf(feed.Path));
        WriteLink(writer, "alternate", "text/html", site.AddressOf(feed.Page));
        writer.WriteText("rights", settings.Licence);
        foreach (var entry in feed.Entries)
            Write(writer, entry);
        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, FeedEntry entry)
    {
        writer.WriteStartElement("entry");
        writer.WriteText("id", entry.Address);
        writer.WriteText("title", entry.Title);
        WriteLink(writer, "alternate", "text/html", entry.Address);
        if (entry.Published is { } published)
            writer.WriteText("published", published.InRfc3339());
        writer.WriteText("updated", entry.Updated.InRfc3339());
        foreach (var category in entry.Categories)
        {
            writer.WriteStartElement("category");
            writer.WriteAttribute("term", category.Term.Value);
            writer.WriteAttribute("label", category.Label);
            writer.WriteEndElement();
        }
        writer.WriteText("summary", entry.Summary);
        writer.WriteStartElement("content");
        writer.WriteAttribute("type", "html");
        writer.WriteString(XmlText.Clean(entry.Html));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteLink(XmlWriter writer, string relation, string type, string address)
    {
        writer.WriteStartElement("link");
        writer.WriteAttribute("rel", relation);
        writer.WriteAttribute("type", type);
        writer.WriteAttribute("href", address);
        writer.WriteEndElement();
    }
}
