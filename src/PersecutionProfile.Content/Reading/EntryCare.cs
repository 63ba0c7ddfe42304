using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Looks in one entry for what endangers by standing together, each part of which alone may be harmless.</summary>
internal sealed partial class EntryCare(EntryPlace place, Publication publication, YamlMap map, FileFindings findings)
{
    private const int ShortestPart = 3;

    private const string SmallPlace =
        "(village|hamlet|town|township|district|neighbourhood|quarter|suburb|parish|commune|settlement|prison|jail|detention centre|camp)";

    private const string Month = "(January|February|March|April|May|June|July|August|September|October|November|December)";

    /// <summary>Larger than what leads to somebody: a way through countries is known to everybody.</summary>
    private static readonly FrozenSet<string> LargePlaces = BaseFacts.BaseFacts.Names.Values
        .SelectMany(name => name.Split(' ').Append(name))
        .Concat(["Africa", "America", "Asia", "Europe", "Korea", "West", "East", "North", "South"])
        .Concat(["Christ", "Christianity", "Christmas", "Easter", "God", "Islam", "Jesus", "Lord", "Mass", "Parliament"])
        .Concat(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Concat(CultureInfo.InvariantCulture.DateTimeFormat.DayNames))
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly ImmutableArray<string> changed = Document.NamesChanged(map);
    private readonly ImmutableArray<string> listed = [.. Document.NamesOfPeople(map).Select(name => name.Value.Trim())];

    public void Check(string path, string markdown, int firstLine)
    {
        CheckNames(path);
        CheckWords(markdown, position => Place.In(markdown, position, firstLine));
        var beside = Document.PhotosIn(map).SelectMany(photo => new[] { photo["alt"], photo["caption"] }).Append(map["summary"]);
        foreach (var words in beside.OfType<YamlScalar>())
            CheckWords(words.Value, _ => words.At);
    }

    private void CheckNames(string path)
    {
        string[] secret = [.. publication.NamesAtRisk ? changed.Union(listed) : changed];
        if (secret.Length == 0)
            return;
        var title = WordsOf((map["title"] as YamlScalar)?.Value ?? "");
        // The country of a profile, and of a prayer's folder, is no person's name.
        var address = place.Kind == EntryKind.Country ? []
            : WordsOf(string.Join('/', path.Split('/')[(place.Country is null ? 1 : 2)..])).Except(title).ToHashSet();
        foreach (var name in secret.Where(name => IsIn(name, address)))
            findings.Add(Rule.NameInAddress,
                $"A part of the name “{name}” stands in the address of this page, and not in its title. An address stays in histories, messages and bookmarks when a name must go. Rename the file, and list the old address under `aliases` if it was public.{LookedAt.Answered(Rule.NameInAddress)}");
        foreach (var file in Document.PhotosIn(map).Select(photo => photo["file"]).OfType<YamlScalar>())
        {
            if (secret.FirstOrDefault(name => IsIn(name, WordsOf(file.Value))) is { } name)
                findings.Add(Rule.NameInAddress, file.At,
                    $"A part of the name “{name}” stands in the name of this photo, and so its picture is tied to a person. Rename the file, such as `hands.jpg`, here and in the text.{LookedAt.Answered(Rule.NameInAddress)}");
        }
    }

    private static bool IsIn(string name, HashSet<string> words) =>
        Word.AllOf(name) is var parts
        && parts.Any(part => (part.Letters.Length >= ShortestPart || parts.Count == 1) && words.Contains(part.Letters));

    private static HashSet<string> WordsOf(string text) => Word.AllOf(text).Select(word => word.Letters).ToHashSet(StringComparer.Ordinal);

    private void CheckWords(string text, Func<int, Place> placeOf)
    {
        var words = NoWords().Replace(text, match => new string(' ', match.Length));
        if (Day().IsMatch(words) && ExactPlace().IsMatch(words))
            CheckParagraphs(words, placeOf);
        // What no text as a whole has, none of its sentences has.
        if (!CrossingAtPlace().IsMatch(words) && !(Movement().IsMatch(words) && PlaceOnWay().IsMatch(words)))
            return;
        foreach (var sentence in Split(words, ParagraphEnd()).SelectMany(paragraph => Sentences(words, paragraph)))
        {
            if (IsRoute(words.AsSpan(sentence)))
                findings.Add(Rule.Route, placeOf(sentence.Start.Value),
                    $"This seems to tell where people cross, or by which way they went. Others may need the same way. Leave out the places: “across the border”, “by a long way”.{LookedAt.Answered(Rule.Route)}");
        }
    }

    private void CheckParagraphs(string words, Func<int, Place> placeOf)
    {
        foreach (var paragraph in Split(words, ParagraphEnd()))
        {
            var part = words[paragraph];
            if (Day().Match(part) is { Success: true } day && ExactPlace().IsMatch(part) && HasName(part))
                findings.Add(Rule.PlaceDayName, placeOf(paragraph.Start.Value + day.Index),
                    $"The day ({day.Value}), a place smaller than a region and a person's name stand near each other here. Together they can lead to one person. Blur one of them: “that spring”, “in the north”, “a pastor”.{LookedAt.Answered(Rule.PlaceDayName)}");
        }
    }

