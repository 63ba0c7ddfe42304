namespace PersecutionProfile.Web.Tests.Feeds;

/// <summary>The rotation gives each country its share, moves little, and is the same wherever it is worked out.</summary>
public class PrayerRotationTests
{
    private static readonly DateOnly First = new(2027, 1, 1);

    [Fact]
    public void A_new_country_takes_its_days_and_moves_few_others()
    {
        var before = Days(Codes);
        foreach (var code in new[] { "NP", "NG", "VN" })
        {
            var after = Days([.. Codes, code]);
            Assert.InRange(after.Count(day => day == Name(code)), 3, 12);
            Assert.InRange(before.Zip(after).Count(pair => pair.First != pair.Second), 3, 0.05 * before.Length);
        }
    }

    [Fact]
    public void A_country_that_goes_leaves_nearly_all_other_days_as_they_were()
    {
        var before = Days(Codes);
        var left = Days(Codes[1..]);
        Assert.InRange(before.Zip(left).Count(pair => pair.First != pair.Second), 3, 0.05 * before.Length);
        Assert.DoesNotContain(Name(Codes[0]), left);
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(7, 3)]
    [InlineData(20, 7)]
    [InlineData(50, 21)]
    public void A_country_that_had_its_day_rests(int countries, int rest)
    {
        var days = Days(Codes[..countries], 3 * 365);
        for (var day = 0; day < days.Length; day++)
            Assert.DoesNotContain(days[day], days[(day + 1)..Math.Min(day + rest, days.Length)]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(50)]
    public void Over_four_years_every_country_has_its_share(int countries)
    {
        var days = Days(Codes[..countries], 4 * 365).CountBy(slug => slug).ToArray();
        var share = 4.0 * 365 / countries;
        Assert.Equal(countries, days.Length);
        // Four standard deviations of a binomial draw.
        Assert.All(days, country => Assert.InRange(country.Value, share - 4 * Math.Sqrt(share), share + 4 * Math.Sqrt(share)));
    }

    [Fact]
    public void The_draw_is_the_same_on_every_machine_and_stays_as_it_is()
    {
        string[] codes = ["KP", "LA", "NG"];
        // The highest of: printf 2027-01-01KP | sha256sum, and so on. KP is the highest of the first two days, and of the second by more.
        Assert.Equal(
            ["country-ng", "country-kp", "country-ng", "country-la", "country-kp", "country-ng", "country-la"],
            Days(codes, 7));
        Assert.Equal(Days(codes), Days([.. codes.Reverse()]));
    }

    /// <summary>The countries of a year's days, on a site that has those of the codes.</summary>
    private static string[] Days(string[] codes, int days = 365)
    {
        using var site = FeedContent.EmptySite();
        foreach (var code in codes)
            site.WithCountry(Name(code), code, $"Country {code}").With($"prayer/{Name(code)}/one.md", "---\ntitle: One\n---\nFor one.\n");
        var rotation = site.Read().Rotation;
        return [.. Enumerable.Range(0, days).Select(day => rotation.On(First.AddDays(day))!.Country.Slug.Value)];
    }

    private static string Name(string code) => $"country-{code.ToLowerInvariant()}";

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
