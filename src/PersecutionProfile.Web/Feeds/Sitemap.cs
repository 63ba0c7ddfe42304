using System.Globalization;
using System.Xml;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Wording;

namespace PersecutionProfile.Web.Feeds;

/// <summary>The pages that search engines are to know, as https://www.sitemaps.org/protocol.html has it; when they changed only where an editor says so.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static string Of(SiteContent site) => XmlText.Of(writer =>
    {
        var updated = new Entry[][] { [.. site.Countries], [.. site.Stories], [.. site.Pages] }.SelectMany(entries => entries).ToDictionary(SiteUrls.Entry, entry => entry.Updated);
        writer.WriteStartElement("urlset", Namespace);
        foreach (var path in site.Urls.Where(IsIndexed))
            Write(writer, site.AddressOf(path), updated.GetValueOrDefault(path));
        writer.WriteEndElement();
    });

    private static void Write(XmlWriter writer, string address, DateOnly? updated)
    {
        writer.WriteStartElement("url");
        writer.WriteText("loc", address);
        writer.WriteText("lastmod", updated?.ToString("O", CultureInfo.InvariantCulture) ?? "");
        writer.WriteEndElement();
    }

    /// <summary>Other forms of a page, and days that pass, are found from the page itself.</summary>
    private static bool IsIndexed(string path) => path.Split('/') switch
    {
        ["", "countries", _, "pray", "print" or "cards" or "slides" or "text"] or ["", "countries", _, "card" or "pack.html"] => false,
        ["", "pray", var day] => !DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => true,
    };
}
