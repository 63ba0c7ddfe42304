using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PersecutionProfile.Content.Tests;

public sealed class PartialDateTests
{
    private static Arbitrary<PartialDate> Dates => (
        from day in Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber)
        from exactness in Gen.Elements("yyyy", "yyyy-MM", "yyyy-MM-dd")
        from about in Gen.Elements("", "about ")
        from isKnown in Gen.Choose(0, 9)
        select PartialDate.Parse(isKnown == 0 ? "unknown" : about + day.ToString(exactness, CultureInfo.InvariantCulture))).ToArbitrary();

    [Fact]
    public void What_is_written_is_read_again() =>
        Prop.ForAll(Dates, date => PartialDate.Parse(date.ToText()) == date).QuickCheckThrowOnFailure();

    [Fact]
    public void Dates_are_in_one_order() =>
        Prop.ForAll(Dates, Dates, (a, b) => Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && a.CompareTo(b) == 0 == (a == b))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_day_comes_later() =>
        Prop.ForAll(Dates, Dates, (a, b) => !a.IsKnown || !b.IsKnown || a.FirstDay >= b.FirstDay || a.CompareTo(b) < 0)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Unknown_comes_first_and_an_inferred_date_before_a_stated_one()
    {
        string[] inOrder = ["unknown", "about 2022", "2022", "about 2022-01", "2022-01", "2022-01-01", "2022-01-02", "2022-02"];

        Assert.Equal(inOrder, inOrder.Reverse().Select(PartialDate.Parse).Order().Select(date => date.ToText()));
    }

    [Theory]
    [InlineData("2022", "2022")]
    [InlineData("about 2022-01", "about January 2022")]
    [InlineData("2022-01-16", "16 January 2022")]
    [InlineData("unknown", "date unknown")]
    public void A_date_is_shown_in_words(string text, string words) => Assert.Equal(words, PartialDate.Parse(text).ToString());

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2022-04-31")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022-01-00")]
    [InlineData("0000")]
    [InlineData("22")]
    [InlineData("2022-1-1")]
    [InlineData("01/02/2021")]
    [InlineData("about")]
    [InlineData("about unknown")]
    [InlineData("2022 ")]
    [InlineData("２０２２")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_date_is_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void A_leap_day_is_a_day() => Assert.Equal(new DateOnly(2024, 2, 29), PartialDate.Parse("2024-02-29").FirstDay);

    [Fact]
    public void No_text_makes_it_throw() =>
        Prop.ForAll<string>(text => PartialDate.TryParse(text, out _) || true).QuickCheckThrowOnFailure();
}
