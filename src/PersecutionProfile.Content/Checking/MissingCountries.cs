using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Checking;

/// <summary>Says of prayers and stories that their country has no profile under the name by which they call it.</summary>
internal sealed class MissingCountries(ImmutableArray<ReadEntry> entries, IEnumerable<ReadEntry> all, List<Finding> findings)
{
    private readonly ReadEntry[] profiles = [.. all.Where(entry => entry.Document.Place?.Kind == EntryKind.Country)];

    public void Run()
    {
        var known = profiles.Select(profile => profile.Document.Place!.Slug).ToHashSet();
        (Slug Country, Document Profile)[] renamed =
        [
            .. all.Select(entry => entry.Document.Place?.Country).OfType<Slug>().Distinct()
                .Where(country => !known.Contains(country))
                .SelectMany(country => profiles.Where(profile => Had(profile, country)).Select(profile => (country, profile.Document))),
        ];
        findings.AddRange(renamed.Select(FormerName));
        var former = renamed.Select(pair => pair.Country).ToHashSet();
        var prayers = entries.Where(
            entry => entry.Document.Place!.Country is { } country && !known.Contains(country) && !former.Contains(country))
            .ToLookup(entry => entry.Document.Place!.Country!.Value);
        var stories = entries.Select(entry => entry.Entry).OfType<Story>()
            .SelectMany(story => story.Countries.Select(country => country.Slug))
            .Where(country => !known.Contains(country))
            .CountBy(country => country)
            .ToDictionary();
        foreach (var country in prayers.Select(group => group.Key).Union(stories.Keys))
            Check(country, [.. prayers[country]], stories.GetValueOrDefault(country));
    }

    /// <summary>
    /// One finding: at the profile that has the country's code, or else at the first prayer. A story may be about a country
    /// without a profile.
    /// </summary>
    private void Check(Slug country, ReadEntry[] prayers, int stories)
    {
        var code = BaseFacts.BaseFacts.Find(country)?.Code;
        if (code is not null
            && profiles.FirstOrDefault(profile => (profile.Document.FrontMatter["code"] as YamlScalar)?.Value == code) is { } renamed)
        {
            findings.Add(
                new Finding(Rule.MissingCountry, renamed.Document.Path, 0, 0, Renamed(country, renamed.Document, prayers.Length, stories)));
        }
        else if (prayers is [{ Document.Path: var first, Context: var context }, ..])
        {
            findings.Add(context.CountryNames.ContainsKey(country)
                ? new Finding(Rule.MissingCountry, first, 0, 0, Unseen(country, prayers.Length))
                : Unknown(country, first, context));
        }
    }

    /// <summary>Whether a profile says that it had the name of a country before.</summary>
    private static bool Had(ReadEntry profile, Slug country) => profile.Entry?.Aliases.Contains(Paths.Country(country)) is true;

    private static Finding FormerName((Slug Country, Document Profile) renamed)
    {
        var (country, profile) = renamed;
        var at = profile.FrontMatter["aliases"]?.At ?? default;
        return new Finding(Rule.UnknownCountry, profile.Path, at.Line, at.Column,
            $"The folder `prayer/{country}/` still has the former name of this country, so no page shows its prayers. Rename it to `prayer/{profile.Place!.Slug}/`.");
    }

    private static string Renamed(Slug country, Document profile, int prayers, int stories)
    {
        var name = profile.Place!.Slug;
        var lost = Both(
            prayers > 0 ? $"{Count(prayers, "prayer", "prayers")} in `prayer/{country}/`" : "",
            stories > 0 ? Count(stories, "story", "stories") : "");
        var remedy = Both(
            prayers > 0 ? $"rename the folder to `prayer/{name}`" : "",
            stories > 0 ? $"write `{name}` for `{country}` in the stories" : "");
        return
            $"There is no file of the country `{country}`, and this one has its code: was it renamed? It does not show {lost}. Either {remedy}, and add `aliases: [/countries/{country}]` here; or give this file its old name back.";
    }

    private static string Unseen(Slug country, int prayers) =>
        $"There is no `countries/{country}.md`, so {Count(prayers, "prayer", "prayers")} in `prayer/{country}/` {(prayers == 1 ? "is" : "are")} not shown. Write the country's profile; if its file was renamed, give this folder the same name.";

    private static Finding Unknown(Slug country, string first, ReadingContext context)
    {
        var problem = $"The folder `prayer/{country}` is no country's, so what lies in it is not shown.";
        return new Finding(Rule.UnknownCountry, first, 0, 0,
            $"{problem} Give it the name of the country's file; if that was renamed, rename one of the two.")
        {
            Question = new Question(context.NearCountries, country.Value, problem.Length),
        };
    }

    private static string Both(string first, string second) => string.Join(" and ", new[] { first, second }.Where(part => part.Length > 0));

    private static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";
}
