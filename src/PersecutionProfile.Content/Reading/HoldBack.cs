using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Words that are not known here, and by which somebody meant that an entry is to wait, to end or to stay hidden.</summary>
internal static partial class HoldBack
{
    private const int LongestKey = 40;

    /// <summary>No single word of a takedown has more letters.</summary>
    private const int LongestWord = 20;

    /// <summary>What ends later tells a story.</summary>
    private const int LongestSentence = 400;

    /// <summary>A key of its own in blocks of figures and corrections.</summary>
    private const string Withdrawn = "withdrawn";

    private static readonly string[] OnHold = ["hold", "onhold", "embargo", "embargoed", "wait", "waiting", "pending"];

    private static readonly string[] Waiting =
    [
        "embargodate", "embargountil", "embargoeduntil", "release", "releaseat", "releasedate",
        "releaseon", "publishafter", "publishat", "publishdate", "publishfrom",
        "publishon", "publishuntil", "publication", "publicationdate", "pubdate", "holdback", "holduntil", "notbefore",
        "golive", "goliveon", "livefrom", "liveon", "visiblefrom", "showfrom",
        "schedule", "scheduled", "scheduledfor", "waituntil", "hideuntil", .. OnHold,
    ];

    private static readonly string[] Ending =
    [
        "expiry", "expirydate", "expiration", "expirationdate", "expireson", "expireat", "unpublish", "unpublishon", "hidefrom",
        "hideafter", "takedown", "takedownon", "offlinefrom", "visibleuntil"
    ];

    private static readonly string[] Hiding =
    [
        "hidden", "hide", "hideme", "private", "unlisted", "unpublished", "secret", "confidential", "delete", "deleted", "deleteme",
        "remove", "removed", "removeme", "offline", "takenoffline", "takeoffline", "takendown", "takeitdown", "takethisdown", "erase",
        "erased", "retract", "retracted", "withdraw", Withdrawn, "pull", "pulled", "kill", "killed", "stop", "stopped", "gone", "trash",
        "trashed", "block", "blocked", "suspended", "paused", "disabled", "disable", "inactive", "invisible", "restricted", "classified",
        "internal", "internalonly", "quarantine", "danger", "dangerous", "unsafe", "sensitive", "atrisk", "nopublish", "donotpublish",
        "dontpublish", "donotshow", "dontshow", "notpublic", "notpublished", "notvisible", "notforpublication", "unapproved", "draft",
        "indraft", "draftonly",
        "entwurf", "versteckt", "verstecken", "verborgen", "geheim", "privat", "loschen", "loeschen", "geloscht", "geloescht", "entfernen",
        "entfernt", "gesperrt", "sperren", "zuruckgezogen", "zurueckgezogen", "unsichtbar",
        "brouillon", "masque", "masquer", "cache", "cacher", "prive", "supprimer", "supprime", "retirer", "retire", "horsligne",
        "borrador", "oculto", "ocultar", "privado", "eliminar", "eliminado", "borrar", "borrado", "retirado",
        "bozza", "nascosto", "nascondi", "privato", "elimina", "eliminato", "rimuovi", "rimosso",
        "rascunho", "apagar", "apagado", "remover", "removido",
    ];

    private static readonly string[] Showing =
    [
        "publish", "published", "public", "visible", "online", "live", "show", "shown", "display", "displayed", "enabled", "active",
        "available", "approved", "cleared", "released",
        "offentlich", "oeffentlich", "sichtbar", "veroffentlicht", "veroeffentlicht", "veroffentlichen", "zeigen", "anzeigen",
        "publie", "publier", "publique", "publicado", "publicar", "publico", "pubblicato", "pubblica", "pubblico", "visibile", "visivel",
    ];

    private static readonly string[] Yes = ["true", "yes", "on", "1", "y", "ja", "oui", "si", "sim", "x", "ok"];
    private static readonly string[] No =
        ["false", "no", "off", "never", "0", "n", "not", "nope", "none", "nein", "nie", "nicht", "non", "jamais", "nao", "nunca", "mai"];

