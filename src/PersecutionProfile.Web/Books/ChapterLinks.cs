using System.Xml.Linq;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Books;

/// <summary>
/// Links between the chapters, in place of those between the site's pages. What leads anywhere else is left as text.
/// </summary>
/// <param name="carried">The original of what the book is made of.</param>
internal sealed class ChapterLinks(SiteContent carried, IReadOnlyCollection<Chapter> chapters)
{
    private readonly Dictionary<string, HashSet<string>> anchors = chapters.ToDictionary(
        chapter => chapter.Name,
        chapter => chapter.Text.DescendantsAndSelf()
            .Select(element => element.Attribute("id")?.Value)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal));

    public void Fill()
    {
        foreach (var link in chapters.SelectMany(chapter => chapter.Text.Descendants(Xhtml.Namespace + "a")).ToArray())
        {
            var href = link.Attribute("href")!;
            if (href.Value.StartsWith('#'))
                continue;
            if (href.Value.StartsWith('/') && Find(LinkTarget.Parse(href.Value)) is { } target)
                href.Value = target;
            else
                link.ReplaceWith(link.Nodes());
        }
    }

    private string? Find(LinkTarget target)
    {
        var (name, anchor) = carried.Addresses.Find(target.Page) switch
        {
            { Kind: AddressKind.Countries } => (Chapters.Countries, null),
            { Kind: AddressKind.Country } at => (Chapters.NameOf(at.About<Country>()), target.Anchor),
            { Kind: AddressKind.CountryPrayer } at =>
                (Chapters.NameOf(at.About<Country>()), target.Anchor is { } point ? Chapters.AnchorOf(point) : Anchors.Pray),
            { Kind: AddressKind.CountryNews } at => (Chapters.NameOf(at.About<Country>()), Anchors.Stories),
            { Kind: AddressKind.Figure } at when target.Anchor is { } country && Slug.TryParse(country, out var slug) =>
                (Chapters.NameOf(slug), Chapters.AnchorOf(at.About<FigureDefinition>())),
            { Kind: AddressKind.Story } at => (Chapters.NameOf(at.About<Story>()), target.Anchor),
            { Kind: AddressKind.Pray } => (Chapters.Prayers, target.Anchor is { } point ? Chapters.AnchorOf(point) : null),
            { Kind: AddressKind.Calendar } => (Chapters.Calendar, null),
            _ => default,
        };
        return name is null || !anchors.TryGetValue(name, out var known) ? null
            : anchor is not null && known.Contains(anchor) ? $"{name}.xhtml#{anchor}"
            : $"{name}.xhtml";
    }
}
