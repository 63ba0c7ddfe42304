using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// What takes an entry down, however it is written: a line with, after list marks, a word within one letter of <c>draft</c>
/// or <c>expires</c> and at most two words more; a line in other words (<see cref="HoldBack"/>); a title, or a whole text,
/// that says so. A person's safety may hang on it, so what is not plain hides.
/// </summary>
internal sealed partial class Takedown
{
    private const int MostWords = 2;
    private const int MostWordsOfDate = 4;
    private const int LongestKeyLine = 200;
    private const int LongestLineOfFewWords = 80;

    /// <summary>What is shorter and has no key is no entry that was broken by mistake.</summary>
    private const int ShortestEntry = 100;

    private const string ToKeepItHidden =
        "To keep it hidden, write `draft: true` between the two lines `---`, on a line of its own with nothing before it.";

    // Signs between a key and its value, and those that a value may be set in.
    private static readonly SearchValues<char> Separators = SearchValues.Create(":=：＝-–—\"'*_`");

    private readonly string text;
    private readonly FileFindings findings;
    private readonly HashSet<string> keys = [];

    /// <summary>Null while it is the text itself.</summary>
    private StringBuilder? rest;

    private Takedown(string text, FileFindings findings) => (this.text, this.findings) = (text, findings);

    /// <summary>Whether it is hidden at any time.</summary>
    public bool Hides { get; private set; }

    /// <summary>The first moment at which one of the lines hides it.</summary>
    public DateTime? Until { get; private set; }

    /// <summary>Whether nothing stands below the second line <c>---</c>.</summary>
    public bool HasNoText { get; private set; }

    /// <summary>Whether empty lines stand there: of a file that never had a text, nothing does.</summary>
    public bool WasEmptied { get; private set; }

    /// <summary>Whether the file has only a few words, and none of them is a key.</summary>
    public bool HasFewWords => text.AsSpan().Trim().Length < ShortestEntry && !Key().IsMatch(text);

    /// <summary>The text with nothing in place of the lines that are findings: nobody else reads or shows them.</summary>
    public string Rest => rest?.ToString() ?? text;

    /// <summary>Looks at an entry's whole text, which need not be readable otherwise; an emptied file is taken down, too.</summary>
    public static Takedown FindIn(string text, FileFindings findings)
    {
        // What is wrong with an empty file is said by the reader of keys.
        var takedown = new Takedown(text, findings) { Hides = text.AsSpan().IsWhiteSpace() };
        if (!takedown.Hides && !HasLetters(text))
            takedown.Hide(new Place(1, 1),
                "nothing is left in the file but signs. To take it down for good, remove the file; to show it, put its text back.");
        takedown.Read();
        return takedown;
    }

    /// <summary>Hides it for another reason than a line.</summary>
    public void Hide(Place at, string why)
    {
        Hides = true;
        findings.Add(Rule.Takedown, at, $"The page is hidden for safety: {why}");
    }

