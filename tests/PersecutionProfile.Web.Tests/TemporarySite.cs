using System.Diagnostics.CodeAnalysis;

namespace PersecutionProfile.Web.Tests;

/// <summary>The real site over a content folder of a test's own.</summary>
public sealed class TemporarySite : SiteFixture
{
    private readonly string folder = Directory.CreateTempSubdirectory("site-").FullName;

    public TemporarySite() => With("site.yml", """
        name: Test site
        tagline: For tests
        base-url: https://test.example
        exit-url: https://elsewhere.example/
        """);

    protected override string ContentFolder => folder;

    public string Folder => folder;

    public TemporarySite With(string path, [StringSyntax("markdown")] string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public TemporarySite WithCountry(string slug, string code, string title) => With($"countries/{slug}.md", $"""
        ---
        title: {title}
        code: {code}
        summary: A summary of {title}.
        ---

        Text about {title}.
        """);

    public TemporarySite WithStory(string slug, string date, string frontMatter = "") => With($"news/{slug}.md", $"""
        ---
        title: The story {slug}
        date: {date}
        summary: A summary of {slug}.
        {frontMatter}
        ---

        Text of {slug}.
        """);

    /// <summary>English, Korean and French.</summary>
    /// <param name="keys">Further lines of its settings.</param>
    public TemporarySite WithLanguages(string keys = "") =>
        With("site.yml", $"{File.ReadAllText(Path.Combine(folder, "site.yml"))}\nlanguages: [en, ko, fr]\n{keys}\n");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
