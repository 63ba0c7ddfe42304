using System.Diagnostics.CodeAnalysis;

namespace PersecutionProfile.Content.Searching;

/// <summary>What somebody looks for.</summary>
public sealed record SearchQuery
{
    public const int LongestText = 200;
    public const int MostWords = 12;

    /// <param name="text">Whatever was typed.</param>
    public SearchQuery(string text, SearchKind? kind = null, Slug? country = null)
    {
        var whole = UnusableCharacters.RemoveNoncharacters(Normalization.WithoutLoneSurrogates(text)).Trim();
        Text = Cut(whole);
        (Kind, Country) = (kind, country);
        // Nobody types a code that is no character: what holds one is no word of any text.
        ImmutableArray<SearchTerm> terms = UnusableCharacters.RemoveNoncharacters(text).Length < text.Length
            ? []
            : [.. SearchTerm.Of(Text).Distinct()];
        Terms = [.. terms.Take(MostWords)];
        IsCut = Text.Length < whole.Length || Terms.Length < terms.Length;
    }

    public string Text { get; }

    public SearchKind? Kind { get; init; }

    /// <summary>Only what is about this country.</summary>
    public Slug? Country { get; init; }

    /// <summary>Whether it was too long to be searched for as a whole.</summary>
    public bool IsCut { get; }

    /// <summary>Where its results are read.</summary>
    public string Address => Paths.SearchFor(("q", Text), ("kind", Kind is { } kind ? NameOf(kind) : null), ("country", Country?.Value));

    internal ImmutableArray<SearchTerm> Terms { get; }

    /// <summary>A kind as it is written in an address.</summary>
    public static string NameOf(SearchKind kind) => kind.ToString().ToLowerInvariant();

    public static bool TryParseKind([NotNullWhen(true)] string? name, out SearchKind kind)
    {
        foreach (var known in Enum.GetValues<SearchKind>())
        {
            kind = known;
            if (NameOf(known) == name)
                return true;
        }
        kind = default;
        return false;
    }

    private static string Cut(string text) =>
        text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
}

/// <summary>What can be found.</summary>
public enum SearchKind
{
    Country,
    Story,
    Prayer,
    Help,
    Page,
}

/// <summary>A word that begins a word of the text, or a run of an unspaced script, which may stand anywhere.</summary>
internal sealed record SearchTerm(string Text, bool IsUnspaced)
{
    public static IEnumerable<SearchTerm> Of(string text)
    {
        var terms = new List<SearchTerm>();
        var composed = Letters.Compose(text);
        var words = new Words(composed, stackalloc char[Words.LongestWord]);
        while (words.Read())
            terms.Add(
                words.IsUnspaced
                    ? new SearchTerm(Letters.ComposeUnspaced(composed[words.Start..words.End]), true)
                    : new SearchTerm(words.Plain.ToString(), false));
        return terms;
    }
}
