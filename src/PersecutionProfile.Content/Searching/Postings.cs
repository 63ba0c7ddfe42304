using System.Runtime.CompilerServices;

namespace PersecutionProfile.Content.Searching;

/// <summary>For each word of the site, the documents that have it, each with the best place where it stands.</summary>
internal sealed class Postings
{
    private const int Places = 4;

    private readonly string[] words;
    private readonly int[] starts;
    private readonly int[] entries;

    private Postings(WordTable table)
    {
        var rows = table.Rows.OrderBy(row => row.Word, StringComparer.Ordinal).ToArray();
        words = [.. rows.Select(row => row.Word)];
        starts = new int[rows.Length + 1];
        entries = new int[rows.Sum(row => row.List.Count)];
        for (var word = 0; word < rows.Length; word++)
        {
            rows[word].List.CopyTo(entries, starts[word]);
            starts[word + 1] = starts[word] + rows[word].List.Count;
        }
    }

    /// <summary>The words that begin with a text: which of them, the document, the place.</summary>
    public void Find(string beginning, Action<bool, int, SearchPlace> found)
    {
        for (var word = FirstFrom(beginning); word < words.Length && words[word].StartsWith(beginning, StringComparison.Ordinal); word++)
        {
            var isWhole = words[word].Length == beginning.Length;
            foreach (var entry in EntriesOf(word))
                found(isWhole, entry / Places, (SearchPlace)(entry % Places));
        }
    }

    /// <summary>The words that stand in titles.</summary>
    public IEnumerable<string> TitleWords => words.Where((_, word) => IsInTitle(word));

    private bool IsInTitle(int word)
    {
        foreach (var entry in EntriesOf(word))
        {
            if (entry % Places == (int)SearchPlace.Title)
                return true;
        }
        return false;
    }

    private ReadOnlySpan<int> EntriesOf(int word) => entries.AsSpan(starts[word]..starts[word + 1]);

    private int FirstFrom(string beginning)
    {
        var at = Array.BinarySearch(words, beginning, StringComparer.Ordinal);
        return at < 0 ? ~at : at;
    }

    internal sealed class Builder
    {
        private readonly WordTable table = new();

        /// <summary>Adds the words of a text, documents in their order and of each the best place first. Says whether it has unspaced runs.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public bool Add(int document, SearchPlace place, string text)
        {
            var hasUnspaced = false;
            var reader = new Words(Letters.Compose(text), stackalloc char[Words.LongestWord]);
            while (reader.Read())
            {
                hasUnspaced |= reader.IsUnspaced;
                if (reader.IsUnspaced)
                    continue;
                var list = table.ListOf(reader.Plain);
                if (list.Count == 0 || list[^1] / Places != document)
                    list.Add(document * Places + (int)place);
            }
            return hasUnspaced;
        }

        public Postings Build() => new(table);
    }
}
