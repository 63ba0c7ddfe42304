using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Pray;

public sealed class DayModel(SiteContent site) : SitePage(site)
{
    public DailyPrayer Daily { get; private set; } = null!;

    public override string Title => string.Create(CultureInfo.InvariantCulture, $"Pray on {Daily.Day:d MMMM yyyy}");

    public override string Description => $"The country of this day is {Daily.Country.Title}: its prayer points and a prayer.";

    public override string Path => SiteUrls.PrayerDay(Daily.Day);

    public override ImmutableArray<Crumb> Trail => [new("Pray", SiteUrls.Pray), new("Prayer calendar", SiteUrls.Calendar)];

    public IActionResult OnGet([FromRoute] string day)
    {
        if (!DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || Site.Rotation.On(date) is not { } daily)
            return NotFound();
        Daily = daily;
        return Page();
    }
}
