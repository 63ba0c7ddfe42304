using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Writing;

/// <summary>A file that an editor fills in: where it goes and what already stands in it. It is a draft until the editor says otherwise.</summary>
public sealed partial record NewEntry(string Path, string Text)
{
    internal const string CountrySummary = "Say in one or two sentences what a reader should know first.";
    internal const string CountryText = "Write here what kind of country it is, and cite each source";
    internal const string StorySummary = "Say in one or two sentences what happened.";
    internal const string StoryText = "Write the story here.";
    internal const string PointText = "Write here, in one to three sentences that can be read aloud, what to pray for.";

    /// <summary>What is to be replaced before an entry is published; each stands on one line.</summary>
    public static ImmutableArray<string> Placeholders { get; } = [CountrySummary, CountryText, StorySummary, StoryText, PointText];

    /// <summary>A country's profile with its plain facts from The World Factbook.</summary>
    public static NewEntry Country(BaseFacts.BaseFacts facts) => new($"countries/{facts.Slug}.md", $"""
        ---
        title: {Quoted(facts.Name)}
        code: {facts.Code}
        summary: "{CountrySummary}"
        draft: true # Remove this line when the profile is ready to be seen.
        {Basics(facts)}{Population(facts)}
        ---

        ## What kind of country is it?

        {CountryText}: [^factbook-2026]

        ## What do believers face?

        ## What is not known

        """.ReplaceLineEndings("\n"));

    /// <param name="today">The day it is published here; the story is a draft until then and after, as long as the line says so.</param>
    public static NewEntry Story(Slug slug, string title, string? country, DateOnly today) => new($"news/{slug}.md", $"""
        ---
        title: {Quoted(title)}
        date: {today:yyyy-MM-dd} # When it is published here.
        reported: unknown # When the source published it: 2021, 2021-01, 2021-01-16; "about 2021" when you infer it.
        summary: "{StorySummary}"
        countries: [{country}]
        draft: true # Remove this line when the story is ready to be seen.
        # sources: [key-of-sources-yml]
        # names-changed: [Cover name]
        ---

        {StoryText}

        """.ReplaceLineEndings("\n"));

    public static NewEntry Prayer(Slug country, Slug slug, string title, DateOnly today) => new($"prayer/{country}/{slug}.md", $"""
        ---
        title: {Quoted(title)}
        date: {today:yyyy-MM-dd}
        review-by: {today.AddYears(1):yyyy-MM-dd}
        draft: true # Remove this line when the point is ready to be seen.
        # kind: prayer # for words to pray; without it, a point to pray for
        # sources: [key-of-sources-yml]
        ---

        {PointText}

        """.ReplaceLineEndings("\n"));

    private static string Basics(BaseFacts.BaseFacts facts)
    {
        var lines = new List<string>
        {
            Line("capital", facts.Capital),
            List("languages", Split(facts.Languages).Select(Quoted)),
            Line("government", facts.Government),
            Line("leader", InLowerCase(facts.ChiefOfState)),
            Line("religions", facts.Religions),
            List("neighbours", facts.Neighbours.Select(slug => slug.Value)),
            "source: factbook-2026",
            "as-of: 2026",
        };
        return "basics:\n  - " + string.Join("\n    ", lines.Where(line => line.Length > 0));
    }

    private static string Population(BaseFacts.BaseFacts facts) => facts is { Population: { } population, PopulationAsOf: { } year }
        ? $"\nfigures:\n  - name: population\n    value: {population}\n    as-of: {year}\n    kind: estimate\n    source: factbook-2026"
        : "";

    /// <summary>The Factbook writes surnames in capitals.</summary>
    private static string InLowerCase(string names) =>
        Surname().Replace(names, match => match.Value[0] + match.Value[1..].ToLowerInvariant());

    [GeneratedRegex(@"\b\p{Lu}{3,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Surname();

    private static string Line(string key, string value) => value.Length > 0 ? $"{key}: {Quoted(value)}" : "";

    private static string List(string key, IEnumerable<string> values) => string.Join(", ", values) is { Length: > 0 } list ? $"{key}: [{list}]" : "";

    /// <summary>At commas, but not at those inside parentheses.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var (start, depth) = (0, 0);
        for (var index = 0; index <= text.Length; index++)
        {
            depth += index == text.Length ? 0 : text[index] switch { '(' => 1, ')' => -1, _ => 0 };
            if (index < text.Length && (text[index] != ',' || depth > 0))
                continue;
            if (text[start..index].Trim() is { Length: > 0 } part)
                yield return part;
            start = index + 1;
        }
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
