using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Checking;

/// <summary>Rules that need more than one file, or the day's date. They say and change nothing.</summary>
internal sealed class SiteChecks(SiteContent site, ImmutableArray<ReadEntry> entries, IEnumerable<ReadEntry> all, DataFile sources, List<Finding> findings)
{
    public void Run()
    {
        CheckAliases();
        CheckSources();
        foreach (var entry in entries)
        {
            CheckReview(entry);
            CheckCorrections(entry);
            if (entry.Entry is Story { Countries.IsEmpty: true })
                Add(Rule.StoryCountry, entry, "title", "The story names no country, so no country's page shows it. Add `countries: [ … ]`.");
            if (entry.Entry is Country country)
                CheckShares(country, entry);
        }
    }

    private void CheckAliases()
    {
        var claims = entries.SelectMany(entry => entry.Entry!.Aliases.Select(alias => (Alias: alias, Entry: entry))).ToArray();
        foreach (var (alias, entry) in claims)
        {
            if (alias.Equals(entry.Document.Place!.Path, StringComparison.OrdinalIgnoreCase))
                Add(Rule.AliasTaken, entry, "aliases", $"The alias `{alias}` is the entry's own address and would lead in a circle. Remove it.");
            else if (site.HasPage(alias.ToLowerInvariant()))
                Add(Rule.AliasTaken, entry, "aliases", $"The alias `{alias}` is the address of a page that exists, so it leads nowhere else. Remove it.");
        }
        foreach (var claim in claims.GroupBy(claim => claim.Alias, StringComparer.OrdinalIgnoreCase).Where(claim => claim.Count() > 1))
        {
            foreach (var (alias, entry) in claim)
                Add(Rule.AliasTaken, entry, "aliases", $"The alias `{alias}` stands in {string.Join(" and ", claim.Select(other => $"`{other.Entry.Document.Path}`").Distinct())}. It can lead to one of them only: remove the others.");
        }
    }

    private void CheckSources()
    {
        // A draft cites, too.
        var cited = all.SelectMany(entry => entry.Entry?.Sources ?? []).Concat(site.FigureDefinitions.Select(figure => figure.Source).OfType<Source>()).ToHashSet();
        var retold = cited.SelectMany(Retold).ToHashSet();
        foreach (var source in site.Sources.Where(source => !cited.Contains(source) && !retold.Contains(source)))
        {
            var at = sources.Map.Entries.FirstOrDefault(entry => entry.Key.Value == source.Key.Value)?.Key.At ?? default;
            findings.Add(new Finding(Rule.UncitedSource, DataFile.Sources, at.Line, at.Column, $"Nothing cites the source `{source.Key}`. Cite it, or remove it."));
        }
    }

    private static IEnumerable<Source> Retold(Source source)
    {
        for (var via = source.Via; via is not null; via = via.Via)
            yield return via;
    }

    private void CheckReview(ReadEntry entry)
    {
        if (entry.Entry!.ReviewBy is { } reviewBy && reviewBy < site.Today)
            Add(Rule.ReviewPassed, entry, "review-by", $"This entry was to be reviewed by {reviewBy:yyyy-MM-dd}. Check it against its sources, then set `reviewed` and a new `review-by`.");
    }

    private void CheckCorrections(ReadEntry entry)
    {
        var withdrawals = Blocks(entry.Document.FrontMatter["figures"]).SelectMany(figure => Blocks(figure["withdrawn"]));
        foreach (var date in Blocks(entry.Document.FrontMatter["corrections"]).Concat(withdrawals).Select(block => block["date"]).OfType<YamlScalar>())
        {
            if (Values.Day(date, new FileFindings(""), out var day) && day > site.Today)
                findings.Add(new Finding(Rule.CorrectionDate, entry.Document.Path, date.At.Line, date.At.Column, $"The day of this correction, {date.Value}, is still to come. Write the day on which the correction was made."));
        }
    }

    private static IEnumerable<YamlMap> Blocks(YamlNode? node) => node is YamlList list ? list.Items.OfType<YamlMap>() : node is YamlMap map ? [map] : [];

    /// <summary>A share must fit its count and one of the populations, within what rounding explains.</summary>
    private void CheckShares(Country country, ReadEntry entry)
    {
        var populations = Numbers(country, "population").ToArray();
        foreach (var share in country.Figures.Where(group => group.Definition.Name.Value.EndsWith("-share", StringComparison.Ordinal)))
        {
            var counts = country.Figures.FirstOrDefault(group => group.Definition.Name.Value == share.Definition.Name.Value[..^"-share".Length]);
            foreach (var figure in share.Figures)
            {
                if (figure.Note.Length > 0 || !figure.Value.TryGetSpan(out var low, out var high))
                    continue;
                var ofSource = counts?.Figures.Where(count => count.Source == figure.Source && count.AsOf == figure.AsOf) ?? [];
                foreach (var count in ofSource)
                {
                    if (count.Value.TryGetSpan(out var fewest, out var most) && populations.Length > 0
                        && !populations.Any(population => fewest / population * 100 <= high * 1.15m && most / population * 100 >= low * 0.85m))
                        Add(Rule.ShareMismatch, entry, "figures", $"{share.Definition.Label}: {figure.Value} % does not fit {count.Value} of the same source and any population given here. Check both, or say in a `note` why they differ.");
                }
            }
        }
    }

    private static IEnumerable<decimal> Numbers(Country country, string name) =>
        country.Figures.Where(group => group.Definition.Name.Value == name).SelectMany(group => group.Figures)
            .Select(figure => figure.Value.TryGetSpan(out var low, out _) ? low : 0).Where(number => number > 0);

    private void Add(Rule rule, ReadEntry entry, string key, string message)
    {
        var at = entry.Document.FrontMatter[key]?.At ?? default;
        findings.Add(new Finding(rule, entry.Document.Path, at.Line, at.Column, message));
    }
}
