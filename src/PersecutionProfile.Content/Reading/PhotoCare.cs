using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Whether what is said of a photo fits its consent, and what stands beside it that leads to a person.</summary>
internal static partial class PhotoCare
{
    public static void Check(EntryKind kind, YamlMap map, FileFindings findings)
    {
        foreach (var photo in Document.PhotosIn(map))
        {
            var said = new[] { photo["alt"], photo["caption"] }.OfType<YamlScalar>().ToArray();
            CheckConsent((photo["consent"] as YamlScalar)?.Value, said, findings);
            foreach (var words in said.Append(photo["credit"]).OfType<YamlScalar>().Where(words => HasPhone(words.Value, kind)))
                findings.Add(Rule.PhotoPhone, words.At,
                    $"A telephone number seems to stand here, beside a photo. Take it out, and look whether it can be read in the picture, too.{LookedAt.Answered(Rule.PhotoPhone)}");
        }
    }

    private static void CheckConsent(string? consent, YamlScalar[] said, FileFindings findings)
    {
        foreach (var words in said.Where(words => !Unseen().IsMatch(words.Value)))
        {
            if (consent is "no-faces" or "not-needed" && Child().Match(words.Value) is { Success: true } child)
                findings.Add(Rule.PhotoConsent, words.At, consent == "no-faces"
                    ? $"Here is a “{child.Value}”, and `consent: no-faces` says that nobody can be recognised. If a face can be seen, crop it out, or ask the parents; if not, say how: “seen from behind”.{LookedAt.Answered(Rule.PhotoConsent)}"
                    : $"Here is a “{child.Value}”, and `consent: not-needed` is for public figures in public. Ask the parents and the child, and write `given`, or choose another photo.{LookedAt.Answered(Rule.PhotoConsent)}");
            else if (consent is "no-faces" && Face().Match(words.Value) is { Success: true } face)
                findings.Add(Rule.PhotoConsent, words.At,
                    $"“{face.Value}” speaks of a face, and `consent: no-faces` says that nobody can be recognised. Crop the face out, or ask the person and write `given`.{LookedAt.Answered(Rule.PhotoConsent)}");
        }
    }

    /// <summary>In some kinds of entries, one with a country's number is found in the whole file: <see cref="People"/>.</summary>
    private static bool HasPhone(string words, EntryKind kind) => Phone().Match(words) is { Success: true } phone
        && (kind is EntryKind.HelpAction or EntryKind.InfoPage || !phone.Groups["whole"].Success);

    [GeneratedRegex(
        @"\b(child|children|bab(y|ies)|infants?|toddlers?|boys?|girls?|schoolboys?|schoolgirls?|pupils?|kids?|newborn)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Child();

    // Not "face to face", "in the face of", "the rock face", "faces the sea"
    [GeneratedRegex(
        @"(?<!\b(in the|face to|rock|cliff|clock) )\bfaces?\b(?! (to face|of (the|a) (rock|cliff|mountain|clock)|the|south|north|east|west|down))|\b(portrait|close-up|selfie|headshot)s?\b|\blook(s|ing)? (straight |directly )?(at|into) the (camera|lens|viewer)\b|\b(smil(es?|ing)|grin(s|ning)?|laugh(s|ing)?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Face();

    [GeneratedRegex(
        @"\b(from|seen from) (behind|the back|far away|above|a distance)\b|\b(no|without|hidden|covered|cropped) faces?\b|\bfaces? (is |are )?(not |un)(seen|shown|visible|recogni[sz]able)|\bfaces? (is |are )?(hidden|covered|turned away|cropped|outside|out of)|\b(her|his|their) backs? (to|turned)\b|\b(hands?|feet|shoes|shadows?|silhouettes?|drawings?|drawn|statues?|paintings?|painted|icons?|murals?|dolls?) (of|by)\b|'s (hands?|feet|shoes|shadow|drawing|toys?|bed|chair|chairs)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unseen();

    // With its country's number, with the 0 of a city or a network, or behind a word that says what it is.
    [GeneratedRegex(
        @"(?<![\w.+/-])(?<whole>\+|00[1-9])([ ()/.-]{0,2}[0-9]){6,14}(?!\w)|(?<![\w.,/-])(?![0-9]{1,2}[ /.-][0-9]{1,2}[ /.-][0-9]{2,4}(?![0-9]))\(?0[1-9][0-9]{0,4}\)?([ /-]{0,2}[0-9]){5,10}(?!\w)|\b(tel|telephone|phone|mobile|cell|whatsapp|signal|telegram|viber|call|text)\b[.: ]{0,3}[0-9]([ ()/.-]{0,2}[0-9]){5,14}(?!\w)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Phone();
}
