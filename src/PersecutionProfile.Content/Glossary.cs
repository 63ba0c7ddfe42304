using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content;

/// <summary>How a language says certain words of the originals, so that all who translate say them alike.</summary>
internal sealed class Glossary
{
    private readonly FrozenDictionary<string, (Term Term, string[] Words)[]> byFirstWord;

    public Glossary(ImmutableArray<Term> terms)
    {
        Terms = terms;
        byFirstWord = terms.SelectMany(term => term.Written.Select(words => (term, words)))
            .GroupBy(written => written.words[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public static Glossary Empty { get; } = new([]);

    public ImmutableArray<Term> Terms { get; }

    /// <summary>Those that occur in words of an original, each once, in its order.</summary>
    public IEnumerable<Term> In(string words)
    {
        if (Terms.IsEmpty)
            yield break;
        var (text, said) = (Term.WordsOf(words), new HashSet<Term>());
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var (term, written) in byFirstWord.GetValueOrDefault(text[at], []))
            {
                if (text.AsSpan(at).StartsWith(written) && said.Add(term))
                    yield return term;
            }
        }
    }
}

/// <param name="Original">What originals say; several ways to write it have <c> / </c> between them, and a note parentheses.</param>
/// <param name="Translation">What translations say, in the same form; a comma is as good.</param>
internal sealed partial record Term(string Original, string Translation)
{
    /// <summary>As many letters at the end of a word as grammar may change.</summary>
    private const int Ending = 2;

    private const int ShortestStem = 4;

    private readonly Lazy<string[][]> forms = new(() => [.. FormsOf(Translation)]);

    /// <summary>Each way in which the original writes it, word by word.</summary>
    public IEnumerable<string[]> Written =>
        Parentheses().Replace(Original, "").Split(" / ").Select(WordsOf).Where(words => words.Length > 0);

    /// <summary>Whether it can be asked for without asking in vain: a single word often has several meanings, and a note behind it
    /// says that it holds in some places alone.</summary>
    public bool IsSettled => !Parentheses().IsMatch(Original) && Written.All(words => words.Length > 1);

    /// <summary>Whether a text says it, in whatever case or number, as far as can be seen without grammar.</summary>
    /// <param name="plain">See <see cref="Plain"/>.</param>
    public bool IsIn(string plain) => forms.Value.Length == 0 || forms.Value.Any(stems => stems.All(
        stem => plain.Contains(stem, StringComparison.Ordinal)));

    /// <summary>Without case and plural; a sign between two words is one by itself.</summary>
    public static string[] WordsOf(string text) =>
        [.. WordOrSign().Matches(text).Select(word => Singular(word.Value.ToLowerInvariant().Replace('’', '\'')))];

    /// <summary>Without case, diacritics and vowel marks, and with one form of each Arabic letter.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var unit in Normalization.Normalize(text, NormalizationForm.FormD))
        {
            // The last is a line that stretches Arabic words.
            if (char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || unit == '\u0640')
                continue;
            plain.Append(unit switch
            {
                'ی' or 'ى' => 'ي',
                'ک' => 'ك',
                'ة' => 'ه',
                _ => char.ToLowerInvariant(unit),
            });
        }
        return plain.ToString();
    }

    // Not by what is made when it is first needed: every translation would be read anew after each change.
    public bool Equals(Term? other) => other is not null && Original == other.Original && Translation == other.Translation;

    public override int GetHashCode() => HashCode.Combine(Original, Translation);

    private static IEnumerable<string[]> FormsOf(string translation) =>
        Parentheses().Matches(translation).Select(inside => inside.Value)
            .Concat(BetweenForms().Split(Parentheses().Replace(translation, "")))
            .Select(form => Word().Matches(Plain(form)).Select(word => Stem(word.Value)).ToArray())
            .Where(stems => stems.Length > 0);

    private static string Stem(string word)
    {
        if (Scripts.IsUnspaced(word[0]))
            return word;
        var bare = word.StartsWith("ال", StringComparison.Ordinal) && word.Length > ShortestStem ? word[2..] : word;
        return bare[..Math.Min(bare.Length, Math.Max(ShortestStem, bare.Length - Ending))];
    }

    private static string Singular(string word) => word switch
    {
        [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
        [.., 's' or 'x' or 'h', 'e', 's'] => word[..^2],
        [.., not 's', 's'] when word.Length > 3 => word[..^1],
        _ => word,
    };

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(['’]\p{L}+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(['’]\p{L}+)?|[.,;:!?]", RegexOptions.CultureInvariant)]
    private static partial Regex WordOrSign();

    [GeneratedRegex(@"\([^)]*\)|（[^）]*）", RegexOptions.CultureInvariant)]
    private static partial Regex Parentheses();

    [GeneratedRegex(@" / |[,;،؛、，；]", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenForms();
}
