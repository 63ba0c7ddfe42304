using System.Text.RegularExpressions;
using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Content.Tests;

public sealed partial class CountryNamesTests
{
    [Theory]
    [InlineData("ar")]
    [InlineData("es")]
    [InlineData("fa")]
    [InlineData("fr")]
    [InlineData("ko")]
    [InlineData("pt")]
    [InlineData("zh")]
    public void Every_country_and_region_has_a_name_of_its_own(string language)
    {
        Assert.Equal(237, Countries(language).Select(name => name.Plain).Distinct().Count());
        Assert.DoesNotContain(Countries(language), name => name.Plain != name.Plain.Trim() || name.Plain.Length == 0);

        var regions = Enum.GetValues<WorldRegion>().Except([WorldRegion.Elsewhere]).Select(region => CountryNames.Of(region, language));
        Assert.Equal(10, regions.OfType<string>().Distinct().Count());
        Assert.Null(CountryNames.Of(WorldRegion.Elsewhere, language));
    }

    [Theory]
    [InlineData("ar", @"^[\p{IsArabic} ]+$")]
    [InlineData("fa", @"^[\p{IsArabic}\u200c -]+$")]
    [InlineData("ko", @"^[\p{IsHangulSyllables} -]+$")]
    [InlineData("zh", @"^[\p{IsCJKUnifiedIdeographs}（）]+$")]
    public void Another_script_is_not_mixed_with_the_Latin_one(string language, string script)
    {
        Assert.All(Countries(language), name => Assert.Matches(script, name.Plain));
        Assert.All(
            Enum.GetValues<WorldRegion>().Except([WorldRegion.Elsewhere]),
            region => Assert.Matches(script, CountryNames.Of(region, language)));
    }

    [Theory]
    [InlineData("KP", "ko", "북한")]
    [InlineData("KP", "zh", "朝鲜")]
    [InlineData("KP", "ar", "كوريا الشمالية")]
    [InlineData("KP", "fa", "کرهٔ شمالی")]
    [InlineData("KP", "es", "Corea del Norte")]
    [InlineData("KR", "ko", "한국")]
    [InlineData("CN", "ar", "الصين")]
    [InlineData("TR", "es", "Turquía")]
    [InlineData("TR", "ko", "튀르키예")]
    [InlineData("CD", "fr", "République démocratique du Congo")]
    [InlineData("CG", "fr", "Congo-Brazzaville")]
    [InlineData("CD", "zh", "刚果（金）")]
    [InlineData("PS", "fa", "فلسطین")]
    [InlineData("PS", "pt", "Palestina")]
    [InlineData("CZ", "pt", "Tchéquia")]
    [InlineData("MM", "fr", "Myanmar")]
    [InlineData("MM", "ar", "ميانمار")]
    [InlineData("HK", "zh", "香港")]
    [InlineData("MK", "es", "Macedonia del Norte")]
    [InlineData("SA", "ar", "السعودية")]
    [InlineData("CF", "fa", "جمهوری آفریقای مرکزی")]
    [InlineData("XK", "ko", "코소보")]
    public void A_country_has_its_short_usual_name(string code, string language, string name) =>
        Assert.Equal(name, CountryNames.Of(CountryCode.Parse(code), language));

    [Theory]
    [InlineData("LA", "le Laos", "au Laos", "du Laos")]
    [InlineData("CN", "la Chine", "en Chine", "de Chine")]
    [InlineData("IR", "l’Iran", "en Iran", "d’Iran")]
    [InlineData("MV", "les Maldives", "aux Maldives", "des Maldives")]
    [InlineData("CU", "Cuba", "à Cuba", "de Cuba")]
    [InlineData("OM", "Oman", "à Oman", "d’Oman")]
    [InlineData("HT", "Haïti", "en Haïti", "d’Haïti")]
    [InlineData("BB", "la Barbade", "à la Barbade", "de la Barbade")]
    [InlineData("MH", "les îles Marshall", "aux îles Marshall", "des îles Marshall")]
    [InlineData("IM", "l’île de Man", "sur l’île de Man", "de l’île de Man")]
    [InlineData("CF", "la République centrafricaine", "en République centrafricaine", "de la République centrafricaine")]
    public void French_sentences_have_articles_and_prepositions(string code, string prayedFor, string within, string of) =>
        AssertForms(code, "fr", prayedFor, prayedFor, within, of);

