using System.Xml.Linq;

namespace PersecutionProfile.Web.Books;

/// <summary>A file of the book, in the order of reading.</summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Title">In the table of contents.</param>
/// <param name="Text">All of it; its links still lead to places of the site until <see cref="ChapterLinks"/> has seen them.</param>
internal sealed record Chapter(string Name, string Title, XElement Text)
{
    /// <summary>Those that stand below it in the table of contents.</summary>
    public IReadOnlyList<Chapter> Inner { get; init; } = [];

    public string File => $"{Name}.xhtml";

    public IEnumerable<Chapter> WithInner => Inner.SelectMany(chapter => chapter.WithInner).Prepend(this);
}
