using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Feeds;

/// <summary>The rotation is fair, and the same wherever it is worked out.</summary>
public class PrayerRotationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(50)]
    public void Over_a_year_no_country_has_more_than_one_day_more_than_another(int countries)
    {
        using var site = FeedContent.EmptySite();
        foreach (var (code, index) in Codes.Take(countries).Select((code, index) => (code, index)))
            site.WithCountry($"country-{index:00}", code, $"Country {index}")
                .With($"prayer/country-{index:00}/one.md", "---\ntitle: One\n---\nFor one.\n");
        var rotation = site.Read().Rotation;
        foreach (var year in new[] { 2026, 2028 })
        {
            var first = new DateOnly(year, 1, 1);
            var days = Enumerable.Range(0, first.AddYears(1).DayNumber - first.DayNumber)
                .Select(day => rotation.On(first.AddDays(day))!.Country.Slug)
                .CountBy(slug => slug)
                .ToArray();
            Assert.Equal(countries, days.Length);
            Assert.InRange(days.Max(count => count.Value) - days.Min(count => count.Value), 0, 1);
        }
    }

    [Fact]
    public void A_point_of_a_country_is_not_left_out_for_long()
    {
        using var site = FeedContent.EmptySite().WithCountry("laos", "LA", "Laos");
        for (var i = 0; i < 13; i++)
            site.With($"prayer/laos/p{i}.md", "---\ntitle: One\n---\nFor one.\n");
        var rotation = site.Read().Rotation;
        var prayed = Enumerable.Range(0, 13)
            .SelectMany(day => rotation.On(new DateOnly(2026, 5, 1).AddDays(day))!.Points)
            .CountBy(point => point.Slug)
            .ToArray();
        Assert.Equal(13, prayed.Length);
        Assert.All(prayed, count => Assert.Equal(5, count.Value));
    }

    private static readonly string[] Codes = (
        "AF AL DZ AO AR AM AU AT AZ BD BE BJ BT BO BA BW BR BG BF BI KH CM CA CF TD CL CN CO KM CG CR HR CU CY CZ DK DJ EC EG SV ER EE ET FJ FI FR GA GM GE DE")
        .Split(' ');
}