    /// <summary>What a line's letters say, whatever stands between them.</summary>
    private static readonly FrozenSet<string> Lines = Join([.. OnHold, .. Hiding, "unpublish", "takedown"], Yes)
        .Concat(Join(Showing, No))
        .Concat(Join(["status", "state", "visibility"], [.. OnHold, .. Hiding]))
        .ToFrozenSet();

    /// <summary>The same without a value, in any letters.</summary>
    private static readonly FrozenSet<string> Cries = FrozenSet.ToFrozenSet(
    [
        "donotpublish", "dontpublish", "donotshow", "dontshow", "notforpublication", "takethisdown", "removethis", "removethispage",
        "deletethis", "deletethispage", "hidethis", "hidethispage", "unpublishthis",
        "offlinenehmen", "vomnetznehmen", "loschen", "loeschen", "seiteloschen", "dieseseiteloschen", "entfernen", "seiteentfernen",
        "nichtveroffentlichen", "nichtveroeffentlichen", "nichtzeigen", "geloscht", "geloescht", "entfernt", "zuruckgezogen", "gesperrt",
        "supprimer", "asupprimer", "supprime", "supprimercettepage", "retirercettepage", "nepaspublier", "nepasmontrer",
        "eliminar", "borrar", "eliminado", "borrado", "eliminarestapagina", "borrarestapagina", "nopublicar", "nomostrar",
        "eliminare", "cancellare", "rimosso", "nonpubblicare", "remover", "apagar", "removido", "naopublicar",
    ]);

    /// <summary>The same in capitals alone: in other letters, these words can begin or end a prayer.</summary>
    private static readonly FrozenSet<string> Shouts = FrozenSet.ToFrozenSet(
    [
        "draft", "hide", "hidden", "takeitdown", "offline", "donotshow", "private", "secret", "stop", "gone", "kill", "pull", "withdraw",
    ]);

    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet([.. Waiting, .. Ending, .. Hiding, .. Showing]);

    private static readonly FrozenSet<string> Folders = FrozenSet.ToFrozenSet(
        ["draft", "drafts", "old", "trash", "bin", "backup", .. Hiding]);

    /// <summary>Keys that hide, as their letters are compared.</summary>
    internal static IEnumerable<string> Words => [.. Waiting, .. Ending, .. Hiding];

    /// <summary>Keys that hide when they say no.</summary>
    internal static IEnumerable<string> WordsOfShowing => Showing;

    /// <summary>Whether an entry must stay hidden until its editor has said clearly what is meant.</summary>
    public static bool IsMeant(YamlMap map) => map.Entries.Any(entry => MeantKey(entry) is not null);

