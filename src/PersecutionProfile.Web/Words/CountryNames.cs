using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>Names of countries as sentences need them.</summary>
public static class CountryNames
{
    // The names with an article in the English version of ISO 3166-1 and in the Factbook's texts, as far as titles have none.
    private static readonly HashSet<string> WithArticle =
        [.. "AE BS CF CG CK DO FK FO GB GM KM KY MH MP MV NL PH SB TC US VG VI".Split(' ')];

    extension(Country country)
    {
        /// <summary>As it stands inside a sentence, such as "the Maldives".</summary>
        public string InText =>
            WithArticle.Contains(country.Code.Value) && !country.Title.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
                ? $"the {country.Title}"
                : country.Title;

        public string PrayFor => $"Pray for {country.InText}";
    }
}
