using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>A day on which many pray together, and the countries that its kit is made for.</summary>
internal sealed record DayOfPrayer(string Title, DateOnly Date, ImmutableArray<Country> Countries)
{
    /// <summary>The International Day of Prayer for the Persecuted Church, which is kept on the first Sunday of November.</summary>
    public static DayOfPrayer Next(SiteContent site)
    {
        var date = FirstSundayOfNovember(site.Today.Year);
        return new DayOfPrayer(
            site.Words.Kit.DayOfPrayer,
            date < site.Today ? FirstSundayOfNovember(site.Today.Year + 1) : date,
            CountriesOf(site));
    }

    /// <summary>The first of the newest ranking that have a kit, then others by title.</summary>
    private static ImmutableArray<Country> CountriesOf(SiteContent site) =>
    [
        .. (site.RankingEditions.FirstOrDefault()?.Countries ?? []).Select(ranked => site.FindCountry(ranked.Country))
            .OfType<Country>()
            .Concat(site.Countries)
            .Distinct()
            .Where(site.HasKit)
            .Take(ChosenCountries.Most)
    ];

    private static DateOnly FirstSundayOfNovember(int year)
    {
        var first = new DateOnly(year, 11, 1);
        return first.AddDays((7 - (int)first.DayOfWeek) % 7);
    }
}
