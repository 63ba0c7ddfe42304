namespace PersecutionProfile.Content;

/// <summary>A week from Sunday to Saturday: the same in all languages, wherever their calendars begin it.</summary>
public readonly record struct PrayerWeek
{
    private PrayerWeek(DateOnly sunday) => Sunday = sunday;

    public DateOnly Sunday { get; }

    public DateOnly Saturday => Sunday.AddDays(6);

    public ImmutableArray<DateOnly> Days => [.. Enumerable.Range(0, 7).Select(Sunday.AddDays)];

    /// <summary>The one in which a day is.</summary>
    public static PrayerWeek Of(DateOnly day) => new(day.AddDays(-(int)day.DayOfWeek));

    public PrayerWeek Before(int weeks) => new(Sunday.AddDays(-7 * weeks));
}
