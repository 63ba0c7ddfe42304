namespace PersecutionProfile.Content.Tests;

public sealed class FindingTests
{
    [Theory]
    [InlineData("\u001b]0;owned\u0007", @"\u001B]0;owned\u0007")]
    [InlineData("a\n::error::b\r\nc", @"a\u000A::error::b\u000D\u000Ac")]
    [InlineData("\t\0\u007f\u009b", @"\u0009\u0000\u007F\u009B")]
    [InlineData("\u202e\u2066\u2028\ufffe", @"\u202E\u2066\u2028\uFFFE")]
    [InlineData("Laos, 라오스, ລາວ, 😀 \u200d é", "Laos, 라오스, ລາວ, 😀 \u200d é")]
    public void What_could_steer_a_terminal_or_begin_a_line_is_visible_wherever_it_is_printed(string text, string shown)
    {
        var finding = new Finding(Rule.FileName, $"news/{text}.md", 1, 2, $"Not “{text}”.");

        Assert.Equal($"news/{shown}.md:1:2: error: Not “{shown}”. (file-name)", finding.ToString());
        Assert.Equal(($"news/{shown}.md", $"Not “{shown}”."), (finding.Printable.File, finding.Printable.Message));
    }
}
