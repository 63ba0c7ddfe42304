using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PersecutionProfile.Content;

/// <summary>What is prayed on one day: a country, up to five of its points, and one written prayer.</summary>
/// <param name="Prayer">Null when nobody has written one yet.</param>
public sealed record DailyPrayer(DateOnly Day, Country Country, ImmutableArray<PrayerPoint> Points, PrayerPoint? Prayer)
{
    /// <summary>The one to begin with: the written prayer, or else the first point; null when none is open on that day.</summary>
    public PrayerPoint? First => Prayer ?? Points.FirstOrDefault();

    public ImmutableArray<PrayerPoint> All => Prayer is null ? Points : [.. Points, Prayer];
}

/// <summary>
/// The rotation that every visitor and every machine shares. Each day, the countries that have something to pray for draw a
/// number, and the highest wins (highest random weight, Thaler and Ravishankar 1998): of n countries a new one takes one day
/// in n, and all other days stay as they were.
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
        var country = countries.MaxBy(country => Draw(day, country.Code))!;
        var (points, prayers) = (site.PointsOf(country).Open(day), site.PointsOf(country).Prayers(day));
        // By the day alone, so that what a country shows does not depend on which others there are.
        var turn = day.DayNumber;
        return new DailyPrayer(day, country, [.. Turn(points, turn)], prayers.IsEmpty ? null : prayers[turn % prayers.Length]);
    }

    /// <summary>The first eight bytes of a SHA-256; by the code, because a file can be renamed.</summary>
    private static ulong Draw(DateOnly day, CountryCode code) =>
        BinaryPrimitives.ReadUInt64BigEndian(
            SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}{code}"))));

    private static IEnumerable<PrayerPoint> Turn(ImmutableArray<PrayerPoint> points, int turn)
    {
        var first = points.Length == 0 ? 0 : (int)((long)turn * PointsADay % points.Length);
        return Enumerable.Range(first, Math.Min(PointsADay, points.Length)).Select(index => points[index % points.Length]);
    }
}
