using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Checking;

/// <summary>Rules that need more than one file, or the day's date. They say and change nothing.</summary>
internal sealed class SiteChecks(
    SiteContent site, ImmutableArray<ReadEntry> entries, IEnumerable<ReadEntry> all, DataFile sources, DataFile settings,
    List<Finding> findings)
{
    public void Run()
    {
        CheckAliases();
        CheckSources();
        CheckPagesOfTheSite();
        CheckImprint();
        foreach (var entry in entries)
        {
            CheckReview(entry);
            CheckCarry(entry);
            CheckPlace(entry);
            if (entry.Entry is Story { Countries.IsEmpty: true } && !IsSaidOfCountries(entry.Document))
                Add(Rule.StoryCountry, entry, "title",
                    "The story names no country, so no country's page shows it. Add `countries: [ … ]`.");
        }
        if (!site.Settings.MayNamePeopleAtRisk)
            CheckPeopleAtRisk();
        if (site.Settings.NeedsTwoEyes)
            CheckTwoEyes();
        TwoNames.Check(all, findings);
        CheckCodes(Copies.Check(entries, findings));
        new MissingCountries(entries, all, findings).Run();
        DateChecks.Run(all.Where(entry => entry.Entry is not null), site, sources, findings);
        foreach (var country in site.Countries)
            CheckPrayers(country);
    }

    /// <summary>Whether a story says its countries, or another finding that they are written wrong.</summary>
    private static bool IsSaidOfCountries(Document story) =>
        story.FrontMatter["countries"] is not null
            || story.KeysInText.Contains("countries")
            || story.FrontMatter.Entries.Any(entry => OtherNames.Means(entry.Key.Value, "countries"));

    private void CheckAliases()
    {
        var claims = entries.SelectMany(entry => entry.Entry!.Aliases.Select(alias => (Alias: alias, Entry: entry))).ToArray();
        foreach (var (alias, entry) in claims)
        {
            if (alias.Equals(entry.Document.Place!.Target.ToString(), StringComparison.OrdinalIgnoreCase))
                Add(Rule.AliasTaken, entry, "aliases",
                    $"The alias `{alias}` is the entry's own address and would lead in a circle. Remove it.");
            else if (site.Addresses.Has(alias.ToLowerInvariant()))
                Add(Rule.AliasTaken, entry, "aliases",
                    $"The alias `{alias}` is the address of a page that exists, so it leads nowhere else. Remove it.");
            else if (site.Addresses.IsGone(alias))
                Add(Rule.AliasTaken, entry, "aliases",
                    $"The alias `{alias}` is listed in gone.yml, too, so it leads nowhere. Remove it from one of the two.");
        }
        foreach (var claim in claims.GroupBy(claim => claim.Alias, StringComparer.OrdinalIgnoreCase).Where(claim => claim.Count() > 1))
        {
            var files = FileNames.Join([.. claim.Select(other => other.Entry.Document.Path).Distinct()]);
            foreach (var (alias, entry) in claim)
                Add(Rule.AliasTaken, entry, "aliases",
                    $"The alias `{alias}` stands in {files}. It can lead to one of them only: remove the others.");
        }
    }

    private void CheckCodes(HashSet<ReadEntry> copies)
    {
        foreach (var countries in entries
            .Where(entry => entry.Entry is Country && !copies.Contains(entry))
            .GroupBy(entry => ((Country)entry.Entry!).Code)
            .Where(countries => countries.Count() > 1))
        {
            foreach (var country in countries)
                Add(Rule.CountryCode, country, "code",
                    $"{string.Join(" and ", countries.Select(other => $"`{other.Document.Path}`"))} have the same code, `{countries.Key}`. Each country has a code of its own: correct one of them.");
        }
    }

    private void CheckSources()
    {
        // What cannot be read, or was hidden for safety, may cite what nothing else does.
        if (all.Any(entry => entry.Entry is null)
            || findings.Any(
                finding =>
                    finding.Rule == Rule.Takedown
                        || finding.Rule == Rule.FileName
                        || finding is { IsError: true, File: DataFile.Figures or DataFile.Days }))
        {
            return;
        }
        // A draft cites, too.
        var cited = all.SelectMany(entry => entry.Entry?.Sources ?? [])
            .Concat(all.SelectMany(entry => entry.Entry?.People ?? []).Select(person => person.PublishedBy).OfType<Source>())
            .Concat(site.FigureDefinitions.Select(figure => figure.Source).OfType<Source>())
            .Concat(site.RankingEditions.SelectMany(edition => edition.Sources))
            .Concat(site.Days.SelectMany(day => day.Sources))
            .ToHashSet();
        var retold = cited.SelectMany(Retold).ToHashSet();
        var places = sources.Map.Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Key.At);
        foreach (var source in site.Sources.Where(source => !cited.Contains(source) && !retold.Contains(source)))
        {
            var at = places.GetValueOrDefault(source.Key.Value);
            findings.Add(
                new Finding(Rule.UncitedSource, DataFile.Sources, at.Line, at.Column,
                    $"Nothing cites the source `{source.Key}`. Cite it, or remove it."));
        }
    }

    private void CheckPeopleAtRisk()
    {
        foreach (var entry in all.Where(entry => entry.Document.Publication is { NamesAtRisk: true, IsDraft: false }))
            Add(Rule.NamesAtRisk, entry, "names-at-risk",
                "This entry names people at risk, so nobody sees it until their families can write to you: under `contact` in site.yml, write an e-mail address that is read every day, or an address of another site that begins with `https://`.");
    }

    private void CheckCarry(ReadEntry entry)
    {
        if (entry.Document.Publication is { IsCarried: true, IsInDanger: false }
            && (entry.Entry is not PrayerPoint { Story: { } story } || site.FindStory(story) is { IsCarried: true }))
        {
            Add(Rule.NeedlessCarry, entry, "carry",
                "Copies hold this entry without `carry: yes`, too. Remove the line: if somebody marks the entry `in-danger` later, no copy shall hold it unseen.");
        }
    }

    private void CheckTwoEyes()
    {
        foreach (var entry in all.Where(
            entry => entry.Document.Publication is { HasPeople: true, IsUnchecked: true, IsDraft: false } && entry.Document.IsReadable))
        {
            var isSame = entry.Document.FrontMatter["checked-by"] is YamlScalar { IsNull: false };
            Add(Rule.SecondEyes, entry, isSame ? "checked-by" : "title", isSame
                ? "This entry tells about people, so nobody sees it until somebody has read it who did not write it, and `checked-by` names nobody else than its writer. Let a second person read it and write their initials there."
                : "This entry tells about people, and site.yml asks for `two-eyes`, so nobody sees it until a second person has read it. Let somebody read it who did not write it, and add `checked-by` with their initials.");
        }
    }

    private void CheckPagesOfTheSite()
    {
        if (!site.RankingEditions.IsEmpty)
            Check(Paths.Rankings, "the list that the site makes of the files in `rankings/`", "the list");
        if (site.Settings.Languages.Length > 1)
            Check(Paths.Languages, "the page on which the site lists its languages", "that one");
        if (site.Countries.Any(site.HasKit))
            Check(Paths.Kit, "the kit that the site makes for the next day of prayer", "the kit");

        void Check(string path, string what, string it)
        {
            if (entries.FirstOrDefault(entry => entry.Document.Place!.Target.Page == path) is { } page)
                findings.Add(
                    new Finding(Rule.AddressTaken, page.Document.Path, 0, 0,
                        $"This page stands at {path} in place of {what}. Rename it to show {it}, too, or remove it."));
        }
    }

    private void CheckImprint()
    {
        if (settings.Map["imprint"] is not YamlScalar { At: var at }
            || site.Settings.Imprint is not { IsElsewhere: false, Address: var path }
            || site.Addresses.Find(path)?.Kind == AddressKind.InfoPage)
        {
            return;
        }
        var near = Suggestion.For(path, site.Pages.Select(page => Paths.Page(page.Slug)));
        findings.Add(new Finding(Rule.DeadLink, DataFile.Site, at.Line, at.Column,
            $"No page of the folder `pages/` stands at `{path}`, or it is not shown now, so nothing leads to an imprint. Write that page, or correct its address here.{near}"));
    }

    private static IEnumerable<Source> Retold(Source source)
    {
        for (var via = source.Via; via is not null; via = via.Via)
            yield return via;
    }

    private void CheckReview(ReadEntry entry)
    {
        if (entry.Entry!.ReviewBy is { } reviewBy && reviewBy < site.Today)
        {
            if (entry.Document.Publication.HasPeople)
                Add(Rule.PersonReview, entry, "review-by",
                    $"This entry tells about people, and was to be reviewed by {reviewBy:yyyy-MM-dd}. Ask whether they are safe with what it says and still agree, and check it against its sources; then set `reviewed` and a new `review-by`.");
            else
                Add(Rule.ReviewPassed, entry, "review-by",
                    $"This entry was to be reviewed by {reviewBy:yyyy-MM-dd}. Check it against its sources, then set `reviewed` and a new `review-by`.");
        }
        foreach (var person in entry.Entry.People.Where(person => person.ReviewBy < site.Today))
            Add(Rule.PersonReview, entry, "people",
                $"“{person.Name}” was to be asked again by {person.ReviewBy:yyyy-MM-dd}. Ask, by a safe way, whether this may still be told; then set a new `review-by` there, or take it down.");
    }

    /// <summary>A prayer that names a country in its file's name, and lies beside the folders of the countries.</summary>
    private void CheckPlace(ReadEntry entry)
    {
        if (entry.Document.Place is not { Kind: EntryKind.PrayerPoint, Country: null, Slug: var slug }
            || entry.Document.FrontMatter["countries"] is not null
            || CountryIn(slug, entry.Context) is not { } country)
            return;
        var name = slug.Value.StartsWith($"{country}-", StringComparison.Ordinal) ? slug.Value[(country.Value.Length + 1)..] : slug.Value;
        findings.Add(
            new Finding(Rule.MissingCountry, entry.Document.Path, 0, 0,
                $"By its name, this prayer is for {entry.Context.CountryNames[country] ?? country.Value}, but no country's page shows it, because it lies in none's folder. Move it to `prayer/{country}/{name}.md`, or add `countries: [{country}]`; write `countries: []` if it is for none."));
    }

    /// <summary>The country whose name has the most words of those in a file's name.</summary>
    private static Slug? CountryIn(Slug name, ReadingContext context)
    {
        var words = name.Value.Split('-');
        for (var length = words.Length; length > 0; length--)
        {
            for (var first = 0; first + length <= words.Length; first++)
            {
                if (Slug.TryParse(string.Join('-', words[first..(first + length)]), out var slug) && context.CountryNames.ContainsKey(slug))
                    return slug;
            }
        }
        return null;
    }

    private void CheckPrayers(Country country)
    {
        var prayers = site.PointsOf(country).Prayers(site.Today);
        foreach (var prayer in prayers.Skip(1))
        {
            if (entries.FirstOrDefault(entry => entry.Document.Path == prayer.File) is { } entry)
                Add(Rule.SecondPrayer, entry, "kind",
                    $"{country.Title} has {prayers.Length} written prayers. The prayer page shows them all; the printed sheet and the text for messages have room for one, that of `{prayers[0].File}`. Give the one that should stand there the smallest `order`.");
        }
    }

    private void Add(Rule rule, ReadEntry entry, string key, string message)
    {
        var at = entry.Document.FrontMatter[key]?.At ?? default;
        findings.Add(new Finding(rule, entry.Document.Path, at.Line, at.Column, message));
    }
}
