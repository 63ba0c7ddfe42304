using System.Runtime.CompilerServices;

namespace PersecutionProfile.Content.Searching;

/// <summary>Reads a text word by word. A run of letters of a script without word boundaries counts as one.</summary>
/// <param name="buffer">Room for one word in its plain form.</param>
internal ref struct Words(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>No language has longer ones; what comes after is not compared.</summary>
    public const int LongestWord = 48;

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<char> letters = Letters.All;
    private readonly Span<char> buffer = buffer;
    private int length;

    public int Start { get; private set; }

    public int End { get; private set; }

    public bool IsUnspaced { get; private set; }

    /// <summary>The word in its plain form; of an unspaced run, nothing.</summary>
    public readonly ReadOnlySpan<char> Plain => buffer[..length];

    // The first search reads all text of the site at once: too soon for the runtime to find out by itself what is worth its trouble.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        var at = End;
        while (at < text.Length && letters[text[at]] <= Letters.Silent)
            at++;
        (Start, length) = (at, 0);
        IsUnspaced = at < text.Length && Scripts.IsUnspaced(text[at]);
        End = IsUnspaced ? EndOfRun(at) : ReadWord(at);
        return Start < text.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadWord(int at)
    {
        for (; at < text.Length && letters[text[at]] is not Letters.Separator and var letter && !Scripts.IsUnspaced(text[at]); at++)
        {
            if (letter > Letters.Double && length < buffer.Length)
                buffer[length++] = letter;
            else if (letter == Letters.Double && length + 1 < buffer.Length)
                (buffer[length++], buffer[length++]) = Letters.BothOf(text[at]);
        }
        return at;
    }

    private readonly int EndOfRun(int at)
    {
        while (at < text.Length
            && (letters[text[at]] == Letters.Silent || (letters[text[at]] != Letters.Separator && Scripts.IsUnspaced(text[at]))))
        {
            at++;
        }
        return at;
    }
}
