namespace PersecutionProfile.Content;

/// <summary>What is prayed on one day: a country, up to five of its points, and one written prayer.</summary>
/// <param name="Prayer">Null when nobody has written one yet.</param>
public sealed record DailyPrayer(DateOnly Day, Country Country, ImmutableArray<PrayerPoint> Points, PrayerPoint? Prayer)
{
    /// <summary>The one to begin with: the written prayer, or else the first point; null when none is open on that day.</summary>
    public PrayerPoint? First => Prayer ?? Points.FirstOrDefault();

    public ImmutableArray<PrayerPoint> All => Prayer is null ? Points : [.. Points, Prayer];
}
