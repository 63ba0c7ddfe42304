using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages;

public sealed class HelpModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => Words.Help.Title;

    public override string Description => Words.Help.Description;

    /// <summary>The editors' page about safety; null where there is none.</summary>
    public string? Safety => Site.Pages.FirstOrDefault(page => page.Slug.Value == "safety") is { } page ? Paths.Page(page.Slug) : null;

    /// <summary>One thing to pray for today, in which no name stands that was changed.</summary>
    public PrayerPoint? Prayer => Site.TodaysCountry is { } country
        ? Site.PointsOf(country).Open(Site.Today).FirstOrDefault(point => point.NamesChanged.IsEmpty)
        : null;

    public ImmutableArray<HelpAction> Behind(HelpDoor? door) => [.. Site.HelpActions.Where(action => action.Door == door)];
}
