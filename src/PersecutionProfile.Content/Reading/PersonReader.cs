namespace PersecutionProfile.Content.Reading;

internal static class PersonReader
{
    private const string Example = "`people: [{name: Bae, changed: true, consent: given}]`";

    public static ImmutableArray<Person> Read(EntryReader entry) =>
        entry.Fields.List<Person>(
            "people", (YamlNode node, FileFindings findings, out Person person) => TryRead(entry, node, findings, out person));

    /// <summary>What may be a real name is not repeated.</summary>
    private static bool TryRead(EntryReader entry, YamlNode node, FileFindings findings, out Person person)
    {
        person = null!;
        if (node is not YamlMap map)
            return Values.Refuse(findings, node, $"Each person is a block of keys, such as {Example}.");
        if (map.Entries is [{ Key: { Value: [var first, ..] } key }] && char.IsUpper(first))
        {
            findings.Add(Rule.RealName, key.At,
                $"Never write the real name of somebody whose name is changed. A person is written with the name of the text alone, such as {Example}; if a real one stands here, remove it from the file's history, too.");
            return false;
        }
        return CountryReader.Block(entry, ReadPerson)(map, findings, out person);
    }

    private static Person ReadPerson(EntryReader entry, Fields fields) => new(
        fields.Required<string>("name", EntryReader.TryReadCoverName),
        fields.Optional("changed", Values.Flag, false),
        fields.OptionalValue<PersonConsent>("consent", TryReadConsent),
        fields.Optional<Source>("published-by", entry.TryFindSource),
        fields.OptionalValue<DateOnly>("review-by", Values.Day));

    private static bool TryReadConsent(YamlNode node, FileFindings findings, out PersonConsent consent)
    {
        consent = default;
        return node is YamlMap || (node is YamlScalar { Value: var text } && text.StartsWith("publish", StringComparison.Ordinal))
            ? Values.Refuse(findings, node,
                "If a source has published it, write `published-by: key-of-the-source` in place of `consent`.")
            : Values.OneOf(node, findings, out consent);
    }
}