    private bool HasName(string words) =>
        NameWithTitle().IsMatch(words) || changed.Union(listed).Any(name => People.Occurs(name, words));

    private static bool IsRoute(ReadOnlySpan<char> sentence) =>
        CrossingAtPlace().IsMatch(sentence)
            || (Movement().IsMatch(sentence)
                && PlaceOnWay().Matches(sentence.ToString())
                    .Select(way => way.Groups[1].Value)
                    .Where(way => !LargePlaces.Contains(way))
                    .Distinct()
                    .Skip(1)
                    .Any());

    private static IEnumerable<Range> Sentences(string words, Range paragraph)
    {
        var start = paragraph.Start.Value;
        return Split(words.AsSpan(paragraph), SentenceEnd()).Select(part => (start + part.Start.Value)..(start + part.End.Value));
    }

    private static Range[] Split(ReadOnlySpan<char> text, Regex end)
    {
        var parts = new List<Range>();
        var start = 0;
        foreach (var match in end.EnumerateMatches(text))
        {
            if (match.Index > start)
                parts.Add(start..match.Index);
            start = match.Index + match.Length;
        }
        if (start < text.Length)
            parts.Add(start..text.Length);
        return [.. parts];
    }

    // The key of a citation, and the target of a link.
    [GeneratedRegex(@"\[\^[^\]\n]*\]|\]\([^)\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex NoWords();

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex ParagraphEnd();

    [GeneratedRegex(@"(?<=[.!?][""”’)]{0,3})\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        $@"\b[0-9]{{1,2}}(st|nd|rd|th)?( of)? {Month}\b|\b{Month} [0-9]{{1,2}}(?![0-9])|\b[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Day();

    // Not “a village in the north”, “the Church of England”, “The prison”
    [GeneratedRegex(
        $@"\b{SmallPlace} (of |called |named |at )?(?!Christ\b|God\b|Christians?\b)\p{{Lu}}\p{{Ll}}|(?!\b(The|This|That|These|An?|Each|Every|Their|His|Her|Its|Our|One|Another|Some|Any|No|In|At|From|Many|Most|Christian|Muslim|Hindu|Buddhist|Catholic|Orthodox|Protestant|Local|Next)\b)\b\p{{Lu}}[\w'’-]+ (?i:{SmallPlace}|street|road|avenue)\b|\b(church|parish|cathedral|chapel|school|convent|monastery|mosque|hospital) (at|near) \p{{Lu}}\p{{Ll}}|\b(church|parish|cathedral|chapel|monastery) of (St\.?|Saint|Santa|San|Mar|Our|the Holy) \p{{Lu}}|\b(St\.?|Saint|Santa|San|Mar) \p{{Lu}}[\w'’-]+ ([Cc]hurch|[Pp]arish|[Cc]athedral|[Cc]hapel|[Ss]chool)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ExactPlace();

    [GeneratedRegex(
        @"\b([Pp]astor|[Rr]everend|[Rr]ev\.?|[Ff]ather|Fr\.|[Pp]riest|[Ss]ister|[Bb]rother|[Ee]lder|[Ee]vangelist|[Dd]eacon(ess)?|[Cc]atechist|Mr\.?|Mrs\.?|Ms\.?) (?!(God|Almighty|Lord|Son|Jesus|Christ|Church|Churches)\b)\p{Lu}\p{Ll}|\b(man|woman|boy|girl|pastor|priest|believer|convert|mother|father|son|daughter|brother|sister|widow|wife|husband|teacher|student|worker|farmer|Christian|prisoner),?( who (is|was))? (named|called|by the name of) \p{Lu}\p{Ll}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NameWithTitle();

    [GeneratedRegex(
        @"\b(cross|wade|waded|swim|swam|ferried|smuggle)\w*\b[^.;!?\n]{0,60}\b(river|border|frontier|strait|mountains?|desert|bridge|fence|River|Strait|Desert)\b[^.;!?\n]{0,30}\b(at|near|below|above|beside|opposite|close to|(north|south|east|west)\w* of) (the \w+ of )?\p{Lu}\p{Ll}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CrossingAtPlace();

    [GeneratedRegex(
        @"\b((by|in a|on a|takes? a|took a|takes? the|took the) (train|bus|boat|car|truck|lorry|van|ferry|taxi|plane|motorbike|raft|night)|on foot|at night|fled|flees?|fleeing|escap\w+|walk(ed|s|ing)?|travel\w*|journey\w*|drove|driven|smuggl\w+|cross(ed|es|ing)?|rode|went|goes|set out)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Movement();

    [GeneratedRegex(
        @"\b(?:from|to|into|through|via|over|across|past|towards?|as far as|reach(?:ed|es|ing)?|by way of) (?:the (?:town|village|city|port|camp|border) (?:of |at |near )?)?(\p{Lu}[\w'’-]+(?: \p{Lu}[\w'’-]+)*)",
        RegexOptions.CultureInvariant)]
    private static partial Regex PlaceOnWay();
}
