namespace PersecutionProfile.Content.Findings;

/// <summary>"Did you mean …?" for a misspelt word.</summary>
internal static class Suggestion
{
    private const int LongestWord = 200;
    private const int MostSlips = 3;

    /// <summary>A sentence that begins with a space, or nothing when no known word is near; for a few known words.</summary>
    public static string For(string word, IEnumerable<string> known) => Among(word, [.. known.Order(StringComparer.Ordinal)]);

    /// <param name="known">In ordinal order, which decides between words that are equally near.</param>
    public static string Among(string word, string[] known)
    {
        if (word.Length > LongestWord)
            return "";
        var lower = word.ToLowerInvariant();
        var (nearest, limit) = ("", Math.Min(MostSlips, word.Length - 1));
        foreach (var candidate in known)
        {
            var near = Math.Min(limit, Math.Max(1, Math.Min(word.Length, candidate.Length) / 3));
            if (Math.Abs(word.Length - candidate.Length) > near
                || EditDistance.Between(lower, candidate, near) is var distance && distance > near)
            {
                continue;
            }
            (nearest, limit) = (candidate, distance - 1);
            if (distance == 0)
                break;
        }
        return nearest.Length == 0 ? "" : $" Did you mean `{nearest}`?";
    }
}
