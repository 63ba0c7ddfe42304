using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PersecutionProfile.Content;

/// <summary>
/// The rotation that every visitor and every machine shares. For each day of a year, the countries that have something to pray
/// for draw a number, and the highest wins (highest random weight, Thaler and Ravishankar 1998), but a country rests before and
/// after its day for nearly half as many days as there are countries. A new country takes its days and moves few others.
/// </summary>
public sealed class PrayerRotation
{
    /// <summary>Readable in a minute.</summary>
    private const int PointsADay = 5;

    /// <summary>How many days before and after today have an address.</summary>
    public const int DaysBack = 30;
    public const int DaysAhead = 366;

    private readonly SiteContent site;
    private readonly ImmutableArray<Country> countries;
    private readonly ConcurrentDictionary<int, ImmutableArray<int>> years = [];

    internal PrayerRotation(SiteContent site)
    {
        this.site = site;
        countries =
        [
            .. site.Countries.Where(country => !site.PointsOf(country).All(point => point.IsAnswered(site.Today)))
                .OrderBy(country => country.Slug)
        ];
    }

    /// <summary>Whether no country has anything to pray for.</summary>
    public bool IsEmpty => countries.IsEmpty;

    public DateOnly FirstDay => site.Today.AddDays(-DaysBack);

    public DateOnly LastDay => site.Today.AddDays(DaysAhead);

    /// <summary>Null when no country has anything to pray for.</summary>
    public DailyPrayer? On(DateOnly day)
    {
        if (IsEmpty)
            return null;
        var country = countries[years.GetOrAdd(day.Year, Draw)[day.DayOfYear - 1]];
        var (points, prayers) = (site.PointsOf(country).Open(day), site.PointsOf(country).Prayers(day));
        // By the day alone, so that what a country shows does not depend on which others there are.
        var turn = day.DayNumber;
        return new DailyPrayer(day, country, [.. Turn(points, turn)], prayers.IsEmpty ? null : prayers[turn % prayers.Length]);
    }

    /// <summary>
    /// Which of the countries each day of a year has. Even years are drawn by themselves, odd years between the two around them, so
    /// that a country rests over New Year, too.
    /// </summary>
    private ImmutableArray<int> Draw(int year)
    {
        const int Nobody = -1;
        var first = new DateOnly(year, 1, 1);
        var days = DateTime.IsLeapYear(year) ? 366 : 365;
        // Whole weeks: a rest that changes with each new country would move other days too.
        var half = (countries.Length + 1) / 2;
        var longest = half < 7 ? half : half / 7 * 7;
        var won = new int[longest + days + longest];
        won.AsSpan().Fill(Nobody);
        var own = won.AsMemory(longest, days);
        if (int.IsOddInteger(year))
        {
            years.GetOrAdd(year - 1, Draw).AsSpan()[^longest..].CopyTo(won);
            years.GetOrAdd(year + 1, Draw).AsSpan()[..longest].CopyTo(won.AsSpan(longest + days));
        }
        var draws = Enumerable.Range(0, days)
            .SelectMany(
                day => countries.Select(
                    (country, index) => (Day: day, Country: index, Number: NumberOf(first.AddDays(day), country.Code))))
            .OrderByDescending(draw => draw.Number)
            .ToArray();
        // What nobody could take is drawn again with less rest, at last with none.
        for (var rest = longest; own.Span.Contains(Nobody); rest /= 2)
        {
            foreach (var (day, country, _) in draws)
            {
                var at = longest + day;
                if (won[at] == Nobody && (rest == 0 || !won.AsSpan((at - rest + 1)..(at + rest)).Contains(country)))
                    won[at] = country;
            }
        }
        return [.. own.Span];
    }

    /// <summary>The first eight bytes of a SHA-256; by the code, because a file can be renamed.</summary>
    private static ulong NumberOf(DateOnly day, CountryCode code) =>
        BinaryPrimitives.ReadUInt64BigEndian(
            SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}{code}"))));

    private static IEnumerable<PrayerPoint> Turn(ImmutableArray<PrayerPoint> points, int turn)
    {
        var first = points.Length == 0 ? 0 : (int)((long)turn * PointsADay % points.Length);
        return Enumerable.Range(first, Math.Min(PointsADay, points.Length)).Select(index => points[index % points.Length]);
    }
}
