using System.Globalization;

namespace PersecutionProfile.Content.Tests.Findings;

public sealed class FindingTests
{
    [Theory]
    [InlineData("\u001b]0;owned\u0007", @"\u001B]0;owned\u0007")]
    [InlineData("a\n::error::b\r\nc", @"a\u000A::error::b\u000D\u000Ac")]
    [InlineData("\t\0\u007f\u009b", @"\u0009\u0000\u007F\u009B")]
    [InlineData("\u202e\u2066\u2028\ufffe", @"\u202E\u2066\u2028\uFFFE")]
    [InlineData("\ufeff\u061c\u200b\u00ad\u2029\ue000", @"\uFEFF\u061C\u200B\u00AD\u2029\uE000")]
    [InlineData("\U000E0041\U000E007F\U0001FFFE\U00100000", @"\U000E0041\U000E007F\U0001FFFE\U00100000")]
    [InlineData("Laos, 라오스, ລາວ, 😀 é नेपाल", "Laos, 라오스, ລາວ, 😀 é नेपाल")]
    public void What_could_steer_a_terminal_or_begin_a_line_is_visible_wherever_it_is_printed(string text, string shown)
    {
        var finding = new Finding(Rule.FileName, $"news/{text}.md", 1, 2, $"Not “{text}”.");

        Assert.Equal($"news/{shown}.md:1:2: error: Not “{shown}”. (file-name)", finding.ToString());
        Assert.Equal(($"news/{shown}.md", $"Not “{shown}”."), (finding.Printable.File, finding.Printable.Message));
    }

    [Fact]
    public void Of_all_of_Unicode_nothing_is_printed_that_cannot_be_seen()
    {
        for (var code = 0; code <= 0x10FFFF; code++)
        {
            var character = code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code);
            var shown = new Finding(Rule.FileName, character, 0, 0, character).Printable;
            Assert.Equal(shown.File, shown.Message);
            if (shown.File == character ? IsInvisible(code) : !shown.File.All(char.IsAscii) || shown.File[0] != '\\' || !IsInvisible(code))
                Assert.Fail($"U+{code:X4} is printed as {shown.File}");
        }

        static bool IsInvisible(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF
            || CharUnicodeInfo.GetUnicodeCategory(
                code) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;
    }
}
