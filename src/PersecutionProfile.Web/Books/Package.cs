using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Books;

/// <summary>What a book says of itself: its files, their order, and its table of contents.</summary>
/// <param name="contents">The chapters, as the table of contents has them.</param>
/// <param name="chapters">The same in the order of reading.</param>
internal sealed class Package(SiteContent site, ImmutableArray<Chapter> contents, ImmutableArray<Chapter> chapters)
{
    public const string File = "package.opf";
    public const string Stylesheet = "book.css";
    public const string Contents = "nav.xhtml";

    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";

    // https://www.w3.org/2021/a11y-discov-vocab/latest/
    private static readonly ImmutableArray<(string Property, string Value)> Accessibility =
    [
        ("accessMode", "textual"),
        ("accessModeSufficient", "textual"),
        ("accessibilityFeature", "ARIA"),
        ("accessibilityFeature", "displayTransformability"),
        ("accessibilityFeature", "readingOrder"),
        ("accessibilityFeature", "structuralNavigation"),
        ("accessibilityFeature", "tableOfContents"),
        ("accessibilityHazard", "none"),
    ];

    private SiteWords Words => site.Words;

    public static XDocument WriteContainer(string package) => new(
        new XElement(Container + "container",
            new XAttribute("version", "1.0"),
            new XElement(Container + "rootfiles",
                new XElement(Container + "rootfile",
                    new XAttribute("full-path", package),
                    new XAttribute("media-type", "application/oebps-package+xml")))));

    public XDocument Write() => new(
        new XElement(Opf + "package",
            new XAttribute("version", "3.0"),
            new XAttribute("unique-identifier", "identifier"),
            new XAttribute(XNamespace.Xml + "lang", site.Settings.Language.HtmlTag),
            new XAttribute("dir", site.Direction),
            WriteMetadata(),
            new XElement(Opf + "manifest",
                Item("nav", Contents, "application/xhtml+xml", new XAttribute("properties", "nav")),
                Item("stylesheet", Stylesheet, "text/css"),
                chapters.Select(chapter => Item(chapter.Name, chapter.File, "application/xhtml+xml"))),
            new XElement(Opf + "spine",
                new XAttribute("page-progression-direction", site.Direction),
                Spine(chapters[0].Name),
                Spine("nav"),
                chapters.Skip(1).Select(chapter => Spine(chapter.Name)))));

    public object[] WriteContents() =>
    [
        Xhtml.Of("nav",
            Xhtml.Type("toc"),
            Xhtml.Of("h1", Words.Book.Contents),
            List(contents)),
        Xhtml.Of("nav",
            new XAttribute(Xhtml.Ops + "type", "landmarks"),
            new XAttribute("hidden", "hidden"),
            new XAttribute("aria-label", Words.Book.Contents),
            Xhtml.Of("ol",
                Landmark("titlepage", chapters[0].File, chapters[0].Title),
                Landmark("toc", Contents, Words.Book.Contents),
                Landmark("bodymatter", chapters[1].File, chapters[1].Title))),
    ];

    private XElement WriteMetadata()
    {
        var settings = site.Settings;
        var day = site.Today.ToString("O", CultureInfo.InvariantCulture);
        return new XElement(Opf + "metadata",
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XElement(Dc + "identifier", new XAttribute("id", "identifier"), Identifier),
            new XElement(Dc + "title", $"{settings.Name}{Words.Colon}{Words.Book.Subtitle}"),
            new XElement(Dc + "language", settings.Language.HtmlTag),
            new XElement(Dc + "date", day),
            new XElement(Dc + "description", settings.Tagline),
            settings.Publisher is { } publisher
                ? new object[] { new XElement(Dc + "creator", publisher.Name), new XElement(Dc + "publisher", publisher.Name) }
                : null,
            settings.Licence.Length > 0 ? new XElement(Dc + "rights", settings.Licence) : null,
            Meta("dcterms:modified", $"{day}T00:00:00Z"),
            Accessibility.Select(pair => Meta($"schema:{pair.Property}", pair.Value)),
            Meta("schema:accessibilitySummary", Words.Book.Accessibility));
    }

    /// <summary>A UUID of the site and the language (RFC 9562, version 8): the book of another day is the same publication.</summary>
    private string Identifier
    {
        get
        {
            var name = $"{site.Settings.BaseUrl.AbsoluteUri} {site.Settings.Language.Tag}";
            var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
            bytes[6] = (byte)(bytes[6] & 0x0F | 0x80);
            bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
            return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
        }
    }

    private static XElement Meta(string property, string value) => new(Opf + "meta", new XAttribute("property", property), value);

    private static XElement Item(string id, string file, string type, XAttribute? properties = null) => new(Opf + "item",
        new XAttribute("id", id), new XAttribute("href", file), new XAttribute("media-type", type), properties);

    private static XElement Spine(string id) => new(Opf + "itemref", new XAttribute("idref", id));

    /// <summary>The page of contents has two levels: the stories are in the list that a reading system shows itself.</summary>
    private static XElement List(IEnumerable<Chapter> chapters, int level = 1) => Xhtml.Of("ol",
        level > 2 ? new XAttribute("hidden", "hidden") : null,
        chapters.Select(chapter => Xhtml.Of("li",
            Link(chapter.File, chapter.Title),
            chapter.Inner.Count > 0 ? List(chapter.Inner, level + 1) : null)));

    private static XElement Landmark(string type, string file, string title)
    {
        var link = Link(file, title);
        link.Add(new XAttribute(Xhtml.Ops + "type", type));
        return Xhtml.Of("li", link);
    }

    private static XElement Link(string file, string title) => Xhtml.Of("a", new XAttribute("href", file), title);
}
