namespace PersecutionProfile.Content;

/// <summary>A prayer point, or a written prayer.</summary>
public sealed record PrayerPoint : Entry
{
    public PrayerKind Kind { get; init; }

    public int Order { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>The country in whose folder it stands; null for a general point.</summary>
    public Slug? Country { get; init; }

    /// <summary>The countries it is about: its own, or those a general point names.</summary>
    public ImmutableArray<CountryMention> Countries { get; init; } = [];

    /// <summary>The story it belongs to and stands in, too.</summary>
    public Slug? Story { get; init; }

    /// <summary>When thanks can be given for it.</summary>
    public DateOnly? Answered { get; init; }

    public string Thanks { get; init; } = "";

    public bool IsAnswered(DateOnly day) => Answered <= day;

    /// <summary>Whether nobody has looked at it by the day they should have.</summary>
    public bool IsOverdue(DateOnly day) => !IsAnswered(day) && ReviewBy < day;

    /// <summary>Whether it is prayed on a day: neither answered by then nor overdue for review.</summary>
    public bool IsOpen(DateOnly day) => !IsAnswered(day) && !IsOverdue(day);
}

/// <summary>Prayer points by what can be done with them on a day.</summary>
public static class PointLists
{
    extension(ImmutableArray<PrayerPoint> points)
    {
        public ImmutableArray<PrayerPoint> Open(DateOnly day) =>
            [.. points.Where(point => point.Kind == PrayerKind.Point && point.IsOpen(day))];

        public ImmutableArray<PrayerPoint> Prayers(DateOnly day) =>
            [.. points.Where(point => point.Kind == PrayerKind.Prayer && point.IsOpen(day))];

        public ImmutableArray<PrayerPoint> Overdue(DateOnly day) => [.. points.Where(point => point.IsOverdue(day))];

        /// <summary>Newest first.</summary>
        public ImmutableArray<PrayerPoint> Answered(DateOnly day) =>
            [.. points.Where(point => point.IsAnswered(day)).OrderByDescending(point => point.Answered)];
    }
}

/// <summary>Something to pray for, or words to pray.</summary>
public enum PrayerKind
{
    Point,
    Prayer,
}
