namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>What may lie in the folder; what may not is under Mistakes/.</summary>
public sealed class FileKindTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    [InlineData("LICENCE.txt")]
    [InlineData("CNAME")]
    [InlineData(".gitattributes")]
    [InlineData("news/.gitkeep")]
    [InlineData(".obsidian/workspace.json")]
    [InlineData("countries/.DS_Store")]
    [InlineData("countries/.~lock.laos.odt#")]
    public void Is_no_finding(string path)
    {
        using var folder = new ContentFolder().WithLaos().With(path, "Anything: [");

        Assert.DoesNotContain(folder.Findings, finding => !finding.Contains("(uncited-source)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("news/original-sin.md")]
    [InlineData("prayer/names.md")]
    public void An_entry_may_be_called_what_a_stray_file_may_not(string path)
    {
        using var folder = new ContentFolder().With(path, "---\ntitle: A title\ndate: 2026-01-16\nsummary: What happened.\n---\nText.\n");

        Assert.DoesNotContain(folder.Findings, finding => finding.Contains("(private-file)", StringComparison.Ordinal));
    }
}
