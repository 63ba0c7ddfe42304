namespace PersecutionProfile.Content.Findings;

/// <summary>"Did you mean …?" among many known words, such as all addresses of the site; remembers what it found.</summary>
/// <param name="earlier">Of an earlier reading: what it found is kept when the known words are the same.</param>
internal sealed class Suggestions(IEnumerable<string> known, Suggestions? earlier = null)
{
    /// <summary>How often words are compared for the findings of one reading: what is beyond gets no suggestion.</summary>
    private const int MostComparisons = 1_000_000;

    private readonly Lock guard = new();
    private Suggestions? earlier = earlier is { words: null } ? earlier.earlier : earlier;
    private string[]? words;
    private Dictionary<string, string> found = new(StringComparer.Ordinal);

    /// <summary>How many words were looked for, also in earlier readings of the same known words.</summary>
    public int Searches { get; private set; }

    /// <summary>
    /// Puts the suggestions into findings that wait for one: in reading order, so that the same folder always gets the same.
    /// </summary>
    public static ImmutableArray<Finding> AddTo(IEnumerable<Finding> findings)
    {
        var answers = new Dictionary<(Suggestions, string), string>();
        var comparisons = 0L;
        return [.. findings.Order().Select(finding => finding.Question is { } question ? finding.With(Answer(question)) : finding)];

        string Answer(Question question)
        {
            if (answers.TryGetValue((question.Among, question.Word), out var answer))
                return answer;
            comparisons += question.Among.Words().Length;
            return answers[(question.Among, question.Word)] = comparisons <= MostComparisons ? question.Among.For(question.Word) : "";
        }
    }

    private string For(string word)
    {
        lock (guard)
        {
            if (found.TryGetValue(word, out var sentence))
                return sentence;
            Searches++;
            return found[word] = Suggestion.Among(word, Words());
        }
    }

    private string[] Words()
    {
        lock (guard)
        {
            if (words is not null)
                return words;
            words = [.. known.Distinct().Order(StringComparer.Ordinal)];
            if (earlier is not null && words.AsSpan().SequenceEqual(earlier.words))
                (found, Searches) = (earlier.found, earlier.Searches);
            (known, earlier) = ([], null);
            return words;
        }
    }
}

/// <summary>What a finding asks: which of the known words may be meant.</summary>
/// <param name="Position">Where in the finding's message the answer stands.</param>
internal sealed record Question(Suggestions Among, string Word, int Position);
