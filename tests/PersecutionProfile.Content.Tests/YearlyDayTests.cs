namespace PersecutionProfile.Content.Tests;

public sealed class YearlyDayTests
{
    [Theory]
    [InlineData("first Sunday of November", 2026, "2026-11-01")]
    [InlineData("first Sunday of November", 2027, "2027-11-07")]
    [InlineData("second Sunday of November", 2026, "2026-11-08")]
    [InlineData("third Wednesday of November", 2025, "2025-11-19")]
    [InlineData("fourth Monday of February", 2027, "2027-02-22")]
    [InlineData("last Sunday of November", 2026, "2026-11-29")]
    [InlineData("last Sunday of November", 2027, "2027-11-28")]
    [InlineData("last Friday of December", 2027, "2027-12-31")]
    [InlineData("24 April", 2027, "2027-04-24")]
    [InlineData("29 February", 2027, "2027-02-28")]
    [InlineData("29 February", 2028, "2028-02-29")]
    [InlineData("31 December", 2026, "2026-12-31")]
    public void It_is_counted_from_the_beginning_or_the_end_of_its_month(string text, int year, string day)
    {
        Assert.True(YearlyDay.TryParse(text, out var yearly));
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), yearly.In(year));
    }

    [Theory]
    [InlineData("2026-10-31", "2026-11-01")]
    [InlineData("2026-11-01", "2026-11-01")]
    [InlineData("2026-11-02", "2027-11-07")]
    [InlineData("2027-01-01", "2027-11-07")]
    public void The_next_one_may_be_today_or_next_year(string today, string next)
    {
        Assert.True(YearlyDay.TryParse("first Sunday of November", out var day));
        Assert.Equal(
            DateOnly.Parse(next, System.Globalization.CultureInfo.InvariantCulture),
            day.From(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 november")]
    [InlineData("01 November")]
    [InlineData("0 November")]
    [InlineData("-1 November")]
    [InlineData("31 April")]
    [InlineData("30 February")]
    [InlineData("November 1")]
    [InlineData("first sunday of November")]
    [InlineData("fifth Sunday of November")]
    [InlineData("first Sunday in November")]
    [InlineData("first Sunday of Advent")]
    [InlineData("first  of November")]
    [InlineData("first Sunday of ")]
    public void Anything_else_is_none(string text) => Assert.False(YearlyDay.TryParse(text, out _));
}
