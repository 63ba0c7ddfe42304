using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class NewsModel(SiteContent site, Address at) : PageBelowCountry(site, at)
{
    public Listing Listing { get; } = Listing.Page(site.SpokenFirst(site.StoriesOf(at.About<Country>())), at.Page);

    public override string Title => Words.News.TitleOf(Words.News.OfCountry(Words.NameOf(Country)), Listing);

    public override string Description => Words.News.OfCountryDescription(Words.NameOf(Country));
}
