using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Checking;

/// <summary>Finds copies of entries that somebody made beside them, and that visitors see as well.</summary>
internal static partial class Copies
{
    /// <summary>Shorter texts may be the same by chance.</summary>
    private const int ShortestText = 20;

    /// <param name="entries">Those that are shown.</param>
    /// <returns>The copies that were found.</returns>
    public static HashSet<ReadEntry> Check(ImmutableArray<ReadEntry> entries, List<Finding> findings)
    {
        var copies = new HashSet<ReadEntry>(ReferenceEqualityComparer.Instance);
        foreach (var folder in entries.GroupBy(entry => (entry.Document.Place!.Kind, entry.Document.Place.Country)))
        {
            var bySlug = folder.ToDictionary(entry => entry.Document.Place!.Slug.Value, StringComparer.Ordinal);
            foreach (var copy in folder.Where(entry => OlderName().IsMatch(entry.Document.Place!.Slug.Value)))
            {
                if (bySlug.TryGetValue(OlderName().Replace(copy.Document.Place!.Slug.Value, ""), out var original))
                    Add(copy, $"By its name, this is an old copy of `{original.Document.Path}`");
            }
            foreach (var same in folder.GroupBy(entry => entry.Document.Body.Text, new ByEnd()).Where(IsTold))
            {
                var original = same.OrderByDescending(IsNamedByCode)
                    .ThenBy(entry => entry.Document.Path.Length)
                    .ThenBy(entry => entry.Document.Path, StringComparer.Ordinal)
                    .First();
                foreach (var copy in same.Where(entry => entry != original && !OlderName().IsMatch(entry.Document.Place!.Slug.Value)))
                    Add(copy, $"This has the same text as `{original.Document.Path}`");
            }
        }

        return copies;

        void Add(ReadEntry copy, string what)
        {
            copies.Add(copy);
            findings.Add(
                new Finding(Rule.Copy, copy.Document.Path, 0, 0, copy.Entry is Country
                    ? $"{what}, and visitors see both. Remove one of them; if this is to be another country, give it that country's title, code and text."
                    : $"{what}, and visitors see both. Remove one of them; what you want to keep for yourself belongs outside the content folder."));
        }
    }

    private static bool IsNamedByCode(ReadEntry entry) =>
        entry.Entry is Country country && BaseFacts.BaseFacts.Find(country.Code)?.Slug == country.Slug;

    private static bool IsTold(IGrouping<string, ReadEntry> same) => same.Key.Length >= ShortestText && same.Skip(1).Any();

    /// <summary>Hashes the end alone: thousands of whole texts take longer than all else here.</summary>
    private sealed class ByEnd : IEqualityComparer<string>
    {
        private const int Hashed = 64;

        public bool Equals(string? one, string? other) => one == other;

        public int GetHashCode(string text) =>
            HashCode.Combine(text.Length, string.GetHashCode(text.AsSpan(Math.Max(0, text.Length - Hashed))));
    }

    [GeneratedRegex(@"-(old|copy|backup|bak|previous|original)(-[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex OlderName();
}
