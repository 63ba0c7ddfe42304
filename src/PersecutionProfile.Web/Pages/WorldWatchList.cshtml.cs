using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Web.Pages;

public sealed class WorldWatchListModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => Words.Rankings.Title;

    public override string Description => Words.Rankings.Description;

    /// <summary>The newest, which are shown whole.</summary>
    public ImmutableArray<RankingEdition> Newest => [.. Site.RankingEditions.Take(RankingEdition.ShownWhole)];

    public IEnumerable<int> Older => Site.RankingEditions.Skip(RankingEdition.ShownWhole).Select(edition => edition.Edition);

    /// <summary>By rank; one that has no published profile and that the Factbook does not know has no name, and is left out.</summary>
    public ImmutableArray<Row> Rows(RankingEdition edition) =>
    [
        .. edition.Countries.Select(RowOf).Where(row => row.Name.Length > 0),
    ];

    private Row RowOf(RankedCountry ranked)
    {
        var profile = Site.FindProfile(ranked);
        return new Row(profile, profile?.Title ?? BaseFacts.Names.GetValueOrDefault(ranked.Country) ?? "", ranked.Ranking);
    }

    /// <param name="Profile">Null for a country without one.</param>
    public sealed record Row(Country? Profile, string Name, Ranking Ranking);
}
