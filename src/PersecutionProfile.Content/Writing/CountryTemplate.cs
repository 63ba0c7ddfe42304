using PersecutionProfile.Content.Reading;
using static PersecutionProfile.Content.Writing.NewEntry;

namespace PersecutionProfile.Content.Writing;

/// <summary>
/// A country's profile to be filled in. What most profiles get later stands in it as notes: without `# ` they are lines that
/// hold.
/// </summary>
internal static class CountryTemplate
{
    public static string Write(BaseFacts.BaseFacts facts) => Lines($"""
        ---
        title: {Quoted(facts.Name)}
        code: {facts.Code}
        summary: "{Placeholders.CountrySummary}"
        draft: true # Remove this line when the profile is ready to be seen.
        {Basics(facts)}
        {Population(facts)}  # To use one of the lines below, remove its sign # and the one space behind it.
          # - name: christians
          #   value: unknown
          #   as-of: unknown
          #   kind: estimate
          #   source: key-of-sources-yml
          #   note: "…"
        # main-threats:
        #   - threat: "…"
        #     source: key-of-sources-yml
        #     as-of: unknown
        ---

        ## What kind of country is it?

        {Placeholders.CountryText}: [^factbook-2026]

        ## What do believers face?

        ## What is not known

        """);

    private static string Basics(BaseFacts.BaseFacts facts)
    {
        var lines = new List<string>
        {
            Line("capital", facts.Capital),
            List("languages", Split(facts.Languages).Select(Quoted)),
            Line("government", facts.Government),
            Line("leader", facts.Leader),
            Line("religions", facts.Religions),
            List("neighbours", facts.Neighbours.Select(slug => slug.Value)),
            "source: factbook-2026",
            "as-of: 2026",
        };
        return "basics:\n  - " + string.Join("\n    ", lines.Where(line => line.Length > 0));
    }

    private static string Population(BaseFacts.BaseFacts facts) => facts is { Population: { } population, PopulationAsOf: { } year }
        ? $"figures:\n  - name: population\n    value: {population}\n    as-of: {year}\n    kind: estimate\n    source: factbook-2026\n"
        : "# figures:\n";

    private static string Line(string key, string value) => value.Length > 0 ? $"{key}: {Quoted(value)}" : "";

    private static string List(string key, IEnumerable<string> values) =>
        string.Join(", ", values) is { Length: > 0 } list ? $"{key}: [{list}]" : "";

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
}
