using System.Buffers;
using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Checking;

/// <summary>Looks in an entry's text for what could give a person away.</summary>
internal static partial class People
{
    /// <summary>Without one of these nothing below is found, and most lines have none.</summary>
    private static readonly SearchValues<char> SignsOfDetail = SearchValues.Create("*@0123456789");

    public static void Check(string markdown, int firstLine, EntryKind kind, ImmutableArray<string> coverNames, FileFindings findings)
    {
        var number = firstLine;
        foreach (var range in markdown.AsSpan().Split('\n'))
        {
            if (markdown.AsSpan(range).ContainsAny(SignsOfDetail))
                CheckLine(markdown[range], number, kind, coverNames, findings);
            number++;
        }
        foreach (var name in coverNames.Where(name => !Regex.IsMatch(markdown, $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.CultureInvariant)))
            findings.Add(Rule.UnusedName, $"The cover name “{name}” is listed under `names-changed` and does not occur in the text. Remove it there, or check its spelling.");
    }

    private static void CheckLine(string line, int number, EntryKind kind, ImmutableArray<string> coverNames, FileFindings findings)
    {
        CheckAsterisks(line, number, coverNames, findings);
        if (kind is EntryKind.Story or EntryKind.Country or EntryKind.PrayerPoint)
            CheckDetails(line, number, findings);
    }

    private static void CheckAsterisks(string line, int number, ImmutableArray<string> coverNames, FileFindings findings)
    {
        foreach (Match match in AsteriskName().Matches(line))
        {
            if (!coverNames.Contains(match.Groups[1].Value))
                findings.Add(Rule.UnlistedName, new Place(number, match.Index + 1), $"“{match.Value}” looks like a cover name. List it, `names-changed: [{match.Groups[1].Value}]`, and write it without the asterisk: the page says by itself that the name is changed.");
        }
    }

    private static void CheckDetails(string line, int number, FileFindings findings)
    {
        foreach (Match match in EmailOrPhone().Matches(line))
            findings.Add(Rule.ContactData, new Place(number, match.Index + 1), "This looks like somebody's e-mail address or telephone number. Leave it out, unless it is an organisation's public one.");
        foreach (Match match in StreetOrCoordinates().Matches(line))
            findings.Add(Rule.ExactPlace, new Place(number, match.Index + 1), "This looks like an exact place. Blur it, such as “a village in the north”: a detail may lead to a person.");
    }

    // A capitalised word with an asterisk behind it that closes no emphasis: Samyoung*
    [GeneratedRegex(@"(?<![\w*'’-])(\p{Lu}[\p{L}'’-]+)\*(?![\w*])(?=[^*]*$|[^*]*\*\*)", RegexOptions.CultureInvariant)]
    private static partial Regex AsteriskName();

    [GeneratedRegex(@"(?<![\w.+-])[\w.+-]+@[\w-]+(\.[\w-]+)+|(?<![\w.])(\+|00)[1-9]([ ()/-]{0,2}[0-9]){7,14}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex EmailOrPhone();

    [GeneratedRegex(@"(?<!\w)[0-9]{1,4}[A-Za-z]?,? \p{Lu}\p{L}+ (Street|Road|Avenue|Lane|Square|Boulevard)\b|\b(Street|Road|Avenue|Lane) (No\.? ?)?[0-9]{1,4}\b|[0-9]{1,3}(\.[0-9]+)?° ?([0-9]{1,2}[′'])?[^.;]{0,8}[NSEW]\b|(?<![\w.])-?[0-9]{1,2}\.[0-9]{3,}, ?-?[0-9]{1,3}\.[0-9]{3,}(?![\w.])", RegexOptions.CultureInvariant)]
    private static partial Regex StreetOrCoordinates();
}
