using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Whether something to pray for is short enough to be read aloud, and is not words to pray.</summary>
internal static partial class Prayers
{
    /// <summary>The guide asks for three; a list of a few more is still a point.</summary>
    private const int MostSentences = 10;

    /// <param name="text">The text without marks.</param>
    /// <param name="firstLine">Where the text begins in its file.</param>
    public static void Check(YamlMap map, string markdown, string text, int firstLine, FileFindings findings)
    {
        var at = Place.In(markdown, markdown.Length - markdown.AsSpan().TrimStart().Length, firstLine);
        if (map["kind"] is null && WordsToPray().IsMatch(markdown.Trim()))
            findings.Add(Rule.UnmeantForm, at,
                "These look like words to pray, and stand as one paragraph among the points to pray for. Add the line `kind: prayer` above, or `kind: point` if it is one.");
        else if (map["kind"] is not YamlScalar { Value: "prayer" } && EndOfSentence().Count(text) is > MostSentences and var sentences)
            findings.Add(Rule.LongPrayer, at,
                $"This prayer point has {sentences} sentences. It is read aloud, and printed with others: say it in one to three, and tell the rest in a story.");
    }

    // "Lord, …" or "Father God, …" up to "Amen."; or any lines with "Amen" on the last.
    [GeneratedRegex(
        @"\A\W{0,3}(((O|Oh|Dear|Our|Heavenly|Almighty|Gracious|Loving|Merciful|Holy) )*(Lord|Father|God|Jesus|Christ|Spirit|Saviou?r|King|Shepherd)\b[^.!?\n]{0,60}[,!\n].*|[^\n]*\n.*\n)\W{0,3}Amen\W{0,3}\z",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex WordsToPray();

    [GeneratedRegex(@"[\p{L}\p{N}”’)][.!?][”’"")]*(\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfSentence();
}
