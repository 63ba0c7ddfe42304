namespace PersecutionProfile.Content.Reading;

/// <summary>Which state of its original a translation follows: that of a day, or of each of its sections.</summary>
/// <param name="Hashes">By the key of a section; null where a day is given.</param>
internal sealed record Follows(DateOnly Day, Dictionary<string, string>? Hashes)
{
    public static bool TryRead(YamlNode node, FileFindings findings, out Follows follows)
    {
        follows = null!;
        if (node is YamlMap map)
        {
            follows = new Follows(default, map.Entries.ToDictionary(
                entry => entry.Key.Value, entry => (entry.Value as YamlScalar)?.Value ?? "", StringComparer.Ordinal));
            return true;
        }
        if (!Values.Day(node, findings, out var day))
            return false;
        follows = new Follows(day, null);
        return true;
    }
}
