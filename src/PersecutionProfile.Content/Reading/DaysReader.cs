namespace PersecutionProfile.Content.Reading;

/// <summary>Reads <c>days.yml</c>: a block of keys for each day.</summary>
internal sealed class DaysReader(Definitions<Source> sources, IReadOnlySet<Slug> countries, Language language)
{
    private readonly ValueReader<Source> source = CitedSource.In(sources);
    private readonly Suggestions near = new(countries.Select(country => country.Value));

    public ImmutableArray<ObservedDay> Read(YamlMap map, FileFindings findings) =>
        [.. map.Entries.Select(entry => Read(entry, findings)).OfType<ObservedDay>()];

    private ObservedDay? Read(YamlEntry entry, FileFindings findings)
    {
        if (!Values.Name(entry.Key, findings, out var key))
            return null;
        if (entry.Value is not YamlMap block)
        {
            findings.Add(Rule.InvalidValue, entry.Key.At, Keys.ObservedDay.Any(known => known.Name == entry.Key.Value)
                ? YamlMistake.Unindented(entry.Key.Value, 2)
                : $"Below `{key}:` stand, indented, the keys of the day: at least `name`, `day` and `sources`.");
            return null;
        }
        var fields = new Fields(block, findings);
        var day = new ObservedDay(
            key,
            fields.Required<string>("name", Values.Text),
            fields.Optional("kind", Values.OneOf, ObservedDayKind.Prayer),
            fields.Required<YearlyDay>("day", Values.YearlyDay),
            fields.List<DateOnly>("days", Values.Day),
            fields.List<Slug>("countries", TryReadCountry),
            fields.Required<ImmutableArray<Source>>("sources", TryReadSources),
            fields.Text("about"),
            fields.Optional<Uri>("url", Values.Address))
        {
            Language = language,
        };
        fields.RefuseOthers();
        RefuseSecondDates(day, block, findings);
        return fields.IsComplete ? day : null;
    }

    /// <summary>Of two dates in one year, nobody knows which is meant.</summary>
    private static void RefuseSecondDates(ObservedDay day, YamlMap block, FileFindings findings)
    {
        foreach (var year in day.Exceptions.GroupBy(date => date.Year).Where(year => year.Count() > 1))
            findings.Add(Rule.InvalidValue, block["days"]!.At,
                $"Here are {year.Count()} dates in {year.Key}. Keep the one on which the day is.");
    }

    /// <summary>One at least that can be read.</summary>
    private bool TryReadSources(YamlNode node, FileFindings findings, out ImmutableArray<Source> read)
    {
        var cited = ImmutableArray.CreateBuilder<Source>();
        foreach (var item in node is YamlList list ? list.Items : [node])
        {
            if (source(item, findings, out var known))
                cited.Add(known);
        }
        read = cited.ToImmutable();
        return !read.IsEmpty
            || (node is YamlList { Items: [] }
                && Values.Refuse(findings, node, "Nobody is named here. Write the key of a source that says when the day is kept."));
    }

    private bool TryReadCountry(YamlNode node, FileFindings findings, out Slug country)
    {
        country = default;
        if (!Values.Text(node, findings, out var text))
            return false;
        if (Slug.TryParse(text, out country) && countries.Contains(country))
            return true;
        findings.Ask(
            Rule.UnknownCountry,
            node.At,
            $"There is no country `{text}`.",
            near,
            text,
            " A country is written like its file, in lower-case letters with hyphens, such as `south-korea`.");
        return false;
    }
}
