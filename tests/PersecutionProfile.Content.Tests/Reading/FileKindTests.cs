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

    [Theory]
    [InlineData("consent-form.pdf", "private-file")]
    [InlineData("news/Consent Bae signed.docx", "private-file")]
    [InlineData("news/trial/passport.jpg", "private-file")]
    [InlineData("news/trial/model_release.png", "private-file")]
    [InlineData("press-release.pdf", "stray-file")]
    [InlineData("scan.docx", "private-file")]
    [InlineData("news/trial/unsigned-road.png", "orphan-photo")]
    public void No_paper_of_consent_belongs_in_the_folder(string path, string rule)
    {
        using var folder = new ContentFolder().With("news/trial/index.md", "---\ndraft: true\n---\nText.\n").With(path, "Anything");

        var finding = Assert.Single(folder.Read().Findings, finding => finding.File == path);
        Assert.Equal(rule, finding.Rule.Name);
        Assert.Equal(rule != "orphan-photo", finding.Message.Contains("papers of consent", StringComparison.OrdinalIgnoreCase)
            || finding.Message.Contains("paper of consent", StringComparison.Ordinal));
    }
}
