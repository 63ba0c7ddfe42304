using System.Globalization;
using System.Xml;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>
/// The pages that search engines are to know (their other forms, and days that pass, are found from them), as
/// https://www.sitemaps.org/protocol.html has it; when they changed only where an editor says so.
/// </summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static string Of(SiteContent site) => XmlText.Write(writer =>
    {
        writer.WriteStartElement("urlset", Namespace);
        foreach (var address in site.Addresses.Of(AddressGroup.Page).Where(address => address.IsOwnWords))
            Write(writer, site.AddressOf(address.Place), UpdatedOf(address));
        writer.WriteEndElement();
    });

    private static void Write(XmlWriter writer, string address, DateOnly? updated)
    {
        writer.WriteStartElement("url");
        writer.WriteText("loc", address);
        writer.WriteText("lastmod", updated?.ToString("O", CultureInfo.InvariantCulture) ?? "");
        writer.WriteEndElement();
    }

    private static DateOnly? UpdatedOf(Address address) =>
        address.Kind is AddressKind.Country or AddressKind.Story or AddressKind.InfoPage ? address.About<Entry>().Updated : null;
}
