using System.Runtime.CompilerServices;

namespace PersecutionProfile.Content.Searching;

/// <summary>Numbers words from 0, by parts of texts: three times as quick here as a dictionary, which is asked millions of times.</summary>
internal sealed class WordTable
{
    private Row[] rows = new Row[1024];
    private int[] firsts = new int[1024];

    public int Count { get; private set; }

    public string this[int number] => rows[number].Word;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261; // FNV-1a
        foreach (var letter in word)
            hash = (hash ^ letter) * 16777619;
        hash ^= hash >> 15;
        var number = firsts[hash & (uint)(firsts.Length - 1)] - 1;
        while (number >= 0 && (rows[number].Hash != hash || !word.SequenceEqual(rows[number].Word)))
            number = rows[number].Next;
        return number >= 0 ? number : Add(word.ToString(), hash);
    }

    private int Add(string word, uint hash)
    {
        if (Count == rows.Length)
            Grow();
        rows[Count] = new Row(word, hash, 0);
        Link(Count);
        return Count++;
    }

    private void Grow()
    {
        Array.Resize(ref rows, Count * 2);
        firsts = new int[rows.Length];
        for (var number = 0; number < Count; number++)
            Link(number);
    }

    // Chains count from 1, so that a new array is empty.
    private void Link(int number)
    {
        ref var first = ref firsts[rows[number].Hash & (uint)(firsts.Length - 1)];
        rows[number] = rows[number] with { Next = first - 1 };
        first = number + 1;
    }

    private readonly record struct Row(string Word, uint Hash, int Next);
}
