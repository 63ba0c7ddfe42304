using System.Collections.Frozen;

namespace PersecutionProfile.Content.Reading;

/// <summary>What a data file defines, by key.</summary>
/// <param name="StandIn">Makes of a key what is shown for it while nothing is known of the file; null when the file is known.</param>
internal sealed record Definitions<T>(FrozenDictionary<Slug, T> All, Func<Slug, T>? StandIn)
    where T : class
{
    /// <summary>Keys of what cannot be read, and what they would be in the right letters: said in the file itself.</summary>
    public FrozenSet<Slug> Broken { get; init; } = [];

    public bool TryFind(string key, out T value)
    {
        value = null!;
        return Slug.TryParse(key, out var slug) && (All.TryGetValue(slug, out value!) || (value = StandIn?.Invoke(slug)!) is not null);
    }

    /// <summary>All that are defined, or those of the given ones that had to be made up.</summary>
    public IEnumerable<T> Or(IEnumerable<T> used) => StandIn is null ? All.Values : used.Distinct();

    public bool HasSameContent(Definitions<T> other) =>
        (StandIn is null) == (other.StandIn is null)
        && All.Count == other.All.Count
        && Broken.SetEquals(other.Broken)
        && All.All(pair => other.All.TryGetValue(pair.Key, out var value) && value.Equals(pair.Value));
}
