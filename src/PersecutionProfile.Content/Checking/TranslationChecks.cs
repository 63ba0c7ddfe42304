using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Reading.Bodies;
using PersecutionProfile.Content.Translating;

namespace PersecutionProfile.Content.Checking;

/// <summary>
/// Whether a translation says what its original says, section by section, as far as can be seen without knowing the language.
/// </summary>
internal sealed partial class TranslationChecks(
    Document original,
    ImmutableArray<SectionText> sections,
    Document translation,
    ImmutableArray<SectionText> translated,
    EditionWords words,
    FileFindings findings)
{
    /// <summary>What is shorter, such as a name, may be the same in both languages.</summary>
    private const int ShortestSentence = 40;

    public void Run()
    {
        var (parts, own) = (sections.Count(IsText), translated.Count(IsText));
        var (headings, ownHeadings) = (original.Body.Headings.Length, translation.Body.Headings.Length);
        if (parts != own || headings != ownHeadings)
            findings.Add(Rule.TranslationSections, parts != own
                ? $"The text of the original has {parts} parts, each from one heading `##` to the next, and this one has {own}. Give it the same headings, in the same order."
                : $"The text of the original has {headings} headings, and this one has {ownHeadings}. Give it the same, in the same order: links lead to them.");
        foreach (var section in sections.Where(section => parts == own || !IsText(section)))
        {
            if (translated.FirstOrDefault(other => other.Section.Key == section.Section.Key) is { } other)
                Compare(section, other);
        }
    }

    /// <summary>The sections that the original says otherwise by now, in the words of the translation.</summary>
    public ImmutableArray<Section> Older(Follows? follows, DateOnly? updated)
    {
        var at = translation.FrontMatter["follows"]?.At ?? default;
        var current = Sections.FollowsOf(sections);
        if (follows is null)
        {
            findings.Add(Rule.TranslationOld, at,
                $"Nothing says which state of the original this translation follows, so nobody will see when it grows old. If it follows the present one, write `follows: {current}`.");
            return [];
        }
        SectionText[] older = follows.Hashes is { } hashes
            ? [.. sections.Where(section => hashes.GetValueOrDefault(section.Section.Key) != section.Hash)]
            : updated > follows.Day ? [.. sections]
            : [];
        var lost = follows.Hashes?.Keys.Where(key => sections.All(section => section.Section.Key != key)).Order().ToArray() ?? [];
        if (older.Length == 0 && lost.Length == 0)
            return [];
        var changed = string.Join(", ", older.Select(section => section.Section.Name).Concat(lost.Select(key => $"`{key}` is gone")));
        findings.Add(Rule.TranslationOld, at, follows.Hashes is null
            ? $"The original was changed on {updated:yyyy-MM-dd}, after the day that this translation follows. Compare them. If you have looked at it and nothing needs to change, write `follows: {updated:yyyy-MM-dd}`; or, to be told the next time which part has changed, `follows: {current}`."
            : $"Since this was translated, the original has changed: {changed}. Translate that anew. If you have looked at it and nothing needs to change, write `follows: {current}`.");
        return
        [
            .. older.Select(section =>
                (translated.FirstOrDefault(other => other.Section.Key == section.Section.Key) ?? section).Section),
        ];
    }

    private static bool IsText(SectionText section) => section.Section.Kind == SectionKind.Text;

    private void Compare(SectionText section, SectionText other)
    {
        if (section.Words.Length >= ShortestSentence && section.Words == other.Words)
            findings.Add(Rule.TranslationDiffers, PlaceOf(other),
                $"In {section.Section.Name} stand the words of the original. Translate them.");
        CompareLists(
            section,
            other,
            [.. section.Links.Select(link => LinkTargets.PlaceOf(link.Target, original))],
            [.. other.Links.Select(link => (LinkTargets.PlaceOf(link.Target, translation), link.At))],
            link => $"the link to `{link}`");
        CompareLists(
            section,
            other,
            [.. section.Citations.Select(citation => citation.Target)],
            other.Citations,
            key => $"the citation `[^{key}]`");
        CompareNumbers(section, other);
        CompareTerms(section, other);
    }

    private void CompareLists(
        SectionText section,
        SectionText other,
        List<string> wanted,
        ImmutableArray<(string Target, Place At)> found,
        Func<string, string> what)
    {
        foreach (var (target, at) in found.Where(item => !wanted.Remove(item.Target)))
            findings.Add(Rule.TranslationDiffers, at == default ? PlaceOf(other) : at,
                $"{Sentence(what(target))} stands here, and not in {section.Section.Name} of the original. Remove it, or add it there.");
        foreach (var target in wanted)
            findings.Add(Rule.TranslationDiffers, PlaceOf(other),
                $"{Sentence(what(target))} stands in {section.Section.Name} of the original, and not here. Add it.");
    }

    private void CompareNumbers(SectionText section, SectionText other)
    {
        var (wanted, found) = (NumbersIn(section.Words), NumbersIn(other.Words));
        var missing = wanted.Where(number => !found.Remove(number)).Distinct().ToArray();
        // Another language may write in digits what the original has in words, such as the month of a date.
        var extra = SaysNumbers().IsMatch(section.Words) ? [] : found.Distinct().ToArray();
        if (missing.Length == 0 && extra.Length == 0)
            return;
        var says = new[] { (missing, "is missing", "are missing"), (extra, "is not in the original", "are not in the original") }
            .Where(side => side.Item1.Length > 0)
            .Select(side => $"{string.Join(", ", side.Item1)} {(side.Item1.Length == 1 ? side.Item2 : side.Item3)}");
        findings.Add(Rule.TranslationDiffers, PlaceOf(other),
            $"The numbers in {section.Section.Name} are not those of the original: {string.Join("; ", says)}. Write the same, in digits.");
    }

    private void CompareTerms(SectionText section, SectionText other)
    {
        var terms = words.Glossary.In(section.Words).Where(term => term.IsSettled).ToArray();
        if (terms.Length == 0)
            return;
        var plain = Term.Plain(other.Words);
        foreach (var term in terms.Where(term => !term.IsIn(plain)))
            findings.Add(Rule.TranslationTerm, PlaceOf(other),
                $"In {section.Section.Name} the original says “{term.Original}”. The glossary has “{term.Translation}” for it, which is not there in this translation. Use it; or, if your words are as good, add them in `{DataFile.NameOfTranslation(DataFile.Glossary, words.Language.Tag)}`: `{term.Original}: {term.Translation} / …`.");
    }

    /// <summary>In digits of any script, without what parts them.</summary>
    private static List<string> NumbersIn(string words) =>
        [.. Number().Matches(OtherDigits.ToAscii(words)).Select(number => string.Concat(number.Value.Where(char.IsAsciiDigit)))];

    /// <summary>Where a section of the translation begins.</summary>
    private Place PlaceOf(SectionText section) => section switch
    {
        { At.Line: > 0 } => section.At,
        { Section.Kind: SectionKind.Text } => new Place(translation.Text!.Value.FirstLine, 0),
        _ => translation.FrontMatter[section.Section.Kind == SectionKind.Caption ? "photos" : section.Section.Key]?.At ?? default,
    };

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"[0-9]+([.,'’٬\u00A0\u202F][0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"\b(January|February|March|April|May|June|July|August|September|October|November|December|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|once|twice|half|dozens?|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex SaysNumbers();
}
