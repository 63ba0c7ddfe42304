using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// Whether somebody asks in a sentence for a page to be taken down, or says that it was: “Please remove this story!”, “This page
/// must go”, “Do not publish”, “Taken down for her safety”. It names the page, or has no words but such.
/// </summary>
internal static partial class TakedownSentence
{
    /// <summary>A longer one tells a story.</summary>
    private const int MostWords = 16;

    // By themselves these ask for it.
    private const string Verb = "remove|delete|unpublish|depublish|un publish|de publish|retract|erase|take down|take offline|takedown";

    // These need a “this”, or the page: without one they can begin a prayer.
    private const string WeakVerb = "hide|withdraw|pull|kill|suppress|scrub|block|drop|redact";

    private const string Past = "removed|deleted|unpublished|hidden|hid|withdrawn|withdrew|pulled|killed|retracted|erased|blocked";

    private const string Page = "page|story|entry|article|post|webpage";
    private const string Part =
        $"{Page}|pages|stories|entries|articles|posts|piece|profile|prayer|file|report|item|text|content|document"
            + "|photos?|pictures?|images?";

    private const string Down = "down|off|offline|off line";

    private const string State =
        "removed|deleted|unpublished|depublished|withdrawn|retracted|erased|redacted|censored|embargo|embargoed|under embargo|on hold"
            + "|taken down|taken offline|taken off|pulled|confidential|strictly confidential|no longer available|not available|unavailable"
            + "|not for publication|not for release|not public|not to be published|not to be shown";

    /// <summary>What a page is said to be; of other things it is prose.</summary>
    private const string StateOfPage = $"{State}|hidden|offline|gone|private|suspended|blocked|not online|under review|a draft";

    private const string Forbidden =
        "publish|show|read|share|post|print|display|repost|republish|release|upload|circulate|distribute|put online|make public";

    private const string Lead =
        "please|urgent|urgently|important|attention|warning|caution|stop|danger|dangerous|emergency|alert|help|quick|quickly|immediately"
            + "|now|asap|sorry|note|hi|hello|dear|team|editors?|admins?|webmaster|pls|plz";

    private const string Asking =
        "(?:can|could|would|will) (?:you|we|someone|somebody)(?: please)?"
            + "|(?:(?:we|you|i|someone|somebody|editors?) )?(?:must|should|need to|have to|want to|want you to|ask you to)"
            + "(?: please| now)?|to";

    // Words of time, place and reason that add nothing else.
    private const string Filler =
        "now|please|at|once|asap|today|tonight|tomorrow|immediately|urgently|urgent|quickly|right|soon|as|possible|again|temporarily"
            + "|permanently|forever|until|further|notice|for|from|of|by|on|in|to|the|a|our|her|his|their|my|its|safety|security|reasons?"
            + "|privacy|protection|protect|request|requested|family|familys|partners?|editors?|persons?|people|because|due|danger|dangerous"
            + "|risk|risks|lives|is|are|was|has|have|been|being|it|this|that|they|she|he|we|not|safe|unsafe|anymore|any|more|longer"
            + "|asked|asks"
            + "|website|site|web|internet|net|page|public|everyone|everybody|anyone|anybody|and|so|all|details|follow|completely|altogether"
            + "|another|day|week|month|some|time|while|back|later|down|offline|off";

    private const string Rest = $"(?: (?:,|{Filler}))*$";

    // At the beginning
    private const string Ask = $"(?:(?:{Asking}) )?";
    private const string Seen = "seen|shown|read|published|shared|public|online";
    private const string Leave = "go|disappear|vanish|come";
    private const string ThisPage = $@"(?:this|that|the)(?: \w+)? (?:{Part})";
    private const string TakeIt = $"(?:take|get|bring|pull|put) (?:this|that|it|all|everything|{ThisPage}) (?:{Down})";

    /// <summary>Each form has a phrase of one of these lists, and so the longest word of that phrase.</summary>
    private static readonly FrozenSet<string> Telling =
        $"{Verb}|{WeakVerb}|{Past}|{Down}|{State}|{StateOfPage}|{Forbidden}|{Seen}|{Leave}".Split('|')
            .Select(phrase => phrase.Split(' ').MaxBy(word => word.Length)!)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Examples of all of it, in the simplest form of each.</summary>
    internal static IEnumerable<string> Examples =>
    [
        .. Each(Verb, "{0}", "{0} this", "please {0}", "{0} immediately", "{0} this page", "{0} the story now"),
        .. Each(WeakVerb, "{0} this", "{0} this page", "{0} the story because she is in prison", "urgent, {0} this story"),
        .. Each(Past, "we have {0} this story"),
        .. Each(State, "{0}", "{0} for safety", "this was {0}", "this story has been {0}", "the page is {0}"),
        .. Each(StateOfPage, "this story is {0} because men came to her house"),
        .. Each(Forbidden, "do not {0}", "don't {0} this page", "never {0} this story", "stop, do not {0} this"),
        .. Each("go|come down|be removed|be taken down", "this page must {0}", "this story has to {0} at once"),
        .. Each("shown|read|published", "this page must not be {0}"),
        .. Each("down|offline", "take this {0}", "take it {0} please", "somebody must take the page {0}", "for her safety, take this {0}"),
    ];

