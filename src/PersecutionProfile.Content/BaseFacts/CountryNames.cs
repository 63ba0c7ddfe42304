using System.Collections.Frozen;
using System.Text.Json;

namespace PersecutionProfile.Content.BaseFacts;

/// <summary>What the countries of the base facts and their regions are called in other languages, by Unicode's CLDR.</summary>
public static class CountryNames
{
    // Nobody pays for a language that nobody asks for.
    private static readonly FrozenDictionary<string, Lazy<Names>> ByLanguage = new[] { "ar", "es", "fa", "fr", "ko", "pt", "zh" }
        .ToFrozenDictionary(language => language, language => new Lazy<Names>(() => Load(language)));

    private sealed record Names(FrozenDictionary<CountryCode, CountryName> Countries, FrozenDictionary<string, string> Regions);

    /// <summary>The short usual name: in English for a language that is not one of these, null for a country without base facts.</summary>
    public static string? Of(CountryCode code, string language) => Find(code, language)?.Plain;

    /// <summary>The name with the forms that sentences need; found as by <see cref="Of(CountryCode, string)"/>.</summary>
    public static CountryName? Find(CountryCode code, string language) =>
        ByLanguage.TryGetValue(language, out var names) ? names.Value.Countries.GetValueOrDefault(code)
        : BaseFacts.Find(code) is { } facts ? Unchanging(facts.Name)
        : null;

    /// <summary>
    /// The forms of a profile's title: those of the country's name, or else what is made of a title of its own, which brings no
    /// forms along. Without <paramref name="ofTitle"/> it never changes.
    /// </summary>
    public static CountryName Of(Country country, string language, Func<string, CountryName>? ofTitle = null) =>
        Find(country.Code, language) is { } name && name.Plain == country.Title ? name : (ofTitle ?? Unchanging)(country.Title);

    /// <summary>Null in a language that is not one of these, and for <see cref="WorldRegion.Elsewhere"/>.</summary>
    public static string? Of(WorldRegion region, string language) =>
        ByLanguage.TryGetValue(language, out var names) ? names.Value.Regions.GetValueOrDefault(region.ToString()) : null;

    // Field by field, as the base facts are.
    private static Names Load(string language)
    {
        using var stream = typeof(CountryNames).Assembly.GetManifestResourceStream("country-names.json")!;
        using var edition = JsonDocument.Parse(stream);
        var names = edition.RootElement.GetProperty(language);
        return new Names(
            names.GetProperty("countries").EnumerateObject()
                .ToFrozenDictionary(country => CountryCode.Parse(country.Name), country => NameOf(country.Value)),
            names.GetProperty("regions").EnumerateObject()
                .ToFrozenDictionary(region => region.Name, region => region.Value.GetString()!));
    }

    private static CountryName NameOf(JsonElement country)
    {
        if (country.ValueKind == JsonValueKind.String)
            return Unchanging(Text(country));
        var withArticle = Text(country.GetProperty("article"));
        return new CountryName(
            Text(country.GetProperty("name")),
            withArticle,
            country.TryGetProperty("for", out var prayedFor) ? Text(prayedFor) : withArticle,
            Text(country.GetProperty("in")),
            Text(country.GetProperty("of")));

        static string Text(JsonElement element) => element.GetString()!;
    }

    private static CountryName Unchanging(string name) => new(name, name, name, name, name);
}

/// <summary>
/// A country's name as sentences need it. Spanish, French and Portuguese have forms of their own; in other languages all are
/// the plain name, and the sentence around it has the preposition.
/// </summary>
/// <param name="Plain">Alone, as in a list: "Laos".</param>
/// <param name="WithArticle">As a subject, or after a word that does not merge with the article: "le Laos", "o Laos", "Cuba".</param>
/// <param name="For">After "Priez pour" and "Ore por": "le Laos", "la India"; after "Ore" in Portuguese: "pelo Laos", "por Cuba".</param>
/// <param name="In">With its preposition: "au Laos", "en Chine", "no Laos", "en Corea del Norte".</param>
/// <param name="Of">With its preposition: "du Laos", "de Chine", "do Laos", "del Líbano".</param>
public sealed record CountryName(string Plain, string WithArticle, string For, string In, string Of);
