using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Reading.Bodies;

namespace PersecutionProfile.Content.Checking;

/// <summary>The places on a page that a link may name.</summary>
internal sealed class PageAnchors(SiteContent site)
{
    private readonly Dictionary<string, HashSet<string>> known = [];

    public bool Has(string page, string anchor) => Of(page).Contains(anchor);

    public HashSet<string> Of(string page) => known.TryGetValue(page, out var anchors) ? anchors : known[page] = [.. Find(page)];

    private IEnumerable<string> Find(string page) => page.Split('/')[1..] switch
    {
        ["help"] => site.HelpActions.Select(action => action.Slug.Value),
        ["sources"] => site.Sources.Select(source => source.Key.Value),
        ["figures", var name] => site.Countries.Where(country => country.Figures.Any(group => group.Definition.Name.Value == name)).Select(country => country.Slug.Value),
        ["pray"] => site.PrayerPoints.Where(point => point.Country is null).Select(point => point.Slug.Value),
        ["countries", var slug] when site.FindCountry(slug) is { } country =>
            [.. OfEntry(country), .. country.Figures.Select(group => $"figure-{group.Definition.Name}")],
        ["countries", var slug, "pray"] when site.FindCountry(slug) is { } country => site.PointsOf(country).Select(point => point.Slug.Value),
        ["news", var slug] when site.FindStory(slug) is { } entry => OfEntry(entry),
        [var slug] when site.Pages.FirstOrDefault(info => info.Slug.Value == slug) is { } info => OfEntry(info),
        _ => [],
    };

    private static IEnumerable<string> OfEntry(Entry entry) => [.. Document.PageAnchors, .. entry.Body.Headings.Select(heading => heading.Id)];
}
