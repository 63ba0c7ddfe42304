namespace PersecutionProfile.Content;

/// <summary>Which countries a group prays for on the next day of prayer.</summary>
public static class NextDayOfPrayer
{
    private const int Most = 5;

    extension(SiteContent site)
    {
        /// <summary>The first of the newest ranking, as far as they have a profile.</summary>
        public ImmutableArray<Country> KitCountries =>
        [
            .. site.RankingEditions.Take(1)
                .SelectMany(edition => edition.Countries)
                .Select(ranked => site.FindCountry(ranked.Country))
                .OfType<Country>()
                .Take(Most)
        ];
    }
}
