using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Books;

/// <summary>
/// All profiles, stories and prayers in one language, and the calendar of a year, as EPUB 3 (https://www.w3.org/TR/epub-33/),
/// without what no copy may hold. The same snapshot on the same day gives the same bytes.
/// </summary>
internal static class Book
{
    public const string MediaType = "application/epub+zip";

    /// <summary>As the links to it promise; a test holds the shipped content to it.</summary>
    public const string Size = "2 MB";

    private const string Folder = "EPUB/";

    // The earliest that an archive can hold: a file's own time is no part of the content.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(false), NewLineChars = "\n" };

    private static readonly Lazy<string> Stylesheet = new(ReadStylesheet);

    /// <param name="site">The original.</param>
    public static byte[] Make(SiteContent site, Language language)
    {
        var edition = site.Carried.In(language);
        ImmutableArray<Chapter> contents = [.. new Chapters(edition, site.In(language).Rotation).Write()];
        ImmutableArray<Chapter> chapters = [.. contents.SelectMany(chapter => chapter.WithInner)];
        new ChapterLinks(edition.Original, chapters).Fill();
        var package = new Package(edition, contents, chapters);

        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            // OCF 3.3, 4.3: first, and neither compressed nor with extra fields.
            Add(archive, "mimetype", Encoding.ASCII.GetBytes(MediaType), CompressionLevel.NoCompression);
            Add(archive, "META-INF/container.xml", Package.WriteContainer($"{Folder}{Package.File}"));
            Add(archive, Folder + Package.File, package.Write());
            Add(archive, Folder + Package.Stylesheet, Encoding.UTF8.GetBytes(Stylesheet.Value));
            Add(archive, Folder + Package.Contents, Page(edition, package.WriteContents(), edition.Words.Book.Contents));
            foreach (var chapter in chapters)
                Add(archive, Folder + chapter.File, Page(edition, chapter.Text, chapter.Title));
        }
        return file.ToArray();
    }

    private static XDocument Page(SiteContent edition, object text, string title) => new(
        new XDocumentType("html", null, null, null),
        Xhtml.Of("html",
            new XAttribute("xmlns", Xhtml.Namespace),
            new XAttribute(XNamespace.Xmlns + "epub", Xhtml.Ops),
            Xhtml.In(edition.Settings.Language),
            Xhtml.Of("head",
                Xhtml.Of("title", title),
                Xhtml.Of("link",
                    new XAttribute("rel", "stylesheet"),
                    new XAttribute("type", "text/css"),
                    new XAttribute("href", Package.Stylesheet))),
            // Some programs look for the direction here alone.
            Xhtml.Of("body", new XAttribute("dir", edition.Direction), text)));

    private static void Add(ZipArchive archive, string name, XDocument document)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Xml))
            document.Save(writer);
        Add(archive, name, bytes.ToArray());
    }

    private static void Add(
        ZipArchive archive, string name, byte[] bytes, CompressionLevel compression = CompressionLevel.SmallestSize)
    {
        var entry = archive.CreateEntry(name, compression);
        entry.LastWriteTime = Time;
        using var content = entry.Open();
        content.Write(bytes);
    }

    private static string ReadStylesheet()
    {
        using var stream = typeof(Book).Assembly.GetManifestResourceStream("books/book.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
