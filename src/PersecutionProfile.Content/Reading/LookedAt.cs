namespace PersecutionProfile.Content.Reading;

/// <summary>What an editor answers to alarms of a file: <c>looked-at: {route: "…"}</c>, in that file and for that rule alone.</summary>
internal static class LookedAt
{
    private const string Key = "looked-at";

    /// <summary>What to say at the end of an alarm.</summary>
    public static string Answered(Rule rule) => $" If it may stay as it is, say why: `{Key}: {{{rule.Name}: \"…\"}}`.";

    /// <summary>Says what is wrong with the answers; they are read again when all alarms are known.</summary>
    public static bool TryRead(YamlNode node, FileFindings findings, out bool isThere)
    {
        isThere = node is YamlMap;
        if (node is not YamlMap map)
            return Values.Refuse(findings, node,
                $"Write the name of the alarm's rule, which stands at its end, and why what it says may stay: `{Key}: {{place-day-name: \"The family tells it in their own campaign.\"}}`.");
        foreach (var (rule, reason) in map.Entries)
        {
            if (!Rule.Alarms.ContainsKey(rule.Value))
                findings.Add(Rule.UnknownKey, rule.At,
                    $"`{rule.Value}` is no alarm that can be answered here.{Meant(rule.Value)} What any other rule says must be mended.");
            else if (!HasWords(reason))
                findings.Add(Rule.MissingKey, rule.At,
                    $"The alarm `{rule.Value}` is still on, because no reason stands behind it. Say in a few words why what it says may stay.");
        }
        return true;
    }

    /// <summary>Takes the answered alarms out, and says which answers have nothing to answer any more.</summary>
    public static void Answer(IEnumerable<Document> documents, List<Finding> findings)
    {
        foreach (var document in documents)
        {
            foreach (var (key, _) in (document.FrontMatter[Key] as YamlMap)?.Entries.Where(IsGiven) ?? [])
            {
                var rule = Rule.Alarms[key.Value];
                if (findings.RemoveAll(finding => finding.Rule == rule && finding.File == document.Path) == 0)
                    findings.Add(
                        new Finding(Rule.NeedlessAnswer, document.Path, key.At.Line, key.At.Column,
                            $"Nothing in this file raises the alarm `{rule.Name}` any more. Remove this answer, so that it does not silence the next one."));
            }
        }
    }

    private static bool IsGiven(YamlEntry answer) =>
        Rule.Alarms.ContainsKey(answer.Key.Value) && HasWords(answer.Value);

    private static bool HasWords(YamlNode reason) => reason is YamlScalar { Value: var text } && text.Any(char.IsLetterOrDigit);

    private static string Meant(string name) => Suggestion.For(name, Rule.Alarms.Keys) is { Length: > 0 } suggestion
        ? suggestion
        : $" Known are {string.Join(", ", Rule.Alarms.Keys.Order(StringComparer.Ordinal).Select(known => $"`{known}`"))}.";
}
