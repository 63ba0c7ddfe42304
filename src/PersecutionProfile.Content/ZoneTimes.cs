namespace PersecutionProfile.Content;

/// <summary>From the calendar and the clock of a time zone to moments, and back.</summary>
public static class ZoneTimes
{
    extension(TimeZoneInfo zone)
    {
        public DateOnly DayAt(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

        /// <summary>The first moment of a day.</summary>
        public DateTimeOffset StartOf(DateOnly day) => zone.LatestOf(day.ToDateTime(TimeOnly.MinValue));

        /// <summary>The moment when a clock shows this; the second one where it is put back.</summary>
        public DateTimeOffset LatestOf(DateTime local) => At(local, zone.GetUtcOffset(local));

        /// <summary>The first one where a clock is put back.</summary>
        public DateTimeOffset EarliestOf(DateTime local) =>
            At(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local));
    }

    // The first and the last day of the calendar have moments that no DateTimeOffset can hold.
    private static DateTimeOffset At(DateTime local, TimeSpan offset) => new(local, local.Year is 1 or 9999 ? TimeSpan.Zero : offset);
}
