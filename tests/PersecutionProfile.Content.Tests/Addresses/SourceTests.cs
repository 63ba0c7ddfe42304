using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Tests.Addresses;

/// <summary>
/// Paths are written in one place: whoever moves an address, or adds a language, changes <see cref="AddressPattern"/> alone.
/// </summary>
public sealed class SourceTests
{
    private static readonly string[] Parts =
        [
            .. Enum.GetValues<AddressKind>()
                .SelectMany(kind => AddressPattern.Of(kind).Text.Split('/'))
                .Where(part => part.Length > 0 && !part.Contains('{', StringComparison.Ordinal))
                .Append("page")
                .Distinct()
        ];

    // At the beginning of a text, or behind something that is put into one.
    private static readonly Regex Path = new(
        $@"[""}}](?<path>/({string.Join('|', Parts.Select(Regex.Escape))})(?![\w-]))", RegexOptions.CultureInvariant);

    [Theory]
    [InlineData("<a href=\"/countries\">")]
    [InlineData("var feed = \"/feed.xml\";")]
    [InlineData("$\"{Country(slug)}/pray/print\"")]
    [InlineData("$\"{path}/page/{number}\"")]
    public void A_path_is_seen(string line) => Assert.Matches(Path, line);

    [Fact]
    public void Nothing_else_writes_a_path()
    {
        var source = System.IO.Path.Combine(Repository.Root, "src");
        var files = Directory.EnumerateFiles(source, "*.cs*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(source, file).Replace('\\', '/'))
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(file => !file.Contains("/Addresses/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .ToArray();

        var written = files.SelectMany(
            file => Path.Matches(File.ReadAllText(System.IO.Path.Combine(source, file)))
                .Select(match => $"{file}: {match.Groups["path"]}"));

        Assert.True(files.Length > 200);
        Assert.Empty(written);
    }
}
