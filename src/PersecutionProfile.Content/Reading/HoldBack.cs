namespace PersecutionProfile.Content.Reading;

/// <summary>Keys that are not known here, and by which somebody meant that an entry is to wait, to end or to stay hidden.</summary>
internal static class HoldBack
{
    private const int LongestKey = 40;

    private static readonly string[] Waiting =
    [
        "embargo", "embargoed", "embargodate", "embargountil", "embargoeduntil", "release", "releaseat", "releasedate", "releaseon", "publishafter", "publishat", "publishdate", "publishfrom",
        "publishon", "publishuntil", "publication", "publicationdate", "pubdate", "hold", "holdback", "holduntil", "notbefore", "golive", "goliveon", "livefrom", "liveon", "visiblefrom", "showfrom",
        "schedule", "scheduled", "scheduledfor", "wait", "waituntil", "hideuntil",
    ];

    private static readonly string[] Ending = ["expiry", "expirydate", "expiration", "expirationdate", "expireson", "expireat", "unpublish", "unpublishon", "hidefrom", "hideafter", "takedown", "takedownon", "offlinefrom", "visibleuntil"];

    private static readonly string[] Hiding = ["hidden", "hide", "private", "unlisted", "unpublished", "secret", "confidential"];

    /// <summary>Whether an entry must stay hidden until its editor has said clearly what is meant.</summary>
    public static bool IsMeant(YamlMap map) => map.Entries.Any(entry => MeantKey(entry) is not null);

    /// <summary>The same for a text whose keys cannot be read, by the lines down to the second <c>---</c>.</summary>
    public static bool IsMeant(string text)
    {
        var fences = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            fences += line.TrimEnd() is "---" ? 1 : 0;
            if (fences < 2 && !line.TrimStart().StartsWith('#') && line.IndexOf(':') is > 0 and <= LongestKey and var colon && MeantKey(new YamlEntry(Scalar(line[..colon]), Scalar(line[(colon + 1)..]))) is not null)
                return true;
        }
        return false;

        static YamlScalar Scalar(ReadOnlySpan<char> text) =>
            new((text.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var note ? text[..note] : text).Trim(" \t\"'").ToString(), true, default);
    }

    /// <summary>A sentence that begins with a space; null for a key that means nothing of the kind.</summary>
    public static string? Explain(YamlEntry entry) => MeantKey(entry) switch
    {
        "publish" => $" To hold an entry back, write `publish: {Moment(entry.Value) ?? "2026-12-24 18:00"}`. The entry stays hidden until this is clear.",
        "expires" => $" To take an entry down on a day, write `expires: {Moment(entry.Value) ?? "2027-01-01"}`. The entry stays hidden until this is clear.",
        "draft" => " To hide an entry, write `draft: true`. The entry stays hidden until this is clear.",
        _ => null,
    };

    /// <summary>The key that was to be written; null also for one without a value and for a plain no.</summary>
    private static string? MeantKey(YamlEntry entry)
    {
        if (entry.Key.Value is "publish" or "expires" or "draft" || entry.Value is YamlScalar { IsNull: true } || IsNo(entry.Value))
            return null;
        var word = new string([.. entry.Key.Value.ToLowerInvariant().Where(char.IsAsciiLetter)]);
        return Waiting.Contains(word) || IsAlmostPublish(word) ? "publish"
            : Ending.Contains(word) ? "expires"
            : Hiding.Contains(word) ? "draft"
            : null;
    }

    private static string? Moment(YamlNode value) => value is YamlScalar { Value: var text } && Values.TryParseMoment(text, out _) ? text : null;

    private static bool IsNo(YamlNode value) => value is YamlScalar { Value: var text } && text.ToLowerInvariant() is "false" or "no" or "off";

    private static bool IsAlmostPublish(string word) =>
        word == "publish" || (word is not ("public" or "publisher" or "published") && Suggestion.For(word, ["publish"]).Length > 0);
}
