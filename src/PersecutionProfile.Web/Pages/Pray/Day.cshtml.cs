using System.Collections.Immutable;
using System.Globalization;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Pray;

public sealed class DayModel(SiteContent site, Address at) : SitePage(site, at)
{
    public DailyPrayer Daily { get; } = site.Rotation.On(at.Day)!;

    public override string Title => Words.Pray.OnDay(Words.Dates.Of(Daily.Day));

    public override string Description => Words.Pray.OnDayDescription(Words.NameOf(Daily.Country));

    public override ImmutableArray<Crumb> Trail => [new(Words.Pray.Title, Paths.Pray), new(Words.Calendar.Title, Paths.Calendar)];
}
