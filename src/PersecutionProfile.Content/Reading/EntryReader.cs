using System.Buffers;

namespace PersecutionProfile.Content.Reading;

/// <summary>Makes an entry of a document and of what the other files define. Reads what all kinds of entries have in common.</summary>
internal sealed class EntryReader
{
    private static readonly SearchValues<char> PairSigns = SearchValues.Create(":=()/→>");

    private readonly ReadingContext context;
    private readonly FileFindings findings;
    private readonly OrderedDictionary<Slug, Source> cited = [];

    private EntryReader(Document document, ReadingContext context, FileFindings findings)
    {
        (Document, this.context, this.findings) = (document, context, findings);
        Fields = new Fields(document.FrontMatter, findings);
    }

    public Document Document { get; }

    public EntryPlace Place => Document.Place!;

    public Fields Fields { get; }

    /// <summary>Null, with findings, when a required key is missing or invalid. The body is still empty.</summary>
    public static Entry? Read(Document document, ReadingContext context, FileFindings findings)
    {
        var reader = new EntryReader(document, context, findings);
        Entry entry = document.Place!.Kind switch
        {
            EntryKind.Country => CountryReader.Read(reader),
            EntryKind.Story => StoryReader.Read(reader),
            EntryKind.PrayerPoint => PrayerPointReader.Read(reader),
            EntryKind.HelpAction => HelpActionReader.Read(reader),
            _ => InfoPageReader.Read(reader),
        };
        entry = reader.ReadCommon(entry);
        reader.Fields.RefuseOthers(HoldBack.Explain);
        return reader.Fields.IsComplete ? entry : null;
    }

    public ImmutableArray<CountryMention> Countries(Fields fields, string key) =>
        [.. fields.List<CountryMention?>(key, TryReadCountry).OfType<CountryMention>().Distinct()];

    public bool TryReadSource(YamlNode node, FileFindings found, out Source source)
    {
        source = null!;
        if (!Values.Text(node, found, out var key))
            return false;
        if (!context.Sources.TryFind(key, out source))
        {
            found.Ask(Rule.UnknownSource, node.At, $"There is no source `{key}` in sources.yml.", context.NearSources, key);
            return false;
        }
        Cite(source);
        return true;
    }

    public bool TryReadFigureName(YamlNode node, FileFindings found, out FigureDefinition definition)
    {
        definition = null!;
        if (!Values.Text(node, found, out var name))
            return false;
        if (context.Figures.TryFind(name, out definition))
            return true;
        found.Ask(Rule.UnknownFigure, node.At, $"There is no figure `{name}` in figures.yml.", context.NearFigures, name);
        return false;
    }

    public bool TryReadStory(YamlNode node, FileFindings found, out Slug story)
    {
        if (!Values.Name(node, found, out story))
            return false;
        if (context.StorySlugs.Contains(story))
            return true;
        found.Ask(Rule.UnknownStory, node.At, $"There is no story `{story}` in news/.", context.NearStories, story.Value);
        return false;
    }

    public PictureFile? FindPicture(string file) => Place.PhotoFolder is { } folder ? context.Pictures.GetValueOrDefault($"{folder}/{file}") : null;

    /// <summary>The country in whose folder a prayer point stands; a folder without a country is a finding.</summary>
    public CountryMention? CountryOfFolder(Slug slug)
    {
        if (context.CountryNames.TryGetValue(slug, out var name))
            return name is null ? null : new CountryMention(slug, name);
        findings.Ask(Rule.UnknownCountry, default, $"The folder `{slug}` is no country's.", context.NearCountries, slug.Value);
        return null;
    }

    /// <summary>Lets a check say what it finds in this entry.</summary>
    public void Check(Action<FileFindings> check) => check(findings);

    private Entry ReadCommon(Entry entry)
    {
        // Read by Publication; asked for here so that what is wrong is said.
        Fields.Optional("draft", Values.Flag, false);
        Fields.OptionalValue<DateTime>("publish", Values.Moment);
        Fields.OptionalValue<DateTime>("expires", Values.Moment);
        Fields.List<Source>("sources", TryReadSource);
        CiteBody();
        var corrections = entry.Corrections.Concat(Fields.List("corrections", CountryReader.Block(this, ReadCorrection, "{date: 2026-11-21, text: …}"))).OrderByDescending(correction => correction.Date);
        return entry with
        {
            Updated = corrections.Select(correction => (DateOnly?)correction.Date).Append(Fields.OptionalValue<DateOnly>("updated", Values.Day)).Max(),
            Corrections = [.. corrections],
            Reviewed = Fields.OptionalValue<DateOnly>("reviewed", Values.Day),
            ReviewBy = Fields.OptionalValue<DateOnly>("review-by", Values.Day),
            Aliases = Fields.List<string>("aliases", TryReadPath),
            NamesChanged = Fields.List<string>("names-changed", TryReadCoverName),
            Photos = PhotoReader.Read(this),
            Sources = [.. cited.Values],
        };
    }

    private static Correction ReadCorrection(EntryReader entry, Fields fields) => new(
        fields.Required<DateOnly>("date", Values.Day),
        fields.Required<string>("text", Values.Text),
        fields.Optional("withdrawn", Values.Flag, false));

    private void CiteBody()
    {
        foreach (var citation in Document.Body.Citations)
        {
            if (context.Sources.TryFind(citation.Target, out var source))
                Cite(source);
            else
                findings.Ask(Rule.UnknownSource, citation.At, $"There is no source `{citation.Target}` in sources.yml, and no footnote of that name in this file.", context.NearSources, citation.Target);
        }
        foreach (var (key, at) in Document.Body.Bracketed)
        {
            if (Slug.TryParse(key, out var slug) && context.Sources.All.ContainsKey(slug))
                findings.Add(Rule.RawMark, at, $"Visitors see `[{key}]` as it stands. To cite this source, write `[^{key}]`.");
        }
    }

    private void Cite(Source source) => cited.TryAdd(source.Key, source);

    private bool TryReadCountry(YamlNode node, FileFindings found, out CountryMention? country)
    {
        country = null;
        if (!Values.Text(node, found, out var text))
            return false;
        if (!Slug.TryParse(text, out var slug) || !context.CountryNames.TryGetValue(slug, out var name))
        {
            found.Ask(Rule.UnknownCountry, node.At, $"There is no country `{text}`.", context.NearCountries, text, " A country is written like its file, in lower-case letters with hyphens, such as `south-korea`.");
            return false;
        }
        country = name is null ? null : new CountryMention(slug, name);
        return true;
    }

    private static bool TryReadCoverName(YamlNode node, FileFindings found, out string name)
    {
        name = "";
        if (node is not YamlMap && !IsPair(node))
        {
            return Values.Text(node, found, out name)
                && (!name.Contains(',', StringComparison.Ordinal) || Values.Refuse(found, node, "This should be one cover name. Each name is an item of its own: `[Bae, Mina]`."));
        }
        found.Add(Rule.RealName, node.At, "Never write the real name, here or anywhere: list the cover name alone, such as `names-changed: [Bae]`, and remove the real one from the file's history.");
        return false;
    }

    /// <summary>Two names written as one text, such as "Kim = Bae".</summary>
    public static bool IsPair(YamlNode name) => name is YamlScalar { Value: var text } && text.AsSpan().ContainsAny(PairSigns);

    private static bool TryReadPath(YamlNode node, FileFindings found, out string path)
    {
        if (!Values.Text(node, found, out path))
            return false;
        return SitePath.IsValid(path) || Values.Refuse(found, node, "This should be a former path of this site, such as `/news/old-name`: it begins with `/`, ends without, and has no address before it.");
    }
}