    public static bool IsIn(string line)
    {
        if (!HasTellingWord(line))
            return false;
        var words = Words(line);
        var sentence = words[Opening().Match(words).Length..];
        var end = sentence.IndexOf('.', StringComparison.Ordinal);
        sentence = (end < 0 ? sentence : sentence[..end]).TrimEnd(' ', ',');
        return sentence.Length > 0 && sentence.AsSpan().Count(' ') < MostWords && (Said.IsMatch(sentence) || Within().IsMatch(sentence));
    }

    /// <summary>Also when a line is not plain enough to tell: most lines are, and their words need not be made.</summary>
    private static bool HasTellingWord(ReadOnlySpan<char> line)
    {
        if (line.ContainsAnyExceptInRange(' ', '~') || line.ContainsAny('&', '\''))
            return true;
        var telling = Telling.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var (start, at) = (0, 0); at <= line.Length; at++)
        {
            if (at < line.Length && char.IsAsciiLetterOrDigit(line[at]))
                continue;
            if (telling.Contains(line[start..at]))
                return true;
            start = at + 1;
        }
        return false;
    }

    /// <summary>Its words in small letters without marks; a full stop for what ends a sentence, a comma for what parts it.</summary>
    private static string Words(string line)
    {
        var result = new StringBuilder(line.Length);
        var text = Diacritics.Remove(UnusableCharacters.Remove(WebUtility.HtmlDecode(line)).Normalize(NormalizationForm.FormKC));
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (char.IsLetterOrDigit(sign))
                result.Append(char.ToLowerInvariant(sign));
            else if (sign is '\'' or '’' || char.GetUnicodeCategory(sign) == UnicodeCategory.Format)
                continue;
            else if (sign is '.' or '!' or '?' or '…' or '。')
                result.Append(" . ");
            else
                result.Append(sign is ',' or ';' or ':' or '–' or '—' or '(' or ')' or '[' or ']'
                    || (sign == '-' && at > 0 && char.IsWhiteSpace(text[at - 1])) ? " , " : " ");
        }
        return Spaces().Replace(result.ToString(), " ").Trim();
    }

    private static IEnumerable<string> Each(string words, params string[] forms) =>
        words.Split('|').SelectMany(word => forms.Select(form => form.Replace("{0}", word, StringComparison.Ordinal)));

    [GeneratedRegex(" +", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex($@"^(?:(?:[.,]|[0-9]+|{Lead})(?: |$))*", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // Apart from what may stand within a sentence: this is tried at its beginning alone.
    // Not made at build: its 46,000 lines of code cost each build a quarter of a minute, and few sentences come here.
    private static readonly Regex Said = new(
        // Remove. Delete this. Please take it down now.
        $@"^(?:{Ask}(?:{Verb})(?: (?:this|it|that|them|all|everything))?{Rest}"
            + $@"|{Ask}(?:{WeakVerb}) (?:this|it|that){Rest}"
            + $@"|{Ask}{TakeIt}{Rest}"
            // Remove the photos. Pull the story because …
            + $@"|{Ask}(?:{Verb}|{WeakVerb}) {ThisPage}{Rest}"
            + $@"|{Ask}(?:{Verb}|{WeakVerb}) (?:this|that|the)(?: \w+)? (?:{Page})\b"
            // Do not publish. Don't show this page.
            + $@"|{Ask}(?:do not|dont|don t|never|must not|not to be|not) (?:{Forbidden})(?: (?:this|it|that|{ThisPage}))?{Rest}"
            // Removed. Taken down for safety. Embargoed until Friday.
            + $@"|(?:{State}){Rest}|(?:embargo|embargoed|under embargo|on hold) (?:until|till)\b"
            // This story has been removed for safety reasons. This page must go.
            + $@"|{Ask}{ThisPage} (?:is|was|were|are|has been|have been|had to be)(?: now| currently)? (?:{State}){Rest}"
            + $@"|this (?:is|was|has been)(?: now)? (?:{State}){Rest}"
            + $@"|this (?:{Page}) (?:is|was|has been|had to be)(?: now| currently)? (?:{StateOfPage})\b"
            + $@"|{ThisPage} {Must} (?:go|disappear|vanish|come (?:{Down})|be taken (?:{Down})|be (?:{Past}))\b"
            + $@"|{ThisPage} (?:(?:must|should|may|shall) (?:not|never)|is not to) be (?:{Seen})\b"
            + $@"|(?:this|it) {Must} (?:go|disappear|come (?:{Down})|be taken (?:{Down})|be (?:{Past})){Rest})",
        RegexOptions.CultureInvariant);

    // For her safety we ask you to take this offline. We have removed this story.
    [GeneratedRegex(
        $@"\b(?<!\b(?:not|never) )(?:{Verb}|{WeakVerb}) this(?: \w+)? (?:{Part})\b"
            + $@"|\b(?<!\b(?:not|never) )(?:take|taken|took|get|bring|put) (?:this|{ThisPage}) (?:{Down})\b"
            + $@"|\b(?:{Past}) this (?:{Page})\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    private const string Must = "(?:must|has to|have to|should|shall|needs to|need to|ought to|is to|has got to|will)(?: now)?";
}
