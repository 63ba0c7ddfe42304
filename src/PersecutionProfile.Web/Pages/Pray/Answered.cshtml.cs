using System.Collections.Immutable;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Pray;

public sealed class AnsweredModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => Words.Together.Answered;

    public override string Description => Words.Together.AnsweredDescription;

    public override ImmutableArray<Crumb> Trail => [new(Words.Pray.Title, Paths.Pray)];
}
