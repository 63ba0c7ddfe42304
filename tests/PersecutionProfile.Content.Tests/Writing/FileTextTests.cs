using System.Text;
using PersecutionProfile.Content.Writing;

namespace PersecutionProfile.Content.Tests.Writing;

/// <summary>What an editor does not touch keeps its bytes, whatever program wrote the file.</summary>
public sealed class FileTextTests
{
    [Theory]
    [InlineData("one\ntwo\nthree\n")]
    [InlineData("one\r\ntwo\r\nthree\r\n")]
    [InlineData("one\rtwo\rthree\r")]
    [InlineData("one\r\ntwo\nthree\r\n\r")]
    [InlineData("\uFEFFone\r\ntwo")]
    [InlineData("one\u2028two\u0085three\f\n")]
    [InlineData("\r\n")]
    [InlineData("")]
    public void The_same_lines_are_the_same_bytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var file = FileText.Of(bytes)!;
        Assert.DoesNotContain('\r', file.Lines);
        Assert.Equal(bytes, file.With(file.Lines).Bytes);
    }

    [Theory]
    [InlineData("a\r\nb\nc\rd\r\n", "a\nB\nc\nd\n", "a\r\nB\r\nc\rd\r\n")]
    [InlineData("a\r\nb\nc\rd\r\n", "a\nb\nnew\nc\nd\n", "a\r\nb\nnew\r\nc\rd\r\n")]
    [InlineData("a\nb\r\nc\r\n", "b\nc\n", "b\r\nc\r\n")]
    [InlineData("a\r\nb\r\n", "a\nb\nc\n", "a\r\nb\r\nc\r\n")]
    [InlineData("a\r\nb", "a\nb\nc", "a\r\nb\r\nc")]
    [InlineData("a\r\nb\r\n", "a\nb", "a\r\nb")]
    [InlineData("a", "a\nb\n", "a\nb\n")]
    [InlineData("", "a\n", "a\n")]
    [InlineData("a\r\nb\r\n", "", "")]
    [InlineData("\uFEFFa\r\nb\n", "a\nc\n", "\uFEFFa\r\nc\r\n")]
    [InlineData("x\r\nx\nx\r\n", "x\nx\n", "x\r\nx\n")]
    public void Lines_beside_the_changed_ones_keep_their_ends(string before, string lines, string after) =>
        Assert.Equal(after, Encoding.UTF8.GetString(FileText.Of(Encoding.UTF8.GetBytes(before))!.With(lines).Bytes));

    [Fact]
    public void A_form_may_send_its_lines_with_ends_of_its_own() =>
        Assert.Equal("a\nb\nc\n"u8.ToArray(), FileText.Of("a\nb\n"u8.ToArray())!.With("a\r\nb\r\nc\r\n").Bytes);

    [Theory]
    [InlineData(0xFF, 0xFE, 0x61, 0x00)]
    [InlineData(0x4D, 0xFC, 0x6C, 0x6C)]
    public void What_is_no_text_in_UTF_8_is_not_taken_for_one(params int[] bytes) =>
        Assert.Null(FileText.Of([.. bytes.Select(value => (byte)value)]));
}
