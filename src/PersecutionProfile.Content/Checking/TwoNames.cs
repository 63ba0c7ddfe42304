using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Reading.Bodies;

namespace PersecutionProfile.Content.Checking;

/// <summary>
/// One person under two names, or under a cover name that one entry lists and another uses unsaid. Only entries about one country
/// are compared, and of them those with a source in common or a link between them: a name alone is many people's.
/// </summary>
internal static partial class TwoNames
{
    private const int LongEnoughForSlips = 5;

    public static void Check(IEnumerable<ReadEntry> entries, List<Finding> findings)
    {
        Told[] all = [.. entries.Where(read => read.Entry is not null).Select(read => new Told(read))];
        var byCountry = all.SelectMany(told => told.Countries.Select(country => (country, told)))
            .ToLookup(pair => pair.country, pair => pair.told);
        foreach (var first in all.Where(told => !told.Changed.IsEmpty))
        {
            var others = first.Countries.SelectMany(country => byCountry[country]).Distinct();
            foreach (var second in others.Where(other => other != first && AreRelated(first, other)))
            {
                if (Unlisted(first, second) is { } unlisted)
                    Add(second,
                        $"“{unlisted}” is a cover name in {first}, and here the name stands as if it were a real one. If it is the same person, list it under `names-changed`.");
                if (second.Changed.IsEmpty || string.CompareOrdinal(second.Document.Path, first.Document.Path) < 0)
                    continue;
                if (Misspelt(first, second) is var (one, two))
                    Add(second,
                        $"Here stands “{two}”, and in {first} “{one}”. If it is the same person, write the name alike in both.");
                else if (HaveOtherLists(first, second))
                    Add(second,
                        $"Here the cover names are {Names(second)}, and in {first}, which tells of the same, {Names(first)}. If one person has two names, give them one.");
            }
        }

        void Add(Told told, string message)
        {
            var at = (told.Document.FrontMatter["names-changed"] ?? told.Document.FrontMatter["people"])?.At ?? default;
            findings.Add(
                new Finding(Rule.TwoNames, told.Document.Path, at.Line, at.Column, message + LookedAt.Answered(Rule.TwoNames)));
        }
    }

    private static string Names(Told told) => string.Join(", ", told.Changed.Select(name => $"“{name}”"));

    private static bool AreRelated(Told first, Told second) =>
        first.Entry.Sources.Intersect(second.Entry.Sources).Any() || first.LeadsTo(second) || second.LeadsTo(first);

    /// <summary>A cover name of one that stands alone in the other: “Kenneth Bae” is another person than Bae.</summary>
    private static string? Unlisted(Told first, Told second) => first.Changed.Except(second.Listed).FirstOrDefault(name =>
        second.Text.Contains(name, StringComparison.Ordinal)
        && Regex.Matches(second.Text, $@"(?<!\w){Regex.Escape(name)}(?!\w|[ -]\p{{Lu}})", RegexOptions.CultureInvariant)
            .Any(found => !LongerName().IsMatch(second.Text[Math.Max(0, found.Index - 30)..found.Index])));

    private static (string One, string Two)? Misspelt(Told first, Told second)
    {
        foreach (var one in first.Listed.Except(second.Listed))
        {
            foreach (var two in second.Listed.Except(first.Listed).Where(two => AreAlike(Letters(one), Letters(two))))
                return (one, two);
        }
        return null;
    }

    private static bool AreAlike(string one, string two) =>
        one == two || (Math.Min(one.Length, two.Length) >= LongEnoughForSlips && EditDistance.Between(one, two, 1) <= 1);

    private static string Letters(string name) => string.Concat(Word.AllOf(name).Select(word => word.Letters));

    /// <summary>A profile tells about many people, and each of its stories about others.</summary>
    private static bool HaveOtherLists(Told first, Told second) =>
        first.Entry is not Country && second.Entry is not Country
        && first.Changed.Except(second.Listed).Any() && second.Changed.Except(first.Listed).Any()
        && (first.Changed.Intersect(second.Changed).Any()
            || first.IsOf(second)
            || second.IsOf(first)
            || (first.LeadsTo(second) && second.LeadsTo(first)));

    // Behind another name; not behind what somebody is called by, or the first word of a sentence.
    [GeneratedRegex(
        @"(?<!\w)(?!(Pastor|Father|Sister|Brother|Elder|Mr|Mrs|Ms|Dr|Rev|Reverend|Uncle|Aunt|Mother|After|And|As|Bless|But|Comfort|For|Give|Help|If|In|Keep|Let|Like|Once|Please|Protect|Since|Strengthen|That|Then|Though|To|Today|When|While|With)\b)\p{Lu}[\w'’-]*\.?[ -]\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LongerName();

    private sealed class Told(ReadEntry read)
    {
        public Document Document => read.Document;

        public Entry Entry => read.Entry!;

        public ImmutableArray<string> Changed => Entry.NamesChanged;

        public ImmutableArray<string> Listed { get; } =
            [.. read.Entry!.NamesChanged.Union(read.Entry.People.Select(person => person.Name))];

        public string Text => Document.Body.Text;

        public HashSet<Slug> Countries { get; } =
        [
            .. read.Entry switch
            {
                Country country => [country.Slug],
                Story story => story.Countries.Select(country => country.Slug),
                PrayerPoint { Country: { } own } => [own],
                PrayerPoint point => point.Countries.Select(country => country.Slug),
                HelpAction action => action.Countries.Select(country => country.Slug),
                _ => [],
            },
        ];

        private HashSet<string> Links => field ??=
        [
            .. Document.Body.Slots.Where(slot => slot.Kind == SlotKind.LinkStart)
                .Select(slot => LinkTargets.PlaceOf(slot.Target, Document)),
        ];

        public bool LeadsTo(Told other) => Links.Contains(other.Document.Place!.Target.ToString()) || IsOf(other);

        /// <summary>A prayer that belongs to a story.</summary>
        public bool IsOf(Told story) => Entry is PrayerPoint { Story: { } own } && story.Entry is Story && story.Entry.Slug == own;

        public override string ToString() => $"`{Document.Path}`";
    }
}
