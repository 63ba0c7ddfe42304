using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Search;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages;

public sealed class TopicModel(SiteContent site, Address at) : SitePage(site, at)
{
    public Slug Topic { get; } = at.About<Slug>();

    public Listing Listing { get; } = Listing.Page(site.SpokenFirst(site.StoriesOn(at.About<Slug>())), at.Page);

    public override string Title => Words.News.TitleOf(Site.NameOf(Topic), Listing);

    public override string Description => Words.News.OnTopic(Site.NameOf(Topic));

    public override ImmutableArray<Crumb> Trail => [new(Words.News.Title, Paths.News)];
}
