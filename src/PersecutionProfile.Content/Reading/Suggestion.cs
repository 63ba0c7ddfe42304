namespace PersecutionProfile.Content.Reading;

/// <summary>"Did you mean …?" for a misspelt word.</summary>
internal static class Suggestion
{
    private const int LongestWord = 200;

    /// <summary>A sentence that begins with a space, or nothing when no known word is near.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
            return "";
        var nearest = known.Where(candidate => candidate.Length <= LongestWord).Select(candidate => (candidate, Distance: Distance(word.ToLowerInvariant(), candidate)))
            .Where(pair => pair.Distance <= Math.Max(1, Math.Min(word.Length, pair.candidate.Length) / 3) && pair.Distance < word.Length)
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate).FirstOrDefault();
        return nearest is null ? "" : $" Did you mean `{nearest}`?";
    }

    // Damerau–Levenshtein, restricted: insertions, deletions, substitutions and swaps of neighbours count one each.
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 5)
            return int.MaxValue;
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                cost[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }
        return cost[a.Length, b.Length];
    }
}
