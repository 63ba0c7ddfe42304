using FsCheck;
using FsCheck.Fluent;

namespace PersecutionProfile.Content.Tests;

public sealed class FigureValueTests
{
    private static Gen<decimal> Numbers =>
        from whole in Gen.Choose(0, int.MaxValue)
        from thousandths in Gen.Choose(0, 999)
        from isWhole in Gen.Elements(true, false)
        select whole + (isWhole ? 0m : thousandths / 1000m);

    private static Arbitrary<FigureValue> Values => Gen.OneOf<FigureValue>(
        Numbers.Select(number => (FigureValue)new FigureValue.Number(number)),
        Numbers.Two().Where(pair => pair.Item1 < pair.Item2).Select(pair => (FigureValue)new FigureValue.Range(pair.Item1, pair.Item2)),
        Numbers.Zip(Gen.Elements(Enum.GetValues<BoundKind>())).Select(pair => (FigureValue)new FigureValue.Bound(pair.Item2, pair.Item1)),
        Gen.Elements<FigureValue>(
            new FigureValue.NotGiven(), new FigureValue.Unknown(), new FigureValue.Words("tens of thousands"))).ToArbitrary();

    [Fact]
    public void What_is_shown_is_read_again() =>
        Prop.ForAll(Values, value => FigureValue.Parse(value.ToString()) == value).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_it_throw() =>
        Prop.ForAll<string>(text => FigureValue.TryParse(text, out var value) == value is not null).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("400000", "400,000")]
    [InlineData("400,000", "400,000")]
    [InlineData("1.52 %", "1.52")]
    [InlineData("0", "0")]
    [InlineData("50000-70000", "50,000–70,000")]
    [InlineData("50,000 – 70,000", "50,000–70,000")]
    [InlineData("more than 90000", "more than 90,000")]
    [InlineData("More than 90000", "more than 90,000")]
    [InlineData("at least 200000", "at least 200,000")]
    [InlineData("less than 1", "less than 1")]
    [InlineData("at most 5", "at most 5")]
    [InlineData("about 2000", "about 2,000")]
    [InlineData("tens of thousands", "tens of thousands")]
    [InlineData("not-given", "not given")]
    [InlineData("unknown", "unknown")]
    public void A_value_is_shown_as_its_source_gives_it(string text, string shown) =>
        Assert.Equal(shown, FigureValue.Parse(text).ToString());

    [Theory]
    [InlineData("70000-50000")]
    [InlineData("5-5")]
    [InlineData("more than 5-7")]
    [InlineData("0,4")]
    [InlineData("12,5 %")]
    [InlineData("1,00")]
    [InlineData("1,0000")]
    [InlineData("-5")]
    [InlineData("?")]
    [InlineData("…")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("٤٠٠")]
    public void What_is_no_value_is_refused(string text) => Assert.False(FigureValue.TryParse(text, out _));

    [Theory]
    [InlineData("unknown")]
    [InlineData("not-given")]
    [InlineData("tens of thousands")]
    public void What_nobody_knows_is_never_a_number(string text) => Assert.False(FigureValue.Parse(text).TryGetSpan(out _, out _));

    [Fact]
    public void A_range_has_its_ends()
    {
        Assert.True(FigureValue.Parse("50000-70000").TryGetSpan(out var low, out var high));
        Assert.Equal((50000m, 70000m), (low, high));
    }
}
