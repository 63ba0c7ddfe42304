using System.Globalization;

namespace PersecutionProfile.Content.Reading;

/// <summary>Digits of Arabic, Persian, Hindi and other scripts.</summary>
internal static class OtherDigits
{
    /// <summary>The text with the digits 0 to 9 for those of other scripts, and with their signs in numbers.</summary>
    public static string ToAscii(string text) =>
        text.All(char.IsAscii)
            ? text
            : string.Concat(text.Select(letter => letter switch
            {
                '\u066B' => '.',
                '\u066C' => ',',
                _ when char.IsDigit(letter) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)),
                _ => letter,
            }));
}
