using System.Text.RegularExpressions;
using PersecutionProfile.Content.Tests.Photos;

namespace PersecutionProfile.Content.Tests.Guide;

/// <summary>The editors' guide is short, and what it shows works as it stands.</summary>
public sealed partial class GuideTests
{
    private static readonly string Content = Path.Combine(Repository.Root, "content");

    private static readonly string Guide = File.ReadAllText(Path.Combine(Content, "README.md"));

    private static readonly string Reference = File.ReadAllText(Path.Combine(Content, "REFERENCE.md"));

    [Fact]
    public void The_guide_has_at_most_250_lines() => Assert.True(File.ReadLines(Path.Combine(Content, "README.md")).Count() <= 250);

    [Fact]
    public void Every_example_of_the_guide_is_without_a_finding()
    {
        using var folder = ContentFolder.OfShippedContent();
        var examples = Example().Matches(Guide).ToArray();
        Assert.Equal(
            [
                "countries/mongolia.md", "help/listen.md", "news/a-harvest-to-share/index.md", "news/a-pastor-and-a-booklet.md",
                "prayer/laos/rain-and-bread.md", "prayer/mongolia/a-prayer-for-mongolia.md"
            ],
            examples.Select(example => example.Groups[1].Value).Order(StringComparer.Ordinal));
        foreach (var example in examples)
            folder.With(example.Groups[1].Value, example.Groups[2].Value);
        var sources = string.Concat(Source().Matches(Guide).Select(source => source.Groups[1].Value));
        folder.With("sources.yml", File.ReadAllText(Path.Combine(Content, "sources.yml")) + sources)
            .With("news/a-harvest-to-share/field.jpg", Fixture.Read("baseline-444.jpg"));

        Assert.Empty(folder.Findings);
        var pages = folder.Site.Addresses.PathsOf(AddressGroup.Page);
        Assert.All(
            ["/countries/mongolia", "/news/a-pastor-and-a-booklet", "/news/a-harvest-to-share"], page => Assert.Contains(page, pages));
        Assert.Equal(2, folder.Site.PrayerPoints.Count(point => point.Slug.Value is "rain-and-bread" or "a-prayer-for-mongolia"));
        Assert.Single(folder.Site.HelpActions, action => action.Slug.Value == "listen");
    }

    [Fact]
    public void Every_link_of_the_guide_leads_to_a_heading_or_a_file()
    {
        var anchors = new Dictionary<string, HashSet<string>> { ["README.md"] = AnchorsOf(Guide), ["REFERENCE.md"] = AnchorsOf(Reference) };
        foreach (var (file, text) in new[] { ("README.md", Guide), ("REFERENCE.md", Reference) })
        {
            foreach (var target in Link().Matches(Fenced().Replace(text, "")).Select(link => link.Groups[1].Value.Split('#')))
                Assert.True(
                    anchors[target[0].Length > 0 ? target[0] : file] is var known && (target.Length == 1 || known.Contains(target[1])),
                    $"{file} links to {string.Join('#', target)}");
        }
    }

    [Theory]
    [InlineData("(?-i:YAML)", 0)]
    [InlineData("front matter", 0)]
    [InlineData("slug", 0)]
    [InlineData("ISO ", 0)]
    [InlineData("byte", 0)]
    [InlineData("environment variable", 0)]
    [InlineData("SDK", 1)]
    [InlineData("encoding", 4)]
    public void Words_that_an_editor_does_not_know_are_left_out_or_explained_once(string word, int times) =>
        Assert.True(Regex.Count(RuleName().Replace(Guide + Reference, ""), word, RegexOptions.IgnoreCase) <= times);

    private static HashSet<string> AnchorsOf(string text) =>
        [
            .. Heading()
                .Matches(Fenced().Replace(text, ""))
                .Select(heading => NotInAnchors().Replace(heading.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'))
        ];

    // "… save this as `news/a.md`:", an empty line, and the box.
    [GeneratedRegex(@"`([a-z/-]+\.md)`:\n\n```markdown\n((?:.*\n)*?)```")]
    private static partial Regex Example();

    [GeneratedRegex(@"```yaml\n((?:.*\n)*?)```")]
    private static partial Regex Source();

    [GeneratedRegex(@"^ *```(?:.*\n)*? *```", RegexOptions.Multiline)]
    private static partial Regex Fenced();

    [GeneratedRegex(@"\]\(((?:README\.md|REFERENCE\.md)?(?:#[^)]+)?)\)(?!`)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{2,3} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    // As GitHub makes anchors of headings.
    [GeneratedRegex(@"[^\p{L}\p{Nd} _-]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex(@"^\| `[a-z0-9-]+`", RegexOptions.Multiline)]
    private static partial Regex RuleName();
}
