namespace PersecutionProfile.Content;

/// <summary>The rotation that every visitor and every machine shares, of the countries that have something to pray for.</summary>
public sealed class PrayerRotation
{
    /// <summary>Readable in a minute.</summary>
    private const int PointsADay = 5;

    /// <summary>How many days before and after today have an address.</summary>
    public const int DaysBack = 30;
    public const int DaysAhead = 366;

    /// <summary>How many weeks before this one have an address.</summary>
    public const int WeeksBack = 4;

    private readonly SiteContent site;
    private readonly ImmutableArray<Country> countries;
    private readonly PrayerDraw draw;

    internal PrayerRotation(SiteContent site)
    {
        this.site = site;
        countries =
        [
            // What is carried has the same countries: a letter and the site name one country for a day.
            .. site.Whole.Countries.Where(country => !site.Whole.PointsOf(country).All(point => point.IsAnswered(site.Today)))
                .OrderBy(country => country.Slug)
                .Select(country => site.FindCountry(country.Slug)!)
        ];
        draw = PrayerDraw.Among([.. countries.Select(country => country.Code)]);
    }

    /// <summary>Whether no country has anything to pray for.</summary>
    public bool IsEmpty => countries.IsEmpty;

    public DateOnly FirstDay => site.Today.AddDays(-DaysBack);

    public DateOnly LastDay => site.Today.AddDays(DaysAhead);

    /// <summary>This week and those before it that have an address, the newest first; none when no country has anything to pray
    /// for.</summary>
    public ImmutableArray<PrayerWeek> Weeks =>
        IsEmpty ? [] : [.. Enumerable.Range(0, WeeksBack + 1).Select(PrayerWeek.Of(site.Today).Before)];

    /// <summary>Null when no country has anything to pray for.</summary>
    public DailyPrayer? On(DateOnly day) => IsEmpty ? null : For(countries[draw.On(day)], day);

    private DailyPrayer For(Country country, DateOnly day)
    {
        var (points, prayers) = OpenOn(day, site, country);
        // Where none is translated, the original's are prayed.
        if (points.IsEmpty && prayers.IsEmpty)
            (points, prayers) = OpenOn(day, site.Original, country);
        // By the day alone, so that what a country shows does not depend on which others there are.
        var turn = day.DayNumber;
        return new DailyPrayer(day, country, [.. Turn(points, turn)], prayers.IsEmpty ? null : prayers[turn % prayers.Length]);
    }

    private static (ImmutableArray<PrayerPoint> Points, ImmutableArray<PrayerPoint> Prayers) OpenOn(
        DateOnly day, SiteContent site, Country country) => (site.PointsOf(country).Open(day), site.PointsOf(country).Prayers(day));

    private static IEnumerable<PrayerPoint> Turn(ImmutableArray<PrayerPoint> points, int turn)
    {
        var first = points.Length == 0 ? 0 : (int)((long)turn * PointsADay % points.Length);
        return Enumerable.Range(first, Math.Min(PointsADay, points.Length)).Select(index => points[index % points.Length]);
    }
}
