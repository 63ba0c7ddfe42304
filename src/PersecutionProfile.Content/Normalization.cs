using System.Text;

namespace PersecutionProfile.Content;

/// <summary>Unicode normalisation (UAX 15) of any text at all.</summary>
internal static class Normalization
{
    /// <summary>
    /// Never throws: lone surrogates and the noncharacter U+FFFE, on which <see cref="string.Normalize()"/> throws, become
    /// U+FFFD.
    /// </summary>
    public static string Normalize(string text, NormalizationForm form = NormalizationForm.FormC)
    {
        if (Ascii.IsValid(text))
            return text;
        var whole = WithoutLoneSurrogates(text).Replace('\uFFFE', '\uFFFD');
        return whole.IsNormalized(form) ? whole : whole.Normalize(form);
    }

    /// <summary>With U+FFFD in their place; the same text where there is none.</summary>
    public static string WithoutLoneSurrogates(string text) =>
        text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') && string.Concat(text.EnumerateRunes()) is var whole && whole != text
            ? whole
            : text;
}
