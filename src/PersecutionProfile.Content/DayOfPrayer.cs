namespace PersecutionProfile.Content;

/// <summary>The next day of prayer, and the countries that its kit is made for.</summary>
/// <param name="Day">Null where <c>days.yml</c> names no day of prayer.</param>
/// <param name="Countries">At most five, each with a kit: those of the day, or else the first of the newest ranking.</param>
public sealed record DayOfPrayer(DatedDay? Day, ImmutableArray<Country> Countries)
{
    public static DayOfPrayer Next(SiteContent site)
    {
        var day = site.Days.RemoveAll(day => day.Kind != ObservedDayKind.Prayer).Next(site.Today).FirstOrDefault();
        var own = WithKit(site, day?.Day.Countries ?? []);
        return new DayOfPrayer(day, own.IsEmpty ? WithKit(site, FirstRanked(site)) : own);
    }

    private static IEnumerable<Slug> FirstRanked(SiteContent site) =>
        site.RankingEditions.Take(1)
            .SelectMany(edition => edition.Countries)
            .Select(ranked => ranked.Country)
            .Concat(site.Countries.Select(country => country.Slug));

    private static ImmutableArray<Country> WithKit(SiteContent site, IEnumerable<Slug> countries) =>
        [.. countries.Distinct().Select(site.FindCountry).OfType<Country>().Where(site.HasKit).Take(ChosenCountries.Most)];
}
