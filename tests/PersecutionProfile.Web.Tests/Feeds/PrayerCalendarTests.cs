using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PersecutionProfile.Web.Feeds;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Feeds;

public sealed class PrayerCalendarTests : IDisposable
{
    private readonly TemporarySite site = FeedContent.Site();

    [Fact]
    public void The_calendar_goes_from_a_week_back_to_ninety_days_ahead()
    {
        var days = Values("DTSTART;VALUE=DATE").ToArray();
        Assert.Equal(98, days.Length);
        Assert.Equal(("20261113", "20270218"), (days[0], days[^1]));
        Assert.Equal("20270219", Values("DTEND;VALUE=DATE").Last());
        Assert.Equal(98, Values("UID").Distinct().Count());
    }

    [Fact]
    public void A_day_keeps_its_event_when_the_calendar_moves_on()
    {
        var today = EventsOf("2026-11-20").ToHashSet();
        var tomorrow = EventsOf("2026-11-21").ToArray();
        Assert.Equal(97, tomorrow.Count(today.Contains));
    }

    [Fact]
    public void What_stands_in_the_calendar_is_what_the_day_has()
    {
        var read = site.Read();
        Assert.Equal(
            Enumerable.Range(-7, 98).Select(days => read.Words.PrayFor(read.Rotation.On(read.Today.AddDays(days))!.Country)),
            Values("SUMMARY"));
    }

    [Fact]
    public void Every_line_ends_with_CRLF_and_has_at_most_75_octets() => AssertLines(Calendar());

    [Fact]
    public void Whatever_the_text_it_comes_back_from_a_folded_line() => Prop.ForAll(HostileText.Arbitrary, text =>
    {
        var lines = new CalendarLines();
        lines.AddText("DESCRIPTION", text);
        AssertLines(lines.ToString());
        var unfolded = lines.ToString().Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.DoesNotContain(unfolded[..^2], character => char.IsControl(character) && character is not ('\t' or >= '\u0080'));
        Assert.Equal(Expected(text), Unescape(unfolded["DESCRIPTION:".Length..^2]));
    }).QuickCheckThrowOnFailure();

    public void Dispose() => site.Dispose();

    private string Calendar() => site.Read().File(Paths.CalendarFile);

    private string[] EventsOf(string day) =>
        site.ReadAt(day).File(Paths.CalendarFile).Replace("END:VCALENDAR\r\n", "", StringComparison.Ordinal).Split("BEGIN:VEVENT\r\n")[1..];

    private IEnumerable<string> Values(string name) => Calendar().Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.Ordinal)).Select(line => line[(name.Length + 1)..]);

    private static void AssertLines(string calendar)
    {
        Assert.EndsWith("\r\n", calendar, StringComparison.Ordinal);
        Assert.All(calendar[..^2].Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        Assert.DoesNotContain(calendar.Replace("\r\n", "", StringComparison.Ordinal), character => character is '\r' or '\n');
        // No half of a character at either end of a line.
        Assert.All(calendar.Split("\r\n"), line => Assert.Equal(line, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))));
    }

    private static string Expected(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        return string.Concat(
            lines.EnumerateRunes().Select(rune => rune.Value is < 32 and not 9 and not 10 or 127 ? "\uFFFD" : rune.ToString()));
    }

    private static string Unescape(string value) =>
        System.Text.RegularExpressions.Regex.Replace(value, @"\\(.)", match => match.Value == "\\n" ? "\n" : match.Groups[1].Value);
}
