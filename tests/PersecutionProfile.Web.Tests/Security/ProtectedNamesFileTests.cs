using System.Text;
using PersecutionProfile.Web.Tests.Commands;

namespace PersecutionProfile.Web.Tests.Security;

/// <summary><c>check --protected-names</c> as a person types it.</summary>
public sealed class ProtectedNamesFileTests : IDisposable
{
    private readonly string elsewhere = Directory.CreateTempSubdirectory("names-").FullName;

    private readonly TemporarySite site = new TemporarySite()
        .WithCountry("laos", "LA", "Laos")
        .WithStory("samyoung", "2020-01-01", "countries: [laos]\nsamyoung: x");

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("github")]
    public async Task A_name_is_reported_and_never_printed(string format)
    {
        site.With("news/b.md",
            "---\ntitle: B\ndate: 2020-01-01\nsummary: S\ncountries: [laos]\ntopics: [Samyoung!]\n---\nHere Samyoung\nwas. Call +44 7700 900123, Samyoung.\n");
        var (code, output, error) = await CheckAsync(Names("# people\nSamyoung\n"), "--format", format);
        Assert.Equal(1, code);
        Assert.Contains("protected-name", output, StringComparison.Ordinal);
        Assert.Contains("contact-data", output, StringComparison.Ordinal);
        Assert.DoesNotContain("samyoung", output + error, StringComparison.OrdinalIgnoreCase);
        if (format == "text")
            Assert.Contains("news/b.md:8:6: error: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_protected_name_all_is_well()
    {
        await using var other = new TemporarySite().WithCountry("laos", "LA", "Laos");
        var (code, output, _) = await CommandLineTests
            .RunAsync(other.Folder, "check", "--content", ".", "--protected-names", Names("Samyoung"));
        Assert.Equal((0, "No findings."), (code, output.Trim()));
    }

    [Theory]
    [InlineData("", "There is no file of protected names")]
    [InlineData("# nobody\n\n", "holds no name")]
    [InlineData("Ren\u00e9", "saved in another encoding")]
    public async Task A_list_that_cannot_be_used_fails_the_check(string names, string sentence)
    {
        var file = Path.Combine(elsewhere, "names.txt");
        if (names.Length > 0)
            File.WriteAllBytes(file, Encoding.Latin1.GetBytes(names));
        var (code, output, error) = await CheckAsync(file);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_could_be_published_or_committed_is_refused()
    {
        var inside = Path.Combine(site.Folder, "names.txt");
        File.WriteAllText(inside, "Samyoung");
        var link = Path.Combine(elsewhere, "names.txt");
        File.CreateSymbolicLink(link, inside);
        Directory.CreateDirectory(Path.Combine(elsewhere, "repository/.git"));
        Directory.CreateDirectory(Path.Combine(elsewhere, "repository/content"));
        var committed = Path.Combine(elsewhere, "repository/names.txt");
        File.WriteAllText(committed, "Samyoung");
        (string, string)[] places =
        [
            (site.Folder, inside), (site.Folder, link), (Path.Combine(elsewhere, "repository/content"), committed)
        ];
        foreach (var (content, names) in places)
        {
            var (code, _, error) = await CommandLineTests.RunAsync(content, "check", "--content", ".", "--protected-names", names);
            Assert.Equal(1, code);
            Assert.Contains("could be published or committed", error, StringComparison.Ordinal);
            Assert.DoesNotContain("samyoung", error, StringComparison.OrdinalIgnoreCase);
        }
    }

    public void Dispose()
    {
        site.Dispose();
        Directory.Delete(elsewhere, recursive: true);
    }

    private string Names(string text)
    {
        var file = Path.Combine(elsewhere, "names.txt");
        File.WriteAllText(file, text);
        return file;
    }

    private Task<(int Code, string Output, string Error)> CheckAsync(string names, params string[] more) =>
        CommandLineTests.RunAsync(site.Folder, ["check", "--content", ".", "--protected-names", names, .. more]);
}
