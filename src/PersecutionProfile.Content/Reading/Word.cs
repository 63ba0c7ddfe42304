using System.Globalization;
using System.Text;

namespace PersecutionProfile.Content.Reading;

/// <summary>A word of a text without case, marks and compatibility forms.</summary>
/// <param name="FollowsSpace">Whether white space stands before it.</param>
internal readonly record struct Word(string Letters, int Start, int End, bool FollowsSpace)
{
    /// <summary>A letter of a script without spaces, or of Korean with its attached endings, is a word of its own.</summary>
    public static List<Word> AllOf(string text)
    {
        var words = new List<Word>();
        var letters = new StringBuilder();
        var (start, end, followsSpace) = (0, 0, false);
        var elements = StringInfo.ParseCombiningCharacters(text);
        for (var index = 0; index < elements.Length; index++)
        {
            var at = elements[index];
            var next = index + 1 < elements.Length ? elements[index + 1] : text.Length;
            var category = CharUnicodeInfo.GetUnicodeCategory(text, at);
            if (category == UnicodeCategory.Format)
                continue; // A soft hyphen or a joiner: nobody sees it.
            var isLetter = category
                is <= UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark;
            var isAlone = isLetter && Scripts.IsUnspaced(text[at]);
            if (!isLetter || isAlone)
                Close();
            if (isLetter)
            {
                start = letters.Length == 0 ? at : start;
                end = next;
                letters.Append(Fold(text[at..next]));
            }
            else
                followsSpace |= char.IsWhiteSpace(text[at]);
            if (isAlone)
                Close();
        }
        Close();
        return words;

        void Close()
        {
            if (letters.Length == 0)
                return;
            words.Add(new Word(letters.ToString(), start, end, followsSpace));
            letters.Clear();
            followsSpace = false;
        }
    }

    private static string Fold(string element)
    {
        if (element.Length == 1 && char.IsAscii(element[0]))
            return char.ToUpperInvariant(element[0]).ToString();
        var whole = Normalization.Normalize(element, NormalizationForm.FormKD);
        // From India to Cambodia a mark is a vowel and makes another word.
        var keepsMarks = whole.Length > 0 && whole[0] is >= '\u0900' and <= '\u1CFF';
        var folded = whole.Where(
            letter =>
                CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.Format
                    && (keepsMarks || CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark));
        return Diacritics.Remove(string.Concat(folded)).ToUpperInvariant();
    }
}
