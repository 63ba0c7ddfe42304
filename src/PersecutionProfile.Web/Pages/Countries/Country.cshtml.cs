using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class CountryModel(SiteContent site, Address at) : SitePage(site, at)
{
    private const int StoriesShown = 3;

    public Country Country { get; } = at.About<Country>();

    public override string Title => Country.Title;

    public override string Description => Country.Summary;

    public override ImmutableArray<Crumb> Trail => [new("Countries", Paths.Countries)];

    public override JsonObject Subject => LinkedData.Country(Site, Country);

    public ImmutableArray<PrayerPoint> Points => Site.PointsOnProfile(Country);

    public ImmutableArray<Story> Stories => [.. Site.StoriesOf(Country).Take(StoriesShown)];

    /// <summary>The sections in the order of the page, with their anchors.</summary>
    public IEnumerable<(string Anchor, string Name)> Contents =>
    [
        .. If(!Points.IsEmpty, Anchors.Pray, ProfileWords.PrayerLink),
        .. Country.Body.Headings.Where(heading => heading.Level == 2).Select(heading => (heading.Id, heading.Text)),
        .. If(!Stories.IsEmpty, Anchors.Stories, ProfileWords.Stories),
        (Anchors.Help, ProfileWords.Help),
        .. If(!Country.Figures.IsEmpty, Anchors.Figures, ProfileWords.Figures),
        .. If(!Country.Rankings.IsEmpty, Anchors.Rankings, ProfileWords.Rankings),
        .. If(Country.HasBasics, Anchors.Basics, ProfileWords.Basics),
        .. If(!Country.Corrections.IsEmpty, Anchors.Corrections, ProfileWords.Corrections),
        .. If(!Country.Sources.IsEmpty, Anchors.Sources, ProfileWords.Sources),
    ];

    private static (string Anchor, string Name)[] If(bool isThere, string anchor, string name) => isThere ? [(anchor, name)] : [];
}
