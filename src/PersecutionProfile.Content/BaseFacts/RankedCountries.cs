namespace PersecutionProfile.Content.BaseFacts;

public static class RankedCountries
{
    extension(SiteContent site)
    {
        /// <summary>The profile of a country by its code, whatever its file is called.</summary>
        public Country? FindProfile(RankedCountry ranked) =>
            site.FindCountry(ranked.Country)
                ?? (BaseFacts.Find(ranked.Country) is { } facts
                    ? site.Countries.FirstOrDefault(country => country.Code.Value == facts.Code)
                    : null);
    }
}
