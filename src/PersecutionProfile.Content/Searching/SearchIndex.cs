namespace PersecutionProfile.Content.Searching;

/// <summary>
/// Finds entries by their words: blind to case and diacritics, by the beginnings of words, anywhere in scripts that do
/// not set words apart. Every word must be found.
/// </summary>
public sealed class SearchIndex
{
    public const int MostHits = 50;

    private const int MostSuggestions = 5;
    private const int NotFound = int.MaxValue;

    private readonly SiteContent site;
    private readonly ImmutableArray<SearchDocument> documents;
    private readonly ImmutableArray<UnspacedDocument> unspaced;
    private readonly Postings postings;

    internal SearchIndex(SiteContent site)
    {
        this.site = site;
        documents = SearchDocument.Of(site);
        var builder = new PostingsBuilder();
        var found = new List<UnspacedDocument>();
        for (var number = 0; number < documents.Length; number++)
        {
            var hasUnspaced = false;
            foreach (var (place, text) in documents[number].Texts)
                hasUnspaced |= builder.Add(place, text);
            builder.EndDocument();
            if (hasUnspaced)
                found.Add(
                    new UnspacedDocument(
                        number, [.. documents[number].Texts.Select(pair => (pair.Place, Letters.ComposeUnspaced(pair.Text)))]));
        }
        (unspaced, postings) = ([.. found], builder.Build());
    }

    /// <summary>All of it, for a program that finds the same where no server answers.</summary>
    public WholeIndex Whole => new(
        [
            .. documents.Select(document => new IndexedEntry(
                document.Entry, document.Summary.Length > 0 ? document.Summary : document.Entry.Body.Text))
        ],
        postings.All,
        [
            .. unspaced.Select(document => new UnspacedTexts(
                document.Number, [.. document.Texts.Select(pair => ((int)pair.Place, pair.Text))]))
        ]);

    public SearchResults Find(SearchQuery query)
    {
        var scores = Score(query.Terms, out var unknown);
        var all = Enumerable.Range(0, documents.Length)
            .Where(number => scores[number] != NotFound && (query.Country is not { } country || documents[number].IsAbout(country)))
            .ToArray();
        var matches = all.Where(number => query.Kind is null || documents[number].Kind == query.Kind).ToArray();
        // The documents are in the order of equals, which a stable sort keeps.
        var hits = matches.OrderBy(number => scores[number]).Take(MostHits).Select(number => Hit(documents[number], query.Terms));
        var isHopeless = matches.Length == 0;
        return new SearchResults(
            query,
            [.. hits],
            matches.Length,
            [
                .. all.CountBy(number => documents[number].Kind)
                    .OrderBy(pair => pair.Key)
                    .Select(pair => new KindCount(pair.Key, pair.Value))
            ],
            isHopeless ? Spelling.Near(query.Text, site.Countries) : [],
            isHopeless ? WhatFinds(query, unknown) : []);
    }

    private static SearchHit Hit(SearchDocument document, ImmutableArray<SearchTerm> terms) =>
        new(document.Entry, document.Kind, Marking.Mark(document.Entry.Title, terms), Excerpt.Of(document, terms));

    /// <summary>How far each document is from a perfect answer, the sum over the words; and the words that nothing has.</summary>
    private int[] Score(ImmutableArray<SearchTerm> terms, out ImmutableArray<SearchTerm> unknown)
    {
        var scores = new int[documents.Length];
        Array.Fill(scores, terms.IsEmpty ? NotFound : 0);
        unknown = [.. terms.Where(term => !term.IsUnspaced && !AddWord(term.Text, scores))];
        foreach (var term in terms.Where(term => term.IsUnspaced))
            AddRun(term.Text, scores);
        return scores;
    }

    private bool AddWord(string word, int[] scores)
    {
        var distances = new int[scores.Length];
        Array.Fill(distances, NotFound);
        var isFound = false;
        postings.Find(word, (isWhole, number, place) =>
        {
            isFound = true;
            distances[number] = Math.Min(distances[number], (int)place * 2 + (isWhole ? 0 : 1));
        });
        for (var number = 0; number < scores.Length; number++)
            scores[number] = scores[number] == NotFound || distances[number] == NotFound ? NotFound : scores[number] + distances[number];
        return isFound;
    }

    private void AddRun(string run, int[] scores)
    {
        var before = scores.ToArray();
        Array.Fill(scores, NotFound);
        foreach (var document in unspaced.Where(document => before[document.Number] != NotFound))
        {
            if (document.PlaceOf(run) is { } place)
                scores[document.Number] = before[document.Number] + (int)place * 2;
        }
    }

    /// <summary>What finds something: the same without its filters or with its misspelt words put right, or else each word alone.</summary>
    private ImmutableArray<SearchQuery> WhatFinds(SearchQuery query, ImmutableArray<SearchTerm> unknown)
    {
        var better = new SearchQuery(unknown.IsEmpty ? query.Text : Spelling.Correct(query.Terms, unknown, [.. postings.TitleWords]));
        return Finds(better)
            ? [better]
            : [.. query.Terms.Except(unknown).Take(MostSuggestions).Select(term => new SearchQuery(term.Text)).Where(Finds)];
    }

    private bool Finds(SearchQuery query) => Score(query.Terms, out _).Any(score => score != NotFound);

    /// <summary>A document with text of a script without word boundaries: such text is looked through.</summary>
    private sealed record UnspacedDocument(int Number, ImmutableArray<(SearchPlace Place, string Text)> Texts)
    {
        public SearchPlace? PlaceOf(string run)
        {
            foreach (var (place, text) in Texts)
            {
                if (text.Contains(run, StringComparison.Ordinal))
                    return place;
            }
            return null;
        }
    }
}
