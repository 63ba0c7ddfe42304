namespace PersecutionProfile.Content.Searching;

/// <summary>For each word of the site, the documents that have it, each with the best place where it stands.</summary>
internal sealed class Postings
{
    public const int Places = 4;

    private readonly string[] words;
    private readonly int[] starts;
    private readonly int[] entries;

    public Postings(string[] words, int[] starts, int[] entries) => (this.words, this.starts, this.entries) = (words, starts, entries);

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

    public IEnumerable<IndexedWord> All => words.Select((text, word) => new IndexedWord(text, [.. EntriesOf(word)]));

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
}
