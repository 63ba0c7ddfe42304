using System.Collections.Immutable;

namespace PersecutionProfile.Content.Photos;

/// <summary>Collects what was left out of a photo, each noun once, in the order it was met.</summary>
internal sealed class Removals
{
    private readonly List<string> _nouns = [];

    public int Count => _nouns.Count;

    public void Add(string noun)
    {
        if (!_nouns.Contains(noun))
        {
            _nouns.Add(noun);
        }
    }

    public void AddTail(int bytes)
    {
        if (bytes > 0)
        {
            Add("data after the end of the picture");
        }
    }

    public ImmutableArray<string> ToImmutable() => [.. _nouns];
}
