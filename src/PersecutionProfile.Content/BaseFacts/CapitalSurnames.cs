using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.BaseFacts;

/// <summary>
/// The Factbook writes the name that people are called by in capitals ("KIM Jong Un", "CHARLES III"); here it is written as
/// others do.
/// </summary>
internal static partial class CapitalSurnames
{
    private static readonly string[] Abbreviations = ["UK", "US", "UAE", "UN", "EU"];

    // Small wherever they stand; "al" and "el" are so before a hyphen, and Al is a family.
    private static readonly string[] ArabicParticles = ["bin", "bint", "ibn"];

    // Small inside a name, capital at its beginning: Rebelo de Sousa, but Van der Bellen.
    private static readonly string[] Particles =
    [
        "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "la", "le", "van", "von", "y", "zu"
    ];

    public static string ToWords(string text) =>
        Capitals().Replace(text, match => IsKept(match, text) ? match.Value : Written(match, text));

    private static bool IsKept(Match match, string text) =>
        Abbreviations.Contains(match.Value)
        || (match.Index > 0 && text[match.Index - 1] == '(' && text.ElementAtOrDefault(match.Index + match.Length) == ')')
        || (RomanNumeral().IsMatch(match.Value) && (FollowsName(match, text) || match.Value is "II" or "III"));

    private static string Written(Match match, string text)
    {
        var lower = match.Value.ToLowerInvariant();
        var isArticle = lower is "al" or "el" && text.ElementAtOrDefault(match.Index + match.Length) == '-';
        if (isArticle || ArabicParticles.Contains(lower) || (Particles.Contains(lower) && FollowsName(match, text)))
            return lower;
        var letters = lower.ToCharArray();
        letters[0] = match.Value[0];
        if (lower is ['m', 'c', _, ..])
            letters[2] = match.Value[2];
        if (lower is ['o' or 'd' or 'l', '\'' or '’', _, ..])
            letters[2] = match.Value[2];
        return new string(letters);
    }

    /// <summary>Whether the word before is in capitals, too: XI is a number in CARL XVI and a name in President XI.</summary>
    private static bool FollowsName(Match match, string text) => CapitalsBefore().IsMatch(text[..match.Index]);

    [GeneratedRegex(@"(?<![\p{L}\p{M}'’])\p{Lu}['’\p{Lu}]*\p{Lu}(?![\p{L}\p{M}])", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}[-'’\p{Lu}]*\p{Lu} \z", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalsBefore();

    [GeneratedRegex(@"^(?=.)X{0,3}(IX|IV|V?I{0,3})\z", RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumeral();
}
