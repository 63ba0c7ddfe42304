namespace PersecutionProfile.Content;

/// <summary>What a letter says of a week: of each day the country with what is prayed for it, the observed days, and thanks.</summary>
/// <param name="Site">The snapshot of what a copy may hold, of which it is made.</param>
/// <param name="Days">With no more points than can be read in a minute.</param>
/// <param name="Thanks">Prayers answered lately, newest first.</param>
public sealed record WeeklyLetter(
    SiteContent Site, PrayerWeek Week, ImmutableArray<DailyPrayer> Days, ImmutableArray<DatedDay> Observed,
    ImmutableArray<PrayerPoint> Thanks)
{
    /// <summary>All seven days fit on two printed pages.</summary>
    private const int PointsBesidePrayer = 2;
    private const int PointsAlone = 3;

    private const int ThanksShown = 2;
    private const int DaysOfThanks = 56;

    /// <summary>The points and prayers that stand in it, each once.</summary>
    public ImmutableArray<PrayerPoint> Points => [.. Days.SelectMany(day => day.All).Concat(Thanks).Distinct()];

    public static WeeklyLetter Of(SiteContent site, PrayerWeek week)
    {
        var carried = site.Carried;
        // Up to its Sunday: who has read it need not read it again.
        var thanks = carried.AnsweredPrayers.Where(point =>
            point.Answered <= week.Sunday && point.Answered > week.Sunday.AddDays(-DaysOfThanks));
        return new WeeklyLetter(
            carried, week, [.. week.Days.Select(carried.Rotation.On).OfType<DailyPrayer>().Select(Shorten)],
            site.Days.In(week), [.. thanks.Take(ThanksShown)]);
    }

    private static DailyPrayer Shorten(DailyPrayer day) => day with
    {
        Points = [.. day.Points.Take(day.Prayer is null ? PointsAlone : PointsBesidePrayer)],
    };
}
