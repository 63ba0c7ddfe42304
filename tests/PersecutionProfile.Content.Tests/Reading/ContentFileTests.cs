using System.Text;

namespace PersecutionProfile.Content.Tests.Reading;

public sealed class ContentFileTests
{
    private const string Laos = "---\ntitle: Laos\ncode: LA\nsummary: A country.\n---\nOne.\n\nTwo.";

    public static TheoryData<string, byte[]> WaysToSave => new()
    {
        { "no last line end", Encoding.UTF8.GetBytes(Laos) },
        { "CRLF", Encoding.UTF8.GetBytes(Laos.ReplaceLineEndings("\r\n")) },
        { "CR", Encoding.UTF8.GetBytes(Laos.ReplaceLineEndings("\r")) },
        { "byte order mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Laos)] },
        { "spaces behind the fences", Encoding.UTF8.GetBytes(Laos.Replace("---", "---  ", StringComparison.Ordinal)) },
    };

    [Theory]
    [MemberData(nameof(WaysToSave))]
    public void A_file_is_read_however_an_editor_saved_it(string how, byte[] bytes)
    {
        using var folder = new ContentFolder().With("countries/laos.md", bytes);

        Assert.True(folder.Errors.IsEmpty, how);
        Assert.Equal("One.\n\nTwo.", folder.Laos.Body.Text);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("REFERENCE.md")]
    [InlineData(".countries/laos.md")]
    [InlineData("countries/.laos.md.swp")]
    [InlineData("countries/.git/laos.md")]
    [InlineData("countries/laos.pdf")]
    [InlineData("notes.txt")]
    public void Other_files_are_ignored(string path)
    {
        using var folder = new ContentFolder().With(path, "Anything: [");

        Assert.Empty(folder.Errors);
        Assert.Empty(folder.Site.Countries);
    }

    [Fact]
    public void A_link_to_a_file_that_is_not_there_is_a_finding()
    {
        using var folder = new ContentFolder().WithLaos();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "countries", "thailand.md"), "nowhere.md");

        Assert.Equal("Laos", Assert.Single(folder.Site.Countries).Title);
    }

    [Fact]
    public void The_order_of_files_on_disk_does_not_matter()
    {
        using var first = new ContentFolder().WithLaos().WithTrial();
        using var second = new ContentFolder().WithTrial().WithLaos();

        Assert.Equal(first.Site.Addresses.PathsOf(AddressGroup.Page), second.Site.Addresses.PathsOf(AddressGroup.Page));
        Assert.Equal(first.Findings, second.Findings);
    }
}
