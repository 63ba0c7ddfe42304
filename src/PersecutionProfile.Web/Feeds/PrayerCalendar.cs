using System.Globalization;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Whose turn it is, as a calendar to subscribe to (RFC 5545, RFC 7986): an all-day event for each day, and for each day
/// that is kept.</summary>
internal static class PrayerCalendar
{
    private const int DaysBack = 7;
    private const int DaysAhead = 90;

    /// <summary>Days that are kept are few, and planned for long before.</summary>
    private const int KeptDaysAhead = 365;

    public static string Write(SiteContent site)
    {
        var lines = new CalendarLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.AddText("PRODID", $"-//{site.Settings.Name}//Prayer calendar//{site.Settings.Language.HtmlTag.ToUpperInvariant()}");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.AddText("NAME", $"{site.Words.Calendar.Title} · {site.Settings.Name}");
        lines.AddText("X-WR-CALNAME", $"{site.Words.Calendar.Title} · {site.Settings.Name}");
        lines.AddText("DESCRIPTION", site.Words.Calendar.File);
        lines.AddText("X-WR-CALDESC", site.Words.Calendar.File);
        lines.Add("URL", site.AddressOf(Paths.Calendar));
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        lines.Add("X-PUBLISHED-TTL", "P1D");
        foreach (var daily in Enumerable
            .Range(-DaysBack, DaysBack + DaysAhead + 1)
            .Select(days => site.Rotation.On(site.Today.AddDays(days)))
            .OfType<DailyPrayer>())
        {
            AddEvent(
                lines, site, "", daily.Day, site.Words.PrayFor(daily.Country), PrayerText.Write(site, daily),
                new LinkTarget(Paths.PrayerDay(daily.Day)));
        }
        foreach (var (date, day) in site.Days.Between(site.Today.AddDays(-DaysBack), site.Today.AddDays(KeptDaysAhead)))
            AddEvent(lines, site, $"{day.Key}-", date, day.Name, PrayerText.Write(site, day), Paths.ObservedDay(day));
        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    /// <param name="kind">Of the days that are kept, which: one may be on any day.</param>
    private static void AddEvent(
        CalendarLines lines, SiteContent site, string kind, DateOnly date, string summary, string description, LinkTarget place)
    {
        lines.Add("BEGIN", "VEVENT");
        var language = site.IsOriginal ? "" : $"-{site.Settings.Language}";
        lines.Add("UID", string.Create(CultureInfo.InvariantCulture, $"{kind}{date:yyyy-MM-dd}{language}@{site.Settings.BaseUrl.IdnHost}"));
        // Of the event and not of the clock, so that two machines write the same bytes.
        lines.Add("DTSTAMP", $"{Date(date)}T000000Z");
        lines.Add("DTSTART;VALUE=DATE", Date(date));
        lines.Add("DTEND;VALUE=DATE", Date(date.AddDays(1)));
        lines.AddText("SUMMARY", summary);
        lines.AddText("DESCRIPTION", description);
        lines.Add("URL", site.AddressOf(place));
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
