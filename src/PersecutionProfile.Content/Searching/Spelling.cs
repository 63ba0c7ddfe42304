namespace PersecutionProfile.Content.Searching;

/// <summary>What somebody may have meant.</summary>
internal static class Spelling
{
    private const int MostCountries = 3;

    /// <summary>Countries whose names are nearly the text, however its words are set apart; the nearest first.</summary>
    public static ImmutableArray<Country> Near(string text, ImmutableArray<Country> countries)
    {
        var name = Join(text);
        return
        [
            .. countries.Select(country => (country, Distance: Distance(name, Join(country.Title))))
                .Where(pair => IsNear(pair.Distance, name))
                .OrderBy(pair => pair.Distance).Select(pair => pair.country).Take(MostCountries),
        ];
    }

    /// <summary>The words with each unknown one replaced by the nearest known one, where there is a near one.</summary>
    public static string Correct(ImmutableArray<SearchTerm> terms, ImmutableArray<SearchTerm> unknown, string[] known) =>
        string.Join(' ', terms.Select(term => unknown.Contains(term) ? Nearest(term.Text, known) ?? term.Text : term.Text));

    private static string? Nearest(string word, string[] known) =>
        known.Select(other => (other, Distance: Distance(word, other)))
            .Where(pair => IsNear(pair.Distance, word))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.other, StringComparer.Ordinal)
            .Select(pair => pair.other).FirstOrDefault();

    private static bool IsNear(int distance, string word) => distance <= MostSlips(word);

    private static int Distance(string word, string other) => EditDistance.Between(word, other, MostSlips(word));

    private static int MostSlips(string word) => word.Length / 3;

    private static string Join(string text) => string.Concat(SearchTerm.Of(text).Select(term => term.Text));
}
