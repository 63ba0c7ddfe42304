using System.Globalization;
using System.Text;

namespace PersecutionProfile.Content;

internal static class Diacritics
{
    /// <summary>Latin letters without their marks; other scripts keep theirs, where a mark is a letter of its own.</summary>
    public static string Remove(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var result = new StringBuilder(text.Length);
        var afterLatin = false;
        foreach (var character in Normalization.Normalize(text, NormalizationForm.FormD))
        {
            var isMark = char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
            if (isMark && afterLatin)
                continue;
            afterLatin = isMark ? afterLatin : character < 'ɐ';
            result.Append(character switch
            {
                'ø' => "o",
                'Ø' => "O",
                'ł' => "l",
                'Ł' => "L",
                'đ' => "d",
                'Đ' => "D",
                'ı' => "i",
                'ß' => "ss",
                'æ' => "ae",
                'Æ' => "Ae",
                'œ' => "oe",
                _ => character.ToString(),
            });
        }
        return Normalization.Normalize(result.ToString());
    }
}
