namespace PersecutionProfile.Content.Searching;

/// <summary>What a search found, best first, and what to try instead when that is nothing.</summary>
/// <param name="Hits">At most <see cref="SearchIndex.MostHits"/> of them.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Kinds">How many there are of each kind, whichever kind was asked for; in the order of the kinds, without those
/// that have none.</param>
/// <param name="Countries">Countries whose names are nearly what was asked for; only when nothing was found.</param>
/// <param name="Suggestions">What would find something; only when nothing was found.</param>
public sealed record SearchResults(
    SearchQuery Query,
    ImmutableArray<SearchHit> Hits,
    int Count,
    ImmutableArray<KindCount> Kinds,
    ImmutableArray<Country> Countries,
    ImmutableArray<SearchQuery> Suggestions);

/// <summary>One of the entries found.</summary>
/// <param name="Excerpt">The passage that answers best.</param>
public sealed record SearchHit(Entry Entry, SearchKind Kind, ImmutableArray<Fragment> Title, ImmutableArray<Fragment> Excerpt);

/// <summary>A piece of text, and whether it is what was looked for.</summary>
public readonly record struct Fragment(string Text, bool IsMarked);

public readonly record struct KindCount(SearchKind Kind, int Count);
