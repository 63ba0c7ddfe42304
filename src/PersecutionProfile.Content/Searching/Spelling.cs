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
        known.Where(other => Math.Abs(other.Length - word.Length) <= word.Length / 3)
            .Select(other => (other, Distance: Distance(word, other)))
            .Where(pair => IsNear(pair.Distance, word))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.other, StringComparer.Ordinal)
            .Select(pair => pair.other).FirstOrDefault();

    private static bool IsNear(int distance, string word) => distance <= word.Length / 3;

    private static string Join(string text) => string.Concat(SearchTerm.Of(text).Select(term => term.Text));

    // Damerau–Levenshtein, restricted, in three rows: insertions, deletions, substitutions and swaps of neighbours count one each.
    private static int Distance(string a, string b)
    {
        var (before, last, current) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }
            (before, last, current) = (last, current, before);
        }
        return last[b.Length];
    }
}