    [Theory]
    [InlineData("LA", "o Laos", "pelo Laos", "no Laos", "do Laos")]
    [InlineData("CN", "a China", "pela China", "na China", "da China")]
    [InlineData("CU", "Cuba", "por Cuba", "em Cuba", "de Cuba")]
    [InlineData("MV", "as Maldivas", "pelas Maldivas", "nas Maldivas", "das Maldivas")]
    [InlineData("US", "os Estados Unidos", "pelos Estados Unidos", "nos Estados Unidos", "dos Estados Unidos")]
    public void Portuguese_sentences_have_contractions(string code, string withArticle, string prayedFor, string within, string of) =>
        AssertForms(code, "pt", withArticle, prayedFor, within, of);

    [Theory]
    [InlineData("LA", "Laos", "en Laos", "de Laos")]
    [InlineData("KP", "Corea del Norte", "en Corea del Norte", "de Corea del Norte")]
    [InlineData("IN", "la India", "en la India", "de la India")]
    [InlineData("LB", "el Líbano", "en el Líbano", "del Líbano")]
    [InlineData("SV", "El Salvador", "en El Salvador", "de El Salvador")]
    [InlineData("NL", "los Países Bajos", "en los Países Bajos", "de los Países Bajos")]
    public void Spanish_sentences_have_the_articles_that_belong(string code, string prayedFor, string within, string of) =>
        AssertForms(code, "es", prayedFor, prayedFor, within, of);

    /// <summary>As a check of all of them: no preposition stands before an article or a vowel that it merges with.</summary>
    [Fact]
    public void No_preposition_stands_where_it_should_merge()
    {
        var phrases = new[] { "es", "fr", "pt" }.SelectMany(language => Countries(language)
            .SelectMany(name => new[] { name.In, name.Of, language == "pt" ? name.For : name.In })
            .Select(phrase => $"{language}: {phrase}"));
        Assert.DoesNotContain(phrases, phrase => Unmerged().IsMatch(phrase));
    }

    [Theory]
    [InlineData("ko", "라오스")]
    [InlineData("zh", "老挝")]
    [InlineData("en", "Laos")]
    [InlineData("de", "Laos")]
    public void A_language_without_such_forms_has_the_plain_name_in_all(string language, string name) =>
        AssertForms("LA", language, name, name, name, name);

    [Fact]
    public void English_stands_where_a_language_is_unknown_and_nothing_where_a_country_is()
    {
        Assert.Equal("North Korea", CountryNames.Of(CountryCode.Parse("KP"), "de"));
        Assert.Null(CountryNames.Of(CountryCode.Parse("BQ"), "de"));
        Assert.Null(CountryNames.Of(CountryCode.Parse("BQ"), "ko"));
        Assert.Null(CountryNames.Of(WorldRegion.Africa, "de"));
    }

    [Fact]
    public void The_file_is_small_and_carries_its_licence()
    {
        using var file = typeof(CountryNames).Assembly.GetManifestResourceStream("country-names.json")!;
        Assert.InRange(file.Length, 1, 120_000);
        Assert.Contains("UNICODE LICENSE V3", new StreamReader(file).ReadToEnd(), StringComparison.Ordinal);
    }

    private static IEnumerable<CountryName> Countries(string language) =>
        BaseFacts.BaseFacts.All.Select(facts => CountryNames.Find(CountryCode.Parse(facts.Code), language)!);

    private static void AssertForms(string code, string language, string withArticle, string prayedFor, string within, string of)
    {
        var name = CountryNames.Find(CountryCode.Parse(code), language)!;
        Assert.Equal((withArticle, prayedFor, within, of), (name.WithArticle, name.For, name.In, name.Of));
    }

    // Names keep the article that is part of them: de El Salvador.
    [GeneratedRegex("^(fr: (à les? |de les? |de [AEIOUÉÎ])|es: de el |pt: (por|em|de) (os?|as?) )", RegexOptions.CultureInvariant)]
    private static partial Regex Unmerged();
}
