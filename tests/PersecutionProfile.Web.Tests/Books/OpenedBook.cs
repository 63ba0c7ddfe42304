using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Books;
using PersecutionProfile.Web.Feeds;

namespace PersecutionProfile.Web.Tests.Books;

/// <summary>A book as a reading system sees it.</summary>
public sealed class OpenedBook
{
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";

    public OpenedBook(ReadOnlyMemory<byte> bytes)
    {
        Bytes = bytes;
        using var archive = new ZipArchive(new MemoryStream(bytes.ToArray()));
        Names = [.. archive.Entries.Select(entry => entry.FullName)];
        Files = archive.Entries.ToDictionary(entry => entry.FullName, Read);
        var package = XDocument.Parse(Files["META-INF/container.xml"]).Descendants(Container + "rootfile").Single();
        var path = package.Attribute("full-path")!.Value;
        var folder = path[..(path.LastIndexOf('/') + 1)];
        Package = XDocument.Parse(Files[path]).Root!;
        Manifest = Package.Descendants(Opf + "item")
            .ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("href")!.Value);
        Spine = [.. Package.Descendants(Opf + "itemref").Select(item => Manifest[item.Attribute("idref")!.Value])];
        Pages = Manifest.Values.Where(name => name.EndsWith(".xhtml", StringComparison.Ordinal))
            .ToDictionary(name => name, name => XDocument.Parse(Files[folder + name], LoadOptions.PreserveWhitespace).Root!);
        Outside = [.. Names.Except(Manifest.Values.Select(name => folder + name))];
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public string[] Names { get; }

    public Dictionary<string, string> Files { get; }

    public XElement Package { get; }

    public Dictionary<string, string> Manifest { get; }

    /// <summary>The files in the order of reading.</summary>
    public string[] Spine { get; }

    public Dictionary<string, XElement> Pages { get; }

    /// <summary>Files that the manifest does not list.</summary>
    public string[] Outside { get; }

    public static OpenedBook Of(SiteContent site, string language) =>
        new(SiteFiles.Make(site, site.Addresses.Find(Paths.Book(Language.Find(language)!))!).Body);

    public static IEnumerable<XElement> Elements(XElement page, string name) => page.Descendants(Xhtml.Namespace + name);

    public static string? TypeOf(XElement element) => element.Attribute(Xhtml.Ops + "type")?.Value;

    public string? Meta(string property) =>
        Package.Descendants(Opf + "meta").FirstOrDefault(meta => meta.Attribute("property")!.Value == property)?.Value;

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