    /// <summary>
    /// The same for a text whose keys cannot be read, by the lines down to the second <c>---</c>, and until when it is held back.
    /// </summary>
    public static (bool IsMeant, DateTime? From) FindIn(string text)
    {
        var (fences, isMeant, from) = (0, false, (DateTime?)null);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            fences += line.TrimEnd() is "---" ? 1 : 0;
            if (fences > 1
                || line.TrimStart().StartsWith('#')
                || (line is [' ' or '-', ..] && line.TrimStart(" -").StartsWith(Withdrawn, StringComparison.Ordinal))
                || line.IndexOf(':') is not (> 0 and <= LongestKey and var colon))
            {
                continue;
            }
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

    /// <summary>Whether a line's letters alone say that the entry is not to be seen, such as <c>hidden: yes</c>.</summary>
    /// <param name="line">Without what marks it as an item of a list.</param>
    /// <param name="isKey">Whether it can be a key of an entry, by its place.</param>
    public static bool IsSwitch(string line, bool isKey)
    {
        var letters = Letters(line);
        return Lines.Contains(WithoutIs(letters))
            ? isKey || !letters.StartsWith(Withdrawn, StringComparison.Ordinal)
            : isKey && !line.AsSpan().ContainsAny(":=：") && IsWord(Plain(letters));

        static bool IsWord(string word) => Hiding.Contains(word) || OnHold.Contains(word) || Ending.Contains(word);
    }

    /// <summary>Whether a line says that the entry is to be taken down, or was.</summary>
    public static bool TakesDown(string line)
    {
        line = line[..Math.Min(line.Length, LongestSentence)];
        var letters = Plain(Letters(line));
        return Cries.Contains(letters)
            || (Shouts.Contains(letters) && !line.Any(char.IsLower))
            || (letters.Length <= LongestWord && TakedownSentence.IsIn(letters))
            || TakedownSentence.IsIn(line)
            || (Shouted().Match(line) is { Success: true, Groups: [_, var shouted] } && TakedownSentence.IsIn(shouted.Value));
    }

    private static string WithoutIs(string letters) =>
        letters.StartsWith("is", StringComparison.Ordinal) ? letters["is".Length..] : letters;

    private static string Plain(string letters)
    {
        foreach (var polite in (ReadOnlySpan<string>)["please", "bitte"])
            letters = letters.StartsWith(polite, StringComparison.Ordinal) ? letters[polite.Length..] : letters;
        foreach (var urgent in (ReadOnlySpan<string>)["now", "please", "bitte", "immediately", "asap", "atonce", "urgently", "sofort"])
            letters = letters.EndsWith(urgent, StringComparison.Ordinal) ? letters[..^urgent.Length] : letters;
        return letters;
    }

    /// <summary>Whether stories are put into a folder of this name so that nobody sees them.</summary>
    public static bool IsFolder(string name) => Folders.Contains(Letters(name));

    /// <summary>Whether a file got a name that no page can have so that nobody sees it: <c>_a-visit</c>, <c>DRAFT a visit</c>.</summary>
    public static bool IsName(string name) =>
        name.StartsWith('_')
            || (name.Split([' ', '-', '_', '.', '(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries) is [var first, .., var last]
                && (IsFolder(first) || IsFolder(last)));

    /// <summary>A line's letters and digits alone, in lower case, of one width and style.</summary>
    public static string Letters(string line)
    {
        var text = Diacritics.Remove(UnusableCharacters.Remove(WebUtility.HtmlDecode(line)).Normalize(NormalizationForm.FormKC));
        Span<char> letters = text.Length <= LongestSentence ? stackalloc char[text.Length] : new char[text.Length];
        var count = 0;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                letters[count++] = char.ToLowerInvariant(character);
        }
        return new string(letters[..count]);
    }

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
        var written = Letters(entry.Key.Value);
        var word = WithoutIs(written) is var plain && Known.Contains(plain) ? plain : written;
        var value = entry.Value is YamlScalar { Value: var text } ? Letters(text) : "";
        if (No.Contains(value))
            return IsAlmostPublish(word) || Showing.Contains(word) ? "draft" : null;
        // A day can be meant for when it was published.
        if (Showing.Contains(word) && word != "publish" && !Yes.Contains(value) && !value.Any(char.IsAsciiDigit))
            return "draft";
        return Waiting.Contains(word) || IsAlmostPublish(word) ? "publish"
            : Ending.Contains(word) ? "expires"
            : Hiding.Contains(word) ? "draft"
            : null;
    }

    private static string? Moment(YamlNode value) =>
        value is YamlScalar { Value: var text } && Values.TryParseMoment(text, out _) ? text : null;

    private static bool IsAlmostPublish(string word) =>
        word == "publish" || (word is not ("public" or "publisher" or "published") && Suggestion.For(word, ["publish"]).Length > 0);

    // Of two capitals or more: “DO NOT PUBLISH A visit”, “[REMOVED] A visit”.
    [GeneratedRegex(
        @"^\W*(?:[\[(](?<said>[^\])]*)[\])]|(?<said>\p{Lu}{2,}(?![\p{L}\d])(?:[ '’]+\p{Lu}{2,}(?![\p{L}\d]))*))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shouted();

    private static IEnumerable<string> Join(string[] keys, string[] values) => keys.SelectMany(key => values.Select(value => key + value));
}
