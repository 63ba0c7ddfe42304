namespace PersecutionProfile.Content;

/// <summary>Scripts by how they set words apart, for each UTF-16 unit.</summary>
internal static class Scripts
{
    /// <summary>Whether words are not set apart at all: Thai, Lao, Tibetan, Burmese, Khmer and their neighbours (Unicode 23.2).</summary>
    public static bool IsSouthEastAsian(char unit) => unit >= '\u0e00' && unit
        is <= '\u109f'
        or (>= '\u1780' and <= '\u17ff')
        or (>= '\u1950' and <= '\u1aaf')
        or (>= '\ua9e0' and <= '\uaadf');

    /// <summary>
    /// Whether words are not set apart, or carry their particles with them: these, Chinese, Japanese, Korean. What is beyond
    /// the basic plane is taken for such a script, too.
    /// </summary>
    public static bool IsUnspaced(char unit) => unit >= '\u0e00' && (IsSouthEastAsian(unit) || unit
        is (>= '\u1100' and <= '\u11ff')
        or (>= '\u2e80' and <= '\ua4cf')
        or (>= '\ua960' and <= '\ua97f')
        or (>= '\uac00' and <= '\udfff')
        or (>= '\uf900' and <= '\ufaff')
        or (>= '\uff66' and <= '\uffdc'));

    /// <summary>Whether a word can begin behind another letter: in these scripts, and in Arabic, which writes “and” and “to” as one
    /// with it.</summary>
    public static bool HasPrefixes(char unit) => IsUnspaced(unit) || unit is >= '\u0600' and <= '\u06ff';
}
