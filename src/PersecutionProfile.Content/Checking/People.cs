using System.Buffers;
using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Checking;

/// <summary>Looks in an entry's text for what could give a person away.</summary>
internal static partial class People
{
    /// <summary>Without one of these nothing below is found, and most lines have none.</summary>
    private static readonly SearchValues<char> SignsOfDetail = SearchValues.Create("@0123456789");

    public static void Check(string markdown, int firstLine, EntryKind kind, ImmutableArray<string> coverNames, FileFindings findings)
    {
        if (kind is EntryKind.Story or EntryKind.Country or EntryKind.PrayerPoint)
            CheckLines(markdown, firstLine, findings);
        foreach (var name in coverNames.Where(name => !Occurs(name, markdown)))
            findings.Add(Rule.UnusedName, $"The cover name “{name}” is listed under `names-changed` and does not occur in the text. Remove it there, or check its spelling.");
    }

    private static void CheckLines(string markdown, int firstLine, FileFindings findings)
    {
        var number = firstLine;
        foreach (var range in markdown.AsSpan().Split('\n'))
        {
            if (markdown.AsSpan(range).ContainsAny(SignsOfDetail))
                CheckDetails(markdown[range], number, findings);
            number++;
        }
    }

    /// <summary>Between the parts of a name may stand the end of a line, and the mark of a quotation on the next.</summary>
    private static bool Occurs(string name, string markdown) =>
        Regex.IsMatch(markdown, $@"(?<!\w){string.Join(@"[\s>\\]+", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))}(?!\w)", RegexOptions.CultureInvariant);

    private static void CheckDetails(string line, int number, FileFindings findings)
    {
        foreach (Match match in EmailOrPhone().Matches(line))
            findings.Add(Rule.ContactData, new Place(number, match.Index + 1), "This looks like somebody's e-mail address or telephone number. Leave it out, unless it is an organisation's public one.");
        foreach (Match match in StreetOrCoordinates().Matches(line))
            findings.Add(Rule.ExactPlace, new Place(number, match.Index + 1), "This looks like an exact place. Blur it, such as “a village in the north”: a detail may lead to a person.");
    }

    [GeneratedRegex(@"(?<![\w.+-])[\w.+-]+@[\w-]+(\.[\w-]+)+|(?<![\w.])(\+|00)[1-9]([ ()/-]{0,2}[0-9]){7,14}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex EmailOrPhone();

    [GeneratedRegex(@"(?<!\w)[0-9]{1,4}[A-Za-z]?,? \p{Lu}\p{L}+ (Street|Road|Avenue|Lane|Square|Boulevard)\b|\b(Street|Road|Avenue|Lane) (No\.? ?)?[0-9]{1,4}\b|[0-9]{1,3}(\.[0-9]+)?° ?([0-9]{1,2}[′'])?[^.;]{0,8}[NSEW]\b|(?<![\w.])-?[0-9]{1,2}\.[0-9]{3,}, ?-?[0-9]{1,3}\.[0-9]{3,}(?![\w.])", RegexOptions.CultureInvariant)]
    private static partial Regex StreetOrCoordinates();
}
