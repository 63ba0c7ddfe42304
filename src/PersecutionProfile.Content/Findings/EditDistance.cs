namespace PersecutionProfile.Content.Findings;

/// <summary>
/// How many insertions, deletions, substitutions and swaps of neighbours lead from one text to another (Damerau–Levenshtein,
/// restricted).
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance; <paramref name="limit"/> + 1 for all that is more than the limit.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        var (start, endOfA, endOfB) = (a.CommonPrefixLength(b), a.Length, b.Length);
        while (endOfA > start && endOfB > start && a[endOfA - 1] == b[endOfB - 1])
            (endOfA, endOfB) = (endOfA - 1, endOfB - 1);
        a = a[start..endOfA];
        b = b[start..endOfB];
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        return a.IsEmpty || b.IsEmpty ? a.Length + b.Length : Fill(a, b, limit);
    }

    // Three rows of the table, and of each only the cells that are near enough to its diagonal.
    private static int Fill(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        var width = b.Length + 1;
        var rows = width <= 128 ? stackalloc int[3 * width] : new int[3 * width];
        rows.Fill(limit + 1);
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var current = rows[(2 * width)..];
        for (var j = 0; j <= Math.Min(b.Length, limit); j++)
            last[j] = j;
        var leastOfLast = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            current.Fill(limit + 1);
            var least = current[0] = Math.Min(i, limit + 1);
            for (var j = Math.Max(1, i - limit); j <= Math.Min(b.Length, i + limit); j++)
            {
                var cost = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost = Math.Min(cost, before[j - 2] + 1);
                current[j] = Math.Min(cost, limit + 1);
                least = Math.Min(least, cost);
            }
            if (least > limit && leastOfLast > limit) // A swap reaches back over one row.
                return limit + 1;
            leastOfLast = least;
            var spare = before;
            before = last;
            last = current;
            current = spare;
        }
        return last[b.Length];
    }
}
