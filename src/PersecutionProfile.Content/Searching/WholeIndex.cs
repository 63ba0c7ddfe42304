namespace PersecutionProfile.Content.Searching;

/// <summary>What an index knows.</summary>
/// <param name="Entries">In the order of equals.</param>
/// <param name="Words">In ordinal order, in their plain form.</param>
/// <param name="Unspaced">The entries with text of a script without word boundaries.</param>
public sealed record WholeIndex(
    ImmutableArray<IndexedEntry> Entries, IEnumerable<IndexedWord> Words, ImmutableArray<UnspacedTexts> Unspaced);

/// <param name="Beginning">Its summary, or else how its text begins.</param>
public readonly record struct IndexedEntry(Entry Entry, string Beginning);

/// <param name="Postings">For each entry that has it four times its number, and the best place where it stands: 0 the title,
/// 1 a heading, 2 the summary, 3 the text; ascending.</param>
public readonly record struct IndexedWord(string Word, ImmutableArray<int> Postings);

/// <param name="Number">The entry's.</param>
/// <param name="Texts">Each with its place, the best first.</param>
public sealed record UnspacedTexts(int Number, ImmutableArray<(int Place, string Text)> Texts);
