using System.Collections.Immutable;
using System.Globalization;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Pray;

public sealed class DayModel(SiteContent site, Address at) : SitePage(site, at)
{
    public DailyPrayer Daily { get; } = site.Rotation.On(at.Day)!;

    public override string Title => string.Create(CultureInfo.InvariantCulture, $"Pray on {Daily.Day:d MMMM yyyy}");

    public override string Description => $"The country of this day is {Daily.Country.Title}: its prayer points and a prayer.";

    public override ImmutableArray<Crumb> Trail => [new("Pray", Paths.Pray), new("Prayer calendar", Paths.Calendar)];
}
