using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Writing;

namespace PersecutionProfile.Content.Tests.Guide;

/// <summary>
/// The tables and templates of content/REFERENCE.md are written from the code, between the marks <c>generated</c> and
/// <c>end</c>.
/// </summary>
public sealed partial class ReferenceTests
{
    private const string Write = "WRITE_REFERENCE";

    private static readonly string Reference = Path.Combine(Repository.Root, "content", "REFERENCE.md");

    private static readonly DateOnly Day = new(2026, 11, 21);

    [Fact]
    public void The_reference_says_what_the_code_does()
    {
        var parts = Parts();
        var text = File.ReadAllText(Reference);
        Assert.Equal(
            parts.Keys.Order(StringComparer.Ordinal),
            Part().Matches(text).Select(part => part.Groups[1].Value).Order(StringComparer.Ordinal));
        var current = Part()
            .Replace(text, part => $"<!-- generated: {part.Groups[1].Value} -->\n{parts[part.Groups[1].Value]}<!-- end -->");
        if (Environment.GetEnvironmentVariable(Write) is not null)
            File.WriteAllText(Reference, current);
        else if (text != current)
            Assert.Fail(
                $"The code says otherwise than content/REFERENCE.md. Write its tables again: {Write}=1 dotnet test tests/PersecutionProfile.Content.Tests -- --filter-class '*ReferenceTests'\n{FirstDifference(text, current)}");
    }

    private static Dictionary<string, string> Parts() =>
        new(Fields<ImmutableArray<Key>>(typeof(Keys)).Select(keys => KeyValuePair.Create($"keys {keys.Name}", TableOf(keys.Value))))
        {
            ["rules"] = Table(
                ["Rule", "", "For example", "How to mend it"],
                Fields<Rule>(typeof(Rule))
                    .Select(field => field.Value)
                    .OrderBy(rule => rule.Name, StringComparer.Ordinal)
                    .Select(rule => new[] { $"`{rule.Name}`", rule.Severity == Severity.Error ? "E" : "W", rule.Example, rule.Remedy })),
            ["templates"] = Templates(),
        };

    private static IEnumerable<(string Name, T Value)> Fields<T>(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(T))
            .Select(field => (field.Name, (T)field.GetValue(null)!));

    private static string TableOf(ImmutableArray<Key> keys) => keys.Any(key => key.IsRequired)
        ? Table(
            ["Key", "Required?", "What it means", "Example"],
            keys.Select(key => new[] { $"`{key.Name}`", key.IsRequired ? "yes" : "", key.Meaning, $"`{key.Example}`" }))
        : Table(["Key", "What it means", "Example"], keys.Select(key => new[] { $"`{key.Name}`", key.Meaning, $"`{key.Example}`" }));

    private static string Table(string[] heads, IEnumerable<string[]> rows)
    {
        var lines = rows.Prepend(heads)
            .Select(
                cells =>
                    $"|{string.Concat(cells.Select(cell => cell.Length == 0 ? " |" : $" {cell.Replace("|", "\\|", StringComparison.Ordinal)} |"))}\n")
            .ToList();
        lines.Insert(1, $"|{string.Concat(heads.Select(_ => "---|"))}\n");
        return string.Concat(lines);
    }

    private static string Templates()
    {
        var (slug, laos) = (Slug.Parse("a-short-title"), Slug.Parse("laos"));
        var text = new StringBuilder();
        Add(
            "A country. This one is for Mongolia: replace each fact with one of your country.",
            NewEntry.Country(BaseFacts.BaseFacts.Find(CountryCode.Parse("MN"))!));
        Add("A story.", NewEntry.Story(slug, "A short title", "laos", Day));
        Add("Something to pray for.", NewEntry.Prayer(laos, slug, "A short title", Day));
        Add("Words to pray.", NewEntry.WrittenPrayer(laos, Slug.Parse("a-prayer-for-laos"), "A prayer for Laos", Day));
        Add("A way to help.", NewEntry.Help(slug, "A short title"));
        Add("A page about the site.", NewEntry.Page(slug, "A short title"));
        Fence(
            "A source. It goes to the end of",
            "sources.yml",
            "yaml",
            NewEntry.Source(Slug.Parse("a-short-key"), "The title of the page, report or letter"));
        Fence("The photos of an entry. They go above the second line `---` of", "news/a-short-title/index.md", "yaml",
            $"photos:\n{string.Concat(NewPhoto.Lines("field.jpg", isLead: true).Concat(NewPhoto.Lines("hands.jpg", isLead: false)).Select(line => $"  {line}\n"))}");
        return text.Append('\n').ToString();

        void Add(string title, NewEntry entry) => Fence($"{title} Save it as", entry.Path, "markdown", entry.Text);

        void Fence(string title, string path, string language, string lines) =>
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"\n{title} `{path}`:\n\n```{language}\n{lines.TrimEnd('\n')}\n```\n");
    }

    private static string FirstDifference(string text, string current)
    {
        var (now, then) = (text.Split('\n'), current.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(now.Length, then.Length))
            .First(index => now.ElementAtOrDefault(index) != then.ElementAtOrDefault(index));
        return $"Line {line + 1} is\n{now.ElementAtOrDefault(line)}\nand should be\n{then.ElementAtOrDefault(line)}";
    }

    [GeneratedRegex(@"<!-- generated: ([A-Za-z0-9 ]+) -->\n(?:.*\n)*?<!-- end -->")]
    private static partial Regex Part();
}
