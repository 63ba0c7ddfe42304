using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Feeds;

namespace PersecutionProfile.Web.Pages.Pray;

/// <summary>The letter of a week. What is printed of it has at most two pages.</summary>
public sealed class WeekModel(SiteContent site, Address at) : SitePage(site, at)
{
    public WeeklyLetter Letter { get; } =
        WeeklyLetter.Of(site, PrayerWeek.Of(at.Kind == AddressKind.PrayerWeek ? site.Today : at.Day));

    public override string Title =>
        At.Kind == AddressKind.PrayerWeek ? Words.Together.Title : Words.Together.WeekFrom(Words.Dates.Of(Letter.Week.Sunday));

    public override string Description => Words.Together.Description;

    public override ImmutableArray<Crumb> Trail => At.Kind == AddressKind.PrayerWeek
        ? [new(Words.Pray.Title, Paths.Pray)]
        : [new(Words.Pray.Title, Paths.Pray), new(Words.Together.Title, Paths.PrayerWeek)];

    public string Text => PrayerText.Write(Site, Letter);

    /// <summary>Null where no letter has an address.</summary>
    public Crumb? Other(int weeksBefore)
    {
        var sunday = Letter.Week.Before(weeksBefore).Sunday;
        var path = sunday == PrayerWeek.Of(Site.Today).Sunday ? Paths.PrayerWeek : Paths.PrayerWeekOf(sunday);
        return Site.Addresses.Has(path) ? new Crumb(Words.Together.WeekFrom(Words.Dates.Of(sunday)), path) : null;
    }
}
