using System.Globalization;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Whose turn it is, as a calendar to subscribe to (RFC 5545, RFC 7986): an all-day event for each day.</summary>
internal static class PrayerCalendar
{
    private const int DaysBack = 7;
    private const int DaysAhead = 90;

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
            Add(lines, site, daily);
        }
        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private static void Add(CalendarLines lines, SiteContent site, DailyPrayer daily)
    {
        lines.Add("BEGIN", "VEVENT");
        var language = site.IsOriginal ? "" : $"-{site.Settings.Language}";
        lines.Add("UID", string.Create(CultureInfo.InvariantCulture, $"{daily.Day:yyyy-MM-dd}{language}@{site.Settings.BaseUrl.IdnHost}"));
        // Of the event and not of the clock, so that two machines write the same bytes.
        lines.Add("DTSTAMP", $"{Date(daily.Day)}T000000Z");
        lines.Add("DTSTART;VALUE=DATE", Date(daily.Day));
        lines.Add("DTEND;VALUE=DATE", Date(daily.Day.AddDays(1)));
        lines.AddText("SUMMARY", site.Words.PrayFor(daily.Country));
        lines.AddText("DESCRIPTION", PrayerText.Write(site, daily));
        lines.Add("URL", site.AddressOf(Paths.PrayerDay(daily.Day)));
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
