namespace PersecutionProfile.Content.Searching;

/// <summary>
/// Letters of the Arabic script that keyboards for Arabic and for Persian write with different characters, or that are often written
/// one for the other. <c>stick-search.js</c> does the same.
/// </summary>
internal static class ArabicLetters
{
    /// <summary>Marks of vowels and of the Quran, the hamza and the madda that stand apart, and the tatweel.</summary>
    public static bool IsSilent(char unit) => unit
        is >= '\u0610' and <= '\u061a' or '\u0640' or >= '\u064b' and <= '\u065f' or '\u0670'
        or >= '\u06d6' and <= '\u06dc' or >= '\u06df' and <= '\u06e4' or '\u06e7' or '\u06e8' or >= '\u06ea' and <= '\u06ed';

    /// <summary>The same letter for all of its forms; a Latin digit for each digit; whatever else it is, itself.</summary>
    public static char Fold(char unit) => unit switch
    {
        >= '\u0622' and <= '\u0623' or '\u0625' or >= '\u0671' and <= '\u0673' => '\u0627', // alef
        '\u0624' => '\u0648', // waw with hamza
        '\u0626' or '\u0649' or '\u06cc' => '\u064a', // yeh
        '\u06a9' => '\u0643', // kaf
        '\u0629' or '\u06be' or '\u06c0' or '\u06c1' or '\u06c2' => '\u0647', // heh, and teh marbuta
        >= '\u0660' and <= '\u0669' => (char)(unit - '\u0660' + '0'),
        >= '\u06f0' and <= '\u06f9' => (char)(unit - '\u06f0' + '0'),
        _ => unit,
    };
}
