namespace PersecutionProfile.Content;

/// <summary>A day of the year on which Christians pray together, or remember; from <c>days.yml</c>.</summary>
/// <param name="Day">The rule by which it comes.</param>
/// <param name="Exceptions">Its dates in the years in which it is on another day, at most one for each.</param>
/// <param name="Countries">Those it is about; none where it is about no single ones.</param>
/// <param name="About">Empty where nothing is said.</param>
/// <param name="Url">Where those who keep it tell of it.</param>
public sealed record ObservedDay(
    Slug Key, string Name, ObservedDayKind Kind, YearlyDay Day, ImmutableArray<DateOnly> Exceptions, ImmutableArray<Slug> Countries,
    ImmutableArray<Source> Sources, string About, Uri? Url)
{
    /// <summary>That of its name and of what is said about it.</summary>
    public Language Language { get; init; } = Language.English;

    public DateOnly In(int year) => Exceptions.Where(date => date.Year == year).Append(Day.In(year)).First();

    /// <summary>The next one, which may be today.</summary>
    public DateOnly From(DateOnly today) => In(today.Year) is var date && date >= today ? date : In(today.Year + 1);
}

public enum ObservedDayKind
{
    Prayer,
    Remembrance,
}

/// <summary>An observed day in one year.</summary>
public sealed record DatedDay(DateOnly Date, ObservedDay Day);

/// <summary>Observed days by their dates.</summary>
public static class DatedDays
{
    extension(ImmutableArray<ObservedDay> days)
    {
        public ImmutableArray<DatedDay> On(DateOnly date) => days.Between(date, date);

        /// <summary>In the order of their dates, both ends included.</summary>
        public ImmutableArray<DatedDay> Between(DateOnly first, DateOnly last) =>
        [
            .. Enumerable.Range(first.Year, last.Year - first.Year + 1)
                .SelectMany(year => days.Select(day => new DatedDay(day.In(year), day)))
                .Where(day => day.Date >= first && day.Date <= last)
                .OrderBy(day => day.Date),
        ];

        public ImmutableArray<DatedDay> In(PrayerWeek week) => days.Between(week.Sunday, week.Saturday);

        /// <summary>Each once, when it comes next.</summary>
        public ImmutableArray<DatedDay> Next(DateOnly today) =>
            [.. days.Select(day => new DatedDay(day.From(today), day)).OrderBy(day => day.Date)];
    }
}
