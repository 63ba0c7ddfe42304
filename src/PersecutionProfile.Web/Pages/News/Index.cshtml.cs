using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.News;

public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    public Listing Listing { get; } = Listing.Page(site.SpokenFirst(site.Stories), at.Page);

    public override string Title => Words.News.TitleOf(Words.News.Title, Listing);

    public override string Description => Words.News.Description;

    public override ImmutableArray<Crumb> Trail => Listing.Number == 1 ? [] : [new(Words.News.Title, Paths.News)];

    /// <summary>The newest story of all, on the first page; null on the others.</summary>
    public Story? Lead => Listing.Number == 1 ? Listing.Stories.FirstOrDefault() : null;

    /// <summary>The other stories of this page: by the country that each names first, the country of the newest one first.</summary>
    public IEnumerable<IGrouping<CountryMention?, Story>> ByCountry =>
        Listing.Stories.Where(story => story != Lead).GroupBy(story => story.Countries.FirstOrDefault());
}
