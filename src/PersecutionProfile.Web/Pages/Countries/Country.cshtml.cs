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

    /// <summary>A profile has no bytes to spare, and its prayers say more to a friend than its summary.</summary>
    public override string TextElsewhere => Paths.CountryPrayer(Country.Slug);

    public override ImmutableArray<Crumb> Trail => [new(Words.Countries.Title, Paths.Countries)];

    public override JsonObject Subject => LinkedData.Country(Site, Country);

    public ImmutableArray<PrayerPoint> Points => Site.PointsOnProfile(Country);

    public ImmutableArray<Story> Stories => [.. Site.SpokenFirst(Site.StoriesOf(Country)).Take(StoriesShown)];

    /// <summary>The sections in the order of the page, with their anchors.</summary>
    public IEnumerable<(string Anchor, string Name, Language Language)> Contents =>
    [
        .. If(!Points.IsEmpty, Anchors.Pray, Words.Profile.Prayer),
        .. Country.Body.Headings.Where(heading => heading.Level == 2).Select(heading => (heading.Id, heading.Text, Country.Language)),
        .. If(!Stories.IsEmpty, Anchors.Stories, Words.Profile.Stories),
        (Anchors.Help, Words.Help.Title, Words.Language),
        .. If(!Country.Figures.IsEmpty, Anchors.Figures, Words.Figures.Title),
        .. If(!Country.Rankings.IsEmpty, Anchors.Rankings, Words.Rankings.Title),
        .. If(Country.HasBasics, Anchors.Basics, Words.Profile.Basics),
        .. If(!Country.Corrections.IsEmpty, Anchors.Corrections, Words.Profile.Corrections),
        .. If(!Country.Sources.IsEmpty, Anchors.Sources, Words.Sources.Title),
    ];

    private (string Anchor, string Name, Language Language)[] If(bool isThere, string anchor, string name) =>
        isThere ? [(anchor, name, Words.Language)] : [];
}
