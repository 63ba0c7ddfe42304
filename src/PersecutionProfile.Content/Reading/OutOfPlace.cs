using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Looks in a text for what has a place of its own, and for what was pasted along with it.</summary>
internal static partial class OutOfPlace
{
    /// <param name="firstLine">Where the text begins in its file.</param>
    public static void CheckCorrections(string markdown, int firstLine, FileFindings findings)
    {
        foreach (Match correction in Correction().Matches(markdown).Take(FileFindings.Enough))
            findings.Add(Rule.CorrectionInText, Place.In(markdown, correction.Groups["at"].Index, firstLine),
                "This looks like a correction. Put it under `corrections`, between the two lines `---`, with `date` and `text`: then it stands at the foot of the page, at `/corrections` and in the feeds.");
    }

    /// <param name="text">A whole file: it can stand in a summary, too.</param>
    public static void CheckAnswers(string text, FileFindings findings)
    {
        foreach (Match answer in Answer().Matches(text).Take(FileFindings.Enough))
            findings.Add(Rule.Unfinished, Place.In(text, answer.Index),
                $"“{answer.Value}” is what a program that writes texts says to whoever asks it, and visitors see it. Delete it, and check every fact of the text against its source.");
    }

    /// <param name="firstLine">Where the text begins in its file.</param>
    public static void CheckSignature(string markdown, int firstLine, FileFindings findings)
    {
        if (Signature().Match(markdown) is { Success: true } signature)
            findings.Add(Rule.Unfinished, Place.In(markdown, signature.Groups["at"].Index, firstLine),
                $"“{signature.Groups["at"].Value}” is what a program writes below a message, and visitors see it. Delete it.");
    }

    // In English, German, French, Spanish and Italian.
    [GeneratedRegex(
        @"^[ >*_]{0,6}(?<at>Sent from (my (iPhone|iPad|Galaxy|Samsung|Android|Huawei|phone|mobile)|Outlook|Mail for|Yahoo Mail|Gmail|Proton)[^\n.]{0,40}|Get Outlook for (iOS|Android)|Von mein(em|er) [^\s]{1,20} gesendet|Gesendet (von (meinem|Mail|Outlook)|mit)[^\n.]{1,40}|Diese Nachricht wurde von meinem [^\n.]{1,60} gesendet|Envoyé (de mon|à partir d)[^\n.]{1,40}|Enviado desde mi [^\n.]{1,40}|Inviato da(l mio)? (iPhone|iPad|[^\s]{1,20}))[.]?[ *_]*$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Signature();

    [GeneratedRegex(
        @"^[ >*_#-]{0,8}(?<at>(Correction|CORRECTION|Erratum|ERRATUM)( [^:\n]{0,25}[0-9][^:\n]{0,12})?)[*_]{0,3}:",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Correction();

    [GeneratedRegex("""
        ^[ >*_#"]{0,6}(?:
            (Sure|Certainly|Absolutely|Of\ course)(\ thing)?[!,.]\ Here(['’]s|\ is|\ are)\b
            | Here(['’]s|\ is|\ are)\ (the|a|an|your|my)\ ([\w’'-]+\ ){0,4}?(text|version|draft|rewrite|translation|summary|prayer|story)\b(?=[^.!?\n]{0,60}:[ *_]*$)
          )
        | (?<!\w)[Aa]s\ an?\ (AI|artificial\ intelligence|(large\ )?language\ model)\b(\ (language\ )?model|\ assistant)?
        | (?<!\w)Let\ me\ know\ if\ you(['’]d|\ would)\ like\b
        | (?<!\w)Would\ you\ like\ me\ to\b
        | (?<!\w)I\ hope\ this\ helps\b
        | (?<!\w)I(['’]m|\ am)\ (sorry,\ but\ I|unable\ to|not\ able\ to)\ (can(['’]t|not)\ )?(help|assist)\ with\b
        """, RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Answer();
}
