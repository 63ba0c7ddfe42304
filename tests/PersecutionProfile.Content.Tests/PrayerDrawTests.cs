using System.Collections.Immutable;

namespace PersecutionProfile.Content.Tests;

public sealed class PrayerDrawTests
{
    [Fact]
    public void A_draw_is_kept_while_the_countries_stay_and_is_another_one_when_they_change()
    {
        var draw = PrayerDraw.Among(Codes("KP", "LA", "NG"));
        Assert.Same(draw, PrayerDraw.Among(Codes("KP", "LA", "NG")));
        Assert.NotSame(draw, PrayerDraw.Among(Codes("KP", "LA")));
        Assert.All(Enumerable.Range(1, 31), day => Assert.InRange(PrayerDraw.Among(Codes("KP", "LA")).On(new(2027, 1, day)), 0, 1));
    }

    private static ImmutableArray<CountryCode> Codes(params string[] codes) => [.. codes.Select(CountryCode.Parse)];
}
