using System.Buffers;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Looks in an entry's text for what could give a person away.</summary>
internal static partial class People
{
    /// <summary>Without one of these nothing below is found, and most lines have none.</summary>
    private static readonly SearchValues<char> SignsOfDetail = SearchValues.Create("@0123456789\\/");

    /// <summary>Says of a cover name that the text does not use it.</summary>
    /// <param name="at">Where it is listed.</param>
    public static void CheckCoverName(string markdown, string name, Place at, FileFindings findings)
    {
        if (!Occurs(name, markdown))
            findings.Add(Rule.UnusedName, at,
                $"The cover name “{name}” is listed here and does not occur in the text. Remove it, or check its spelling.");
    }

    /// <param name="text">A whole file: a caption or a correction can give somebody away, too.</param>
    public static void Check(string text, FileFindings findings)
    {
        var ofMail = new HashSet<int>();
        foreach (Match head in MailHead().Matches(text))
        {
            var at = Place.In(text, head.Index);
            findings.Add(Rule.ContactData, at,
                "This is the head of an e-mail, with the names and addresses of people. Delete it, and say in the text only what the reader needs.");
            ofMail.UnionWith(Enumerable.Range(at.Line, head.ValueSpan.TrimEnd('\n').Count('\n') + 1));
        }
        var number = 1;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (text.AsSpan(range).ContainsAny(SignsOfDetail) && !ofMail.Contains(number))
                CheckDetails(text[range], number, findings);
            foreach (var match in RealName().EnumerateMatches(text.AsSpan(range)))
                findings.Add(Rule.NameTold, new Place(number, match.Index + 1),
                    "This says what somebody's real name is, or leads to it. Take the name out, here and wherever it stands; if it was saved before, see section 8 of the editors' guide.");
            number++;
        }
    }

    public static bool IsLocalPath(string target) => LocalPath().Match(target) is { Success: true, Index: 0 };

    /// <summary>Between the parts of a name may stand the end of a line, and the mark of a quotation on the next.</summary>
    public static bool Occurs(string name, string markdown) =>
        Regex.IsMatch(
            markdown,
            string.Concat(
                Scripts.HasPrefixes(name.TrimStart()[0]) ? "" : @"(?<!\w)",
                string.Join(@"[\s>\\]+", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)),
                Scripts.IsUnspaced(name.TrimEnd()[^1]) ? "" : @"(?!\w)"),
            RegexOptions.CultureInvariant);

    private static void CheckDetails(string line, int number, FileFindings findings)
    {
        foreach (Match match in EmailOrPhone().Matches(line))
            findings.Add(Rule.ContactData, new Place(number, match.Index + 1),
                "This looks like somebody's e-mail address or telephone number. Leave it out, unless it is an organisation's public one.");
        if (CopiedMessage().Match(line) is { Success: true } message)
            findings.Add(Rule.ContactData, new Place(number, message.Index + 1),
                "This line begins with the time and the sender of a message, as they are copied from WhatsApp or a like program. Delete both: a sender's name or number leads to a person.");
        // That of a link is said of the link.
        foreach (Match match in LocalPath().Matches(line).Where(path => !line.AsSpan(0, path.Index).EndsWith("](")))
            findings.Add(Rule.ContactData, new Place(number, match.Index + 1),
                "This is a place on somebody's computer, which often has their name in it and which no visitor can open. Leave it out.");
        foreach (Match match in PlaceOnMap().Matches(line))
            findings.Add(Rule.ExactPlace, new Place(number, match.Index + 1),
                "This address shows an exact place on a map. Leave it out: a place may lead to a person.");
        foreach (Match match in StreetOrCoordinates().Matches(line))
            findings.Add(Rule.ExactPlace, new Place(number, match.Index + 1),
                "This looks like an exact place. Blur it, such as “a village in the north”: a detail may lead to a person.");
    }

    [GeneratedRegex(
        @"^[ >*_]{0,6}From[*_ ]{0,3}:[^\n]*\n+(?:[ >*_]{0,6}(Sent|Date|To|Cc|Subject|Reply-To)[*_ ]{0,3}:[^\n]*(\n+|\z)){1,6}|^[ >]{0,4}On [^\n]{6,120} wrote:[ ]*$|^[ >]{0,4}-{3,} ?(Original Message|Forwarded message) ?-{3,}",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex MailHead();

    [GeneratedRegex(
        @"(?<![\w.+-])[\w.+-]+@[\w-]+(\.[\w-]+)+|(?<![\w.])(\+|00)[1-9]([ ()/-]{0,2}[0-9]){7,14}(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex EmailOrPhone();

    // [12:34, 21/11/2026] Anna: · 21/11/2026, 12:34 - Anna: · [21.11.26, 12:34:56] Anna:
    [GeneratedRegex(
        @"^\W{0,8}(([0-9]{1,4}[./-]){2}[0-9]{1,4},? [0-9]{1,2}[:.][0-9]{2}([:.][0-9]{2})?( ?[AaPp]\.?[Mm]\.?)?|[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?( ?[AaPp]\.?[Mm]\.?)?, ([0-9]{1,4}[./-]){2}[0-9]{1,4})\]?( [-–])? [^:\n]{1,40}:(?!\S)",
        RegexOptions.CultureInvariant)]
    private static partial Regex CopiedMessage();

    [GeneratedRegex(@"(?<![\w:/])(file:///?[\w/]|[A-Za-z]:\\\w|/(Users|home)/\w+/)", RegexOptions.CultureInvariant)]
    private static partial Regex LocalPath();

    [GeneratedRegex(
        @"\b(maps\.app\.goo\.gl/\w|google\.[a-z.]{2,6}/maps[/?]\w|google\.[a-z.]{2,6}/maps/[@?]|maps\.google\.[a-z.]{2,6}/(maps)?[/?]*[@\w]|(openstreetmap\.org|osm\.org)/(#map|\?m|go/|node/|way/|relation/)|what3words\.com/\w|w3w\.co/\w|maps\.apple\.com/\S{0,100}?[?&]|(bing\.com|yandex\.[a-z]{2,3}|2gis\.[a-z]{2,3})/maps?[/?]\w|wego\.here\.com/\w|plus\.codes/\w)|(?<![\w:/])///\p{L}+\.\p{L}+\.\p{L}+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceOnMap();

    // “Her real name is Anna”, “Mina (real name: Anna)”; not that it is withheld, unknown or must stay so.
    [GeneratedRegex(
        @"\b(?i:real|true|birth) names?\b(?: of \p{Lu}\w+)?(?:(?: (?:is|was|are|were|being|as))? *[:=,(–—-]* *[""“‘'*_]*(?!(?:God|Christ|Jesus|Lord)\b)\p{Lu}| (?:is|was) (?:given|printed|written|published|named|mentioned|shown|said)\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex RealName();

    [GeneratedRegex(
        @"(?<!\w)[0-9]{1,4}[A-Za-z]?,? \p{Lu}\p{L}+ (Street|Road|Avenue|Lane|Square|Boulevard)\b|\b(Street|Road|Avenue|Lane) (No\.? ?)?[0-9]{1,4}\b|[0-9]{1,3}(\.[0-9]+)?° ?([0-9]{1,2}[′'])?[^.;]{0,8}[NSEW]\b|(?<![\w.])-?[0-9]{1,2}\.[0-9]{3,} ?°? ?[NS]? ?[,;/] ?(lon[a-z]*:? ?)?-?[0-9]{1,3}\.[0-9]{3,}(?!\w|\.\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex StreetOrCoordinates();
}