    private void Read()
    {
        var (line, fences, hasBody) = (1, 0, false);
        var (value, body) = ((At: default(Place), Key: ""), (At: default(Place), Start: text.Length));
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(start);
            var isFence = text.AsSpan(start..end).TrimEnd() is "---";
            fences += isFence ? 1 : 0;
            var isInFrontMatter = fences < 2;
            if (isFence && fences == 2)
            {
                (body, HasNoText) = ((new Place(line + 1, 1), end), text.AsSpan(end).IsWhiteSpace());
                WasEmptied = HasNoText && end + 1 < text.Length;
            }
            else if (isInFrontMatter
                && KeyAndValue().Match(text[start..end]) is { Success: true, Groups: [_, var key, var said] }
                && (HoldBack.TakesDown(said.Value) || (key.Value == "title" && DraftInTitle().IsMatch(said.Value))))
            {
                value = (new Place(line, said.Index + 1), key.Value);
            }
            var isAtEdge = isInFrontMatter || !hasBody || text.AsSpan(end).IsWhiteSpace();
            hasBody |= !isInFrontMatter && !isFence && !text.AsSpan(start..end).IsWhiteSpace();
            if ((Find(start, end, isInFrontMatter) ?? FindOther(start, end, isInFrontMatter, isAtEdge)) is { } found)
            {
                end = found.End;
                Obey(found);
                if (fences != 1 || !IsInItsPlace(found, start))
                {
                    var at = new Place(line, found.At - start + 1);
                    var date = found is { Word: "expires", IsKey: true, IsPlain: false } ? WhatIsWrongWith(found.Value, at) : null;
                    findings.Add(Rule.Takedown, at, Explain(found, date) + CopiedCharacters.Explain(text[start..end]));
                    line += text.AsSpan(start..end).Count('\n');
                    rest ??= new StringBuilder(text, 0, start, text.Length);
                    rest.Append('\n', text.AsSpan(start..end).Count('\n'));
                    start = end;
                }
            }
            end = Math.Min(end + 1, text.Length);
            rest?.Append(text, start, end - start);
            (start, line) = (end, line + 1);
        }
        if (!Hides)
            LookAtAll(value.At, value.Key, body.At, text.AsSpan(body.Start));
    }

    /// <summary>What is no line that takes it down, and yet leaves nothing else to be meant.</summary>
    private void LookAtAll(Place valueAt, string key, Place bodyAt, ReadOnlySpan<char> body)
    {
        if (valueAt != default)
            Hide(valueAt, key == "title"
                ? $"by its title it is not to be seen. {ToKeepItHidden} To show it, take that out of the title."
                : $"by what stands behind `{key}` it is not to be seen. {ToKeepItHidden} To show it, write something else there.");
        else if (IsTakenOut(text) || IsTakenOut(body))
            Hide(IsTakenOut(text) ? new Place(1, 1) : bodyAt,
                $"all of its text is struck out, or a note between `<!--` and `-->`. {ToKeepItHidden} To show it, remove these signs.");
        else if (!HasNoText && body.Length > 0 && !HasLetters(body))
            Hide(bodyAt, $"in place of its text stand only signs. {ToKeepItHidden} To show it, put its text back.");
    }

    private static bool IsTakenOut(ReadOnlySpan<char> text) =>
        text.TrimStart() is ['<', '!', '-', '-', ..] or ['~', '~', ..]
        && !HasLetters(TakenOut().Replace(text.ToString(), ""));

    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                return true;
        }
        return false;
    }

    /// <summary>What a line says; null when it is prose, a note behind <c>#</c>, or a key without a value.</summary>
    private Found? Find(int start, int end, bool isInFrontMatter)
    {
        var at = AfterMarks(start, end);
        if (at == end
            || text[at] == '#'
            || (WordAt(at, "draft") ?? WordAt(at, "expires")) is not var (word, isExact, behind)
            || ConflictMarkers.IsMarker(text.AsSpan(start..end)))
        {
            return null;
        }
        end = EndOfLine(behind);
        var said = text.AsSpan(behind..end);
        // “draft: #true” is a key without a value to a parser, and a slip of the finger to a person.
        var note = StartOfNote(said);
        var isNote = note >= 0 && said[..note].Trim(" \t:=：＝﹕").IsEmpty;
        said = note < 0 || isNote ? said : said[..note];
        var value = said[AfterSeparator(said)..];
        var hasColon = said[..^value.Length].ContainsAny(":=：＝﹕");
        var words = CountWords(value);
        // A sign such as “~” or “-”, which is no value that the key takes.
        var afterColon = said[(said.IndexOfAny(":=：＝﹕") + 1)..];
        var isSign = words == 0 && isInFrontMatter && hasColon && !isNote && afterColon.ContainsAnyExcept(" \t*_`");
        if (words == 0 && !isSign && Next(end) is var (next, startsWithColon) && (hasColon ? IsMeant(word, next) : startsWithColon))
        {
            value = next;
            end = EndOfLine(end + 1);
        }
        else if (isSign)
            value = afterColon.Trim();
        else if (words == 0 ? hasColon || !isExact : words > MostWordsOf(word, value, hasColon, isInFrontMatter && !isNote))
            return null;
        var plain = Plain(value);
        var found = new Found(word, at, end, plain, Meaning(word, plain), IsKey: isExact && hasColon && isInFrontMatter && at == start);
        return found is { IsKey: true, IsPlain: false } ? found with { At = behind + AfterSeparator(said) } : found;
    }

    /// <summary>
    /// The same for a line whose letters alone say it, with signs or spaces between them, or that says it in other words.
    /// </summary>
    private Found? FindOther(int start, int end, bool isInFrontMatter, bool isAtEdge)
    {
        var at = AfterMarks(start, end);
        var note = isInFrontMatter ? StartOfNote(text.AsSpan(start..end)) : -1;
        if ((isInFrontMatter && at < end && text[at] == '#') || ConflictMarkers.IsMarker(text.AsSpan(start..end)))
            return null;
        var behind = note < 0 ? end : Math.Max(at, start + note);
        var isShort = end - start <= LongestLineOfFewWords;
        if (isShort
            && (
                IsWithinOneLetter(HoldBack.Letters(text[start..end]), "drafttrue")
                    || (isAtEdge && HoldBack.IsSwitch(text[at..behind], isInFrontMatter && text[start] is not (' ' or '\t' or '-')))))
        {
            return new Found("draft", at, end, "", DateTime.MinValue, IsKey: false);
        }
        return isAtEdge && !(isInFrontMatter && AnyKey().IsMatch(text.AsSpan(start..end))) && HoldBack.TakesDown(text[start..behind])
            ? new Found("", at, end, "", DateTime.MinValue, IsKey: false)
            : null;
    }

    /// <summary>What the next line says, to which a value can slip, and whether that is the rest of a key.</summary>
    private (string Value, bool StartsWithColon) Next(int end)
    {
        var line = text.AsSpan(Math.Min(end + 1, text.Length)..EndOfLine(Math.Min(end + 1, text.Length)));
        return (Plain(line[AfterSeparator(line)..]), line.TrimStart() is [':'] or [':', not ':', ..]);
    }

    /// <summary>Whether a line by itself can only be the value of the key above it.</summary>
    private static bool IsMeant(string word, string value) => word == "draft"
        ? IsWithinOneLetter(value.ToLowerInvariant(), "true") || value.ToLowerInvariant() is "yes" or "on"
        : value is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..] && CountWords(value) <= MostWords;

    private static int MostWordsOf(string word, ReadOnlySpan<char> value, bool hasColon, bool isInFrontMatter) => hasColon switch
    {
        true when isInFrontMatter || (word == "draft" && StartsWithTrue().IsMatch(value)) => int.MaxValue,
        true when word == "expires" && value.ContainsAnyInRange('0', '9') => MostWordsOfDate,
        _ => MostWords,
    };

    /// <summary>
    /// From which moment the line hides: from the beginning of time when that is not clear, never when it says <c>false</c>.
    /// </summary>
    private static DateTime? Meaning(string word, string value)
    {
        if (word == "draft")
            return value.Equals("false", StringComparison.OrdinalIgnoreCase) ? null : DateTime.MinValue;
        return Values.TryParseMoment(value, out var moment) ? moment : DateTime.MinValue;
    }

    private void Obey(Found found)
    {
        if (found.Hides)
            Hides = true;
        else if (found.From is { } from && !(from > Until))
            Until = from;
    }

    /// <summary>Whether it is a key as all others are, and the first of its name, so that the reader of keys can read it.</summary>
    private bool IsInItsPlace(Found found, int start) =>
        found is { IsKey: true, IsPlain: true }
            && found.End - start <= LongestKeyLine
            && KeyLine().IsMatch(text.AsSpan(start..found.End))
            && keys.Add(found.Word);

    private string Explain(Found found, Finding? date) => found switch
    {
        { IsPlain: true, IsKey: true } when keys.Contains(found.Word) =>
            $"`{found.Word}` stands here a second time. What hides the page counts, whichever line says it. Remove one of the two.",
        { Word: "draft", From: null } =>
            "This line reads like `draft: false`, which does nothing. Remove it: a page is seen when no line says `draft: true`.",
        { Word: "draft", IsKey: true, IsPlain: false } =>
            "The page is hidden for safety: behind `draft:` stands neither `true` nor `false`. Write `draft: true` to keep it hidden, or remove the line to show it.",
        { Word: "draft" } =>
            $"The page is hidden for safety: this line reads like `draft: true`. {HowToMean("draft: true")}",
        { Word: "" } =>
            $"The page is hidden for safety: this line says that it is not to be seen. {ToKeepItHidden} To show it, remove this line, or say it in other words.",
        { IsPlain: true } =>
            $"The page is hidden for safety from {Publication.Words(found.From!.Value)} on: this line reads like `expires: {found.Value}`. {HowToMean($"expires: {found.Value}")}",
        { IsKey: true } =>
            $"The page is hidden for safety until this date is clear, or the line removed. {date?.Message}",
        _ =>
            $"The page is hidden for safety: this line reads like `expires`, without a clear date. {HowToMean("expires: 2026-12-31")}",
    };

    private static string HowToMean(string line) =>
        $"If that is meant, write `{line}` between the two lines `---`, on a line of its own with nothing before it. If not, remove the line, or make a longer sentence of it.";

    private static Finding? WhatIsWrongWith(string date, Place at)
    {
        var found = new FileFindings("");
        Values.Moment(new YamlScalar(date, true, at), found, out _);
        return found.All.FirstOrDefault();
    }

    private int EndOfLine(int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;

    /// <summary>Behind white space, list marks, boxes to tick and numbers, quotation marks, brackets.</summary>
    private int AfterMarks(int start, int end)
    {
        var at = start + FirstLetter(text.AsSpan(start..end));
        if (at > start && at + 1 < end && text[(at - 1)..(at + 2)] is "[x]" or "[X]")
            at += 1 + FirstLetter(text.AsSpan((at + 1)..end));
        var digits = at;
        while (digits < end && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits > at && digits < end && text[digits] is '.' or ')' ? digits + FirstLetter(text.AsSpan(digits..end)) : at;
    }

    /// <summary>The word at a place, when it is the one looked for within one letter, and the place behind it.</summary>
    private (string Word, bool IsExact, int Behind)? WordAt(int at, string word)
    {
        // One more than the longest word with a letter too many, to see where it ends. A line end can be the slip.
        Span<char> letters = stackalloc char[9];
        Span<int> ends = stackalloc int[9];
        var count = 0;
        for (var next = at; next < text.Length && count < letters.Length; next++)
        {
            // The second half of a letter, and what nobody sees, are no letters of their own.
            if (char.IsLowSurrogate(text[next]) || char.GetUnicodeCategory(text[next]) == UnicodeCategory.Format)
                ends[Math.Max(count - 1, 0)] = next + 1;
            else
                (letters[count], ends[count++]) = (char.ToLowerInvariant(HalfWidth(text[next])), next + 1);
        }
        foreach (var length in (ReadOnlySpan<int>)[word.Length, word.Length + 1, word.Length - 1])
        {
            if (length > count || !char.IsLetterOrDigit(letters[length - 1]) || (length < count && char.IsLetterOrDigit(letters[length])))
                continue;
            if (IsWithinOneLetter(letters[..length], word))
                return (word, letters[..length].SequenceEqual(word), ends[length - 1]);
        }
        return null;
    }

    /// <summary>The letter of the width that a Latin keyboard gives, for one of a Chinese or Japanese keyboard.</summary>
    private static char HalfWidth(char letter) => letter is >= '！' and <= '～' ? (char)(letter - '！' + '!') : letter;

    private static bool IsWithinOneLetter(ReadOnlySpan<char> written, ReadOnlySpan<char> word) =>
        EditDistance.Between(written, word, 1) <= 1;

    /// <summary>
    /// Where the first letter or digit stands, or a <c>#</c>, which makes a note of what follows; the end when there is none.
    /// </summary>
    private static int FirstLetter(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && text[at] != '#')
            at++;
        return at;
    }

    private static int AfterSeparator(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || Separators.Contains(text[at])))
            at++;
        return at;
    }

    private static int StartOfNote(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] == '#' && char.IsWhiteSpace(text[at - 1]))
                return at;
        }
        return -1;
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var (words, isInWord) = (0, false);
        foreach (var character in text)
        {
            words += !isInWord && char.IsLetterOrDigit(character) ? 1 : 0;
            isInWord = !char.IsWhiteSpace(character) && (isInWord || char.IsLetterOrDigit(character));
        }
        return words;
    }

    private static string Plain(ReadOnlySpan<char> value) => value.TrimEnd().Trim("\"'*_`").Trim().ToString();

    [GeneratedRegex(@"^([A-Za-z][A-Za-z-]*)[ \t]*:[ \t]*(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyAndValue();

    // At the margin, or in a block; a correction may say that something was withdrawn.
    [GeneratedRegex(@"^(?:[A-Za-z][A-Za-z-]*|[ \t]+(?:- +)?[a-z-]+|- +[a-z-]+)[ \t]*:(?:\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex AnyKey();

    private const string DraftWord = "(?:DRAFT|ENTWURF|BORRADOR|BROUILLON)";
    private const string DraftInBrackets = $@"[\[(] *(?i:{DraftWord}) *[\])]";

    // “DRAFT – a visit”, “Draft - a visit”, “[draft] A visit”, “A visit (draft)”; “Draft laws passed” is a title like any other.
    [GeneratedRegex(
        $@"^[""'“‘ ]*(?:{DraftWord}\b|{DraftInBrackets}|(?i:{DraftWord}) ?(?:[–—:|]|-\s))|(?:\b{DraftWord}|{DraftInBrackets})[""'”’\s]*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DraftInTitle();

    [GeneratedRegex(@"<!--.*?(?:-->|\z)|~~.*?~~", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex TakenOut();

    [GeneratedRegex(@"^[ \t]*[a-z][a-z0-9_-]*[ \t]*[:：](?!//)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^true\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithTrue();

    [GeneratedRegex(@"^(?:draft|expires):[ \t]+([""']?)[A-Za-z0-9: -]+?\1[ \t]*(?:[ \t]#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine();

    /// <param name="At">Where the mistake is: the word, or its value when the word is right.</param>
    /// <param name="From">The moment from which it hides; null for never.</param>
    /// <param name="IsKey">Whether the key is written as it should be, whatever its value.</param>
    private sealed record Found(string Word, int At, int End, string Value, DateTime? From, bool IsKey)
    {
        public bool Hides => From == DateTime.MinValue;

        /// <summary>Whether its value is one of those that the key takes.</summary>
        public bool IsPlain => !Hides || Value.Equals("true", StringComparison.OrdinalIgnoreCase);
    }
}
