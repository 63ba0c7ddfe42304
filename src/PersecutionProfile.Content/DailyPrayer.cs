namespace PersecutionProfile.Content;

/// <summary>What is prayed on one day: a country, up to five of its points, and one written prayer.</summary>
/// <param name="Prayer">Null when nobody has written one yet.</param>
public sealed record DailyPrayer(DateOnly Day, Country Country, ImmutableArray<PrayerPoint> Points, PrayerPoint? Prayer)
{
    public ImmutableArray<PrayerPoint> All => Prayer is null ? Points : [.. Points, Prayer];
}

/// <summary>
/// The rotation that every visitor and every machine shares. Countries that have something to pray for take turns in the
/// order of their slugs, one step a day, counted from 1 January of the year 1; over a year no country has more than one
/// day more than another. Each turn shows the country's next points. A new country moves the turns of all others.
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

    public DateOnly FirstDay => site.Today.AddDays(-DaysBack);

    public DateOnly LastDay => site.Today.AddDays(DaysAhead);

    /// <summary>Null when no country has anything to pray for.</summary>
    public DailyPrayer? On(DateOnly day)
    {
        if (countries.IsEmpty)
            return null;
        var country = countries[day.DayNumber % countries.Length];
        var turn = day.DayNumber / countries.Length;
        var (points, prayers) = (site.PointsOf(country).Open(day), site.PointsOf(country).Prayers(day));
        return new DailyPrayer(day, country, [.. Turn(points, turn)], prayers.IsEmpty ? null : prayers[turn % prayers.Length]);
    }

    private static IEnumerable<PrayerPoint> Turn(ImmutableArray<PrayerPoint> points, int turn)
    {
        var first = points.Length == 0 ? 0 : (int)((long)turn * PointsADay % points.Length);
        return Enumerable.Range(first, Math.Min(PointsADay, points.Length)).Select(index => points[index % points.Length]);
    }
}
