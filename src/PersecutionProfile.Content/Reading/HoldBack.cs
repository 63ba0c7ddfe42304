using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace PersecutionProfile.Content.Reading;

/// <summary>Words that are not known here, and by which somebody meant that an entry is to wait, to end or to stay hidden.</summary>
internal static class HoldBack
{
    private const int LongestKey = 40;

    private static readonly string[] Waiting =
    [
        "embargo", "embargoed", "embargodate", "embargountil", "embargoeduntil", "release", "releaseat", "releasedate",
        "releaseon", "publishafter", "publishat", "publishdate", "publishfrom",
        "publishon", "publishuntil", "publication", "publicationdate", "pubdate", "hold", "holdback", "holduntil", "notbefore",
        "golive", "goliveon", "livefrom", "liveon", "visiblefrom", "showfrom",
        "schedule", "scheduled", "scheduledfor", "wait", "waituntil", "hideuntil",
    ];

    private static readonly string[] Ending =
    [
        "expiry", "expirydate", "expiration", "expirationdate", "expireson", "expireat", "unpublish", "unpublishon", "hidefrom",
        "hideafter", "takedown", "takedownon", "offlinefrom", "visibleuntil"
    ];

    private static readonly string[] Hiding =
    [
        "hidden", "hide", "private", "unlisted", "unpublished", "secret", "confidential", "delete", "deleted", "remove",
        "removed", "offline",
        "entwurf", "borrador", "brouillon", "bozza", "rascunho",
    ];

    private static readonly string[] Showing = ["publish", "published", "public", "visible", "online", "live", "show", "shown"];

    private static readonly string[] Yes = ["true", "yes", "on"];
    private static readonly string[] No = ["false", "no", "off", "never"];

    /// <summary>What a line's letters say, whatever stands between them.</summary>
    private static readonly FrozenSet<string> Lines = Join(["draft", "unpublish", "takedown", .. Hiding], Yes)
        .Concat(Join(Showing, No))
        .Concat(Join(["status", "state", "visibility"], ["draft", .. Hiding]))
        .Concat(Join(
            ["delete", "remove", "unpublish", "hide", "takedown"],
            ["this", "page", "thepage", "thispage", "thisentry", "thisstory", "thisprofile", "thisprayer", "thisfile"]))
        .Concat(["donotpublish", "dontpublish", "notforpublication", "takethisdown", "takethispagedown", "takethisstorydown"])
        .ToFrozenSet();

    /// <summary>The same in capitals alone: in other letters, these words can begin or end a prayer.</summary>
    private static readonly FrozenSet<string> Shouts = FrozenSet.ToFrozenSet(
    [
        "draft", "delete", "deleted", "remove", "removed", "unpublish", "unpublished", "hide", "hidden", "takedown", "takeitdown",
        "takendown", "offline", "donotshow", "private",
    ]);

    private static readonly FrozenSet<string> Folders = FrozenSet.ToFrozenSet(
        ["draft", "drafts", "old", "trash", "bin", "backup", .. Hiding]);

    /// <summary>Whether an entry must stay hidden until its editor has said clearly what is meant.</summary>
    public static bool IsMeant(YamlMap map) => map.Entries.Any(entry => MeantKey(entry) is not null);

    /// <summary>
    /// The same for a text whose keys cannot be read, by the lines down to the second <c>---</c>, and until when it is held back.
    /// </summary>
    public static (bool IsMeant, DateTime? From) Of(string text)
    {
        var (fences, isMeant, from) = (0, false, (DateTime?)null);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            fences += line.TrimEnd() is "---" ? 1 : 0;
            if (fences > 1 || line.TrimStart().StartsWith('#') || line.IndexOf(':') is not (> 0 and <= LongestKey and var colon))
                continue;
            var entry = new YamlEntry(Scalar(line[..colon]), Scalar(line[(colon + 1)..]));
            if (entry is { Key.Value: "publish", Value: YamlScalar { IsNull: false, Value: var written } })
            {
                isMeant |= !Values.TryParseMoment(written, out var moment);
                from = from > moment ? from : moment;
            }
            isMeant |= MeantKey(entry) is not null;
        }
        return (isMeant, from);

        static YamlScalar Scalar(ReadOnlySpan<char> text) =>
            new(
                (text.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var note ? text[..note] : text).Trim(" \t\"'").ToString(),
                true,
                default);
    }

    /// <summary>Whether a line says nothing but that the entry is to be taken down.</summary>
    public static bool TakesDown(string line)
    {
        var letters = Letters(line);
        letters = letters.StartsWith("please", StringComparison.Ordinal) ? letters["please".Length..] : letters;
        foreach (var urgent in (ReadOnlySpan<string>)["now", "please", "immediately", "asap", "atonce", "urgently"])
            letters = letters.EndsWith(urgent, StringComparison.Ordinal) ? letters[..^urgent.Length] : letters;
        return Lines.Contains(letters) || (Shouts.Contains(letters) && !line.Any(char.IsLower));
    }

    /// <summary>Whether stories are put into a folder of this name so that nobody sees them.</summary>
    public static bool IsFolder(string name) => Folders.Contains(Letters(name));

    /// <summary>A line's letters and digits alone, in lower case, of one width and style.</summary>
    public static string Letters(string line) =>
        string.Concat(UnusableCharacters.Remove(WebUtility.HtmlDecode(line)).Normalize(NormalizationForm.FormKC)
            .Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>A sentence that begins with a space; null for a key that means nothing of the kind.</summary>
    public static string? Explain(YamlEntry entry) => MeantKey(entry) switch
    {
        "publish" =>
            $" To hold an entry back, write `publish: {Moment(entry.Value) ?? "2026-12-24 18:00"}`. The entry stays hidden until this is clear.",
        "expires" =>
            $" To take an entry down on a day, write `expires: {Moment(entry.Value) ?? "2027-01-01"}`. The entry stays hidden until this is clear.",
        "draft" => " To hide an entry, write `draft: true`. The entry stays hidden until this is clear.",
        _ => null,
    };

    /// <summary>The key that was to be written; null also for one without a value, and for one that its value makes mean nothing.</summary>
    private static string? MeantKey(YamlEntry entry)
    {
        if (entry.Key.Value is "publish" or "expires" or "draft" || entry.Value is YamlScalar { IsNull: true })
            return null;
        var word = Letters(entry.Key.Value);
        if (entry.Value is YamlScalar { Value: var text } && No.Contains(text.ToLowerInvariant()))
            return IsAlmostPublish(word) || Showing.Contains(word) ? "draft" : null;
        return Waiting.Contains(word) || IsAlmostPublish(word) ? "publish"
            : Ending.Contains(word) ? "expires"
            : Hiding.Contains(word) ? "draft"
            : null;
    }

    private static string? Moment(YamlNode value) =>
        value is YamlScalar { Value: var text } && Values.TryParseMoment(text, out _) ? text : null;

    private static bool IsAlmostPublish(string word) =>
        word == "publish" || (word is not ("public" or "publisher" or "published") && Suggestion.For(word, ["publish"]).Length > 0);

    private static IEnumerable<string> Join(string[] keys, string[] values) => keys.SelectMany(key => values.Select(value => key + value));
}
