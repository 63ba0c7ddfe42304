using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests;

/// <summary>Each folder of Mistakes/ is a content folder with one mistake; its expected.txt has what <c>check</c> says of it.</summary>
public sealed class MistakesTests
{
    private static readonly string Root = Path.Combine(Repository.Root, "tests", "PersecutionProfile.Content.Tests", "Mistakes");

    public static IEnumerable<TheoryDataRow<string>> Mistakes =>
        Directory.EnumerateDirectories(Root)
            .Select(folder => new TheoryDataRow<string>(Path.GetFileName(folder)))
            .OrderBy(row => row.Data, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Every_mistake_is_explained(string mistake)
    {
        var folder = Path.Combine(Root, mistake);
        var expected = Path.Combine(folder, "expected.txt");
        Assert.True(File.Exists(expected), $"{expected} is missing: write what `check` should say of this mistake.");

        var findings = new ContentReader(folder)
            .Read(ContentFolder.Noon).Findings
            .Where(finding => finding.File != "expected.txt")
            .ToArray();

        Assert.NotEmpty(findings);
        Assert.Equal(File.ReadAllLines(expected), findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void There_is_a_folder_for_every_kind_of_mistake() => Assert.True(Mistakes.Count() >= 30);
}
