using System.Text;

namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>Tests that measure processor time: nothing else runs in this process meanwhile.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;

/// <summary>What is written to break the reader gets a finding within two seconds, and the other entries are served.</summary>
[Collection(nameof(OneAtATime))]
public sealed class HostileInputTests
{
    private const int Megabyte = 1024 * 1024;

    public static TheoryData<string, string, string> Files => new()
    {
        { "ten megabytes", "news/a.md", new('x', 10 * Megabyte) },
        { "ten megabytes of YAML", "gone.yml", new('x', 10 * Megabyte) },
        { "a body of 100,000 brackets", "news/a.md", Story(new('[', 100_000)) },
        { "a body of 100,000 openings of a link", "news/a.md", Story(Times("[a](", 100_000)) },
        { "a body of 100,000 openings of a picture", "news/a.md", Story(Times("![", 100_000)) },
        { "a link in a link, 5,000 deep", "news/a.md", Story(Times("[", 5_000) + "a" + Times("](b)", 5_000)) },
        { "5,000 nested quotes", "news/a.md", Story(Times("> ", 5_000) + "a") },
        { "5,000 nested lists", "news/a.md", Story(Times("- ", 5_000) + "a") },
        {
            "500 lists, each deeper", "news/a.md",
            Story(string.Concat(Enumerable.Range(0, 500).Select(depth => new string(' ', 2 * depth) + "- a\n")))
        },
        { "5,000 nested directives", "news/a.md", Story(Times("::: note\n", 5_000)) },
        { "nested emphasis", "news/a.md", Story(Times("*a **b ", 5_000) + Times("** *", 5_000)) },
        { "a line of a megabyte", "news/a.md", Story(new('a', Megabyte - 200)) },
        {
            "a table of 100,000 columns", "news/a.md",
            Story(Times("a|", 100_000) + "\n" + Times("-|", 100_000) + "\n" + Times("a|\n", 100_000))
        },
        { "underlined headings of a megabyte", "news/a.md", Story(Times("a\n=\n", 150_000)) },
        { "front matter of 60,000 brackets", "news/a.md", $"---\ntitle: {new string('[', 60_000)}\n---\n" },
        { "front matter of a megabyte", "news/a.md", $"---\n{Times("a: b\n", 200_000)}---\n" },
        {
            "front matter of 9,000 keys", "news/a.md",
            $"---\n{string.Concat(Enumerable.Range(0, 9_000).Select(number => $"{number}:\n"))}---\n"
        },
        { "no front matter but a long line", "news/a.md", "expires:" + new string(' ', Megabyte - 200) },
        { "100,000 brackets of YAML", "sources.yml", new('[', 100_000) },
        { "100,000 braces of YAML", "sources.yml", Times("{a: ", 100_000) },
        {
            "blocks of YAML, each deeper", "sources.yml",
            string.Concat(Enumerable.Range(0, 1_000).Select(depth => new string(' ', depth) + "a:\n"))
        },
        {
            "a YAML bomb", "sources.yml",
            "a: &a [x, x]\n" +
                string.Concat(
                    Enumerable.Range('b', 20).Select(key => $"{(char)key}: &{(char)key} [*{(char)(key - 1)}, *{(char)(key - 1)}]\n"))
        },
        { "a letter beyond Unicode", "sources.yml", "a: \"\\UFFFFFFFF\"" },
        { "half a letter", "sources.yml", "a: \"\\uD800\"" },
        { "an open bracket", "sources.yml", "a: [b\nc: d\n" },
        {
            "5,000 sources that retell one another", "sources.yml",
            string.Concat(Enumerable.Range(0, 5_000).Select(number => $"a{number}: {{title: a, publisher: b, via: a{number + 1}}}\n"))
        },
        { "20,000 sources", "sources.yml", string.Concat(Enumerable.Range(0, 20_000).Select(number => $"a{number}: {{}}\n")) },
        {
            "two endless keys", "sources.yml",
            $"? {new string('a', 300_000)}\n: {{}}\n? {new string('b', 300_000)}\n: {{title: a, publisher: b, via: {new string('c', 300_000)}}}\n"
        },
        { "an index at the root", "index.md", Story("Text.") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hostile_file_is_a_finding_and_no_more(string what, string path, string text)
    {
        using var folder = new ContentFolder().WithLaos().With(path, Encoding.UTF8.GetBytes(text));
        var before = Environment.CpuUsage.TotalTime;

        var reading = folder.Read();

        AssertIsQuick(what, Environment.CpuUsage.TotalTime - before);
        Assert.Contains(reading.Findings, finding => finding.IsError && finding.File == path);
        Assert.All(reading.Findings, finding => Assert.InRange(finding.Message.Length, 1, 1_000));
        if (path.EndsWith(".md", StringComparison.Ordinal))
            Assert.Equal("Laos", reading.Site!.Countries.Single().Title);
    }

    public static TheoryData<string, string> Bodies => new()
    {
        { "asterisks", new('*', 100_000) },
        { "asterisks with letters", Times("a*", 10_000) },
        { "emphasis that never ends", Times("*a ", 16_000) },
        { "underscores", new('_', 50_000) },
        { "less-than signs", new('<', 50_000) },
        { "openings of tags", Times("<a ", 16_000) },
        { "openings of comments", Times("<!", 25_000) },
        { "backslashes", new('\\', 50_000) },
        { "backticks", string.Concat(Enumerable.Range(1, 300).Select(length => new string('`', length) + "x")) },
        { "headings that are all the same", Times("## a\n\n", 9_000) },
        { "underlined headings that are all the same", Times("a\n-\n", 9_000) },
        { "empty list items", Times("-\n", 15_000) },
        { "fences", Times("```\n", 15_000) },
        { "entities", Times("&amp;", 10_000) },
        {
            "footnotes",
            string.Concat(Enumerable.Range(0, 2_000).Select(number => $"[^a{number}] ")) + "\n\n" +
                string.Concat(Enumerable.Range(0, 2_000).Select(number => $"[^a{number}]: x\n\n"))
        },
        { "words with hyphens", Times("-Aa-Aa", 8_000) },
        { "what could be an address", new('a', 49_000) },
        { "notes that nothing refers to", string.Concat(Enumerable.Range(0, 2_000).Select(number => $"[^a{number}]: x\n\n")) },
        { "addresses", Times("https://a.example/?utm_a=1 ", 1_800) },
        { "question marks", Times("??? ", 12_000) },
        { "numbers in parentheses", Times("a (1).\n\n", 9_000) },
        { "tabs", Times("a\ta\n", 9_000) },
        { "signs of all kinds", Times("{.a==a:a^a~a(1)&a", 2_700) },
        { "letters of another encoding", new('Ã', 49_000) },
        { "line ends", Times("\r", 15_000) },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_body_of_nothing_but_signs_takes_no_longer(string what, string body)
    {
        using var folder = new ContentFolder().WithLaos().WithTrial(body);
        var before = Environment.CpuUsage.TotalTime;

        var reading = folder.Read();

        AssertIsQuick(what, Environment.CpuUsage.TotalTime - before);
        Assert.Equal("Laos", reading.Site!.Countries.Single().Title);
        Assert.All(reading.Site.Stories, story => Html.AssertSafe(story.Body.Html));
    }

    // Processor time of this process, which does nothing else meanwhile: the clock would count what else the machine does.
    private static void AssertIsQuick(string what, TimeSpan taken) => Assert.True(taken < TimeSpan.FromSeconds(2), $"{what} took {taken}.");

    private static string Story(string body) => $"---\ntitle: A\ndate: 2026-01-16\nsummary: A.\ncountries: [laos]\n---\n{body}\n";

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
