using System.Runtime.CompilerServices;

namespace PersecutionProfile.Content.Searching;

/// <summary>Takes the words of documents, one document after the other, of each its best texts first.</summary>
internal sealed class PostingsBuilder
{
    private readonly WordTable table = new();
    private readonly List<int> latest = [];
    private readonly List<int> log = [];
    private readonly List<int> ends = [];

    /// <summary>
    /// Adds a text to the latest document. Says whether it has runs of a script without word boundaries, which are not kept
    /// here.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Add(SearchPlace place, string text)
    {
        var hasUnspaced = false;
        var words = new Words(Letters.Compose(text), stackalloc char[Words.LongestWord]);
        while (words.Read())
        {
            hasUnspaced |= words.IsUnspaced;
            if (!words.IsUnspaced)
                Take(table.NumberOf(words.Plain), place);
        }
        return hasUnspaced;
    }

    public void EndDocument() => ends.Add(log.Count);

    public Postings Build()
    {
        var numbers = Enumerable.Range(0, table.Count).OrderBy(number => table[number], StringComparer.Ordinal).ToArray();
        var starts = new int[table.Count + 1];
        var nexts = Starts(numbers, starts);
        var entries = new int[log.Count];
        for (var (document, at) = (0, 0); at < log.Count; at++)
        {
            while (at == ends[document])
                document++;
            var (number, place) = Math.DivRem(log[at], Postings.Places);
            entries[nexts[number]++] = document * Postings.Places + place;
        }
        return new Postings([.. numbers.Select(number => table[number])], starts, entries);
    }

    // Only in the log, which is written from its beginning to its end: to jump to a list of its own for each word would take far longer.
    private void Take(int number, SearchPlace place)
    {
        if (number == latest.Count)
            latest.Add(-1);
        if (latest[number] == ends.Count)
            return;
        latest[number] = ends.Count;
        log.Add(number * Postings.Places + (int)place);
    }

    /// <summary>Where the entries of each word begin: in the order of the words, which is filled in, and by their numbers.</summary>
    private int[] Starts(int[] numbers, int[] starts)
    {
        var counts = new int[numbers.Length];
        foreach (var item in log)
            counts[item / Postings.Places]++;
        var nexts = new int[numbers.Length];
        for (var order = 0; order < numbers.Length; order++)
        {
            nexts[numbers[order]] = starts[order];
            starts[order + 1] = starts[order] + counts[numbers[order]];
        }
        return nexts;
    }
}
